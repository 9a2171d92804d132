import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const FILE = fileURLToPath(new URL('../../prisma/seed/demo/05-lentera-bus.txt', import.meta.url))
const WORDS = 'Kami tidak akan menaikkan tarif untuk pelajar dan lansia. Mereka tetap membayar Rp 1.000,'
const ROLE = 'Kepala Dinas Perhubungan Kota Tanjung Arum'
const CLAIM = 'Tarif Trans Arum untuk pelajar dan lansia tetap Rp 1.000'
const REASONS = 'Peraturan wali kota mencantumkan tarif khusus Rp 1.000, tanpa batas waktu.'
const EVIDENCE = {
  url: 'https://tanjungarum.example/perwali-12-2026',
  title: '=Peraturan Wali Kota Nomor 12 Tahun 2026',
  excerpt: 'Tarif khusus bagi pelajar dan lansia sebesar Rp 1.000.',
}

/** Chooses the file as a person does; the button opens the browser's own dialog once the page's scripts run. */
const importFile = (page: Page) =>
  expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 1500 }),
      page.locator('button', { hasText: 'Pilih berkas' }).click(),
    ])
    await chooser.setFiles(FILE)
  }).toPass()

/** Takes out the verified claims in one format and answers the file. */
const exportAs = async (page: Page, format: string): Promise<string> => {
  await page.goto('/exports')
  await page.locator(`input[name=format][value=${format}]`).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Ekspor 1 klaim/ }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

test('one reviewer verifies a real quotation, end to end', async ({ browser }) => {
  const { reviewer, editor } = readAccounts()
  const reviewing = await browser.newPage()
  await signInAs(reviewing, reviewer, '/import')

  // The demo file comes in, the second time as the same article.
  await importFile(reviewing)
  const line = reviewing.getByRole('listitem').filter({ hasText: '05-lentera-bus.txt' })
  await expect(line.getByRole('link')).toHaveText('Tarif Bus Trans Arum Naik Rp 1.000 Mulai April')
  await importFile(reviewing)
  await expect(reviewing.getByRole('listitem').filter({ hasText: '05-lentera-bus.txt' })).toHaveCount(2)
  await line.getByRole('link').first().click()

  // Who is quoted, and one correction.
  await expect(reviewing.getByRole('heading', { level: 1 })).toHaveText(/Tarif Bus Trans Arum/)
  await reviewing.getByRole('complementary').getByText(WORDS.slice(0, 40)).first().click()
  const inspector = reviewing.getByRole('region', { name: 'Kutipan terpilih' })
  await expect(inspector.locator('blockquote').first()).toHaveText(WORDS)
  await expect(inspector).toContainText('Bagas Wirayuda')
  await inspector.getByRole('button', { name: 'Perbaiki' }).click()
  await reviewing.getByLabel('Jabatan menurut artikel ini').fill(ROLE)
  await reviewing.getByRole('button', { name: 'Simpan perbaikan' }).click()
  await expect(inspector).toContainText(ROLE)
  await expect(inspector).toContainText(`Dibenarkan oleh ${reviewer.name}`)

  // A claim made from it, with evidence and a verdict.
  await inspector.getByRole('button', { name: 'Buat klaim' }).click()
  await reviewing.getByLabel('Pernyataan yang dapat diperiksa, satu kalimat').fill(CLAIM)
  await reviewing.getByRole('button', { name: 'Buat klaim' }).click()
  await inspector.getByRole('link', { name: CLAIM }).click()
  await expect(reviewing.getByRole('heading', { level: 1 })).toHaveText(CLAIM)
  await expect(reviewing.getByText('Tambahkan sedikitnya satu bukti')).toBeVisible()
  await reviewing.getByRole('button', { name: 'Tambah bukti' }).click()
  await reviewing.getByLabel('Tautan').fill(EVIDENCE.url)
  await reviewing.getByLabel('Judul sumber').fill(EVIDENCE.title)
  await reviewing.getByLabel('Petikan').fill(EVIDENCE.excerpt)
  await reviewing.getByRole('button', { name: 'Simpan' }).click()
  await expect(reviewing.getByRole('link', { name: EVIDENCE.title })).toBeVisible()
  await reviewing.getByRole('combobox', { name: 'Penilaian' }).selectOption({ label: 'Benar' })
  await reviewing.getByRole('textbox', { name: 'Alasan' }).fill(REASONS)
  await reviewing.getByRole('button', { name: 'Kirim untuk disahkan' }).click()
  await expect(reviewing.getByText('menunggu pengesahan', { exact: true })).toBeVisible()
  await expect(reviewing.getByText('Tidak ada yang mengesahkan penilaiannya sendiri.')).toBeVisible()
  await expect(reviewing.getByRole('button', { name: 'Sahkan' })).toHaveCount(0)

  // A second person signs it off.
  const editing = await (await browser.newContext()).newPage()
  await signInAs(editing, editor, new URL(reviewing.url()).pathname)
  await editing.getByRole('button', { name: 'Sahkan' }).click()
  await expect(editing.getByText('terverifikasi', { exact: true })).toBeVisible()
  await expect(editing.getByText(`Disahkan ${editor.name}`)).toBeVisible()

  // The exports hold exactly it.
  const csv = await exportAs(editing, 'CSV')
  const rows = csv.trim().split('\r\n')
  expect(rows).toHaveLength(2)
  for (const part of [CLAIM, 'Bagas Wirayuda', ROLE, 'HarianLentera.example', REASONS]) expect(rows[1]).toContain(part)
  const feed = JSON.parse(await exportAs(editing, 'CLAIMREVIEW')) as { dataFeedElement: { item: unknown[] }[] }
  expect(feed.dataFeedElement).toHaveLength(1)
  expect(feed.dataFeedElement[0]?.item[0]).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: CLAIM,
    reviewRating: { alternateName: 'Benar' },
  })
  const collection = JSON.parse(await exportAs(editing, 'ANNOTATIONS')) as {
    total: number
    first: { items: unknown[] }
  }
  expect(collection.total).toBe(1)
  expect(JSON.stringify(collection.first.items)).toContain(WORDS)
})
