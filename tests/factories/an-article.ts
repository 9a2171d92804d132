import { createHash } from 'node:crypto'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { recogniseOutlets } from '@/lib/server/outlets/recognise-outlets'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'

export const ARTICLE_TEXT = [
  'Warga Kampung Melur mulai kembali ke rumah setelah banjir surut, Selasa.',
  '“Pompa tambahan sudah menyala sejak subuh,” kata Camat Dewi Lestiani di balai desa.',
  'Menurut dia, tiga dapur umum tetap dibuka. “Kami tidak akan menutupnya minggu ini,” ujarnya.',
].join('\n')

export const QUOTED_WORDS = 'Pompa tambahan sudah menyala sejak subuh'

interface GivenArticle {
  readonly headline?: string
  readonly outlet?: string
  readonly text?: string
  /** What stands in the text and is stored as a suggestion of the machine. */
  readonly words?: string
  readonly publishedAt?: Date
  readonly canonicalUrl?: string
  /** Whose words they are; else those of a camat. */
  readonly speaker?: { readonly name: string; readonly kind?: 'PERSON' | 'ORGANIZATION'; readonly role?: string | null }
}

export interface StoredArticle {
  readonly articleId: string
  readonly versionId: string
  readonly quotationId: string
  readonly speakerId: string
  readonly outletId: string
  readonly text: string
}

/** A stored article with one suggested quotation of a person, written past the verbs: each one is another article. */
export const anArticle = async (ctx: Context, given: GivenArticle = {}): Promise<StoredArticle> => {
  const { newsroomId } = ctx.actor
  const { headline = 'Banjir Kampung Melur surut', outlet = 'Kabar Pesisir', words = QUOTED_WORDS } = given
  const [articleId, versionId, snapshotId, quotationId] = [newId(), newId(), newId(), newId()]
  const text = given.text ?? `${ARTICLE_TEXT}\n`
  const bytes = new TextEncoder().encode(`${text}${articleId}`)
  const hash = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
  const at = ctx.now()
  return ctx.db.$transaction(async (tx) => {
    const [outletId] = await recogniseOutlets(tx, newsroomId, [{ name: outlet, url: null }])
    if (!outletId) throw new Error('no outlet')
    const speaker = {
      kind: 'PERSON' as const,
      role: null,
      ...(given.speaker ?? { name: 'Dewi Lestiani', role: 'Camat' }),
    }
    const [speakerId] = await resolveSpeakers(tx, newsroomId, [speaker])
    if (!speakerId) throw new Error('no speaker')
    const origin = { mediaType: 'text/plain', encoding: 'utf-8', retrievedAt: at }
    await tx.snapshot.create({
      data: { id: snapshotId, newsroomId, sha256: hash(bytes), bytes, byteLength: bytes.byteLength, ...origin },
    })
    const { publishedAt = at, canonicalUrl = null } = given
    const facts = { headline, language: 'id', publishedAt, canonicalUrl, createdAt: at }
    await tx.article.create({ data: { id: articleId, newsroomId, outletId, ...facts } })
    await tx.articleVersion.create({
      data: {
        ...{ id: versionId, newsroomId, articleId, snapshotId, number: 1, text, textSha256: hash(text) },
        ...{ paragraphs: [{ start: 0, end: text.length }], retrievedAt: at },
      },
    })
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    await tx.quotation.create({
      data: {
        ...{ id: quotationId, newsroomId, articleVersionId: versionId, kind: 'DIRECT', origin: 'MACHINE' },
        ...{
          contentSpans: [span],
          text: words,
          startOffset: start,
          speakerId,
          speakerRole: speaker.role,
          confidence: 0.9,
        },
      },
    })
    return { articleId, versionId, quotationId, speakerId, outletId, text }
  })
}
