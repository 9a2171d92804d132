/** The largest file, page or text that is taken for one article, in bytes. Real ones stay below 2 MB. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024
