import { afterEach, describe, expect, test, vi } from 'vitest'
import { readEnv } from '@/lib/server/env'
import { readFetchSettings } from '@/lib/server/fetching/fetch-settings'
import { readContentType } from '@/lib/server/fetching/read-content-type'
import { readRetryAfter } from '@/lib/server/fetching/refused-status'

afterEach(() => vi.unstubAllEnvs())

describe('how this server asks others', () => {
  test('without any setting: nothing internal, a second between, and a name of its own', () => {
    expect(readFetchSettings()).toMatchObject({ allowedHosts: [], delayMs: 1000 })
    expect(readFetchSettings().userAgent).toMatch(/^Kutip\/0\.1 \([\w ;]+\)$/u)
  })

  test('as its administrator says', () => {
    vi.stubEnv('FETCH_ALLOWED_HOSTS', ' Arsip.Internal:9200, 10.0.0.8 ,')
    vi.stubEnv('FETCH_CONTACT', 'https://kabar.example/robot')
    vi.stubEnv('FETCH_DELAY_MS', '2500')
    expect(readFetchSettings()).toEqual({
      allowedHosts: ['arsip.internal:9200', '10.0.0.8'],
      userAgent: 'Kutip/0.1 (+https://kabar.example/robot)',
      delayMs: 2500,
    })
  })

  test.each([
    ['FETCH_CONTACT', 'baris\r\nx-lain: 1'],
    ['FETCH_CONTACT', 'meja (redaksi)'],
    ['FETCH_DELAY_MS', '-1'],
    ['FETCH_DELAY_MS', 'sebentar'],
  ])('%s cannot be %j', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name)
  })
})

test.each([
  ['text/html; charset=utf-8', 'text/html', 'utf-8'],
  ['Text/HTML;Charset="Windows-1252"; x=y', 'text/html', 'windows-1252'],
  ['application/rss+xml', 'application/rss+xml', null],
  ['text/html; charset=', 'text/html', null],
  ['apa saja', null, null],
  [undefined, null, null],
])('the content type %j is %j in %j', (header, mediaType, charset) => {
  expect(readContentType(header)).toEqual({ mediaType, charset })
})

test.each([
  ['120', 120_000],
  ['Tue, 03 Mar 2026 02:00:30 GMT', 30_000],
  ['Tue, 03 Mar 2026 01:00:00 GMT', 0],
  ['999999999', 3_600_000],
  ['besok', 0],
  [undefined, 0],
])('a server that says %j is left alone for %i ms', (header, ms) => {
  expect(readRetryAfter(header, new Date('2026-03-03T02:00:00Z'))).toBe(ms)
})
