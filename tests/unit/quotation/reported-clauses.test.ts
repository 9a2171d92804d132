import { describe, expect, it } from 'vitest'
import { readAttributions, type Case } from './read-attributions'

const finite: readonly Case[] = [
  ['bahwa', 'Rina mengatakan bahwa air sudah surut.', 'indirect: air sudah surut | mengatakan | Rina'],
  ['jika as a complementiser', 'Rina menyebut jika air sudah surut.', 'indirect: air sudah surut | menyebut | Rina'],
  [
    'jika as a condition',
    'Rina menegaskan jika hujan turun, ia akan pulang.',
    'indirect: jika hujan turun, ia akan pulang | menegaskan | Rina',
  ],
  ['a clause alone', 'Rina menjelaskan air sudah surut.', 'indirect: air sudah surut | menjelaskan | Rina'],
  [
    'a clause behind a comma',
    'Rina menjelaskan, kerugian warga Rp 2 miliar.',
    'indirect: kerugian warga Rp 2 miliar | menjelaskan | Rina',
  ],
  [
    'title, name and place before the cue',
    'Kepala Balai Sungai Rina Wulandari, di Kediri, Senin (3/2/2025), mengatakan, air sudah surut.',
    'indirect: air sudah surut | mengatakan | Kepala Balai Sungai Rina Wulandari',
  ],
  [
    'a fronted phrase before the subject',
    'Menanggapi hal itu, Rina menegaskan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menegaskan | Rina',
  ],
  [
    'a fronted phrase that no word introduces, before the subject',
    'Membawa bukti baru, Rina menegaskan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menegaskan | Rina',
  ],
  [
    'a preposition before the subject',
    'Dari hasil pengukuran itu, Rina menyimpulkan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menyimpulkan | Rina',
  ],
  [
    'a topic before the subject',
    'Menyoal soal rencana itu, Rina menjelaskan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menjelaskan | Rina',
  ],
  [
    'a judgement before the subject',
    'Menariknya, Rina mengatakan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | mengatakan | Rina',
  ],
  [
    'a name that is shaped like a verb',
    'Melinda juga menegaskan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menegaskan | Melinda',
  ],
  [
    'adverbs between subject and cue',
    'Rina juga kembali menegaskan tanggul tidak jebol.',
    'indirect: tanggul tidak jebol | menegaskan | Rina',
  ],
  [
    'the antecedent of a relative clause',
    'Video itu diunggah seorang warga yang mengaku melihat api.',
    'indirect: melihat api | mengaku | seorang warga',
  ],
  [
    'a fronted phrase of time that looks like a quantity',
    'Beberapa tahun lalu, Rina mengungkapkan bahwa ia pernah gagal.',
    'indirect: ia pernah gagal | mengungkapkan | Rina',
  ],
  ['a quantity of people', 'Beberapa warga mengaku melihat api.', 'indirect: melihat api | mengaku | Beberapa warga'],
  [
    'an addressee',
    'Rina mengatakan kepada warga untuk tetap tenang.',
    'indirect: untuk tetap tenang | mengatakan | Rina',
  ],
  [
    'a date between cue and clause',
    'Rina mengatakan pada Senin bahwa air sudah surut.',
    'indirect: air sudah surut | mengatakan | Rina',
  ],
  [
    'manner before the subject',
    'Dengan nada bercanda, Rina menyebut adiknya paling rewel.',
    'indirect: adiknya paling rewel | menyebut | Rina',
  ],
  [
    'an ampersand in a title',
    'Menurut Sleep & Wellness Coach Rina, tidur siang itu baik.',
    'indirect: tidur siang itu baik | Menurut | Sleep & Wellness Coach Rina',
  ],
  ['a denial denied', 'Rina tidak menampik air naik.', 'indirect: air naik | tidak menampik | Rina'],
  ['a denial denied, with bahwa', 'Rina tak memungkiri bahwa air naik.', 'indirect: air naik | tak memungkiri | Rina'],
  [
    'jika and maka without a comma',
    'Rina mengatakan jika ada laporan warga maka petugas turun.',
    'indirect: jika ada laporan warga maka petugas turun | mengatakan | Rina',
  ],
  [
    'a relative clause at the end that only looks like a credit',
    'Rina mengatakan, padahal bukan kondisi itu yang dilaporkan.',
    'indirect: padahal bukan kondisi itu yang dilaporkan | mengatakan | Rina',
  ],
  [
    'two words that join the second cue',
    'Rina mengatakan sungai sudah bersih dan sekaligus meminta pabrik untuk pindah.',
    'indirect: sungai sudah bersih | mengatakan | Rina',
    'indirect: pabrik untuk pindah | meminta | Rina',
  ],
  ['an unknown verb before bahwa', 'Rina mengaki bahwa ia lupa.', 'indirect: ia lupa | mengaki | Rina'],
  [
    'a subordinate clause',
    'Warga mengungsi usai Rina memperingatkan tanggul akan jebol.',
    'indirect: tanggul akan jebol | memperingatkan | Rina',
  ],
  [
    'a dateline glued to the sentence',
    'Harian.com, KediriRina mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Rina',
  ],
]

const complements: readonly Case[] = [
  [
    'a cue joined to a verb that is none',
    'Balai sungai menutup pintu air dan meminta warga untuk mengungsi.',
    'indirect: warga untuk mengungsi | meminta | Balai sungai',
  ],
  [
    'a fronted clause ends at its comma',
    'Meskipun Rina menegaskan bahwa tanggul aman, warga tetap pergi.',
    'indirect: tanggul aman | menegaskan | Rina',
  ],
  ['a request', 'Rina meminta warga untuk mengungsi.', 'indirect: warga untuk mengungsi | meminta | Rina'],
  ['agar right behind the cue', 'Ia mengimbau agar warga mengungsi.', 'indirect: warga mengungsi | mengimbau | Ia'],
  ['agar inside', 'Ia mengimbau warga agar mengungsi.', 'indirect: warga agar mengungsi | mengimbau | Ia'],
  ['a matter', 'Rina menyoroti pentingnya tanggul baru.', 'indirect: pentingnya tanggul baru | menyoroti | Rina'],
  [
    'a voiced feeling and its topic',
    'Rina menyampaikan kekhawatirannya tentang tanggul yang retak.',
    'indirect: tanggul yang retak | menyampaikan kekhawatirannya | Rina',
  ],
  [
    'a warning with its addressee and topic',
    'Rina memperingatkan warganya perihal banjir susulan.',
    'indirect: banjir susulan | memperingatkan | Rina',
  ],
  [
    'two coordinated cues',
    'Rina mengakui tanggul retak, tetapi membantah ada korban jiwa.',
    'indirect: tanggul retak | mengakui | Rina',
    'indirect: ada korban jiwa | membantah | Rina',
  ],
  [
    'a new subject behind a conjunction',
    'Rina mengatakan air sudah surut, sementara Bagus menyebut hujan akan kembali.',
    'indirect: air sudah surut | mengatakan | Rina',
    'indirect: hujan akan kembali | menyebut | Bagus',
  ],
  [
    'a quoted fragment',
    'Rina menyebut banjir itu "yang terburuk" sejak lama.',
    'mixed: banjir itu "yang terburuk" sejak lama | menyebut | Rina',
  ],
  [
    'a cue inside the words of another',
    'Rina mengatakan Bagus menyebut tanggul retak.',
    'indirect: Bagus menyebut tanggul retak | mengatakan | Rina',
  ],
]

const beside: readonly Case[] = [
  [
    'a subject before menurut without commas',
    'Keputusan itu menurut Rina adalah langkah tepat.',
    'indirect: Keputusan itu … adalah langkah tepat | menurut | Rina',
  ],
  ['menurut before', 'Menurut Rina, air sudah surut.', 'indirect: air sudah surut | Menurut | Rina'],
  [
    'a name in apposition before the clause',
    'Menurut ahli hidrologi, Rina Wulandari, M.Sc., air sudah surut.',
    'indirect: air sudah surut | Menurut | ahli hidrologi, Rina Wulandari, M.Sc.',
  ],
  ['menurut without a comma', 'Menurut Rina cuaca saat itu cerah.', 'indirect: cuaca saat itu cerah | Menurut | Rina'],
  [
    'menurut before a body of several words',
    'Menurut Pusat Kajian dan Latihan, air sudah surut.',
    'indirect: air sudah surut | Menurut | Pusat Kajian dan Latihan',
  ],
  [
    'a fragment before the cue',
    'Secara umum, lanjut Rina, warga yang mengungsi 60 orang.',
    'indirect: Secara umum … warga yang mengungsi 60 orang | lanjut | Rina',
  ],
  [
    'an apposition behind the cue',
    'Udara panas sekali, kata Rina, warga Kediri.',
    'indirect: Udara panas sekali | kata | Rina',
  ],
  ['a cue that goes on', 'Lanjutnya, air sudah surut.', 'indirect: air sudah surut | Lanjutnya | Lanjutnya'],
  ['menurutnya', 'Menurutnya, air sudah surut.', 'indirect: air sudah surut | Menurutnya | Menurutnya'],
  ['menurut inside', 'Sejak Jumat, menurut Rina, air surut.', 'indirect: Sejak Jumat … air surut | menurut | Rina'],
  ['kata behind', 'Air di hulu sudah surut, kata Rina.', 'indirect: Air di hulu sudah surut | kata | Rina'],
  [
    'a bare form set off by commas',
    'Tanggul itu, lanjut Rina, sudah retak.',
    'indirect: Tanggul itu … sudah retak | lanjut | Rina',
  ],
  ['a bare form first', 'Lanjut Rina, tanggul itu sudah retak.', 'indirect: tanggul itu sudah retak | Lanjut | Rina'],
  [
    'a subject raised before a passive',
    'Bagus disebut Rina tidak akan datang.',
    'indirect: Bagus … tidak akan datang | disebut | Rina',
  ],
  [
    'seperti with a passive',
    'Seperti disampaikan Rina, air sudah surut.',
    'indirect: air sudah surut | disampaikan | Rina',
  ],
  ['a connective is no content', 'Namun, menurut Rina, air belum surut.', 'indirect: air belum surut | menurut | Rina'],
]

const tails: readonly [tail: string][] = [
  [', Senin (3/2/2025)'],
  [', di Kediri, Senin (3/2/2025)'],
  [' dalam keterangannya, Senin (3/2)'],
  [' saat ditemui di kantornya'],
  [' kepada wartawan'],
  [', seperti dikutip dari Harian Pagi'],
  [', dilansir Harian Pagi, Senin (3/2)'],
  [' pada rapat warga, Senin (3/2/2025)'],
]

describe('reported clauses', () => {
  it.each(finite)('subject and cue: %s', (_rule, text, ...expected) => expect(readAttributions(text)).toEqual(expected))
  it.each(complements)('complement: %s', (_rule, text, ...expected) => expect(readAttributions(text)).toEqual(expected))
  it.each(beside)('beside the cue: %s', (_rule, text, ...expected) => expect(readAttributions(text)).toEqual(expected))
  it.each(tails)('leaves out what only dates, places or credits: "%s"', (tail) =>
    expect(readAttributions(`Rina mengatakan air sudah surut${tail}.`)).toEqual([
      'indirect: air sudah surut | mengatakan | Rina',
    ]),
  )
  it('keeps a date that belongs to the event', () => {
    expect(readAttributions('Rina mengatakan pasar dibuka pada Senin (3/2/2025).')).toEqual([
      'indirect: pasar dibuka pada Senin (3/2/2025) | mengatakan | Rina',
    ])
  })
})
