import type { ArticleLayout } from '@/lib/article/layout'
import { endOf, type Attribution } from '@/lib/quotation/attribution'
import type { Language } from '@/lib/quotation/language'
import { findSaidOn } from '@/lib/quotation/said-on'
import { shareChains } from '@/lib/quotation/speakers/chained-paragraphs'
import { chooseBody, choosePronoun } from '@/lib/quotation/speakers/choose-pronoun'
import { chooseDescribed, chooseNamed, startOf, sure } from '@/lib/quotation/speakers/choose-speaker'
import type { NamedSource } from '@/lib/quotation/speakers/find-names'
import { readAfterthought, readLeadIn } from '@/lib/quotation/speakers/lead-in'
import { readEvidence } from '@/lib/quotation/speakers/mend-name'
import { readRuns } from '@/lib/quotation/speakers/name-runs'
import { readPeople } from '@/lib/quotation/speakers/people'
import { readSource, type SourceReading } from '@/lib/quotation/speakers/read-source'
import { chooseRelative, relativeIn } from '@/lib/quotation/speakers/relatives'
import { NOBODY, type Article, type Choice, type Spoken } from '@/lib/quotation/speakers/speaker-choice'
import { takeTurn } from '@/lib/quotation/speakers/turn-taking'
import { Label, labelOf, labelsOf, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import { findOccasion } from '@/lib/quotation/venue'
import { findVia } from '@/lib/quotation/via'
import type { ExtractedSpeaker } from '@/lib/schemas/extraction'
import type { TextSpan } from '@/lib/schemas/span'

/** Everything about an attribution that its own words do not say: who, through whom, when and where. */
export interface Resolved {
  readonly speaker: ExtractedSpeaker | null
  /** Those who fit equally; `speaker` is then null. */
  readonly candidates?: readonly ExtractedSpeaker[]
  readonly via: readonly string[]
  readonly saidOn: string | null
  readonly venue: TextSpan | null
  readonly occasion: TextSpan | null
  readonly isRelease: boolean
  /** 0..1, how sure the speaker is; 1 where nothing had to be resolved. */
  readonly certainty: number
  /** How the speaker was found: `full-name`, `short-name`, `pronoun`, `cue-suffix`, `continued` … */
  readonly how: string | null
}

/**
 * Who said each attribution's words, and through whom, when and where, in the order given. Never throws; the time is
 * linear in the article and the number of attributions.
 */
export function resolveAttributions(
  text: string,
  layout: ArticleLayout,
  attributions: readonly Attribution[],
  language: Language,
): Resolved[] {
  if (attributions.length === 0) return []
  const labels = labelsOf(language.speakers)
  const shortNames = readShortNames(text, attributions, labels)
  const isShortName = (lower: string) => shortNames.has(lower)
  const runs = readRuns(text, layout.paragraphs, labels)
  const evidence = readEvidence(runs)
  const readings = attributions.map((attribution) =>
    attribution.source && !isOwnCue(attribution)
      ? readSource(text, attribution.source, labels, isShortName, evidence)
      : null,
  )
  const article: Article = {
    text,
    labels,
    people: readPeople(text, runs, labels, isShortName, evidence, namedSources(attributions, readings)),
    bodies: null,
    paragraphs: layout.paragraphs,
    roles: new Map(),
    kinds: new Map(),
    genders: new Map(),
    unnamed: null,
    groups: null,
    offices: null,
  }
  const choices: Choice[] = []
  const spoken: Spoken[] = []
  for (const [index, attribution] of attributions.entries()) {
    const choice = chooseSpeaker(
      article,
      attribution,
      { own: readings[index] ?? null, next: readings[index + 1] ?? null },
      attributions,
      choices,
      spoken,
    )
    choices.push(choice)
    const reading = readings[index]
    const last = spoken.at(-1)
    if (choice.speaker) spoken.push({ choice, end: endOf(attribution) })
    // "They", whoever they are, take no words from the one who speaks before and after them.
    else if (last && reading?.type === 'pronoun' && reading.isPlural) {
      spoken[spoken.length - 1] = { choice: last.choice, end: endOf(attribution) }
    }
  }
  const shared = shareChains(text, attributions, choices)
  return attributions.map((attribution, index) => {
    const choice = shared[index] ?? NOBODY
    const credits = findVia(text, attribution, layout.facts, language)
    const place = findOccasion(text, attribution, language)
    return {
      speaker: withFinalRole(article, choice),
      ...(choice.candidates.length > 0 ? { candidates: choice.candidates } : {}),
      via: credits.via,
      isRelease: credits.isRelease,
      saidOn: findSaidOn(text, attribution, layout.facts, language),
      venue: place.venue,
      occasion: place.occasion,
      certainty: choice.certainty,
      how: choice.how,
    }
  })
}

const COMMON = ROLE | Label.person | Label.group | Label.document | Label.function | Label.singular | Label.plural

/** Words by which the article calls somebody alone: sources of one capitalised word. */
function readShortNames(text: string, attributions: readonly Attribution[], labels: WordLabels): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { source, cue } of attributions) {
    if (!source || source.end - source.start > 40 || (cue && cue.start === source.start)) continue
    const word = text.slice(source.start, source.end).trim()
    if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word)) continue
    const label = labelOf(labels, word.toLowerCase())
    if ((label & Label.given) !== 0 || (label & COMMON) === 0) names.add(word.toLowerCase())
  }
  return names
}

/** "katanya": the cue is its own source. */
const isOwnCue = ({ source, cue }: Attribution) =>
  source !== null && cue !== null && cue.start === source.start && cue.end === source.end

function namedSources(
  attributions: readonly Attribution[],
  readings: readonly (SourceReading | null)[],
): readonly NamedSource[] {
  const sources = attributions.flatMap(({ source, cue }, index) => {
    const reading = readings[index]
    if (!source || reading?.type !== 'named') return []
    const isSubject = cue !== null && source.start < cue.start
    return [{ ...source, name: reading.name, hasTitle: reading.role !== null && !reading.isBody, isSubject }]
  })
  return sources.sort((a, b) => a.start - b.start)
}

/** An office that a later mention gives holds for the earlier ones too. */
function withFinalRole(article: Article, { speaker, person }: Choice): ExtractedSpeaker | null {
  const role = person && article.roles.get(person)
  return speaker && role && speaker.name === person.name ? { ...speaker, role } : speaker
}

function chooseSpeaker(
  article: Article,
  attribution: Attribution,
  readings: { readonly own: SourceReading | null; readonly next: SourceReading | null },
  attributions: readonly Attribution[],
  choices: readonly Choice[],
  spoken: readonly Spoken[],
): Choice {
  const { source } = attribution
  const at = startOf(attribution)
  const until = attribution.sentence.end
  const quoted = attribution.kind === 'direct' ? attribution.content : []
  if (!source) {
    const lead = readLeadIn(article, attribution, spoken)
    if (lead === 'pronoun') return choosePronoun(article, false, at, until, spoken, 'pronoun', quoted)
    if (lead) return lead
    const named = readAfterthought(article, attribution)
    if (named) return named
    const turn = takeTurn(article, attributions, choices.length, choices)
    if (turn) return turn
    const continued = attribution.continues === null ? spoken.at(-1)?.choice : choices[attribution.continues]
    return continued?.speaker ? { ...continued, how: 'continued', certainty: 0.9 } : NOBODY
  }
  const handle = article.text.slice(source.start, source.end)
  if (handle.startsWith('@')) return sure({ name: handle, role: null, kind: 'document' }, 'as-written', 0.9)
  const relative = isOwnCue(attribution)
    ? null
    : relativeIn(article.labels, article.text.slice(source.start, source.end))
  if (relative !== null) return chooseRelative(article, source, relative)
  if (isOwnCue(attribution) || endsInPronoun(article.labels, article.text.slice(source.start, source.end))) {
    return choosePronoun(article, false, at, until, spoken, 'cue-suffix', quoted)
  }
  const reading = readings.own
  if (!reading) return NOBODY
  if (reading.type === 'pronoun') {
    const gender = article.labels.lexicon.genders?.pronouns.get(reading.word) ?? null
    if (gender === 'it') return chooseBody(spoken)
    return choosePronoun(article, reading.isPlural, at, until, spoken, 'pronoun', quoted, gender)
  }
  if (reading.type === 'named') return chooseNamed(article, reading, source.start)
  return announcedNext(article, reading, readings.next) ?? chooseDescribed(article, reading, at, until, spoken)
}

/** "Hakim menyatakan … 'Mengadili …,' ujar ketua majelis hakim Budi": the office alone is whoever is named next by it. */
function announcedNext(article: Article, own: SourceReading, next: SourceReading | null): Choice | null {
  if (own.type !== 'described' || own.as !== 'office' || own.words.length > 1 || next?.type !== 'named') return null
  const office = own.words[0]?.lower ?? ''
  if (!next.role?.toLowerCase().split(/\s+/u).includes(office)) return null
  return { ...chooseNamed(article, next, next.name[0]?.start ?? 0), how: 'office', certainty: 0.85 }
}

/** "ujarnya" alone as a source; a description such as "kuasa hukumnya" has more words. */
function endsInPronoun(labels: WordLabels, source: string): boolean {
  if (/\s/u.test(source) || /^\p{Lu}\p{L}+\p{Lu}/u.test(source)) return false
  const lower = source.toLowerCase()
  return (
    labels.lexicon.cueSuffixes.some((suffix) => lower.length > suffix.length + 2 && lower.endsWith(suffix)) &&
    !labels.bits.has(lower)
  )
}
