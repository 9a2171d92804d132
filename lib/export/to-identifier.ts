import type { Publisher } from '@/lib/export/verified-claim'

/** The address of a thing on the newsroom's own pages; a newsroom without any gives a URN, which still names it. */
const toAddress = (publisher: Publisher, path: string, id: string): string =>
  publisher.url === null ? `urn:uuid:${id}` : `${publisher.url.replace(/\/$/, '')}/${path}/${id}`

/** The one URL of a claim. */
export const toClaimUrl = (publisher: Publisher, claimId: string): string => toAddress(publisher, 'claims', claimId)

/** The source of an annotation: the article's own address, else the version that was read. */
export const toSourceIri = (url: string | null, versionId: string): string => url ?? `urn:uuid:${versionId}`

/** The name of stored bytes by their SHA-256 (RFC 6920): whoever holds them can check that they are the ones. */
export const toSnapshotIri = (sha256: string): string => {
  const bytes = sha256.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? []
  const base64 = btoa(bytes.join(''))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}
