import { useRef, useState } from 'react'
import { importText } from '../actions'
import { sendFile, type ImportOutcome } from './send-file'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'
import type { ImportTextInput } from '@/lib/schemas/article'

export type ImportState =
  | { readonly step: 'waiting' | 'sending' }
  | { readonly step: 'done'; readonly outcome: ImportOutcome }
  | { readonly step: 'refused'; readonly failure: ActionFailure }

export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly state: ImportState
  readonly run: () => Promise<ActionResult<ImportOutcome>>
}

/** So many at once: enough to keep the server busy, few enough that a page stays answering. */
const AT_ONCE = 3

/** Files and pasted texts on their way in, each with its own outcome. */
export const useImports = () => {
  const attempt = useAttempt()
  const [imports, setImports] = useState<readonly ImportLine[]>([])
  const waiting = useRef<ImportLine[]>([])
  const running = useRef(0)
  const lastId = useRef(0)

  const setState = (id: number, state: ImportState) =>
    setImports((all) => all.map((line) => (line.id === id ? { ...line, state } : line)))

  const work = async (): Promise<void> => {
    const line = waiting.current.shift()
    if (!line) return
    running.current++
    setState(line.id, { step: 'sending' })
    const answer = await attempt(line.run)
    setState(line.id, answer.ok ? { step: 'done', outcome: answer.data } : { step: 'refused', failure: answer })
    running.current--
    await work()
  }
  const enqueue = (lines: readonly ImportLine[]) => {
    waiting.current.push(...lines)
    for (let free = AT_ONCE - running.current; free > 0; free--) void work()
  }
  const add = (parts: readonly Pick<ImportLine, 'name' | 'bytes' | 'run'>[]) => {
    const lines = parts.map((part): ImportLine => ({ ...part, id: ++lastId.current, state: { step: 'waiting' } }))
    setImports((all) => [...lines, ...all])
    enqueue(lines)
  }

  return {
    imports,
    addFiles: (files: readonly File[]) =>
      add(files.map((file) => ({ name: file.name, bytes: file.size, run: () => sendFile(file) }))),
    addText: (input: ImportTextInput) =>
      add([
        {
          name: input.headline ?? input.text.trim().slice(0, 60),
          bytes: new Blob([input.text]).size,
          run: () => importText(input),
        },
      ]),
    retry: (line: ImportLine) => {
      setState(line.id, { step: 'waiting' })
      enqueue([line])
    },
  }
}
