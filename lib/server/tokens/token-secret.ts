import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

const SHAPE = /^kutip_([A-Za-z0-9_-]{22})_([A-Za-z0-9_-]{43})$/

const toId = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * A new secret of a newsroom: `kutip_`, the newsroom's key, 32 random bytes, the latter two in base64url. The newsroom
 * stands in it so that the look-up keeps to one newsroom.
 */
export const makeTokenSecret = (newsroomId: string): string => {
  const newsroom = Buffer.from(newsroomId.replaceAll('-', ''), 'hex').toString('base64url')
  return `kutip_${newsroom}_${randomBytes(32).toString('base64url')}`
}

/** Of which newsroom is a secret? Null for what was never one. */
export const newsroomOfSecret = (secret: string): string | null => {
  const newsroom = SHAPE.exec(secret)?.[1]
  return newsroom === undefined ? null : toId(Buffer.from(newsroom, 'base64url'))
}

/** What is kept of a secret. 256 random bits cannot be guessed, so a plain SHA-256 is as good as a slow hash. */
export const hashTokenSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
