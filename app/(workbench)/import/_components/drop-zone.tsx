'use client'
import { FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { joinClasses } from '@/app/_components/join-classes'
import { useIsHydrated } from '@/app/_lib/use-is-hydrated'

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void
  /** Files are on their way: their lines need the room. */
  isSmall: boolean
}

/** Where files are dropped: the zone shows it, the whole page takes them. */
export function DropZone({ onFiles, isSmall }: DropZoneProps) {
  const t = useTranslations('import.drop')
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  // Before its scripts run the page can take nothing, and says so.
  const isHydrated = useIsHydrated()
  const take = useEffectEvent((list: FileList | null | undefined) => {
    if (list && list.length > 0) onFiles([...list])
  })

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer?.files)
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])

  return (
    <div
      className={joinClasses(
        'grid place-content-center justify-items-center gap-4 rounded-md border-2 border-dashed px-6 text-center transition-colors',
        isSmall ? 'py-6' : 'min-h-[40vh]',
        isOver ? 'border-accent bg-accent-ground' : 'border-edge',
      )}
    >
      <FileUp aria-hidden className={joinClasses('size-8', isOver ? 'text-accent' : 'text-muted')} />
      <div className="grid gap-1">
        <p className="text-title font-bold">{t('title')}</p>
        <p className="max-w-form text-balance text-muted">{t('body')}</p>
      </div>
      <Button look="primary" disabled={!isHydrated} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        disabled={!isHydrated}
        multiple
        accept=".txt,.html,.htm,.mhtml,.mht,.docx,.pdf,text/plain,text/html,application/pdf"
        aria-label={t('choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}
