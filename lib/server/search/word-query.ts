import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { searchTerms, type SearchTerm } from '@/lib/text/search-terms'

export interface WordQuery {
  /** A tsquery in its text form, for `::tsquery`; null where nothing is looked for by words. */
  readonly query: string | null
  /** Regular expressions of which a text must match each: exact phrases, whatever stands between their words. */
  readonly phrases: readonly string[]
  /** Something of the typing was left out. */
  readonly isCut: boolean
  /** Something was typed, but nothing of it can be found: only exclusions, signs or stop words. */
  readonly isEmpty: boolean
}

export const NO_WORDS: WordQuery = { query: null, phrases: [], isCut: false, isEmpty: false }

const LANGUAGES = ['indonesian', 'english'] as const

const toForm = (language: string, { text, kind }: SearchTerm): Prisma.Sql => {
  const config = Prisma.sql`${language}::regconfig`
  if (kind === 'phrase') return Prisma.sql`phraseto_tsquery(${config}, search_text(${text}))`
  if (kind === 'word') return Prisma.sql`plainto_tsquery(${config}, search_text(${text}))`
  // The letters of the beginning alone, since what else stands in a query is its grammar.
  return Prisma.sql`to_tsquery('simple', nullif(lower(regexp_replace(search_text(${text}), '[^[:alnum:]]', '', 'g')), '') || ':*')`
}

const joined = (forms: readonly Prisma.Sql[]): Prisma.Sql =>
  forms.length === 0
    ? Prisma.sql`''::tsquery`
    : Prisma.sql`(${Prisma.join(
        forms.map((form) => Prisma.sql`coalesce(${form}, '')`),
        ' && ',
      )})`

interface Built {
  readonly query: string
  readonly isEmpty: boolean
  readonly phrases: string[]
}

/**
 * How does PostgreSQL look for what somebody typed? In Indonesian or in English, each with the stems of that language
 * and all of its words: a stop word of the one (`the`) does not keep the other from being found.
 */
export const toWordQuery = async (tx: Transaction, typed: string | null | undefined): Promise<WordQuery> => {
  if (!typed) return NO_WORDS
  const { terms, isCut } = searchTerms(typed)
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const unwanted = terms.filter(({ isExcluded }) => isExcluded)
  if (wanted.length === 0) return { ...NO_WORDS, isCut, isEmpty: true }
  const queries = LANGUAGES.map((language) => {
    const has = joined(wanted.map((term) => toForm(language, term)))
    const lacks = unwanted.map((term) => Prisma.sql`!!coalesce(${toForm(language, term)}, '')`)
    return { has, whole: joined([has, ...lacks]) }
  })
  const [first, second] = queries
  const phrases = wanted.filter(({ kind }) => kind === 'phrase').map(({ text }) => text)
  const [row] = await tx.$queryRaw<Built[]>`
    select (case when a = b or numnode(bare_b) = 0 then a when numnode(bare_a) = 0 then b else a || b end)::text as query,
      numnode(bare_a) + numnode(bare_b) = 0 as "isEmpty",
      array(
        select '(^|[^[:alnum:]])' || regexp_replace(btrim(regexp_replace(search_text(p), '[^[:alnum:]]+', ' ', 'g')), ' ', '[^[:alnum:]]+', 'g')
          || '($|[^[:alnum:]])'
        from unnest(${phrases}::text[]) p where search_text(p) ~ '[[:alnum:]]'
      ) as phrases
    from (select ${first?.whole} as a, ${second?.whole} as b, ${first?.has} as bare_a, ${second?.has} as bare_b) q`
  if (row === undefined || row.isEmpty) return { ...NO_WORDS, isCut, isEmpty: true }
  return { query: row.query, phrases: row.phrases, isCut, isEmpty: false }
}

/** Rows of `alias` whose words are these; none of it where nothing is looked for by words. */
export const hasWords = (alias: Prisma.Sql, { query }: WordQuery): Prisma.Sql[] =>
  query === null ? [] : [Prisma.sql`${alias}.search @@ ${query}::tsquery`]
