import { useState } from 'react'
import type { DraftTarget, QuotationDraft } from './quotation-draft'

/** What is being written, and what it will be saved as: the version that was on the screen when it began. */
export interface KeptDraft {
  readonly draft: QuotationDraft
  readonly target: DraftTarget
}

const read = (key: string): KeptDraft | null => {
  try {
    const kept = sessionStorage.getItem(key)
    // Written by this very page in this very tab, so its shape is known.
    return kept ? (JSON.parse(kept) as KeptDraft) : null
  } catch {
    return null
  }
}

const write = (key: string, kept: KeptDraft | null) => {
  try {
    if (kept) sessionStorage.setItem(key, JSON.stringify(kept))
    else sessionStorage.removeItem(key)
  } catch {
    // A full or forbidden storage costs the safety net, never the typing itself.
  }
}

/**
 * A draft that survives what interrupts it: an ended session, a reload, a page turned by accident. Kept in this tab
 * only, under `key`, until `forget`. It keeps its first target too, so that a colleague's change in the meantime is a
 * conflict and not overwritten, and a form posted twice is one quotation.
 */
export const useKeptDraft = (key: string, fresh: () => KeptDraft) => {
  const name = `kutip-draft:${key}`
  const [kept, setKept] = useState<KeptDraft>(() => read(name) ?? fresh())
  const keep = (next: KeptDraft) => {
    setKept(next)
    write(name, next)
  }
  return {
    ...kept,
    change: (part: Partial<QuotationDraft>) => keep({ ...kept, draft: { ...kept.draft, ...part } }),
    /** After a conflict was looked at: save over the version that is stored now. */
    retarget: (target: DraftTarget) => keep({ ...kept, target }),
    forget: () => write(name, null),
  }
}
