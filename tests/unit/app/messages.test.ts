import { createTranslator, type AbstractIntlMessages } from 'next-intl'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/app/_lib/i18n/locale'
import { MESSAGES } from '@/app/_lib/i18n/messages'

type Tree = { readonly [key: string]: string | Tree }

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  )

/** Everything a message might want filled; a word too many does no harm, one too few makes formatting fail. */
const valuesFor = (message: string) => ({
  ...Object.fromEntries([...message.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => [name, 2])),
  ...Object.fromEntries([...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [name, (chunks: string) => chunks])),
})

/** What goes wrong when each message of one language is given what the other language asks for. */
const formattingErrors = (locale: Locale, other: Map<string, string>): string[] => {
  const errors: string[] = []
  const messages: AbstractIntlMessages = MESSAGES[locale]
  const t = createTranslator({ locale, messages, timeZone: 'UTC', onError: (error) => errors.push(error.message) })
  const fill = t.markup as (key: string, values: object) => string
  for (const [key, message] of other) fill(key, valuesFor(message))
  return errors
}

const indonesian = new Map(flatten(MESSAGES.id))
const english = new Map(flatten(MESSAGES.en))

describe('the two catalogues', () => {
  it('hold the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
  })

  it('hold no empty message', () => {
    const empty = [...indonesian, ...english].filter(([, message]) => message.trim() === '')
    expect(empty).toEqual([])
  })

  it('parse, and can be filled with what the other language asks for', () => {
    expect(formattingErrors('id', english)).toEqual([])
    expect(formattingErrors('en', indonesian)).toEqual([])
  })

  it('set real quotation marks and ellipses', () => {
    const typewritten = [...indonesian, ...english].filter(([, message]) => /"|\.\.\.|\w'\w/.test(message))
    expect(typewritten).toEqual([])
  })

  it('say every reason that the program refuses with', () => {
    const files = execFileSync('git', ['ls-files', 'lib', 'app'], { encoding: 'utf8' })
      .split('\n')
      .filter((name) => /\.tsx?$/.test(name))
    const reasons = files.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/(?:new AppError\(\s*'[A-Z_]+',\s*|refuse\()'([^']+)'/g)].map(
        ([, reason = '']) => reason,
      ),
    )
    const unsaid = [...new Set(reasons)].filter((reason) => !indonesian.has(`errors.${reason}`))
    expect(unsaid).toEqual([])
  })
})
