import { NOMINAL_CUES } from '@/lib/quotation/en/cue-verbs'
import { DETERMINERS, PREVERBS, PRONOUNS } from '@/lib/quotation/en/words'
import type { Token } from '@/lib/text/tokens'

/** Forms of cues that are as often nouns: "a claim", "reports", "Editor’s note". */
const NOUN_FORMS: ReadonlySet<string> = new Set(
  (
    'state states note notes claim claims report reports signal signals offer offers demand demands request requests ' +
    'promise promises pledge pledges vow vows tweet tweets wonder wonders counter counters joke jokes boast boasts ' +
    'caution stress comment comments remark remarks quote quotes blame praise dispute disputes hint hints appeal ' +
    'complaint echo echoes mock blast slam advise offering saying reading stated offered reply replies shout shouts ' +
    'charge charges read go think'
  ).split(' '),
)
/** Never cues of their own: "the United States", "she read". */
const ALWAYS_NOUNS: ReadonlySet<string> = new Set(['state', 'states'])

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'of in by with for on at from to and or as into over under per via than no new first last own former recent strong'.split(
    ' ',
  ),
)

/** "by asking", "for citing": how something is done, not what was said. */
const REQUESTS: ReadonlySet<string> = new Set('asking urging demanding requesting begging citing praising'.split(' '))
const BEFORE_GERUNDS: ReadonlySet<string> = new Set('by for of in without from about with to than'.split(' '))
/** Forms that are nouns only behind a determiner: "a saying", but "by saying that". */
const GERUNDS: ReadonlySet<string> = new Set(['saying', 'reading', 'offering'])
/** "worth noting", "without saying": nobody says anything. */
const EMPTY_BEFORE: ReadonlySet<string> = new Set(['worth', 'without'])
const PURE_NOMINALS: ReadonlySet<string> = new Set(NOMINAL_CUES)
const NOMINALS: ReadonlySet<string> = new Set([...NOMINAL_CUES, 'claim', 'claims', 'promise', 'pledge', 'vow'])
const PEOPLE: ReadonlySet<string> = new Set('people police men women media'.split(' '))
const ARTICLES: ReadonlySet<string> = new Set('a an the his her their its my your our'.split(' '))
const BE: ReadonlySet<string> = new Set("is are was were be been being ’s ’re 's 're gets got get".split(' '))
const NOUN_REACH = 3
const ADVERB_REACH = 3

/**
 * Whether a word with a cue's form is no active verb where it stands: a noun or adjective behind a determiner, a
 * possessive, a preposition or an adjective ("a claim", "the alleged thief"), or a passive ("is reported", "accused of").
 */
export function isHomograph(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.text !== token.lower && at > 0) return true
  if (ALWAYS_NOUNS.has(token.lower) || reportsNothing(tokens, at)) return true
  const before = tokens[at - 1]
  if (!before || before.kind !== 'word') return false
  const isOwned = /[’']s$/u.test(before.lower)
  // "Ann's claim that …" reports as "Ann claims that …" does.
  if (isOwned && NOMINALS.has(token.lower) && tokens[at + 1]?.lower === 'that') return false
  if (PURE_NOMINALS.has(token.lower) || EMPTY_BEFORE.has(before.lower)) return true
  if (GERUNDS.has(token.lower)) return DETERMINERS.has(before.lower)
  if (REQUESTS.has(token.lower) && BEFORE_GERUNDS.has(before.lower)) return true
  if (/(?:ed|aid|old|ten)$/u.test(token.lower) && isPassive(tokens, at)) return true
  if (!NOUN_FORMS.has(token.lower) || PRONOUNS.has(before.lower)) return false
  if (DETERMINERS.has(before.lower) || BEFORE_NOUNS.has(before.lower)) return true
  if (isOwned || /(?:ed|al|ive|ous|ful|ble|ic|ing|est)$/u.test(before.lower)) return true
  return isSingularNoun(tokens, at)
}

const QUOTING: ReadonlySet<string> = new Set(['quote', 'quotes', 'quoted', 'quoting'])
const QUOTED_REACH = 9

/** "asked not to be named", "asked for anonymity", and "quotes Ann Lee as saying", whose cue is the saying. */
function reportsNothing(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' }
  const word = (index: number) => tokens[index]?.lower ?? ''
  if (lower === 'asked' || lower === 'requested') {
    const isHidden = word(at + 1) === 'not' && word(at + 2) === 'to' && word(at + 3) === 'be'
    return isHidden || word(at + 1) === 'anonymity' || (word(at + 1) === 'for' && word(at + 2) === 'anonymity')
  }
  // "was quoted as saying by the paper": what was said stands elsewhere.
  if (lower === 'saying') return word(at - 1) === 'as' && word(at + 1) === 'by'
  if (!QUOTING.has(lower)) return false
  for (let next = at + 1; next < at + QUOTED_REACH; next++)
    if (word(next) === 'as') return word(next + 1).endsWith('ing')
  return false
}

/** A participle behind a form of "be", before its agent or its charge, or standing as an adjective. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower
  if (next === 'by' || (next === 'of' && tokens[at]?.lower === 'accused')) return true
  if (ARTICLES.has(tokens[at - 1]?.lower ?? '')) return true
  for (let back = at - 1; back >= Math.max(0, at - ADVERB_REACH); back--) {
    const word = tokens[back]?.lower ?? ''
    if (BE.has(word)) return true
    if (!PREVERBS.has(word)) return false
  }
  return false
}

/** "a media request": behind an article and singular nouns the bare form cannot be a verb. */
function isSingularNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower.endsWith('s')) return false
  for (let back = at - 1; back >= Math.max(0, at - NOUN_REACH); back--) {
    const word = tokens[back]
    if (!word || word.kind !== 'word' || PREVERBS.has(word.lower)) return false
    if (ARTICLES.has(word.lower)) return true
    if (word.text !== word.lower || word.lower.endsWith('s') || PEOPLE.has(word.lower)) return false
  }
  return false
}
