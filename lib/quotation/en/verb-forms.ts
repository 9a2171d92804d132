/** The finite forms and participles of an English verb. */
export interface VerbForms {
  readonly base: string
  /** Base, third person singular, past: what can stand behind a subject. */
  readonly finite: readonly string[]
  /** "saying": leans on the subject of the clause before it. */
  readonly gerund: string
  /** "said": behind a form of "be" a passive, behind "have" a perfect. */
  readonly participle: string
}

const VOWELS = new Set('aeiou')

const isConsonantAndY = (verb: string) => verb.endsWith('y') && !VOWELS.has(verb.at(-2) ?? '')
/** One stressed short syllable doubles its last consonant: quip, quipped; admit and beg as well. */
const DOUBLING = new Set(['quip', 'admit', 'beg', 'slam', 'brag', 'rebut', 'swap'])

function thirdPerson(verb: string): string {
  if (isConsonantAndY(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (isConsonantAndY(verb)) return `${verb.slice(0, -1)}ied`
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`
}

function gerundOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`
}

/** All forms of a verb given as `base` or `base/past/participle`. */
export function formsOf(entry: string): VerbForms {
  const [base = '', past = regularPast(base), participle = past] = entry.split('/')
  return { base, finite: [base, thirdPerson(base), past], gerund: gerundOf(base), participle }
}
