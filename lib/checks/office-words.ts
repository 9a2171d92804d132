import { foldName } from '@/lib/article/fold-name'

/** One office as people write it, the form compared first: short, long, English. */
const FORMS: readonly (readonly [string, string])[] = [
  'sekretaris jenderal: sekjen, sekretaris jendral, secretary general',
  'wakil ketua umum: waketum',
  'ketua umum: ketum, general chairman, general chairperson',
  'wakil presiden: wapres, vice president',
  'perdana menteri: pm, prime minister',
  'wakil gubernur: wagub, vice governor, deputy governor',
  'wakil bupati: wabup, deputy regent',
  'wakil wali kota: wawali, wawalkot, deputy mayor',
  'wali kota: walikota, walkot, mayor',
  'direktur utama: dirut, president director',
  'direktur jenderal: dirjen, director general',
  'kepala dinas: kadis, kadin',
  'sekretaris daerah: sekda',
  'kapolri: kepala kepolisian negara republik indonesia, kepala kepolisian ri, kepala polri, national police chief',
  'kapolda: kepala kepolisian daerah, kepala polda',
  'kapolres: kepala kepolisian resor, kepala polres',
  'kapolsek: kepala kepolisian sektor, kepala polsek',
  'menteri koordinator: menko, coordinating minister',
  'menteri luar negeri: menlu, menteri luar, foreign minister, minister of foreign affairs',
  'menteri dalam negeri: mendagri, home minister, home affairs minister',
  'menteri keuangan: menkeu, finance minister, minister of finance',
  'menteri pertahanan: menhan, defense minister, defence minister',
  'menteri kesehatan: menkes, health minister',
  'menteri perdagangan: mendag, trade minister',
  'menteri perhubungan: menhub, transportation minister, transport minister',
  'menteri pertanian: mentan, agriculture minister',
  'menteri agama: menag',
  'menteri sosial: mensos',
  'menteri hukum: menkum',
  'menteri sekretaris negara: mensesneg',
  'wakil menteri: wamen, deputy minister, vice minister',
  'wakil menteri keuangan: wamenkeu',
  'wakil menteri luar negeri: wamenlu',
  'wakil menteri dalam negeri: wamendagri',
  'presiden: president',
  'gubernur: governor',
  'bupati: regent',
  'menteri: minister',
  'jakarta: dki jakarta, dkj jakarta',
  'amerika: amerika serikat, as, united states, usa, us',
  'indonesia: republik indonesia, ri',
].flatMap((line) => {
  const [form = '', others = ''] = line.split(': ')
  return others.split(', ').map((other) => [other, form] as const)
})

/** By their first word, longer ones first. */
const BY_FIRST = new Map<string, { readonly from: readonly string[]; readonly to: readonly string[] }[]>()
for (const [from, to] of FORMS.toSorted(([a], [b]) => b.length - a.length)) {
  const words = from.split(' ')
  BY_FIRST.set(words[0] ?? '', [...(BY_FIRST.get(words[0] ?? '') ?? []), { from: words, to: to.split(' ') }])
}

/** The words of an office in one form, whether it is written short, long or in English. Total; linear in its words. */
export function officeWords(office: string): readonly string[] {
  const words = foldName(office).split(' ').filter(Boolean)
  const folded: string[] = []
  for (let at = 0; at < words.length;) {
    const form = BY_FIRST.get(words[at] ?? '')?.find(({ from }) => from.every((word, i) => words[at + i] === word))
    folded.push(...(form?.to ?? words.slice(at, at + 1)))
    at += form?.from.length ?? 1
  }
  return folded
}
