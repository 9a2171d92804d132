import { expect, it } from 'vitest'
import { z } from 'zod'
import { toFieldReasons } from '@/app/_lib/to-field-reasons'

const Form = z.object({
  email: z.email(),
  name: z.string().min(1).max(3),
  password: z.string().min(12, 'password-too-short'),
  speaker: z.object({ role: z.enum(['A', 'B']), age: z.number().min(18) }),
})

const reasonsOf = (input: unknown) => {
  const parsed = Form.safeParse(input)
  return parsed.success ? {} : toFieldReasons(parsed.error)
}

it('names each field that did not parse, and why, in keys of the catalogue', () => {
  const speaker = { role: 'C', age: 3 }
  expect(reasonsOf({ email: 'x', name: '', password: 'short', speaker })).toEqual({
    email: 'wrong-format',
    name: 'required',
    password: 'password-too-short',
    'speaker.role': 'invalid-value',
    'speaker.age': 'too-short',
  })
  expect(reasonsOf({ name: 'long enough' })).toMatchObject({ email: 'required', name: 'too-long', speaker: 'required' })
})

it('says of something that is no form at all that it is missing', () => {
  expect(reasonsOf(null)).toEqual({ '': 'required' })
})
