import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SHARED } from './gold-sets'

const PAIRS = join(SHARED, 'gold/id-pairs-dev.jsonl')
const COMMAND = fileURLToPath(new URL('../../lib/cli/kutip.mjs', import.meta.url))

/** What the scorer says of `kutip compare` on the pairs, in its own line; null where the pairs are not there. */
export function scoreMatching(): string | null {
  if (!existsSync(PAIRS)) return null
  const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'))
  try {
    const found = join(folder, 'found.jsonl')
    writeFileSync(found, execFileSync(process.execPath, [COMMAND, 'compare', PAIRS]))
    const scorer = join(SHARED, 'tools/score-pairs.mjs')
    return execFileSync(process.execPath, [scorer, PAIRS, found], { encoding: 'utf8' }).trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
