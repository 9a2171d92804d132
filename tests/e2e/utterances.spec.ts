import { expect, test, type Page } from '@playwright/test'
import { importArticle } from '@/tests/e2e/import-article'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const WIRE = `Bupati Tinjau Dermaga Teluk Bandar

Kantor Berita Selat - 05/03/2026, 09:10 WIB
Pewarta: Sekar Ayuning

Teluk Bandar (Selat) - Bupati Teluk Bandar Hilmi Rasyadi meninjau dermaga nelayan, Kamis (5/3/2026).

"Dermaga ini kami serahkan kepada koperasi nelayan pada akhir bulan, lengkap dengan gudang es dan 24 tambatan kapal," kata Hilmi kepada wartawan.
`
const SHORTER = `Dermaga Nelayan Segera Diserahkan

HarianBandar.example - 05/03/2026, 11:40 WIB
Penulis: Galuh Permata

TELUK BANDAR, HarianBandar.example - Dermaga nelayan Teluk Bandar hampir selesai.

"Dermaga ini kami serahkan kepada koperasi nelayan pada akhir bulan, lengkap dengan 24 tambatan kapal," kata Bupati Hilmi Rasyadi, Kamis (5/3/2026), seperti dikutip dari Kantor Berita Selat.
`
const OTHER_NUMBER = `Koperasi Nelayan Kelola Dermaga Baru

WartaTeluk.example - 05/03/2026, 15:05 WIB
Penulis: Bayu Laksana

TELUK BANDAR, WartaTeluk.example - Koperasi nelayan akan mengelola dermaga baru.

"Dermaga ini kami serahkan kepada koperasi nelayan pada akhir bulan, lengkap dengan gudang es dan 42 tambatan kapal," ujar Bupati Hilmi Rasyadi, Kamis (5/3/2026).
`

/** The list of utterances, asked for again until the worker has placed what came in. */
const openUtterance = async (page: Page, count: string): Promise<void> => {
  await expect(async () => {
    await page.goto('/utterances')
    const row = page.getByRole('row').filter({ hasText: 'Dermaga ini kami serahkan' }).filter({ hasText: count })
    await row.getByRole('link').first().click({ timeout: 1000 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dermaga ini kami serahkan', { timeout: 3000 })
  }).toPass()
}

test('one utterance from the list to its drift and its origin, and a question settled and taken back', async ({
  page,
}) => {
  await signInAs(page, readAccounts().reviewer, '/import')
  await importArticle(page, 'selat-dermaga.txt', WIRE)
  await importArticle(page, 'bandar-dermaga.txt', SHORTER)
  await importArticle(page, 'teluk-dermaga.txt', OTHER_NUMBER)

  await openUtterance(page, '2 kutipan')
  const wordings = page.getByRole('region', { name: 'Kata-kata menurut media' })
  await expect(wordings.getByRole('listitem').first()).toContainText('paling lengkap')
  await expect(wordings).toContainText('kata dihilangkan')
  await expect(wordings.locator('del').filter({ hasText: 'gudang es' })).toBeVisible()

  const origin = page.getByRole('region', { name: 'Asal-usul' }).first()
  await expect(origin).toContainText('2 media, 1 sumber bebas')
  await expect(origin.getByRole('row').filter({ hasText: 'disebut dalam artikel' })).toContainText(
    'Kantor Berita Selat',
  )
  await expect(origin.getByRole('img')).toBeVisible()

  const questions = page.getByRole('region', { name: 'Mungkin ujaran yang sama' })
  await expect(questions).toContainText('Angka berbeda')
  await expect(questions).toContainText('“24” di sini, “42” di sana')
  await page.keyboard.press('a')
  await expect(page.getByText('Digabungkan menjadi satu ujaran.')).toBeVisible()
  await expect(wordings).toContainText('angka berubah')
  await expect(origin).toContainText('3 media, 2 sumber bebas')
  await page.getByRole('log').getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByText('Putusan diurungkan.')).toBeVisible()
  await expect(questions).toContainText('Angka berbeda')
  await expect(origin).toContainText('2 media, 1 sumber bebas')

  // The way back: from the words in their article to where else they stand.
  await wordings.getByRole('link').first().click()
  const elsewhere = page.getByRole('link', { name: '2 media, 1 sumber bebas' })
  await expect(elsewhere).toBeVisible()
  await elsewhere.click()
  await expect(page).toHaveURL(/\/utterances\//)
})
