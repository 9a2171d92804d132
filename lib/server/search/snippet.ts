import 'server-only'
import { Prisma } from '@/lib/server/db/generated/client'
import type { WordQuery } from '@/lib/server/search/word-query'

/** The stems of a row's own language. */
const configOf = (language: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(case when ${language} = 'en' then 'english' else 'indonesian' end)::regconfig`

const MARKS = `'StartSel="' || chr(2) || '", StopSel="' || chr(3) || '", '`

/** The text with its hits between marks, character for character as long as it is without them. */
export const marked = (text: Prisma.Sql, language: Prisma.Sql, { query }: WordQuery): Prisma.Sql =>
  query === null
    ? Prisma.sql`null::text`
    : Prisma.sql`ts_headline(${configOf(language)}, search_text(${text}), ${query}::tsquery, ${Prisma.raw(MARKS)} || 'HighlightAll=true')`

/** The stretch of a long text, about two lines, in which most of the hits stand, between marks. */
export const markedStretch = (text: Prisma.Sql, language: Prisma.Sql, { query }: WordQuery): Prisma.Sql =>
  query === null
    ? Prisma.sql`null::text`
    : Prisma.sql`ts_headline(${configOf(language)}, search_text(${text}), ${query}::tsquery, ${Prisma.raw(MARKS)} || 'MaxFragments=1, MinWords=12, MaxWords=38')`
