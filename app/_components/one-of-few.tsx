'use client'
import { useId } from 'react'

interface OneOfFewProps<Value extends string> {
  legend: string
  name: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { value: Value; label: string; lang?: string }[]
}

/** Two to four choices side by side: radio buttons that look like one control. */
export function OneOfFew<Value extends string>({ legend, name, value, onChange, choices }: OneOfFewProps<Value>) {
  const group = `${name}-${useId()}`
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-table font-medium">{legend}</legend>
      <div className="flex rounded-md border border-edge bg-raised p-0.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            lang={choice.lang}
            className="relative grow rounded-sm px-2.5 py-1 text-center text-table text-muted has-checked:bg-accent-ground has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:py-2"
          >
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
