const SUFFIXES = ['lah', 'kah', 'pun', 'nya', 'ku', 'mu', 'kan', 'an', 'i'] as const
const ENGLISH_SUFFIXES = ['ing', 'ed', 'es', 's'] as const
const NASAL = /^(?:menge|meng|meny|men|mem|me|penge|peng|peny|pen|pem|pe|ng|ny)(?=[a-z]{3})/
const PLAIN = /^(?:ber|be|ter|per|di|ke|se)(?=[a-z]{4})/

/**
 * A light key under which the forms of one word meet: menyampaikan, disampaikan, sampai. After the nasal prefixes
 * Indonesian drops an initial p, t, k or s (Nazief-Adriani 1996 restores it from a dictionary); without one, the
 * same initial is dropped from every key instead. Only for comparing: the key need not be a word.
 */
export function stemWord(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word
  let stem = word
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 4) stem = stem.slice(0, -suffix.length)
  }
  const bare = stem.replace(PLAIN, '').replace(NASAL, '')
  stem = bare.length >= 3 ? bare : stem
  for (const suffix of ENGLISH_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 4) {
      stem = stem.slice(0, -suffix.length)
      break
    }
  }
  return stem.length >= 4 ? stem.replace(/^[ptks](?=[aeiou])/, '') : stem
}
