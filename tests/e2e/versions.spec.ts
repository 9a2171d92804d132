import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { chooseFile } from '@/tests/e2e/choose-file'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const openAs = async (browser: Browser, who: 'reviewer' | 'editor', path = '/') => {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, readAccounts()[who], path)
  return page
}

const HEADLINE = 'Wali Kota Janji Perbaiki Tanggul Bukit Sirih'
const pageOf = (month: string, doubt: string) => `<!doctype html><html lang="id"><head><title>${HEADLINE}</title>
<link rel="canonical" href="https://suluhkota.example/kota/tanggul-bukit-sirih">
<meta property="og:site_name" content="SuluhKota.example"></head><body><article><h1>${HEADLINE}</h1>
<p>SuluhKota.example, Bukit Sirih - Wali Kota Surya Wibisana berjanji memperbaiki tanggul Bukit Sirih sebelum hujan.</p>
<p>"Kami mulai bekerja minggu depan dan selesai sebelum bulan ${month}," kata Surya Wibisana di balai kota.</p>
<p>Menurut Kepala Dinas Rudi Hartawan, anggaran perbaikan tanggul itu mencapai Rp4,5 miliar tahun ini.</p>
${doubt}<p>Tanggul itu jebol dua kali dalam lima tahun terakhir dan merendam ratusan rumah warga di hilir.</p>
</article></body></html>`
const DOUBT = '<p>"Kami sudah tiga kali mendengar janji yang sama," kata Ketua RT Mira Anindita.</p>\n'

const WALL = `<!doctype html><html lang="id"><head><title>${HEADLINE}</title>
<link rel="canonical" href="https://suluhkota.example/kota/tanggul-bukit-sirih">
<meta property="og:site_name" content="SuluhKota.example"></head><body><article><h1>${HEADLINE}</h1>
<p>Situs ini memakai kuki untuk menayangkan iklan dan menghitung kunjungan para pembaca setiap hari.</p>
<p>Setujui pemakaian kuki atau berlangganan untuk meneruskan membaca artikel ini sampai habis.</p>
</article></body></html>`

const importPage = async (page: Page, name: string, html: string) => {
  await page.goto('/import')
  await chooseFile(page, { name, mimeType: 'text/html', content: html })
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\//)
}
const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('a page that was changed after publication is put before a person, word by word', async ({ browser }) => {
  const page = await openAs(browser, 'reviewer')
  await importPage(page, 'tanggul-pagi.html', pageOf('Oktober', DOUBT))
  await importPage(page, 'tanggul-sore.html', pageOf('Desember', ''))
  const articleUrl = new URL(page.url()).pathname
  await expect(page.getByText('Versi 2 (terbaru)', { exact: false })).toBeVisible()

  // Beside the new words stands what they were.
  await page.getByRole('navigation', { name: 'Kutipan' }).getByText('bulan Desember').click()
  const inspector = page.getByRole('region', { name: 'Kutipan terpilih' })
  await expect(inspector.locator('del')).toContainText('Oktober')
  await expect(inspector.locator('ins')).toContainText('Desember')

  // The menu leads to the first version, which says that it is an older one, and back.
  const menu = page.getByRole('dialog', { name: 'Versi artikel ini' })
  const opener = page.getByRole('button', { name: /^Versi 2 \(terbaru\)/ })
  await expect(async () => {
    await opener.click()
    await expect(menu).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)
  // Escape gives the focus back; a click beside it closes it too.
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.mouse.click(5, 400)
  await expect(menu).toHaveCount(0)
  await opener.click()
  await menu.getByRole('link', { name: /^Versi 1, diambil/ }).click()
  await expect(page).toHaveURL(/[?&]v=1/)
  await expect(page.getByText('Anda membaca versi 1.', { exact: false })).toBeVisible()
  await expect(page.getByText('tiga kali mendengar').first()).toBeVisible()
  await page.getByRole('link', { name: 'Buka versi terbaru' }).click()

  await page.getByRole('link', { name: 'Bandingkan dengan versi 1' }).click()
  await expect(page.locator('[data-row=changed]').first()).toBeVisible()
  await expect(page.locator('[data-row=removed]')).toHaveCount(1)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.locator('[data-row=changed] del').filter({ visible: true }).first()).toContainText('Oktober')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.goto(`/alterations?articleId=${articleUrl.split('/').at(-1) ?? ''}`)
  const item = page.locator('[data-alteration]').filter({ hasText: 'Desember' })
  await expectAccessible(page)
  await item.getByRole('button', { name: 'Ini kutipan yang sama' }).click()
  await expect(item).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(item).toHaveCount(1)
  await item.getByRole('button', { name: 'Tutup dengan alasan' }).click()
  await item.getByLabel('Alasan menutup').fill('Media itu sudah meralatnya.')
  await item.getByRole('button', { name: 'Tutup dengan alasan' }).click()
  await expect(item).toHaveCount(0)
  await page.goto(`/alterations?show=dismissed&articleId=${articleUrl.split('/').at(-1) ?? ''}`)
  await expect(item).toContainText('Media itu sudah meralatnya.')
})

test('a page behind a consent wall is settled at once, and an older version says where a quotation stands now', async ({
  browser,
}) => {
  const page = await openAs(browser, 'reviewer')
  const toWall = (html: string) =>
    html.replaceAll('tanggul-bukit-sirih', 'tanggul-bukit-randu').replaceAll('Sirih', 'Randu')
  await importPage(page, 'randu-pagi.html', toWall(pageOf('Oktober', DOUBT)))
  await importPage(
    page,
    'randu-siang.html',
    toWall(pageOf('Oktober', `${DOUBT}<p>Kabar ini diperbarui siang tadi oleh redaksi.</p>`)),
  )
  const articlePath = new URL(page.url()).pathname

  // Decided on the first version, it is offered to be decided so in the second.
  await page.goto(`${articlePath}?v=1`)
  const list = page.getByRole('navigation', { name: 'Kutipan' })
  const inspector = page.getByRole('region', { name: 'Kutipan terpilih' })
  const later = inspector.getByRole('region', { name: 'Versi yang lebih baru' })
  await expect(async () => {
    await list.getByText('tiga kali mendengar').click()
    await expect(later).toContainText('Versi 2 lebih baru. Kutipan yang sama ada di sana: belum diperiksa.', {
      timeout: 1500,
    })
  }).toPass()
  await inspector.getByRole('button', { name: /^Benar/ }).click()
  await later.getByRole('button', { name: 'Tandai benar juga di versi 2' }).click()
  await expect(later).toContainText('sudah diperiksa')
  await later.getByRole('link', { name: 'Buka di versi 2' }).click()
  await expect(page).toHaveURL(/[?&]v=2&q=/)
  await expect(inspector).toContainText('tiga kali mendengar')
  await expect(inspector).toContainText('sudah diperiksa')
  await expect(later).toHaveCount(0)

  await importPage(page, 'randu-malam.html', toWall(WALL))
  await page.goto(`/alterations?articleId=${articlePath.split('/').at(-1) ?? ''}`)
  const group = page.locator('[data-alteration-group]')
  const items = group.locator('[data-alteration=OPEN]')
  await expect(group).toContainText('Semua kutipan di sini hilang dari versi baru.')
  const count = await items.count()
  expect(count).toBeGreaterThan(1)
  const open = group.getByRole('button', { name: `Tutup ${count} perubahan dengan satu alasan` })
  const reason = group.getByLabel('Alasan menutup semuanya')
  await expect(async () => {
    await open.click({ timeout: 1500 })
    await expect(reason).toBeFocused({ timeout: 1500 })
  }).toPass()
  await expectAccessible(page)
  await reason.fill('Yang terambil halaman persetujuan.')
  await page.keyboard.press('Enter')
  await expect(items).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(items).toHaveCount(count)
  await open.click()
  await reason.fill('Yang terambil halaman persetujuan.')
  await page.keyboard.press('Enter')
  await expect(items).toHaveCount(0)
  await page.goto(`/alterations?show=dismissed&articleId=${articlePath.split('/').at(-1) ?? ''}`)
  await expect(page.getByText('Yang terambil halaman persetujuan.', { exact: false })).toHaveCount(count)
})

test('an outlet is looked after by an editor', async ({ browser }) => {
  const page = await openAs(browser, 'editor', '/outlets/new')
  await page.getByLabel('Nama', { exact: true }).fill('Harian Suluh Kota')
  await page.getByLabel('Domain').fill('suluhkota.example/kota\nco.id')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'co.id' })).toBeVisible()
  await page.getByLabel('Domain').fill('harian-suluh.example')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('heading', { name: 'Harian Suluh Kota' })).toBeVisible()
  await expect(page.getByText('harian-suluh.example')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/outlets?show=all&q=kompas.com')
  await expect(page.getByRole('link', { name: 'Kompas.com', exact: true })).toBeVisible()
  await expectAccessible(page)
})
