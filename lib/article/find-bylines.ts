import { isOutletSign } from '@/lib/article/outlets'
import type { Line } from '@/lib/article/split-lines'

const AUTHOR_LABEL =
  /^(?:penulis|reporter|pewarta|jurnalis|wartawan|oleh|laporan|author|written by|reported by|by)\s{0,2}:?$/iu
const LABELLED =
  /^(?:(?:penulis|(?:redaktur (?:&|dan) )?reporter|rep|pewarta|jurnalis|wartawan|oleh|author|written by|reported by)\s{0,2}:\s{0,2}|(?:oleh|by|By|Oleh)\s)(.{2,120})$/iu
/** `Laporan Wartawan Kabarlaut.com, Rina Melati`: for whom they report, then who. */
const REPORTED = /^laporan (?:wartawan|jurnalis|reporter|kontributor)\s[^,:]{2,40}[,:]\s?(.{3,80})$/iu
const SIGNED = /^(.{3,60}?)\s{0,2}[-–]\s{0,2}detik\p{L}{2,20}$/u
/** `Rina Melati, CNBC Indonesia` and `Budi Santoso, Jurnalis`: the name, and for whom or as what it writes. */
const TITLED = /^(.{5,40}?) ?, {1,2}([\p{L}\d. ]{3,24}?)(?:[-–·].{0,60})?$/u
const NAME = /^\p{Lu}[\p{L}.'’-]{0,24}(?: \p{L}[\p{L}.'’-]{0,24}){0,4}$/u
const CAPITALISED = /(?:^| )\p{Lu}/gu

/** Two to five capitalised words and nothing else: the shape of a person's name on a line of its own. */
export function isName(line: string): boolean {
  if (line.length > 48 || !NAME.test(line)) return false
  const words = line.split(' ').length
  return words >= 2 && (line.match(CAPITALISED)?.length ?? 0) >= words - 1
}

function isTitled(line: string): boolean {
  const [, name = '', rest = ''] = TITLED.exec(line) ?? []
  return (
    isName(name) && (isOutletSign(rest.trim()) || /^(?:jurnalis|wartawan|reporter|kontributor)$/iu.test(rest.trim()))
  )
}

/** The name on a line of its own beside the stamp, where no label says whose it is. */
export function findNameBeside(lines: readonly Line[], stamp: number): string | null {
  const beside = [lines[stamp - 1], lines[stamp + 1]].map((line) => line?.text ?? '')
  return beside.find((text) => isName(text) && !isOutletSign(text)) ?? null
}

const ROLE =
  /(?<![\p{L}\d])(?:(penulis|reporter|rep|pewarta|jurnalis|wartawan|kontributor|author)|(editor|red|redaktur|penyunting|penyelaras|uploader|pengunggah|fotografer|foto|videografer))\s{0,2}:/giu

/** A byline that labels its names (`Rep: A / Red: B`, `Penulis: A, Editor: B`) without those who are no authors. */
function authorsIn(byline: string): string {
  const authors: string[] = []
  let from = 0
  let isAuthor = true
  for (const role of byline.matchAll(ROLE)) {
    if (isAuthor) authors.push(byline.slice(from, role.index))
    from = role.index + role[0].length
    isAuthor = role[1] !== undefined
  }
  if (isAuthor) authors.push(byline.slice(from))
  return authors.join('|')
}

/** The single names in a printed byline: `A, B dan C -detikNews` → `['A', 'B', 'C']`. */
export function splitByline(byline: string): string[] {
  const names = authorsIn(byline.slice(0, 400))
    .replace(/\s[-–|]\s{0,4}[\p{L}.]{3,20}$/u, '')
    .replace(/^(?:by|oleh|penulis|reporter)\s{0,2}:?\s/iu, '')
    .split(/,|;|\||\/|&| dan | and /u)
    .map((name) => name.replace(/\s{0,2}\((?:kontributor|jurnalis|wartawan|reporter|penulis)\)$/iu, '').trim())
    .filter((name) => /\p{L}/u.test(name))
  return [...new Set(names)]
}

/**
 * Who wrote the article, by the labelled lines above and below its body? Editors are not authors. Kompas prints the
 * name above its label and Tempo below it: the first label on the page decides which way round the page has it.
 */
export function findBylines(lines: readonly Line[]): string[] {
  const names: string[] = []
  for (const [index, { text }] of lines.entries()) {
    if (text.length > 140) continue
    const labelled = LABELLED.exec(text)
    const signed = SIGNED.exec(text)
    const reported = REPORTED.exec(text)?.[1]
    if (reported !== undefined) {
      names.push(...splitByline(reported).filter(isName))
    } else if (labelled?.[1] !== undefined) {
      const inline = splitByline(labelled[1]).filter((name) => !/\d/u.test(name))
      // `Oleh karena itu` and `By then` are no bylines: without a colon only names count.
      if (text.includes(':') || inline.every(isName)) names.push(...inline)
    } else if (signed?.[1] !== undefined && isName(signed[1])) {
      names.push(signed[1])
    } else if (isTitled(text)) {
      names.push(text.slice(0, text.indexOf(',')).trim())
    } else if (AUTHOR_LABEL.test(text)) {
      const above = lines[index - 1]?.text ?? ''
      const below = lines[index + 1]?.text ?? ''
      if (isName(above)) names.push(above)
      else if (isName(below)) names.push(below)
    }
  }
  return [...new Set(names)]
}
