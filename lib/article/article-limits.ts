/** The largest file, page or text that is taken for one article, in bytes. Real ones stay below 2 MB. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024
/** How large a packed document may become when it is unpacked, in bytes; its pictures are most of that. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
/** The same for the words of a document alone, and how many elements may hold them: each becomes an object. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024
export const MOST_DOCUMENT_ELEMENTS = 400_000
