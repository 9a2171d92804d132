import { foldName } from '@/lib/article/fold-name'

const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(['com', 'co', 'id'])
/** Says what it is and is left out where it is credited: "Kantor Berita Nusa", "dikutip dari Nusa". */
const AGENCY = /^kantor berita (?=.)/u

/** One key for an outlet however a page writes it: `KOMPAS.com`, `Kompas.com` and `Kompas` are one. */
export const toOutletKey = (name: string): string => {
  const words = foldName(name).replace(AGENCY, '').split(' ')
  while (words.length > 1 && DOMAIN_ENDINGS.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ') || name.trim().toLowerCase()
}
