import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { importText, startUrlImport } from '../actions'
import { sendFile, type ImportOutcome } from './send-file'
import { sendInPieces } from './send-in-pieces'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'
import { kindOfUpload } from '@/lib/article/kind-of-upload'
import type { ImportTextInput } from '@/lib/schemas/article'

/** An article that is in, or an import that goes on on a page of its own. */
type Sent = ImportOutcome | { readonly importId: string }

export type ImportState =
  | { readonly step: 'waiting' }
  /** `share`: how much of a large file has arrived, 0..1. */
  | { readonly step: 'sending'; readonly share?: number }
  | { readonly step: 'done'; readonly outcome: ImportOutcome }
  | { readonly step: 'started'; readonly importId: string }
  | { readonly step: 'refused'; readonly failure: ActionFailure }

export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly state: ImportState
  readonly run: (tell: (share: number) => void) => Promise<ActionResult<Sent>>
}

/** So many at once: enough to keep the server busy, few enough that a page stays answering. */
const AT_ONCE = 3

const toState = (answer: ActionResult<Sent>): ImportState => {
  if (!answer.ok) return { step: 'refused', failure: answer }
  const { data } = answer
  return 'importId' in data ? { step: 'started', importId: data.importId } : { step: 'done', outcome: data }
}

/** Files, pasted texts and addresses on their way in, each with its own outcome. */
export const useImports = () => {
  const attempt = useAttempt()
  const router = useRouter()
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
    const answer = await attempt(() => line.run((share) => setState(line.id, { step: 'sending', share })))
    const state = toState(answer)
    setState(line.id, state)
    running.current--
    // The one thing that was asked for goes on elsewhere: there is where its reader wants to be.
    const isOnly = lastId.current === line.id && running.current === 0 && waiting.current.length === 0
    if (state.step === 'started' && isOnly) router.push(`/import/${state.importId}`)
    else if (running.current === 0 && waiting.current.length === 0) router.refresh()
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
      add(
        files.map((file) => ({
          name: file.name,
          bytes: file.size,
          run: (tell) => (kindOfUpload(file.name) === null ? sendFile(file) : sendInPieces(file, tell)),
        })),
      ),
    addText: (input: ImportTextInput) =>
      add([
        {
          name: input.headline ?? input.text.trim().slice(0, 60),
          bytes: new Blob([input.text]).size,
          run: () => importText(input),
        },
      ]),
    addUrls: (urls: readonly string[]) =>
      add([{ name: urls[0] ?? '', bytes: 0, run: () => startUrlImport({ urls: [...urls] }) }]),
    retry: (line: ImportLine) => {
      setState(line.id, { step: 'waiting' })
      enqueue([line])
    },
  }
}
