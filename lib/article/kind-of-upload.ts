/** What a file holds many articles in, by its name; null for a file that is one article. */
export const kindOfUpload = (fileName: string): 'TABLE' | 'ARCHIVE' | null => {
  if (/\.(?:jsonl|ndjson|csv|tsv|tab)$/iu.test(fileName)) return 'TABLE'
  return /\.(?:warc(?:\.gz)?|wacz)$/iu.test(fileName) ? 'ARCHIVE' : null
}
