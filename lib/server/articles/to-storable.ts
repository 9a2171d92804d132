import 'server-only'

/** NUL, which PostgreSQL cannot keep in a text, and halves of surrogate pairs, which UTF-8 cannot write. */
const UNSTORABLE = /\u0000|\p{Surrogate}/gu

/**
 * The text that is frozen: as read, with U+FFFD in the place of what cannot be stored. Each stands for one UTF-16 unit,
 * so every offset stays right; the bytes as received are kept beside it in the snapshot. Total, linear.
 */
export const toStorable = (text: string): string => text.replace(UNSTORABLE, '\ufffd')
