import type { Complements } from '@/lib/quotation/language'

/**
 * English reporting verbs by what they take. A verb is its base form, or base, past, past participle where they are
 * irregular; the rest of its forms are derived. A particle behind a verb (`point out`) belongs to it.
 */
export interface VerbGroup {
  readonly takes: Complements
  /** Counts only with a subject that can speak: such verbs also tell what things do or show. */
  readonly needsSpeaker: boolean
  /** May stand before its source: "said Eva". */
  readonly canInvert: boolean
  /** The first object is who was told. */
  readonly hasListener?: boolean
  readonly verbs: readonly string[]
}

/** Verbs of saying: whatever follows them is what was said. */
const SAYING: VerbGroup = {
  takes: { that: 0.89, clause: 0.89, request: 0, matter: 0.6 },
  needsSpeaker: false,
  canInvert: true,
  verbs: [
    'say/said/said',
    'explain',
    'state',
    'insist',
    'assert',
    'remark',
    'quip',
    'joke',
    'tweet',
    'testify',
    'reiterate',
    'opine',
    'recount',
    'recall',
    'exclaim',
    'elaborate',
    'retort',
    'observe',
    'declare',
    'proclaim',
    'announce',
    'concede',
    'confess',
    'admit',
    'acknowledge',
    'allege',
    'claim',
    'contend',
    'argue',
    'complain',
    'lament',
    'boast',
    'brag',
    'predict',
    'caution',
    'warn',
    'reveal',
    'disclose',
    'confirm',
    'affirm',
    'reaffirm',
    'report',
    'stress',
    'emphasize',
    'emphasise',
    'note',
    'suggest',
    'speculate',
    'theorize',
    'fret',
    'gripe',
  ],
}

/** Verbs that take a clause, while a noun phrase behind them is a thing that was done or made. */
const UTTERING: VerbGroup = {
  takes: { that: 0.89, clause: 0.88, request: 0, matter: 0 },
  needsSpeaker: false,
  canInvert: true,
  verbs: [
    'write/wrote/written',
    'add',
    'maintain',
    'shout',
    'whisper',
    'conclude',
    'muse',
    'counter',
    'respond',
    'reply',
    'volunteer',
    'vent',
  ],
}

/** Verbs whose first object is the listener: "told reporters that …". */
const TELLING: VerbGroup = {
  takes: { that: 0.89, clause: 0.88, request: 0.85, matter: 0 },
  needsSpeaker: false,
  canInvert: true,
  hasListener: true,
  verbs: ['tell/told/told', 'inform', 'remind', 'assure', 'notify', 'advise', 'reassure', 'instruct'],
}

/** Verbs that name, affirm or stress: a clause or a noun phrase is what was said. */
const STRESSING: VerbGroup = {
  takes: { that: 0.88, clause: 0.6, request: 0.4, matter: 0.72 },
  needsSpeaker: true,
  canInvert: false,
  verbs: [
    'cite',
    'mention',
    'deny',
    'accuse',
    'blame',
    'criticize',
    'criticise',
    'condemn',
    'denounce',
    'decry',
    'describe',
    'dispute',
    'refute',
    'rebut',
    'highlight',
    'underscore',
    'tout',
    'praise',
    'slam',
    'blast',
    'mock',
    'recommend',
    'discuss',
    'echo',
    'hint',
    'imply',
    'indicate',
    'signal',
  ],
}

/** Verbs that bind the speaker: "pledged to cut taxes". */
const PROMISING: VerbGroup = {
  takes: { that: 0.89, clause: 0.8, request: 0.86, matter: 0.7 },
  needsSpeaker: true,
  canInvert: false,
  verbs: ['promise', 'pledge', 'vow', 'threaten', 'swear/swore/sworn', 'propose'],
}

/** Verbs that ask somebody for something: "urged voters to stay home". */
const REQUESTING: VerbGroup = {
  takes: { that: 0.88, clause: 0.5, request: 0.86, matter: 0.7 },
  needsSpeaker: true,
  canInvert: false,
  verbs: ['urge', 'ask', 'demand', 'implore', 'beg', 'request', 'plead', 'beseech/besought/besought'],
}

/** Verbs that attribute only beside quotation marks: "“…,” she continued". */
const BESIDE_MARKS: VerbGroup = {
  takes: { that: 0, clause: 0, request: 0, matter: 0 },
  needsSpeaker: false,
  canInvert: true,
  verbs: [
    'continue',
    'begin/began/begun',
    'ask',
    'laugh',
    'sigh',
    'sing/sang/sung',
    'read/read/read',
    'chant',
    'cry',
    'demand',
    'interject',
    'repeat',
    'go',
    'think/thought/thought',
    'agree',
    'offer',
    'quote',
    'joke',
    'mutter',
    'yell',
    'promise',
    'vow',
    'mock',
  ],
}

/** Verbs that report a question only: "wondered whether …". */
const WONDERING: VerbGroup = {
  takes: { that: 0.8, clause: 0, request: 0, matter: 0 },
  needsSpeaker: true,
  canInvert: true,
  verbs: ['wonder'],
}

/** Nouns that report behind a possessor: "Ann's assertion that …". */
export const NOMINAL_CUES = [
  'statement',
  'assertion',
  'suggestion',
  'accusation',
  'allegation',
  'insistence',
  'argument',
]

/** Every group, the earlier one winning where a form stands in two. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  SAYING,
  UTTERING,
  TELLING,
  REQUESTING,
  PROMISING,
  STRESSING,
  WONDERING,
  BESIDE_MARKS,
]
