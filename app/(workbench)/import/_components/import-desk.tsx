'use client'
import { useTranslations } from 'next-intl'
import { Tabs } from 'radix-ui'
import { DropZone } from './drop-zone'
import { ImportLines } from './import-lines'
import { PasteForm } from './paste-form'
import { UrlForm } from './url-form'
import { useImports } from './use-imports'

const TAB_CLASSES =
  'control-height border-b-2 border-transparent px-1 text-ui text-muted hover:text-ink ' +
  'data-[state=active]:border-ink data-[state=active]:font-medium data-[state=active]:text-ink'

/** Three ways in, files, pasted text and addresses, and below them what became of each. */
export function ImportDesk() {
  const t = useTranslations('import')
  const { imports, addFiles, addText, addUrls, retry } = useImports()
  return (
    <>
      <Tabs.Root defaultValue="files" className="grid gap-4">
        <Tabs.List aria-label={t('ways')} className="flex gap-5 border-b border-hairline">
          {(['files', 'paste', 'urls'] as const).map((way) => (
            <Tabs.Trigger key={way} value={way} className={TAB_CLASSES}>
              {t(way)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="files">
          <DropZone onFiles={addFiles} isSmall={imports.length > 0} />
        </Tabs.Content>
        <Tabs.Content value="paste">
          <PasteForm onSubmit={addText} />
        </Tabs.Content>
        <Tabs.Content value="urls">
          <UrlForm onSubmit={addUrls} />
        </Tabs.Content>
      </Tabs.Root>
      <ImportLines imports={imports} onRetry={retry} />
    </>
  )
}
