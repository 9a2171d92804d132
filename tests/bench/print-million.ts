import { availableParallelism, loadavg } from 'node:os'
import { startThrowawayServer } from '@/tests/setup/throwaway-server'
import { makeMillion } from './make-million'
import { measureMatching } from './measure-matching'
import { measureMillion } from './measure-million'
import { measurePages } from './measure-pages'
import type { Measured } from './measure-runs'

const print = (line: string) => process.stdout.write(`${line}\n`)
const shown = (milliseconds: number) => milliseconds.toFixed(1)

const toRow = (one: Measured) => {
  const { name, least, median, p95, limit, judged } = one
  const limitCell = limit === null ? '–' : `${limit} (${judged})${one[judged] < limit ? '' : ', missed'}`
  return `| ${name} | ${shown(least)} | ${shown(median)} | ${shown(p95)} | ${limitCell} |`
}

/** Finding among a million quotations, as Markdown; about five minutes, most of them for making the million. */
export async function printMillion(): Promise<void> {
  const server = await startThrowawayServer()
  try {
    const start = performance.now()
    const million = await makeMillion(server.url)
    print(`A million quotations, made in ${Math.round((performance.now() - start) / 1000)} s.`)
    const load = () => `a load of ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`
    print(`In milliseconds, with ${load()} at the beginning:`)
    print('')
    print('| among 1,000,000 quotations | best | median | 95th percentile | limit |')
    print('| --- | ---: | ---: | ---: | ---: |')
    const measured = await measureMillion(million)
    for (const row of [...measured, ...(await measurePages(million)), ...(await measureMatching(million))])
      print(toRow(row))
    const of = (name: string) => measured.find((one) => one.name === name)?.median ?? Number.NaN
    for (const list of ['all', 'a small word']) {
      const ratio = of(`page 10,000 of ${list}`) / of(`page 1 of ${list}`)
      print(`Page 10,000 of ${list} takes ${ratio.toFixed(2)} times as long as page 1.`)
    }
    print(`At the end: ${load()}.`)
  } finally {
    await server.dispose()
  }
}
