import type { Token } from '@/lib/text/tokens'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that make a clause of what they stand in: auxiliaries and the commonest verbs that no ending betrays. */
const MARKERS = set(
  'is are was were am be been being has have had do does did will would can could shall should may might must ' +
    "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn't " +
    "aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't he’s she’s " +
    'it’s that’s there’s they’re we’re you’re i’m he’ll she’ll they’ll we’ll i’ll he’d she’d they’d we’d i’d i’ve we’ve ' +
    "they’ve you’ve he's she's it's that's there's they're we're you're i'm he'll she'll they'll we'll i'll he'd she'd " +
    'went came gave took made got saw knew thought felt found left lost won ran rose fell grew met kept held told said ' +
    'became began broke brought built bought caught chose drew drove ate fought flew forgot heard hit hurt led let paid ' +
    'put read sat sent set shot showed spent spoke stood stole taught threw understood woke wore wrote need needs want ' +
    'wants seem seems appear appears believe believes know knows think thinks feel feels like likes mean means make makes ' +
    'take takes get gets give gives go goes come comes keep keeps let lets look looks see sees try tries use uses work ' +
    'works remain remains continue continues plan plans expect expects hope hopes intend intends support supports oppose ' +
    'opposes deserve deserves include includes help helps cost costs face faces lead leads live lives play plays run runs ' +
    'start starts stop stops talks tell tells turn turns vote votes wait waits win wins love loves hate hates',
)

const NOT_VERBS = set(
  'hundred red united needed speed indeed bed shed feed breed greed seed exceed weed creed proceed sacred kindred naked ' +
    'wicked rugged beloved alleged so-called armed limited advanced experienced retired increased',
)

/** Whether a lower-case word makes a predicate: an auxiliary, a common verb or a past in -ed. */
export function isPredicative(token: Token): boolean {
  const { text, lower } = token
  if (token.kind !== 'word' || text !== lower) return false
  if (MARKERS.has(lower)) return true
  return lower.length > 4 && lower.endsWith('ed') && !NOT_VERBS.has(lower)
}

/** Whether tokens `[first, last)` hold a predicate outside a relative clause, so that they are a clause. */
export function hasPredicate(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (!token) return false
    const before = tokens[at - 1]?.lower
    if (before === 'who' || before === 'which' || before === 'that' || before === 'to') continue
    if (isPredicative(token)) return true
  }
  return false
}

const NOT_PARTICIPLES = set('nothing something everything anything during morning evening spring king ring thing being')

/** Whether a word is a present participle by its shape, as opens an aside: "speaking to reporters". */
export const isAsideOpener = ({ text, lower }: Token): boolean =>
  text === lower && lower.length > 4 && lower.endsWith('ing') && !NOT_PARTICIPLES.has(lower)

/** English verbs show no shape that nouns have not: only the lexicon tells them. */
export const isActiveVerb = (): boolean => false
