import { expect, test } from 'vitest'
import { MESSAGES } from '@/app/_lib/i18n/messages'
import { describeProblem } from '@/lib/cli/describe-problem'
import { FETCH_SENTENCES } from '@/lib/cli/fetch-sentences'
import { AppError } from '@/lib/errors'

const { fetch, feed } = MESSAGES.en.errors

test('the command line has its words for every refusal of an address or a feed that the screens have', () => {
  const reasons = [...Object.keys(fetch).map((key) => `fetch.${key}`), ...Object.keys(feed).map((key) => `feed.${key}`)]
  expect(Object.keys(FETCH_SENTENCES).sort()).toEqual(reasons.sort())
})

test('and fills them with the same details', () => {
  const places = (message: string) => [...message.matchAll(/\{(\w+)/gu)].map(([, name]) => name).sort()
  const messages: Record<string, string> = { ...prefix('fetch', fetch), ...prefix('feed', feed) }
  for (const [reason, sentence] of Object.entries(FETCH_SENTENCES)) {
    expect(places(sentence), reason).toEqual(places(messages[reason] ?? ''))
  }
  expect(describeProblem(new AppError('INVALID', 'fetch.server', { host: 'kabar.test', status: 502 }))).toBe(
    'the server kabar.test has a problem (502)',
  )
})

function prefix(room: string, all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([key, message]) => [`${room}.${key}`, message]))
}
