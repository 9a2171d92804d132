import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { importArticle } from '@/tests/e2e/import-article'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const TEXT = `Dermaga Teluk Sawangan Dibuka Lagi

Teluk Sawangan – Dermaga perintis dibuka kembali setelah tiga bulan diperbaiki.

“Kapal perintis akan singgah dua kali sepekan mulai bulan depan,” kata Kepala Pelabuhan Teluk Sawangan, Rosmala Hanafi, Senin.

Menurut Rosmala, gudang ikan belum selesai. “Penerangan dermaga masih menunggu gardu baru,” ujarnya.
`

test('find words, walk by keys, save the search and be told', async ({ page }) => {
  const { reviewer } = readAccounts()
  await signInAs(page, reviewer, '/import')
  await importArticle(page, 'dermaga.txt', TEXT)

  // From anywhere: the palette offers the search for the words, and Enter takes it.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('singgah perintis')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=singgah/)
  const results = page.getByRole('list', { name: 'Hasil pencarian' })
  await expect(results.getByRole('listitem')).toHaveCount(1)
  await expect(results.locator('mark').first()).toHaveText('perintis')

  // `/` leads to the field, j to the first result, Enter opens it in its article.
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').fill('"gardu baru"')
  await page.keyboard.press('Enter')
  await expect(results).toContainText('Penerangan dermaga')
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}\?q=/)

  // Filters read as a sentence and can be taken out.
  await page.goto('/search?q=dermaga&kind=DIRECT')
  await expect(page.getByText('memuat dermaga')).toBeVisible()
  await page.getByRole('link', { name: 'Hapus saringan “langsung”' }).click()
  await expect(page).not.toHaveURL(/kind=/)

  // Kept, told on the desk when something comes in, and seen once it was looked at.
  await page.getByRole('button', { name: 'Simpan pencarian ini' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama').fill('Dermaga Sawangan')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Pencarian “Dermaga Sawangan” disimpan.')).toBeVisible()
  await importArticle(
    page,
    'dermaga-2.txt',
    TEXT.replaceAll('Sawangan', 'Kalianda').replace('tiga bulan', 'empat bulan'),
  )
  await page.goto('/')
  const alert = page.getByRole('link', { name: /Dermaga Sawangan/ })
  await expect(alert).toContainText('baru')
  await alert.click()
  await expect(page).toHaveURL(/since=/)
  await expect(results.getByRole('listitem').first()).toBeVisible()
  await expect(async () => {
    await page.goto('/')
    await expect(page.getByText('Belum ada yang baru sejak Anda terakhir melihat.')).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('hostile typing is told, and pages of the search are accessible', async ({ page }) => {
  const { viewer } = readAccounts()
  await signInAs(page, viewer, '/search')
  for (const typed of ['-', '"', '((&|!', "' or 1=1", '\\', 'a*']) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cari')
  }
  for (const path of ['/search', '/search?q=tanggul', '/search?q=tanggul&tab=picture', '/search?tab=said&q=tanggul']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cari')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
})

test('a sentence that was said before is found, however long the text around it', async ({ page }) => {
  const { reviewer } = readAccounts()
  await signInAs(page, reviewer, '/import')
  await importArticle(page, 'mercusuar.txt', TEXT.replaceAll('Sawangan', 'Mentigi').replaceAll('dua kali', 'tiga kali'))
  const said = 'Kapal perintis akan singgah tiga kali sepekan mulai bulan depan'
  // Matching is work for later; the page is asked until it was done.
  await expect(async () => {
    await page.goto(`/search?tab=said&q=${encodeURIComponent(said)}`)
    await expect(page.getByText('sama persis').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.getByLabel('Kalimat yang ingin diperiksa').fill(`${said}. ${'Acara itu ramai dan meriah. '.repeat(3500)}`)
  await page.getByRole('button', { name: 'Periksa' }).click()
  await expect(page.getByText('empat puluh bagian pertamanya')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Buka di artikelnya' }).first()).toBeVisible()
})
