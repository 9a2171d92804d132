import { describe, expect, test } from 'vitest'
import { hostOf, parentDomains, toDomain } from '@/lib/article/outlet-domains'
import { KNOWN_OUTLETS, outletOfUrl } from '@/lib/article/outlets'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'

describe('hostOf', () => {
  test.each([
    ['https://WWW.Lentera.example:8080/a?b#c', 'lentera.example'],
    ['http://m.bola.lentera.example', 'bola.lentera.example'],
    ['https://seseorang:rahasia@lentera.example/', 'lentera.example'],
    ['https://lentera.example@jahat.example/', 'jahat.example'],
    ['lentera.example/a', null],
    ['https://localhost/', null],
    ['', null],
  ])('%s', (url, host) => expect(hostOf(url)).toBe(host))
})

test('a host lies below its domains, the nearest first', () => {
  expect(parentDomains('jogja.kota.lentera.co.id')).toEqual([
    ...['jogja.kota.lentera.co.id', 'kota.lentera.co.id', 'lentera.co.id', 'co.id'],
  ])
  expect(parentDomains('')).toEqual([])
})

describe('toDomain', () => {
  test.each([
    [' Lentera.Example ', 'lentera.example'],
    ['https://www.lentera.example/kota/berita-1?x=2', 'lentera.example'],
    ['www.lentera.co.id/kota', 'lentera.co.id'],
    // Anybody may publish below these.
    ['co.id', null],
    ['go.id', null],
    ['com.my', null],
    ['https://medium.com/@seseorang', null],
    ['lentera', null],
    ['lentera kota.example', null],
    ['', null],
    ['..', null],
  ])('%j', (typed, domain) => expect(toDomain(typed)).toBe(domain))
})

test('the known outlets stand at domains that an editor could type', () => {
  for (const { domains } of KNOWN_OUTLETS) expect(domains.map(toDomain)).toEqual(domains)
  for (const { name, domains } of KNOWN_OUTLETS) expect(outletOfUrl(`https://kota.${domains[0]}/1`)).toBe(name)
})

describe('toCanonicalUrl', () => {
  test.each([
    ['https://LENTERA.example/a#komentar', 'https://lentera.example/a'],
    ['https://lentera.example/a?utm_source=rss&utm_medium=x', 'https://lentera.example/a'],
    ['https://lentera.example/a?page=2&fbclid=abc&q=%20a+b', 'https://lentera.example/a?page=2&q=%20a+b'],
    ['https://lentera.example/a?utmost=1', 'https://lentera.example/a?utmost=1'],
    ['javascript:alert(1)', null],
    [null, null],
  ])('%s', (address, canonical) => expect(toCanonicalUrl(address)).toBe(canonical))
})
