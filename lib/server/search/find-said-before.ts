import 'server-only'
import { alignVersions, type VersionSegment } from '@/lib/matching/align-versions'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import { comparePassages, type PassageRelation } from '@/lib/matching/compare-passages'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import type { SaidBeforeInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requirePermission } from '@/lib/server/db/require-permission'
import { narrowQuotations } from '@/lib/server/search/narrow'
import { findRanked } from '@/lib/server/search/found-rows'
import { quickRead } from '@/lib/server/search/quick-read'
import { readFoundQuotations, type FoundQuotation } from '@/lib/server/search/search-quotations'
import { NO_WORDS, toWordQuery } from '@/lib/server/search/word-query'
import { pastedPassages } from '@/lib/text/pasted-passages'

/** Quotations under each key that are looked at: the first and the latest of many copies. */
const EACH_WAY = 6
/** Quotations that one passage is compared with, and all together. */
const PER_PASSAGE = 12
const AT_MOST = 120
/** What is shown. */
const SHOWN = 20
/** Where no version is found, quotations with these words are offered instead. */
const BY_WORDS = 10

export interface SaidBefore {
  readonly quotation: FoundQuotation
  readonly relation: PassageRelation
  /** How sure that it is one act of saying, 0.5..1. */
  readonly score: number
  /** How the pasted words (a) and the quotation's (b) line up. */
  readonly segments: readonly VersionSegment[]
  /** In how many quotations the utterance stands; 1 where it stands alone. */
  readonly quotationCount: number
}

export interface SaidBeforeAnswer {
  /** One for each utterance, the surest first. */
  readonly matches: readonly SaidBefore[]
  /** Where nobody said it: quotations with the same words, best first. */
  readonly similar: readonly FoundQuotation[]
  /** Only the beginning of the text was looked up. */
  readonly isCut: boolean
  /** There were no words to look up. */
  readonly isEmpty: boolean
}

interface Candidate {
  readonly passage: number
  readonly id: string
  readonly text: string
  readonly language: string
  readonly utteranceId: string | null
  readonly quotationCount: number
}

/** Stored quotations that share rows of words with a passage, those with most of them first. */
const findCandidates = (tx: Transaction, newsroomId: string, passages: readonly string[]): Promise<Candidate[]> => {
  const keyed = passages.flatMap((text, passage) =>
    [...new Set([...candidateKeys(text, 'id'), ...candidateKeys(text, 'en')])].map((key) => ({ passage, key })),
  )
  return tx.$queryRaw<Candidate[]>`
    with found as (
      select n.passage, c.quotation_id as id,
        row_number() over (partition by n.passage order by count(*) desc, c.quotation_id) as place
      from unnest(${keyed.map(({ passage }) => passage)}::int[], ${keyed.map(({ key }) => key)}::int[]) as n(passage, key)
      cross join lateral (
        (select quotation_id from candidate_keys k
         where k.newsroom_id = ${newsroomId}::uuid and k.key = n.key order by quotation_id limit ${EACH_WAY})
        union
        (select quotation_id from candidate_keys k
         where k.newsroom_id = ${newsroomId}::uuid and k.key = n.key order by quotation_id desc limit ${EACH_WAY})
      ) c
      group by n.passage, c.quotation_id
    ), nearest as materialized (
      select passage, id from found where place <= ${PER_PASSAGE} order by place, passage limit ${AT_MOST}
    )
    select f.passage, q.id, left(q.text, 20000) as text, q.language, m.utterance_id as "utteranceId",
      (select count(*)::int from (select 1 from utterance_members o where o.newsroom_id = q.newsroom_id
        and o.utterance_id = m.utterance_id limit 1000) n) as "quotationCount"
    from nearest f
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = f.id and q.state <> 'REJECTED' and q.is_current
    left join utterance_members m on m.newsroom_id = q.newsroom_id and m.quotation_id = q.id`
}

const languageOf = (language: string): NumberLanguage => (language === 'en' ? 'en' : 'id')

interface Match extends Candidate {
  readonly relation: PassageRelation
  readonly score: number
}

/** Of each utterance the version nearest to what was pasted. */
const nearestOfEach = (passages: readonly string[], candidates: readonly Candidate[]): Match[] => {
  const best = new Map<string, Match>()
  for (const candidate of candidates) {
    const language = languageOf(candidate.language)
    const pasted = passages[candidate.passage] ?? ''
    const { same, relation, score } = comparePassages({ text: pasted, language }, { text: candidate.text, language })
    const key = candidate.utteranceId ?? candidate.id
    if (same && score > (best.get(key)?.score ?? 0)) best.set(key, { ...candidate, relation, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, SHOWN)
}

/** Quotations with the words of the beginning of what was pasted. */
const findSimilar = async (tx: Transaction, newsroomId: string, text: string): Promise<FoundQuotation[]> => {
  const words = await toWordQuery(tx, text.replaceAll(/["“”„«»*]|(?<=^|\s)-/gu, ' '))
  if (words.isEmpty) return []
  const { places } = await findRanked(tx, narrowQuotations(newsroomId, {}, words), BY_WORDS, null)
  return readFoundQuotations(tx, newsroomId, places, words)
}

/**
 * Was this said before, by whom, and how do the words differ? Finds utterances by rows of words they share with the
 * pasted text, whatever its length, at a bounded cost; offers quotations with the same words where there is none.
 */
export const findSaidBefore = async (ctx: Context, { text }: SaidBeforeInput): Promise<SaidBeforeAnswer> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { passages, isCut } = pastedPassages(text)
  const [first] = passages
  if (first === undefined) return { matches: [], similar: [], isCut, isEmpty: true }
  return quickRead(ctx, async (tx) => {
    const found = nearestOfEach(passages, await findCandidates(tx, newsroomId, passages))
    const quotations = await readFoundQuotations(tx, newsroomId, found, NO_WORDS)
    const matches = found.flatMap(({ id, relation, score, passage, text: said, language, quotationCount }) => {
      const quotation = quotations.find((one) => one.id === id)
      if (!quotation) return []
      const pasted = { text: passages[passage] ?? '', language: languageOf(language) }
      const segments = alignVersions(pasted, { text: said, language: languageOf(language) })
      return [{ quotation, relation, score, segments, quotationCount: Math.max(1, quotationCount) }]
    })
    return { matches, similar: matches.length ? [] : await findSimilar(tx, newsroomId, first), isCut, isEmpty: false }
  })
}
