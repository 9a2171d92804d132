'use client'

interface CheckListProps {
  legend: string
  hint?: string
  rows: readonly { readonly id: string; readonly label: string; readonly note?: string }[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Any of several: a list of check boxes that scrolls by itself where it is long. Nothing where there is no row. */
export function CheckList({ legend, hint, rows, chosen, onChange }: CheckListProps) {
  if (rows.length === 0) return null
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-table font-medium">{legend}</legend>
      {hint && <p className="text-table text-muted">{hint}</p>}
      <ul className="max-h-56 overflow-y-auto rounded-md border border-hairline">
        {rows.map(({ id, label, note }) => (
          <li key={id} className="border-b border-hairline last:border-0">
            <label className="flex items-start gap-2.5 px-3 py-2 text-table hover:bg-sunken">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0 accent-accent"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              <span className="line-clamp-2 min-w-0">
                {label}
                {note && <span className="text-muted"> · {note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
