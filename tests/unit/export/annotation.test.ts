import { describe, expect, it } from 'vitest'
import { lintAnnotations } from '@/lib/export/lint-annotations'
import { toAnnotation, toCollection } from '@/lib/export/to-annotation'
import { toSnapshotIri } from '@/lib/export/to-identifier'
import { aVerifiedClaim, PUBLISHER } from './a-verified-claim'

const FRAME = { id: 'urn:uuid:0198b1c2-0000-7000-8000-000000000041', label: 'Cek Muara: verified claims' }
const items = aVerifiedClaim().appearances.map((at) => toAnnotation(aVerifiedClaim(), at, PUBLISHER))
const collection = (given: typeof items, total = given.length) => {
  const frame = toCollection(FRAME, total)
  return JSON.parse(JSON.stringify({ ...frame, first: { ...frame.first, items: given } }))
}

describe('toAnnotation', () => {
  it('points at the words, in code points, in the page as it was read', () => {
    expect(lintAnnotations(collection(items))).toEqual([])
    expect(items[1]?.target[0]).toMatchObject({
      source: 'https://kabar.contoh.id/air',
      selector: [{ exact: 'Air 🌊 surut pukul enam' }, { start: 17, end: 39 }],
      state: { sourceDate: '2026-03-02T02:00:00.000Z' },
    })
    expect(items[0]?.target[0]?.source).toBe('urn:uuid:0198b1c2-0000-7000-8000-000000000021')
  })

  it('names the snapshot by its hash (RFC 6920)', () => {
    // The example of RFC 6920, section 8.1: "Hello World!".
    const sha256 = '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069'
    expect(toSnapshotIri(sha256)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk')
  })
})

describe('lintAnnotations', () => {
  it('finds a wrong total, an id used twice and a position of another length', () => {
    const [first] = items
    if (first === undefined) throw new Error('no annotation')
    expect(lintAnnotations(collection(items, 7))).not.toEqual([])
    expect(lintAnnotations(collection([first, first]))).toEqual(['items: an id is used twice'])
    const wrong = collection([first])
    wrong.first.items[0].target[0].selector[1].end += 1
    expect(lintAnnotations(wrong)).toHaveLength(1)
    expect(lintAnnotations([])).not.toEqual([])
  })
})
