import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Measured data stays outside the project: this folder beside it, where there is one. */
export const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))

/** A gold article as the scorer reads it, with its text in it, and whatever else its line holds. */
export interface GoldArticle {
  readonly file: string
  readonly text: string
}

/** One row of the table: articles that are scored together. */
export interface GoldSet {
  readonly name: string
  readonly language: 'id' | 'en'
  /** Only some of its quotations are marked, so precision and everything made of it says nothing. */
  readonly isRecallOnly: boolean
  readonly articles: readonly GoldArticle[]
}

/** The lines of a JSONL file, each parsed. */
export function readLines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
}

/** Some sets name a file beside them instead of holding the text; the file's base name then names the article. */
function readGold(name: string): GoldArticle[] {
  return readLines(join(SHARED, 'gold', `${name}.jsonl`)).map((line) => {
    const file = String(line['file'])
    const path = join(SHARED, file)
    const text = typeof line['text'] === 'string' ? line['text'] : readFileSync(path, 'utf8')
    return { ...line, file: basename(file), text }
  })
}

/** Every gold set that is there. Empty where the folder is not. */
export function readGoldSets(): GoldSet[] {
  if (!existsSync(join(SHARED, 'gold'))) return []
  return [
    {
      name: 'id-seeds + id-news-dev',
      language: 'id',
      isRecallOnly: false,
      articles: ['id-seeds', 'id-news-dev'].flatMap(readGold),
    },
    { name: 'id-kompas-dev', language: 'id', isRecallOnly: true, articles: readGold('id-kompas-dev') },
    { name: 'en-news-dev', language: 'en', isRecallOnly: false, articles: readGold('en-news-dev') },
  ]
}
