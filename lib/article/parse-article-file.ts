import { decodeBytes } from '@/lib/article/decode-bytes'
import type { ParsedArticle } from '@/lib/article/layout'
import { parseArticleHtml } from '@/lib/article/parse-article-html'
import { parseArticleText } from '@/lib/article/parse-article-text'

/** One file as it came, and what came with it. */
export interface ArticleFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** From an HTTP header or a form, where there is one. */
  readonly charset?: string | null
  readonly mediaType?: string | null
  readonly url?: string | null
}

export interface ParsedFile {
  /** The text to which all spans refer: the file's own for plain text, the canonical text for a page. */
  readonly text: string
  readonly layout: ParsedArticle
  readonly mediaType: 'text/plain' | 'text/html'
  readonly encoding: string
}

const PAGE_OPENING = /^\s{0,200}(?:<!--|<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu

/** Is this a page by its name, its declared type or its first words? */
function isPage(fileName: string, opening: string, mediaType: string | null = null): boolean {
  if (/\.x?html?$/iu.test(fileName) || /^(?:text\/html|application\/xhtml)/iu.test(mediaType ?? '')) return true
  return !/\.txt$/iu.test(fileName) && PAGE_OPENING.test(opening.slice(0, 400))
}

/**
 * Which article does a file hold? The one door for the command line and for imports, so that both see the same text.
 * Throws INVALID with the reasons of `decodeBytes` and `parseArticleHtml`.
 */
export function parseArticleFile(file: ArticleFile): ParsedFile {
  const { text, encoding } = decodeBytes(file.bytes, { charset: file.charset ?? null })
  if (isPage(file.fileName, text, file.mediaType ?? null)) {
    const layout = parseArticleHtml(text, { file: file.fileName, url: file.url ?? null })
    return { text: layout.text, layout, mediaType: 'text/html', encoding }
  }
  const layout = parseArticleText({ file: file.fileName, text, url: file.url ?? null })
  return { text, layout, mediaType: 'text/plain', encoding }
}
