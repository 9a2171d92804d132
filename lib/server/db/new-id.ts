import 'server-only'
import { uuidv7 } from 'uuidv7'

/** A new key: UUIDv7 (RFC 9562), so that keys made later sort later. */
export const newId = (): string => uuidv7()
