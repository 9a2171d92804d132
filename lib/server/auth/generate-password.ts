import 'server-only'
import { randomInt } from 'node:crypto'

// Without what a person reading aloud or copying by hand mistakes: 0/o, 1/l/i.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random password to hand over once: four groups of five, 99 bits. */
export const generatePassword = (): string => {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
