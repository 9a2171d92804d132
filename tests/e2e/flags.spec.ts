import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { importArticle } from '@/tests/e2e/import-article'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

// 12 May 2026 was a Tuesday, and 40 and 45 make 85.
const article = (outlet: string) => `Pasar Bukit Cemara Direnovasi Menurut ${outlet}

${outlet} - 13/05/2026, 09:10 WIB

BUKIT CEMARA, ${outlet} - Kepala Pasar Bukit Cemara Yanuar Setiadi menyampaikan rencana renovasi kepada para pedagang.

"Renovasi dimulai sesudah hari raya dan selesai sebelum musim hujan," kata Yanuar di balai kota, Rabu (12/5/2026).

Tercatat sebanyak 90 kios dibongkar, terdiri dari 40 kios sayur dan 45 kios ikan.
`

const openAs = async (browser: Browser, who: 'reviewer' | 'editor') => {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, readAccounts()[who], '/')
  return page
}

/** Brings an article of this outlet in and waits until the worker has checked it. */
const findingsOf = async (page: Page, outlet: string) => {
  await importArticle(page, `${outlet}.txt`, article(outlet))
  const address = page.url()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('region', { name: 'Yang janggal' }).getByRole('button').first()).toBeVisible()
  }).toPass()
  return address
}

const rowsOf = (page: Page, outlet: string) =>
  page.getByRole('row').filter({ has: page.getByRole('cell').filter({ hasText: outlet }) })

/** Presses a key until the page, which is shown before its keys are alive, answers. */
const press = (page: Page, key: string, answers: () => Promise<void>) =>
  expect(async () => {
    await page.keyboard.press(key)
    await answers()
  }).toPass()

test('a finding sits on its quotation, leads to its words and is decided there', async ({ browser }) => {
  const outlet = 'KabarCemara.example'
  const page = await openAs(browser, 'reviewer')
  await findingsOf(page, outlet)
  const found = page.getByRole('region', { name: 'Yang janggal' })
  await expect(found).toContainText('Hari tidak cocok dengan tanggal')
  await expect(found).toContainText('Jumlah tidak cocok dengan bagiannya')
  await expect(page.getByRole('navigation', { name: 'Kutipan' })).toContainText('ada yang janggal')

  await found.getByRole('button', { name: 'Hari tidak cocok dengan tanggal' }).click()
  const inspector = page.getByRole('region', { name: 'Kutipan terpilih' })
  await expect(inspector).toContainText('Tanggal itu jatuh pada')
  await expect(inspector).toContainText('Selasa, 12 Mei 2026')
  await expect(page.locator('[data-flag]:focus')).toContainText('Rabu')
  await inspector.getByRole('button', { name: 'Memang janggal' }).click()
  await expect(page.getByRole('log')).toContainText('Temuan ditandai memang janggal')
  await page.reload()
  await expect(inspector).toContainText('memang janggal')

  await found.getByRole('button', { name: 'Tutup temuan' }).click()
  await found.getByRole('combobox', { name: 'Alasan' }).fill('Lima kios belum terdaftar')
  await found.locator('form').getByRole('button', { name: 'Tutup temuan' }).click()
  await expect(found).toContainText('Alasan: Lima kios belum terdaftar')
  await page.getByRole('log').getByRole('button', { name: 'Urungkan' }).click()
  await expect(found).not.toContainText('Alasan:')
})

test('findings are gone through with the keyboard, and a rule is made, named and revoked', async ({ browser }) => {
  const outlet = 'WartaCemara.example'
  const page = await openAs(browser, 'editor')
  await findingsOf(page, outlet)
  await page.goto('/flags')
  await expect(page.getByRole('search')).toBeVisible()
  await page.getByRole('combobox', { name: 'Media' }).selectOption(outlet)
  await page.getByRole('button', { name: 'Saring' }).click()
  await expect(page).toHaveURL(/outletId=/)
  await expect(rowsOf(page, outlet)).toHaveCount(2)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const chosen = page.locator('tr[aria-selected=true]')
  await press(page, 'j', () => expect(chosen).toContainText('Hari tidak cocok', { timeout: 500 }))
  await press(page, 'a', () => expect(chosen).toContainText('memang janggal', { timeout: 500 }))
  await press(page, 'u', () => expect(chosen).toContainText('belum diputuskan', { timeout: 500 }))
  const reason = page.getByRole('combobox', { name: 'Alasan' })
  await press(page, 'x', () => expect(reason).toBeVisible({ timeout: 1000 }))
  await reason.fill('Hari penerbitan')
  await page.keyboard.press('Enter')
  await expect(chosen).toContainText('Alasan: Hari penerbitan')
  await press(page, 'u', () => expect(chosen).toContainText('belum diputuskan', { timeout: 1000 }))

  const dialog = page.getByRole('dialog', { name: 'Tutup yang seperti ini mulai sekarang' })
  await press(page, 'r', () => expect(dialog).toBeVisible({ timeout: 1000 }))
  await expect(dialog).toContainText('Sekarang ini menutup 1 temuan')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('textbox').fill('Media ini menulis hari terbit')
  await dialog.getByRole('button', { name: 'Buat aturan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rowsOf(page, outlet)).toHaveCount(1)
  await page.getByRole('link', { name: /Hapus saringan “belum diputuskan”/ }).click()
  await expect(
    page.getByText(/^Ditutup oleh aturan/).filter({ hasText: 'Media ini menulis hari terbit' }),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Aturan', exact: true }).click()
  await expect(page).toHaveURL(/\/flags\/rules/)
  const rule = page.getByRole('row').filter({ hasText: outlet })
  await expect(rule).toContainText('1 temuan')
  await rule.getByRole('button', { name: 'Cabut' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click()
  await expect(rule).toHaveCount(0)
  await page.goto('/flags')
  await expect(rowsOf(page, outlet)).toHaveCount(2)
})
