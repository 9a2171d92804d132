import type { Complements, Cue, CueForm, CuePhrase } from '@/lib/quotation/language'
import { CUE_GROUPS, ONLY_AFTER_MARKS } from '@/lib/quotation/id/cue-verbs'

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '')

const NOTHING: Complements = { that: 0, clause: 0, request: 0, matter: 0 }
/** Forms that are first of all other words report only behind marks or set off by commas: *…, lanjut Angga, …*. */
const ASIDE: Complements = { that: 0, clause: 0.5, request: 0, matter: 0 }
const BESIDE: Complements = { that: 1, clause: 0.95, request: 0, matter: 0 }

/** Passives whose agent is their own ending: *Dikatakannya, …*, *Dana itu, disebutkannya, …*. */
const OWN_PASSIVES =
  'dikatakan disebutkan dijelaskan ditambahkan diungkapkan ditegaskan disampaikan dituturkan dipaparkan diterangkan ' +
  'dikemukakan diakui dibeberkan'

/** Other words by themselves, but never with the ending: *Lanjutnya, …*. */
const GOING_ON: ReadonlySet<string> = new Set(['lanjut', 'tambah', 'sambung'])

const cue = (lemma: string, form: CueForm, takes: Complements, needsSpeaker = false, takesTopic = false): Cue => ({
  lemma,
  form,
  canInvert: false,
  takes,
  takesTopic,
  needsSpeaker,
})

/** Every one-word cue by its form: the rows of the verb table, their -nya forms, and the prepositions. */
function cuesOfOneWord(): Map<string, Cue> {
  const cues = new Map<string, Cue>()
  const add = (form: string, entry: Cue) => {
    if (!cues.has(form)) cues.set(form, entry)
  }
  for (const group of CUE_GROUPS) {
    for (const [active, passive, bare] of group.rows) {
      const lemma = words(active)[0] ?? words(bare)[0] ?? ''
      for (const form of words(active)) {
        add(form, cue(lemma, 'finite', group.takes, group.needsSpeaker, group.takesTopic))
        // *menyebutnya "monster"*, *memintanya untuk pergi*: the ending is an object, not the source.
        if (group.needsSpeaker) add(`${form}nya`, cue(lemma, 'finite', group.takes, true, group.takesTopic))
      }
      for (const form of words(passive)) add(form, cue(lemma, 'passive', group.takes, group.needsSpeaker))
      for (const form of words(bare)) {
        const takes = ONLY_AFTER_MARKS.has(form) ? ASIDE : BESIDE
        add(form, cue(lemma, 'inverted', takes))
        add(`${form}nya`, cue(lemma, 'own', GOING_ON.has(form) ? BESIDE : takes))
      }
    }
  }
  // Credits tell the source of a passage in marks; elsewhere they only credit.
  for (const form of words('dikutip dilansir dinukil disadur tertulis tertuang tercantum termaktub')) {
    add(form, cue(form, 'passive', NOTHING))
  }
  for (const form of words('mengutip melansir kutip')) add(form, cue(form, 'inverted', NOTHING))
  for (const form of words(OWN_PASSIVES)) add(`${form}nya`, cue(form, 'own', BESIDE))
  add('menurut', cue('menurut', 'preposition', BESIDE))
  add('menurutnya', cue('menurut', 'own', BESIDE))
  add('bunyi', cue('berbunyi', 'inverted', NOTHING))
  add('bunyinya', cue('berbunyi', 'own', NOTHING))
  add('berbunyi', cue('berbunyi', 'finite', { that: 0, clause: 0.6, request: 0, matter: 0 }))
  return cues
}

export const CUES: ReadonlyMap<string, Cue> = cuesOfOneWord()

/** Feelings and views that are voiced with a verb of telling: *menyampaikan kekhawatirannya tentang …*. */
const VOICED_NOUNS = words(
  'kekhawatiran keprihatinan keyakinan harapan kekecewaan penyesalan penolakan keberatan kecaman optimisme keraguan ' +
    'kritik kritikan protes permintaan imbauan peringatan',
)
const VOICING_VERBS = words('menyampaikan menyatakan mengungkapkan mengutarakan melontarkan mengemukakan')

function cuePhrases(): Map<string, CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>()
  const takes: Complements = { that: 1, clause: 0, request: 0, matter: 0.7 }
  for (const verb of VOICING_VERBS) {
    const own = VOICED_NOUNS.map((noun) => ({
      words: [verb, `${noun}nya`],
      cue: cue(verb, 'finite', takes, true, true),
    }))
    const bare = VOICED_NOUNS.map((noun) => ({ words: [verb, noun], cue: cue(verb, 'finite', takes, true, true) }))
    phrases.set(verb, [...own, ...bare])
  }
  // Asking for these is an act, not a statement.
  phrases.set(
    'meminta',
    words('maaf izin ijin keterangan bantuan waktu doa restu persetujuan pertolongan ganti uang ampun tolong').map(
      (thing) => ({ words: ['meminta', thing], cue: cue('meminta', 'finite', NOTHING, true) }),
    ),
  )
  // Who does not deny admits.
  for (const negator of words('tak tidak')) {
    phrases.set(
      negator,
      words('memungkiri menampik menyangkal mengelak membantah').map((verb) => ({
        words: [negator, verb],
        cue: cue(verb, 'finite', { that: 1, clause: 0.7, request: 0, matter: 0 }, true),
      })),
    )
  }
  phrases.set('mewanti', [
    {
      words: ['mewanti', '-', 'wanti'],
      cue: cue('mewanti-wanti', 'finite', { that: 1, clause: 0.9, request: 0.9, matter: 0.3 }, true, true),
    },
  ])
  return phrases
}

export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = cuePhrases()
