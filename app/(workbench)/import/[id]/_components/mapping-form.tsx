'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { confirmMapping, stopImport } from '../../actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { TABLE_FIELDS, type ColumnMapping, type TableField } from '@/lib/schemas/import'
import type { TableDescription } from '@/lib/server/imports/describe-table'

/** What each field is taken from; a column may be one thing, a thing one column. */
type Choices = Partial<Record<TableField, string>>

const fieldOf = (choices: Choices, column: string) => TABLE_FIELDS.find((field) => choices[field] === column)

const choose = (choices: Choices, column: string, field: TableField | null): Choices => {
  const others = Object.entries(choices).filter(([, chosen]) => chosen !== column)
  return { ...Object.fromEntries(others), ...(field === null ? {} : { [field]: column }) }
}

/** Which column of a table is what? As its names suggest, until somebody says otherwise. */
export function MappingForm({ importId, table }: { importId: string; table: TableDescription }) {
  const t = useTranslations('import.mapping')
  const fields = useTranslations('import.mapping.fields')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [choices, setChoices] = useState<Choices>(table.guess.mapping)
  const { text } = choices
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (text === undefined) return
    const mapping: ColumnMapping = { ...choices, text }
    void submit(() => confirmMapping({ importId, mapping }))
  }
  const options = [{ value: '', label: t('unused') }, ...TABLE_FIELDS.map((value) => ({ value, label: fields(value) }))]
  return (
    <form onSubmit={confirm} className="grid gap-4">
      <div className="grid max-w-reading gap-1">
        <h2 className="text-title font-bold">{t('title')}</h2>
        <p className="text-muted">{t(table.guess.isCertain ? 'certain' : 'uncertain')}</p>
      </div>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table caption={t('title')}>
        <TableHead>
          <HeadCell>{t('column')}</HeadCell>
          <HeadCell>{t('is')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('samples')}</HeadCell>
        </TableHead>
        <tbody>
          {table.columns.map(({ name, samples }) => (
            <Row key={name}>
              <Cell className="max-w-48 font-medium break-words">
                {name}
                <span className="line-clamp-2 font-normal text-muted md:hidden">{samples[0]}</span>
              </Cell>
              <Cell className="min-w-44">
                <SelectField
                  isLabelHidden
                  label={t('whatIs', { column: name })}
                  choices={options}
                  value={fieldOf(choices, name) ?? ''}
                  onChange={(event) => {
                    const field = TABLE_FIELDS.find((known) => known === event.target.value) ?? null
                    setChoices((all) => choose(all, name, field))
                  }}
                />
              </Cell>
              <Cell className="w-full max-md:hidden">
                <ul className="grid min-w-64 gap-0.5 text-muted">
                  {samples.map((sample, index) => (
                    <li key={index} className="line-clamp-2 break-words">
                      {sample}
                    </li>
                  ))}
                </ul>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {text === undefined && <Notice tone="plain">{t('needsText')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <SubmitButton isBusy={isBusy} disabled={text === undefined}>
          {t('submit')}
        </SubmitButton>
        <Button isBusy={isBusy} onClick={() => void submit(() => stopImport({ importId }))}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
