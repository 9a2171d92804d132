import { SHARED, readGoldSets, type GoldSet } from './gold-sets'
import { printImport } from './print-import'
import { printMillion } from './print-million'
import { scoreMatching } from './score-matching'
import { bestOf, countWords, measureSpeed } from './measure-speed'
import { f1Of, scoreSystem, type Score } from './score'
import { SYSTEMS, type System } from './systems'

/**
 * `npm run bench`: how right and how fast the extraction is, beside its peers, how fast articles come in, and how
 * fast a million quotations are searched, as Markdown. `npm run bench -- --quick` leaves the last two out.
 */
const show = (value: number | null | undefined) => (value === null || value === undefined ? '–' : value.toFixed(3))
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const print = (line: string) => process.stdout.write(`${line}\n`)

function accuracyCells(score: Score, isRecallOnly: boolean, isAttributing: boolean): string[] {
  const { direct, all } = score.quotations
  const recalls = [show(direct?.recall), show(direct?.exactRecall)]
  if (isRecallOnly) return ['–', ...recalls, '–', '–', '–', '–', '–', '–', '–', '–', '–']
  return [
    show(direct?.f1),
    ...recalls,
    show(f1Of(score, ['indirect', 'mixed'])),
    show(f1Of(score, ['direct', 'mixed'])),
    show(all?.f1),
    show(score.exactF1),
    ...[score.speakerAccuracy, score.sourceAccuracy, score.viaAccuracy, score.saidOnAccuracy, score.endToEndF1].map(
      (share) => (isAttributing ? show(share) : '–'),
    ),
  ]
}

const COLUMNS = [
  'set',
  'system',
  'direct F1',
  'direct recall',
  'direct exact recall',
  'indirect + mixed F1',
  'direct + mixed F1',
  'F1',
  'exact F1',
  'speaker',
  'source',
  'via',
  'said on',
  'end-to-end F1',
  'words a second',
]

const thousands = (value: number) => Math.round(value).toLocaleString('en')

/** On one core, the set's texts in memory, the best of three runs. */
function wordsPerSecond(system: System, { articles }: GoldSet): number {
  const words = articles.reduce((total, { text }) => total + countWords(text), 0)
  return words / bestOf(3, () => articles.forEach((article) => system.extract(article)))
}

function printAccuracy(): void {
  const sets = readGoldSets()
  if (sets.length === 0) {
    print(`Accuracy skipped: there is no ${SHARED}/gold beside the project.`)
    return
  }
  print(row(COLUMNS))
  print(row(COLUMNS.map((_, index) => (index < 2 ? '---' : '---:'))))
  for (const set of sets) {
    for (const system of SYSTEMS.filter(({ languages }) => languages.includes(set.language))) {
      print(
        row([
          set.name,
          system.name,
          ...accuracyCells(scoreSystem(system, set), set.isRecallOnly, system.isAttributing),
          thousands(wordsPerSecond(system, set)),
        ]),
      )
    }
  }
}

function printSpeed(): void {
  const speed = measureSpeed()
  if (speed === null) {
    print(`Speed skipped: there is no ${SHARED}/data beside the project.`)
    return
  }
  const { articles, words, tenfold, peakMegabytes } = speed
  print(row(['articles', 'words', 'words a second, one core', 'time for ten times the text', 'peak memory']))
  print(row(['---:', '---:', '---:', '---:', '---:']))
  print(
    row([
      thousands(articles),
      thousands(words),
      thousands(speed.wordsPerSecond),
      `${tenfold.toFixed(1)} times`,
      `${Math.round(peakMegabytes)} MB`,
    ]),
  )
}

function printMatching(): void {
  const line = scoreMatching()
  print(line === null ? `Matching skipped: there is no ${SHARED}/gold beside the project.` : `Matching: ${line}`)
}

print(`Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}.`)
print('')
printAccuracy()
print('')
printSpeed()
print('')
printMatching()
if (!process.argv.includes('--quick')) {
  print('')
  await printImport(true)
  print('')
  await printMillion()
}
