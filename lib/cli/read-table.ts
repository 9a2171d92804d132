import { createReadStream } from 'node:fs'
import { isBlankLine, readLines as readAllLines, type Chunks } from '@/lib/article/read-lines'
import { describeProblem } from '@/lib/cli/describe-problem'

/** A line of a table as it was written; or why it, or with `isFile` the whole table, could not be read. */
export type TableItem =
  | { readonly kind: 'line'; readonly source: string; readonly number: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused'
      readonly source: string
      readonly number: number
      readonly error: string
      readonly isFile: boolean
    }

/** The lines of a byte stream that hold anything; one that is too long is skipped and becomes a refusal. */
export async function* readLines(source: string, chunks: Chunks): AsyncGenerator<TableItem> {
  for await (const { number, bytes } of readAllLines(chunks)) {
    if (bytes === null) yield { kind: 'refused', source, number, error: 'the line is too long', isFile: false }
    else if (!isBlankLine(bytes)) yield { kind: 'line', source, number, bytes }
  }
}

/** Is this file a table of JSON lines, one article a line? */
export const isTable = (path: string) => /\.(?:jsonl|ndjson)$/iu.test(path)

/** A table is read as a stream; a table without a single line is an empty file and said to be one. */
export async function* readTable(path: string): AsyncGenerator<TableItem> {
  let isEmpty = true
  try {
    for await (const line of readLines(path, createReadStream(path, { highWaterMark: 1 << 16 }))) {
      isEmpty = false
      yield line
    }
    if (isEmpty) yield { kind: 'refused', source: path, number: 1, error: 'the file is empty', isFile: true }
  } catch (error) {
    yield { kind: 'refused', source: path, number: 1, error: describeProblem(error), isFile: true }
  }
}
