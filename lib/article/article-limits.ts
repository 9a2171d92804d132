/** The largest file, page or text that is taken for one article, in bytes. Real ones stay below 2 MB. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024
/** How large a packed document may become when it is unpacked, in bytes; its pictures are most of that. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
