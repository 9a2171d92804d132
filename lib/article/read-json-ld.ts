import { toPageLines } from '@/lib/article/page-lines'

export type Json = Readonly<Record<string, unknown>>

const MOST_BLOCKS = 20
const MOST_NODES = 500
/** How far behind its key the name of an author or publisher stands. UTF-16 code units. */
const NEAR_KEY = 160
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A text on one line; pages write HTML's entities into their JSON as well. Null for what is no text or empty. */
export const asText = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const text = (ENTITY.test(value) ? toPageLines(value.slice(0, 5_000)) : value).replace(/\s+/gu, ' ').trim()
  return text === '' ? null : text
}

/** A block as pages break it: wrapped in comments, with line breaks inside its texts, with a comma too many. */
const mend = (block: string): string =>
  block
    .replace(/<!--|-->|\/?\*?\/?<!\[CDATA\[|\/?\*?\/?\]\]>/gu, ' ')
    .replace(/[\u0000-\u001f]/gu, ' ')
    .replace(/,(?=\s{0,50}[}\]])/gu, '')
    .replace(/;\s{0,50}$/u, '')

/** The few facts that a block which is no JSON still shows, each a text without quotation marks in it. */
function readBroken(block: string): Json | null {
  const found: Record<string, string> = {}
  for (const key of ['headline', 'datePublished', 'dateModified'] as const) {
    const at = block.indexOf(`"${key}"`)
    const value =
      at < 0 ? undefined : /^\s{0,20}:\s{0,20}"([^"\\]{4,300})"/u.exec(block.slice(at + key.length + 2))?.[1]
    if (value !== undefined) found[key] = value
  }
  for (const key of ['author', 'publisher'] as const) {
    const at = block.indexOf(`"${key}"`)
    const name =
      at < 0 ? undefined : /"name"\s{0,20}:\s{0,20}"([^"\\]{2,100})"/u.exec(block.slice(at, at + NEAR_KEY))?.[1]
    if (name !== undefined) found[key] = name
  }
  return found['datePublished'] === undefined ? null : { '@type': 'NewsArticle', ...found }
}

function parseBlock(block: string): unknown {
  for (const text of [block, mend(block)]) {
    try {
      return JSON.parse(text)
    } catch {
      // The next way of reading it may do.
    }
  }
  return readBroken(block)
}

/** All nodes of a block: itself, those of its arrays and of its `@graph`s, and what it says it is about. */
function nodesOf(value: unknown, nodes: Json[], depth = 0): Json[] {
  for (const node of asArray(value)) {
    if (Array.isArray(node) && depth < 4) nodesOf(node, nodes, depth + 1)
    if (!isRecord(node) || nodes.length >= MOST_NODES) continue
    nodes.push(node)
    if (depth < 4) for (const key of ['@graph', 'mainEntity']) nodesOf(node[key], nodes, depth + 1)
  }
  return nodes
}

const hasType = (node: Json, pattern: RegExp) =>
  asArray(node['@type']).some((type) => typeof type === 'string' && pattern.test(type))

/** An article as a page's JSON-LD describes it, with the nodes that it only names put in their place. */
export interface ArticleNode {
  readonly node: Json
  /** What stands for a reference (`{"@id": …}`) that the page explains elsewhere; itself where it does not. */
  readonly resolve: (value: unknown) => unknown
}

/**
 * The first article among a page's JSON-LD blocks, their arrays and their `@graph`s (schema.org Article). Broken blocks
 * are mended where that is plain, and otherwise asked for their dates alone. Total.
 */
export function findArticleNode(blocks: readonly string[]): ArticleNode | null {
  const nodes = blocks.slice(0, MOST_BLOCKS).flatMap((block) => nodesOf(parseBlock(block), []))
  const isArticle = (node: Json) => hasType(node, /Article|BlogPosting|Report/u)
  // A list of other stories also holds articles; the page's own says more of itself.
  const node = nodes.find((one) => isArticle(one) && one['datePublished'] !== undefined) ?? nodes.find(isArticle)
  if (node === undefined) return null
  const byId = new Map<string, Json>()
  for (const one of nodes) {
    const id = one['@id']
    if (typeof id === 'string' && Object.keys(one).length > 1 && !byId.has(id)) byId.set(id, one)
  }
  const resolve = (value: unknown) => {
    const id = isRecord(value) && value['name'] === undefined ? value['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  return { node, resolve }
}
