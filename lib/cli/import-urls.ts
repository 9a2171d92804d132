import { readFile } from 'node:fs/promises'
import { describeProblem } from '@/lib/cli/describe-problem'
import type { Context } from '@/lib/server/db/context'
import { takeInUrl } from '@/lib/server/imports/take-in-url'

/** Is this argument an address to be fetched, and no file? */
export const isAddress = (argument: string): boolean => /^https?:\/\//iu.test(argument)

/** The addresses of a list, one a line; empty lines and those that begin with `#` are none. */
export const readAddresses = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8')).split(/\r?\n/u).flatMap((line) => {
    const address = line.trim()
    return address === '' || address.startsWith('#') ? [] : [address]
  })

/** So many hosts may be waited for at the same time. */
const AT_ONCE = 4
/** Nobody else waits for this command. */
const PATIENCE_MS = 600_000

/**
 * Fetches addresses and takes in what they answer, several hosts at once and each politely; needs no worker. Prints a
 * line on each as soon as it is known what became of it; tabs divide. Answers whether none was refused.
 */
export const importUrls = async (ctx: Context, urls: readonly string[]): Promise<boolean> => {
  let isGood = true
  const waiting = urls.values()
  const work = async () => {
    for (const url of waiting) {
      try {
        const { outcome, articleId, headline, quotationCount } = await takeInUrl(ctx, url, PATIENCE_MS)
        process.stdout.write(`${[url, outcome, articleId, `${quotationCount} quotations`, headline].join('\t')}\n`)
      } catch (error) {
        isGood = false
        process.stdout.write(`${url}\trefused\t${describeProblem(error)}\n`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return isGood
}
