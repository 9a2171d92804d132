import type { ArticleFile, ParsedFile } from '@/lib/article/article-file'
import { decodeBytes } from '@/lib/article/decode-bytes'
import { findSavedFrom } from '@/lib/article/find-saved-from'
import { parseArticleHtml } from '@/lib/article/parse-article-html'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { AppError } from '@/lib/errors'

const PAGE_OPENING =
  /^\s{0,200}(?:<\?xml [^>]{1,100}>\s{0,20}<(?:!doctype html|html)|<!--|<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu

/** Feeds, sitemaps and other XML hold no article of their own, and their tags are no text. */
const FEED_OPENING = /^\s{0,200}<(?:\?xml |rss[\s>]|feed[\s>]|urlset[\s>])/iu

/** Is this a page by its name, its declared type or its first words? */
function isPage(fileName: string, opening: string, mediaType: string | null = null): boolean {
  if (/\.x?html?$/iu.test(fileName) || /^(?:text\/html|application\/xhtml)/iu.test(mediaType ?? '')) return true
  return !/\.txt$/iu.test(fileName) && PAGE_OPENING.test(opening.slice(0, 400))
}

/**
 * Which article does a file of text or a page hold, with the further pages that came with it? At once, since most articles are these; `readArticleFile` takes the
 * other kinds too. Throws INVALID with the reasons of `decodeBytes` and `parseArticleHtml`, or
 * `import.feed`.
 */
export function parseArticleFile(file: ArticleFile): ParsedFile {
  const { text, encoding } = decodeBytes(file.bytes, { charset: file.charset ?? null })
  if (isPage(file.fileName, text, file.mediaType ?? null)) {
    const { url, savedAt } = findSavedFrom(text)
    const layout = parseArticleHtml(text, {
      file: file.fileName,
      url: file.url ?? url,
      retrievedAt: savedAt ?? file.retrievedAt ?? null,
      parts: (file.parts ?? []).map((part) => decodeBytes(part.bytes, { charset: part.charset ?? null }).text),
    })
    return { text: layout.text, layout, mediaType: 'text/html', encoding }
  }
  if (FEED_OPENING.test(text.slice(0, 400))) throw new AppError('INVALID', 'import.feed')
  const input = { file: file.fileName, text, url: file.url ?? null }
  const layout = parseArticleText(input, { retrievedAt: file.retrievedAt ?? null })
  return { text, layout, mediaType: 'text/plain', encoding }
}
