import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { aWebServer, page as html, type WebServer } from '@/tests/factories/a-web-server'
import { readAccounts } from '@/tests/setup/e2e-accounts'

let outlet: WebServer
test.beforeAll(async () => {
  const items = ['Pompa air menyala lagi', 'Jembatan dibuka dua arah']
    .map((title, index) => `<item><title>${title}</title><link>/b/${index}</link></item>`)
    .join('')
  outlet = await aWebServer({
    '/': html(
      '<html><head><link rel="alternate" type="application/rss+xml" title="Terbaru" href="/rss"></head></html>',
    ),
    '/rss': html(`<rss><channel><title>Kabar Muara</title>${items}</channel></rss>`),
  })
})
test.afterAll(() => outlet.close())

test('an editor looks at a feed, follows it, edits it, pauses it and deletes it', async ({ page }) => {
  await signInAs(page, readAccounts().editor, '/feeds')
  const address = page.getByLabel('Alamat umpan, peta situs, atau beranda media')
  const look = page.getByRole('button', { name: 'Lihat isinya' })

  // What lies inside is not asked, and the page says so.
  await address.fill('http://169.254.169.254/latest/')
  await look.click()
  await expect(page.getByRole('alert').filter({ hasText: '169.254.169.254' })).toContainText('jaringan dalam')

  await address.fill(outlet.origin)
  await look.click()
  await page.getByRole('listitem').filter({ hasText: 'Terbaru' }).getByRole('button', { name: 'Lihat isinya' }).click()
  await expect(page.getByRole('heading', { name: 'Kabar Muara' })).toBeVisible()
  await expect(page.getByText('Umpan · memuat 2 artikel')).toBeVisible()
  await expect(page.getByText('Jembatan dibuka dua arah')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.getByRole('button', { name: 'Ikuti umpan ini' }).click()

  const row = page.getByRole('row').filter({ hasText: `${outlet.origin}/rss` })
  await expect(row).toContainText('tiap 15 menit')
  await row.getByRole('button', { name: 'Ubah' }).click()
  await page.getByRole('dialog').getByLabel('Seberapa sering').selectOption('60')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(row).toContainText('tiap jam')
  await row.getByRole('button', { name: 'Jeda' }).click()
  await expect(row).toContainText('dijeda')
  await expect(row.getByRole('button', { name: 'Lanjutkan' })).toBeVisible()

  await address.fill(`${outlet.origin}/rss`)
  await address.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'sudah ada' })).toBeVisible()

  await row.getByRole('button', { name: 'Hapus' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(row).toHaveCount(0)
})

test('a reviewer sees the feeds and cannot change them', async ({ page }) => {
  await signInAs(page, readAccounts().reviewer, '/feeds')
  await expect(page.getByRole('heading', { name: 'Umpan berita' })).toBeVisible()
  await expect(page.getByLabel('Alamat umpan, peta situs, atau beranda media')).toHaveCount(0)
})
