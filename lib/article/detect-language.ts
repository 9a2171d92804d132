import { eld } from 'eld/extrasmall'

/** Function words that Indonesian and English prose cannot do without; enough to tell them apart in a few sentences. */
const FREQUENT: Readonly<Record<'id' | 'en', ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di ke dari dengan untuk pada dalam ini itu tidak akan juga oleh sebagai telah bisa ada saat karena kata atau lebih para hingga tersebut kami dia ia mereka adalah menjadi bahwa seperti secara tak'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in a that is was for on with as by at from it his her he she they have has had be are not this which said were but an or who will would'.split(
      ' ',
    ),
  ),
}
const INDONESIAN = new Set('bahwa karena yaitu polisi senin kamis jumat saja uang'.split(' '))
/** Malay writes these where Indonesian writes other words; the two are otherwise too close for any detector. */
const MALAY = new Set('kerana bahawa iaitu polis isnin khamis jumaat sahaja wang sebarang mengikut'.split(' '))

const SAMPLE_LENGTH = 800
const WORD = /\p{L}+/gu

/**
 * Which language is a text written in? An ISO 639-1 code, `und` when there is too little to tell.
 *
 * Function words decide for Indonesian and English, which is nearly always and nearly free; everything else is asked
 * of ELD's n-grams. ELD takes Indonesian for Malay, so Malay is believed only where its own spellings stand.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const words = sample.toLowerCase().match(WORD) ?? []
  if (words.length === 0) return 'und'
  let id = 0
  let en = 0
  let malay = 0
  for (const word of words) {
    if (FREQUENT.id.has(word)) id++
    else if (FREQUENT.en.has(word)) en++
    if (MALAY.has(word)) malay++
    else if (INDONESIAN.has(word)) malay--
  }
  const enough = Math.max(2, words.length * 0.08)
  if (id >= enough && id > 2 * en) return malay >= 3 ? 'ms' : 'id'
  if (en >= Math.max(3, words.length * 0.15) && en > 2 * id) return 'en'
  const { language } = eld.detect(sample)
  if (language === 'ms') return malay >= 2 ? 'ms' : 'id'
  return language === '' ? 'und' : language
}
