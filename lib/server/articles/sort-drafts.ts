import 'server-only'
import { findByAddress, findByBytes, type KnownArticle } from '@/lib/server/articles/find-imported'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import type { Transaction } from '@/lib/server/db/create-database'

/** What a draft is to the newsroom: an article of its own, a later version of one, or nothing new. */
export type Sorted =
  | { readonly kind: 'new'; readonly draft: ArticleDraft }
  | { readonly kind: 'new-version' | 'unchanged'; readonly draft: ArticleDraft; readonly known: KnownArticle }

/** Does this text tell how the page reads now, although it stood there before? Only when it was asked after the newest. */
const isReturn = ({ incoming }: ArticleDraft, { newest }: KnownArticle): boolean =>
  incoming.retrievedAt !== undefined && incoming.retrievedAt > newest.retrievedAt

/**
 * Which of the drafts are new, which are versions of what is there? An article is known by its address. Without one it
 * is known by its bytes, as is one whose bytes came in before somebody could say where they stand. A text that the
 * address had before is nothing new, unless the page was asked again and reads so once more. The drafts are of
 * different articles among themselves.
 */
export const sortDrafts = async (
  tx: Transaction,
  newsroomId: string,
  drafts: readonly ArticleDraft[],
): Promise<Sorted[]> => {
  const byBytes = await findByBytes(
    tx,
    newsroomId,
    drafts.map(({ hash }) => hash),
  )
  const addresses = drafts.flatMap(({ address }) => (address === null ? [] : [address]))
  const byAddress = await findByAddress(tx, newsroomId, addresses)
  return drafts.map((draft): Sorted => {
    const { address, textHash, hash } = draft
    const known = address === null ? undefined : byAddress.get(address)
    if (known !== undefined) {
      const isThere =
        known.newest.textSha256 === textHash || (known.textHashes.has(textHash) && !isReturn(draft, known))
      return { kind: isThere ? 'unchanged' : 'new-version', draft, known }
    }
    const same = byBytes.get(hash)?.find(({ canonicalUrl }) => address === null || canonicalUrl === null)
    return same === undefined ? { kind: 'new', draft } : { kind: 'unchanged', draft, known: same }
  })
}

/**
 * The drafts in rounds, each article at most once in each: what came twice at once is seen by its second round as if it
 * had come later.
 */
export const inRounds = (drafts: readonly ArticleDraft[]): ArticleDraft[][] => {
  const rounds: ArticleDraft[][] = []
  const times = new Map<string, number>()
  for (const draft of drafts) {
    const keys = [draft.hash, ...(draft.address === null ? [] : [draft.address])]
    const round = Math.max(...keys.map((key) => times.get(key) ?? 0))
    for (const key of keys) times.set(key, round + 1)
    rounds[round] = [...(rounds[round] ?? []), draft]
  }
  return rounds
}
