import 'server-only'
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** argon2id as OWASP's Password Storage Cheat Sheet asks at least (19 MiB, two passes, one lane). */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

/** One spelling for one password however a keyboard composes its letters (NIST SP 800-63B 3.1.1.2). */
const normalise = (password: string): string => password.normalize('NFKC')

/** The PHC string to store for a password. */
export const hashPassword = (password: string): Promise<string> => hash(normalise(password), PARAMETERS)

/** Was this hash made with weaker parameters than today's? Then it is made anew at the next right password. */
export const needsRehash = (passwordHash: string): boolean => {
  const { memoryCost, timeCost } = parseOptions(passwordHash)
  return memoryCost < PARAMETERS.memoryCost || timeCost < PARAMETERS.timeCost
}

// Well formed, with today's parameters, and the hash of no password: comparing with it takes as long as with a real one.
const NOBODY = [
  '$argon2id$v=19',
  `m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}`,
  'a3V0aXAtbm9ib2R5LXNhbHQ',
  'bm9ib2R5LW5vYm9keS1ub2JvZHktbm9ib2R5LW5vYm8',
].join('$')

/**
 * Is this the password? Exactly one argon2 comparison whatever is asked, also where there is no hash to compare with
 * (null), so that neither the answer nor its time tells whether an account exists.
 */
export const verifyPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  const isRight = await verify(passwordHash ?? NOBODY, normalise(password))
  return isRight && passwordHash !== null
}
