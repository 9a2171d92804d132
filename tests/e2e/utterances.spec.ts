import AxeBuilder from '@axe-core/playwright'
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

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

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

test('another utterance is found by its words with the keyboard, compared, merged and taken apart again', async ({
  page,
}) => {
  await signInAs(page, readAccounts().reviewer, '/utterances')
  await openUtterance(page, '2 kutipan')
  const dialog = page.getByRole('dialog', { name: 'Gabungkan dengan ujaran lain' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Cari ujaran lain' }).click({ timeout: 1500 })
    await expect(dialog).toBeVisible({ timeout: 1500 })
  }).toPass()
  // Mostly it is the same person; the words are what is typed.
  await expect(dialog.getByLabel('Narasumber')).toHaveValue('Hilmi Rasyadi')
  const typed = dialog.getByLabel('Kata-kata ujaran itu')
  await expect(typed).toBeFocused()
  await typed.fill('tambatan gurita')
  await expect(dialog.getByText('Tidak ada ujaran lain', { exact: false })).toBeVisible()
  await typed.fill('42 tambatan')
  const found = dialog.getByRole('list', { name: 'Ujaran yang ditemukan' }).getByRole('link')
  await expect(found).toHaveCount(1)
  await expect(found).toContainText('42 tambatan kapal')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(found).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\?with=/)
  const panel = page.getByRole('region', { name: 'Gabungkan dengan ujaran lain' })
  await expect(panel).toContainText('Kedua ujaran ini menjadi satu')
  await panel.getByRole('button', { name: 'Gabungkan', exact: true }).click()
  await expect(page.getByText('Digabungkan menjadi satu ujaran.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Kata-kata menurut media' })).toContainText('angka berubah')
  await page.getByRole('log').getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByText('Putusan diurungkan.')).toBeVisible()

  // On a phone the rows of the list stack: nothing is wider than the screen.
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/utterances')
  const table = page.getByRole('table', { name: 'Ujaran' })
  await expect(table.getByRole('row').filter({ hasText: 'Dermaga ini kami serahkan' }).first()).toBeVisible()
  expect(await table.evaluate((node) => node.parentElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(360)
})
