'use client'
import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

/** Words to take elsewhere, with a button that copies them; where copying is not allowed they are chosen instead. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTranslations('words')
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 grow">
        <TextField
          readOnly
          label={label}
          value={value}
          className="font-mono"
          onFocus={(event) => event.target.select()}
        />
      </div>
      <Button icon={isCopied ? Check : Copy} onClick={copy}>
        <span aria-live="polite">{t(isCopied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  )
}
