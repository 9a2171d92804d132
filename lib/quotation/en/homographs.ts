import { DETERMINERS, PRONOUNS } from '@/lib/quotation/en/words'
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

/**
 * Whether a word with a cue's form is a noun where it stands: behind a determiner, a possessive, a preposition or an
 * adjective. A present-tense verb needs a plural, a pronoun or a name before it ("critics claim", "she notes").
 */
export function isHomograph(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.text !== token.lower && at > 0) return true
  if (ALWAYS_NOUNS.has(token.lower)) return true
  if (!NOUN_FORMS.has(token.lower)) return false
  const before = tokens[at - 1]
  if (!before || before.kind !== 'word') return false
  if (PRONOUNS.has(before.lower)) return false
  if (DETERMINERS.has(before.lower) || BEFORE_NOUNS.has(before.lower)) return true
  return /[’']s$/u.test(before.lower) || /(?:ed|al|ive|ous|ful|ble|ic|ing)$/u.test(before.lower)
}
