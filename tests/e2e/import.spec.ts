import { expect, test, type Page } from '@playwright/test'
import { readAccounts } from '../setup/e2e-accounts'
import { chooseFile } from './choose-file'
import { signInAs } from './sign-in-as'

const CSV = (mark: string) =>
  [
    'Judul;Isi;Tautan;Rubrik',
    `Jembatan ${mark} dibuka;"Jembatan ${mark} dibuka lagi. ""Kami lega,"" kata Lurah Siti Anggraini, Senin.";https://pesisir.example/${mark}/1;Daerah`,
    `Pasar ${mark} "baru";rusak;https://pesisir.example/${mark}/2;Ekonomi`,
    `Pasar ${mark} ramai;"Pasar ${mark} ramai. ""Harga turun,"" ujar Pedagang Budi Setia.";https://pesisir.example/${mark}/3;Ekonomi`,
  ].join('\n')

const send = (page: Page, name: string, content: string): Promise<void> =>
  chooseFile(page, { name, mimeType: 'text/csv', content })

test('a table goes to its page, is told its columns, comes in, and what was refused can be tried again', async ({
  page,
}) => {
  await signInAs(page, readAccounts().reviewer, '/import')
  await send(page, 'kali-anyar.csv', CSV('Kali Anyar'))
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { name: 'kali-anyar.csv' })).toBeVisible()
  await expect(page.getByLabel('Isi kolom Isi')).toHaveValue('text')
  await expect(page.getByLabel('Isi kolom Rubrik')).toHaveValue('')
  await page.getByRole('button', { name: 'Impor tabel ini' }).click()
  await expect(page.getByText('3 artikel: 2 baru dan 1 ditolak.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Ditolak 1' }).click()
  await expect(page).toHaveURL(/outcome=REFUSED/)
  await expect(page.getByText('Tanda kutip rusak pada baris 3.')).toBeVisible()
  await page.getByRole('button', { name: 'Coba lagi', exact: true }).click()
  await expect(page.getByText('3 artikel: 2 baru dan 1 ditolak.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: /^Semua/ }).click()
  await page.getByRole('link', { name: 'Pasar Kali Anyar ramai' }).click()
  await expect(page.getByText('Harga turun').first()).toBeVisible()
})

test('a table that nobody wants is cancelled, and a table that is none is refused with its reason', async ({
  page,
}) => {
  await signInAs(page, readAccounts().reviewer, '/import')
  await send(page, 'batal.csv', 'x;y\n1;2\n')
  await expect(page.getByRole('heading', { name: 'batal.csv' })).toBeVisible()
  await page.getByLabel('Isi kolom x').selectOption('title')
  await page.getByLabel('Isi kolom y').selectOption('')
  await expect(page.getByRole('button', { name: 'Impor tabel ini' })).toBeDisabled()
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await expect(page.getByText('Dihentikan').first()).toBeVisible()
  await page.goto('/import')
  await send(page, 'kosong.csv', 'judul,isi\n')
  await expect(page.getByText('Tabel ini tidak punya satu baris pun yang dapat dibaca.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'batal.csv' })).toBeVisible()
})

test('an administrator sees who works and what waits; to others the page is not there', async ({ page }) => {
  await signInAs(page, readAccounts().admin, '/admin/jobs')
  await expect(page.getByText(/proses pekerja hidup/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Membaca tabel dan arsip/ })).toBeVisible()
  await page.context().clearCookies()
  await signInAs(page, readAccounts().editor, '/admin/jobs')
  await expect(page.getByText('Tidak ada di sini')).toBeVisible()
})

test('@narrow everything of an import fits a small screen', async ({ page }) => {
  await signInAs(page, readAccounts().second, '/import')
  await send(page, 'sempit.csv', CSV('Muara Kelapa'))
  await expect(page.getByRole('heading', { name: 'sempit.csv' })).toBeVisible()
  const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  expect(await isWider()).toBe(false)
  await page.getByRole('button', { name: 'Impor tabel ini' }).click()
  await expect(page.getByText(/3 artikel: /)).toBeVisible({ timeout: 30_000 })
  expect(await isWider()).toBe(false)
  await page.goto('/import')
  await expect(page.getByRole('link', { name: 'sempit.csv' }).first()).toBeVisible()
  expect(await isWider()).toBe(false)
})
