import { z } from 'zod'

/** A line end of any system, as one. */
const LINE_END = /\r\n?|[\u2028\u2029]/g
/** Controls that no writer means and that a database or a spreadsheet trips over; tab and line end stay. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
/** Half of a surrogate pair, left behind where a text was cut: no Unicode text, and no UTF-8 can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** A person's typing in one form (NFC, `\n`), without what cannot be stored. Total and linear. */
export const cleanTyping = (text: string): string =>
  text.replace(LINE_END, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC').trim()

/** Several lines of typing, at most `max` UTF-16 units after cleaning, never empty. */
export const TextField = (max: number) => z.string().transform(cleanTyping).pipe(z.string().min(1).max(max))

/** One line of typing: white space of any kind and length becomes one space. */
export const LineField = (max: number) =>
  z
    .string()
    .transform((text) => cleanTyping(text).replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(max))

/** A field that a form leaves empty and an address leaves out: both mean that nothing was said. */
export const absentWhenBlank = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)),
    schema.nullable(),
  )

/** One or many values of an address's query, e.g. `?status=OPEN&status=VERIFIED`; absent means any. */
export const anyOf = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess(
      (value) => (value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z.array(schema).max(50),
    )
    .optional()
