import { NOMINAL_CUES, VERB_GROUPS } from '@/lib/quotation/en/cue-verbs'
import { formsOf } from '@/lib/quotation/en/verb-forms'
import type { Complements, Cue, CueForm, CuePhrase } from '@/lib/quotation/language'

const BESIDE: Complements = { that: 0.88, clause: 0.88, request: 0, matter: 0 }
// What stands behind the preposition is said whatever its shape: "called for raising taxes".
const MATTER: Complements = { that: 0, clause: 0.85, request: 0.85, matter: 0.85 }
const THAT: Complements = { that: 0.88, clause: 0.88, request: 0, matter: 0.5 }

const cue = (lemma: string, form: CueForm, takes: Complements, needsSpeaker = false, canInvert = false): Cue => ({
  lemma,
  form,
  canInvert,
  takes,
  takesTopic: false,
  needsSpeaker,
})

/** "warned voters that", but also "warned that". */
const MAYBE_TELLING: ReadonlySet<string> = new Set(['warn', 'caution', 'promise', 'write'])

function cuesOfOneWord(): Map<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const { takes, needsSpeaker, canInvert, hasListener: listener = false, verbs } of VERB_GROUPS) {
    for (const verb of verbs) {
      const { base, finite, gerund, participle } = formsOf(verb)
      const mayHaveListener = MAYBE_TELLING.has(base)
      const entry = { ...cue(base, 'finite', takes, needsSpeaker, canInvert), hasListener: listener, mayHaveListener }
      for (const form of [...finite, participle]) if (!cues.has(form)) cues.set(form, entry)
      if (!cues.has(gerund)) cues.set(gerund, { ...entry, canInvert: false, leans: true })
    }
  }
  for (const noun of NOMINAL_CUES)
    cues.set(noun, cue(noun, 'finite', { that: 0.8, clause: 0, request: 0, matter: 0 }, true))
  return cues
}

export const CUES: ReadonlyMap<string, Cue> = cuesOfOneWord()

/** Verbs with their particle or object, and prepositions of more than one word. */
const PHRASES: readonly (readonly [verb: string, rest: string, takes: Complements])[] = [
  ['point', 'out', THAT],
  ['make/made/made', 'clear', { that: 0.88, clause: 0.8, request: 0, matter: 0 }],
  ['go/went/gone', 'on to say', THAT],
  ['call', 'for', MATTER],
  ['call', 'on', { that: 0, clause: 0, request: 0.9, matter: 0.6 }],
  ['call', 'upon', { that: 0, clause: 0, request: 0.9, matter: 0.6 }],
  ['speak/spoke/spoken', 'of', MATTER],
  ['speak/spoke/spoken', 'about', MATTER],
  ['talk', 'about', MATTER],
  ['comment', 'on', MATTER],
  ['complain', 'of', MATTER],
  ['complain', 'about', MATTER],
  ['warn', 'of', MATTER],
  ['warn', 'against', MATTER],
  ['refer', 'to', MATTER],
]

function cuePhrases(): Map<string, CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>()
  const add = (words: readonly string[], entry: Cue) => {
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), { words, cue: entry }])
  }
  add(['according', 'to'], cue('according to', 'preposition', BESIDE))
  for (const put of ['put', 'puts']) {
    add([put, 'it'], cue('put it', 'finite', { that: 0, clause: 0.9, request: 0, matter: 0 }, false, true))
  }
  add(['in', 'the', 'words', 'of'], cue('in the words of', 'preposition', BESIDE))
  for (const [verb, rest, takes] of PHRASES) {
    const { base, finite, gerund, participle } = formsOf(verb)
    for (const form of new Set([...finite, gerund, participle])) {
      const entry = cue(`${base} ${rest}`, 'finite', takes, true)
      add([form, ...rest.split(' ')], form === gerund ? { ...entry, leans: true } : entry)
    }
  }
  return phrases
}

export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = cuePhrases()
