export type NumberLanguage = 'id' | 'en'

/**
 * What number does this numeral stand for? Indonesian writes 1.323.459,5 and English 1,323,459.5; a separator that
 * cannot group thousands is read as the decimal mark, whatever the language. Null when the digits fit neither.
 */
export function readNumeral(numeral: string, language: NumberLanguage = 'id'): number | null {
  const separators = [...numeral].filter((character) => character === '.' || character === ',')
  const last = separators.at(-1)
  if (last === undefined) return /^\d+$/.test(numeral) ? Number(numeral) : null

  const isMixed = separators.some((separator) => separator !== last)
  const tail = numeral.slice(numeral.lastIndexOf(last) + 1)
  const groupMark = language === 'id' ? '.' : ','
  const couldGroup = tail.length === 3 && !numeral.startsWith('0') && (separators.length > 1 || last === groupMark)
  const isDecimal = isMixed || !couldGroup
  if (!isDecimal) return groupsOfThree(numeral.split(last)) ? Number(numeral.replaceAll(last, '')) : null

  const whole = numeral.slice(0, numeral.lastIndexOf(last))
  const other = last === '.' ? ',' : '.'
  if (whole.includes(last) || !groupsOfThree(whole.split(other))) return null
  const value = Number(`${whole.replaceAll(other, '')}.${tail}`)
  return Number.isFinite(value) ? value : null
}

const groupsOfThree = (groups: string[]): boolean =>
  groups.every((group, index) => /^\d+$/.test(group) && (index === 0 || group.length === 3))
