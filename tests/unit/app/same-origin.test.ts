import { describe, expect, it } from 'vitest'
import { isSafeMethod, isSameOrigin } from '@/app/_lib/same-origin'

const host = 'kutip.example'
const ask = (headers: Record<string, string>, ownOrigin: string | null = null) =>
  isSameOrigin(new Headers({ host, ...headers }), ownOrigin)

describe('isSameOrigin', () => {
  it('refuses a request that says nothing about where it came from', () => {
    expect(ask({})).toBe(false)
    expect(ask({}, 'https://kutip.example')).toBe(false)
  })

  it('takes the browser at its word', () => {
    expect(ask({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    for (const site of ['cross-site', 'same-site', 'none', '']) expect(ask({ 'sec-fetch-site': site })).toBe(false)
  })

  it('compares Origin with Host where no public address is set', () => {
    expect(ask({ origin: 'http://kutip.example' })).toBe(true)
    expect(ask({ origin: 'https://kutip.example' })).toBe(true)
    for (const origin of ['http://evil.example', 'http://kutip.example:81', 'null', '', 'kutip.example', 'http://'])
      expect(ask({ origin })).toBe(false)
  })

  it('compares Origin with the public address where one is set, scheme and port too', () => {
    const own = 'https://kutip.example'
    expect(ask({ origin: own, host: 'inside:3000' }, own)).toBe(true)
    expect(ask({ origin: 'http://kutip.example' }, own)).toBe(false)
    expect(ask({ origin: 'https://kutip.example:8443' }, own)).toBe(false)
  })

  it('believes neither when the two disagree', () => {
    expect(ask({ origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' })).toBe(false)
    expect(ask({ origin: 'http://kutip.example', 'sec-fetch-site': 'cross-site' })).toBe(false)
  })
})

it('knows which methods change nothing', () => {
  expect(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(isSafeMethod)).toEqual([
    'GET',
    'HEAD',
    'OPTIONS',
  ])
})
