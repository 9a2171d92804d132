import 'server-only'

/** Words for `contains` and `startsWith`, in which `%`, `_` and `\` stand for themselves. */
export const likePattern = (words: string): string => words.replace(/[\\%_]/g, '\\$&')
