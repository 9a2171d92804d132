import { foldName } from '@/lib/article/fold-name'
import type { Flag } from '@/lib/checks/flag'
import { comparePassages } from '@/lib/matching/compare-passages'
import { toMatchTokens } from '@/lib/matching/match-tokens'
import type { SpeakerIdentity } from '@/lib/matching/same-speaker'
import { sameSpeaker } from '@/lib/matching/same-speaker'
import { FORMULA_WORDS } from '@/lib/matching/word-tables'

/** Fewer content words than these two people may well both say. */
const MIN_CONTENT_WORDS = 7
/** Shorter words than this begin too many others for one to be a slip of the other. */
const MIN_STEM = 4

const words = (line: string): readonly string[] => line.split(' ')

/** Words of prayers, oaths, condolences and greetings, which many speak alike. */
const RITUAL: ReadonlySet<string> = new Set([
  ...words(
    'almarhum almarhumah mendiang husnul khatimah khotimah keluarga ditinggalkan diberi diberikan ketabahan kesabaran',
  ),
  ...words(
    'kekuatan amal ibadah diterima sisi terbaik tuhan allah swt yang esa maha kuasa doa mendoakan duka cita mendalam',
  ),
  ...words(
    'dukacita belasungkawa turut berduka demi bersumpah sumpah berjanji memenuhi kewajiban sebaik baiknya seadil adilnya',
  ),
  ...words(
    'memegang teguh undang dasar menjalankan peraturan selurus lurusnya berbakti nusa bangsa jabatan bupati gubernur',
  ),
  ...words(
    'selamat hari raya idul fitri idulfitri adha iduladha natal tahun baru nyepi waisak imlek mohon maaf lahir batin',
  ),
  ...words(
    'minal aidin wal faizin menunaikan ibadah puasa ramadan ramadhan condolences prayers thoughts families victims deepest',
  ),
  ...words('solemnly swear faithfully execute office happy merry wishing'),
])
/** How laws begin: whoever reads them out says the same. */
const OF_LAW = /^\W{0,3}(?:setiap orang|barang ?siapa|segala warga negara|everyone has the right)(?!\p{L})/iu

export type AttributedWords = {
  text: string
  speaker: SpeakerIdentity | null
  /** The article names this speaker at these very words, or a person confirmed it: no pronoun had to be resolved. */
  isNamed: boolean
  /** In quotation marks: reports of formal notices are alike whoever reads them out. */
  isQuoted: boolean
}

/**
 * Do two reports give the same quoted words to two people? Only for near-identical passages of seven content words and
 * more, quoted and attributed by name in both, and only for two full names without a word in common. Silent where one
 * of them is a body, where one speaks of the other, for nicknames of one word, initials and names glued to what follows,
 * and for prayers, oaths, greetings and laws, which many speak alike.
 */
export function checkSameWordsSpeakers(facts: { a: AttributedWords; b: AttributedWords }): Flag | null {
  const { a, b } = facts
  if (a.speaker?.kind !== 'person' || b.speaker?.kind !== 'person') return null
  if (![a, b].every(({ isNamed, isQuoted }) => isNamed && isQuoted)) return null
  if (sameSpeaker(a.speaker, b.speaker) !== 'different' || !areUnrelated(a, b)) return null
  if (OF_LAW.test(a.text)) return null
  const shortest = Math.min(countContent(a.text), countContent(b.text))
  if (shortest < MIN_CONTENT_WORDS) return null
  const { relation, blockers } = comparePassages({ text: a.text }, { text: b.text })
  if ((relation !== 'identical' && relation !== 'excerpt') || blockers.length > 0) return null
  return {
    check: 'same-words-different-speakers',
    // A nickname that nobody has recorded looks like a second person.
    certainty: 'likely',
    left: { label: 'speaker', text: a.speaker.name },
    right: { label: 'speaker', text: b.speaker.name },
  }
}

const namesOf = ({ name, aliases = [] }: SpeakerIdentity): string[] => [name, ...aliases]
const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean)

function areUnrelated(a: AttributedWords, b: AttributedWords): boolean {
  const [left, right] = [a, b].map(({ speaker }) => (speaker === null ? [] : namesOf(speaker).map(wordsOf)))
  if (left === undefined || right === undefined) return false
  // The name that stands for the speaker is what the reports give; of aliases only overlaps are asked.
  if ((left[0]?.length ?? 0) < 2 || (right[0]?.length ?? 0) < 2) return false
  const isShared = left.flat().some((one) => right.flat().some((other) => areOneWord(one, other)))
  return !isShared && !mentions(a.text, right.flat()) && !mentions(b.text, left.flat())
}

/** One letter may be any name that begins so. */
const areOneWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) === 1 && a[0] === b[0]) ||
  (Math.min(a.length, b.length) >= MIN_STEM && (a.startsWith(b) || b.startsWith(a)))

const mentions = (text: string, names: readonly string[]): boolean => {
  const said = new Set(wordsOf(text))
  return names.some((name) => name.length >= MIN_STEM && said.has(name))
}

const countContent = (text: string): number =>
  toMatchTokens(text).filter(
    ({ kind, word }) => (kind === 'content' || kind === 'number') && !RITUAL.has(word) && !FORMULA_WORDS.has(word),
  ).length
