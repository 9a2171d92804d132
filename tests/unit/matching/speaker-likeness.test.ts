import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakerLikeness } from '@/lib/matching/speaker-likeness'
import { anyText } from '@/tests/factories/any-text'

const kindsOf = (...given: Parameters<typeof speakerLikeness>) =>
  speakerLikeness(...given)?.reasons.map(({ kind }) => kind) ?? null
const NOTHING = { outlets: [], utterances: 0 }

describe('speakerLikeness', () => {
  it('says why two names may be one', () => {
    expect(kindsOf({ name: 'Wira', aliases: ['Bagas Wirayuda'] }, { name: 'BAGAS  WIRAYUDA' })).toEqual(['same-name'])
    expect(kindsOf({ name: 'Bagas Wirayuda' }, { name: 'Dr. Bagas Wirayuda Putra' })).toEqual(['fuller-name'])
    expect(kindsOf({ name: 'B. Wirayuda' }, { name: 'Bagas Wirayuda' })).toEqual(['close-name'])
    expect(kindsOf({ name: 'Bagas Wirayudha' }, { name: 'Bagas Wirayuda' })).toEqual(['close-name'])
    expect(
      kindsOf(
        { name: 'Bagas Wirayuda', role: 'Menteri Perikanan' },
        { name: 'Bagas Wirayuda Putra', role: 'menteri perikanan' },
        { outlets: ['Kabar Pesisir'], utterances: 2 },
      ),
    ).toEqual(['fuller-name', 'utterances', 'same-role', 'outlets'])
  })

  it('takes a single name for another’s only where the office or the words fit', () => {
    const one = { name: 'Wirayuda', role: 'Gubernur Muara' }
    expect(speakerLikeness(one, { name: 'Sari Wirayuda', role: 'Penyanyi' })).toBeNull()
    expect(speakerLikeness(one, { name: 'Sari Wirayuda' })).toBeNull()
    expect(kindsOf(one, { name: 'Bagas Wirayuda', role: 'Gubernur Muara Kelapa' })).toEqual([
      'fuller-name',
      'close-role',
    ])
    expect(kindsOf(one, { name: 'Bagas Wirayuda' }, { outlets: [], utterances: 1 })).toEqual([
      'fuller-name',
      'utterances',
    ])
    // An outlet in common is nothing: outlets quote thousands.
    expect(speakerLikeness(one, { name: 'Sari Wirayuda' }, { outlets: ['Kabar Pesisir'], utterances: 0 })).toBeNull()
  })

  it('finds nothing in what most offices share, in other names, kinds and people without a name', () => {
    const head = { name: 'Wirayuda', role: 'Kepala Dinas' }
    expect(speakerLikeness(head, { name: 'Sari Wirayuda', role: 'Kepala Sekolah' })).toBeNull()
    expect(speakerLikeness({ name: 'Sari Utami' }, { name: 'Bagas Wirayuda' })).toBeNull()
    const person = { name: 'Bagas Wirayuda', kind: 'person' as const }
    expect(speakerLikeness(person, { ...person, kind: 'organization' })).toBeNull()
    const unnamed = { name: 'seorang warga', kind: 'anonymous' as const }
    expect(speakerLikeness(unnamed, unnamed)).toBeNull()
  })

  it('takes initials for a name only where an article introduces them or uses both', () => {
    const short = { name: 'BPPPP', kind: 'organization' as const }
    const long = { name: 'Badan Pemantau Pasang, Pesisir, dan Pelabuhan', kind: 'organization' as const }
    expect(speakerLikeness(short, long)).toBeNull()
    expect(speakerLikeness(short, long, { ...NOTHING, outlets: ['Kabar Pesisir'] })).toBeNull()
    expect(kindsOf(short, long, { ...NOTHING, articles: 2 })).toEqual(['initials', 'together'])
    expect(kindsOf(long, short, { ...NOTHING, articles: 2, introductions: 1 })).toEqual(['initials', 'introduced'])
    expect(kindsOf(short, { ...long, name: 'Badan Penyelamat Pantai' }, { ...NOTHING, articles: 2 })).toBeNull()
    expect(kindsOf(short, { ...long, kind: 'person' }, { ...NOTHING, introductions: 9 })).toBeNull()
    const scoreOf = (context: { articles: number; introductions?: number }) =>
      speakerLikeness(short, long, { ...NOTHING, ...context })?.score ?? 0
    expect(scoreOf({ articles: 1, introductions: 1 })).toBeGreaterThan(scoreOf({ articles: 1 }))
  })

  it('puts the surer one first', () => {
    const scoreOf = (...given: Parameters<typeof speakerLikeness>) => speakerLikeness(...given)?.score ?? 0
    const name = { name: 'Bagas Wirayuda' }
    const same = scoreOf(name, name)
    const fuller = scoreOf(name, { name: 'Bagas Wirayuda Putra' })
    const close = scoreOf(name, { name: 'Bagas Wirayudha' })
    expect(same).toBeGreaterThan(fuller)
    expect(fuller).toBeGreaterThan(close)
    expect(scoreOf(name, { name: 'Bagas Wirayudha' }, { ...NOTHING, utterances: 1 })).toBeGreaterThan(close)
  })

  it('is total, and the same both ways', () => {
    fc.assert(
      fc.property(anyText(40), anyText(40), anyText(40), (a, b, role) => {
        const [left, right] = [
          { name: a, role },
          { name: b, role },
        ]
        expect(speakerLikeness(left, right)?.score).toBe(speakerLikeness(right, left)?.score)
      }),
    )
  })
})
