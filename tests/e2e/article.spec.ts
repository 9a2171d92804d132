import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { importArticle } from '@/tests/e2e/import-article'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const article = (mark: string) => `Pasar Ikan Teluk Rawa Pindah Bulan Depan ${mark}

KabarTeluk.example - 12/05/2026, 09:10 WIB

TELUK RAWA, KabarTeluk.example - Kepala Dinas Perikanan Teluk Rawa Wening Astuti menyatakan pasar ikan dipindahkan ke dermaga baru.

"Pemindahan dimulai tanggal 3 Juni. Semua pedagang lama mendapat lapak ${mark}," kata Wening di kantornya, Selasa (12/5/2026).

Menurut Wening, sewa lapak tidak naik sampai akhir tahun.

"Kami hanya ingin air bersih di dermaga itu lancar," ujar Jaka Permana, seorang pedagang.
`

const openAs = async (browser: Browser, who: 'reviewer' | 'second', path = '/') => {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, readAccounts()[who], path)
  return page
}

const inspector = (page: Page) => page.getByRole('region', { name: 'Kutipan terpilih' })

/** Presses `j` until the page, which is shown before its keys are alive, answers with the first quotation. */
const chooseFirst = (page: Page) =>
  expect(async () => {
    if ((await inspector(page).count()) === 0) await page.keyboard.press('j')
    await expect(inspector(page)).toContainText('Kutipan 1 dari', { timeout: 1000 })
  }).toPass()

test('is reviewed with the keyboard alone, and every step can be taken back', async ({ browser }) => {
  const page = await openAs(browser, 'reviewer')
  await importArticle(page, 'papan-tik.txt', article('papan tik'))
  const list = page.getByRole('navigation', { name: 'Kutipan' })
  await expect(list.getByRole('listitem').first()).toContainText('belum diperiksa')

  await chooseFirst(page)
  await expect(page).toHaveURL(/\?q=/)
  await page.keyboard.press('a')
  await expect(list.getByRole('listitem').first()).toContainText('sudah diperiksa')
  await page.getByRole('log').getByRole('button', { name: 'Urungkan' }).click()
  await expect(list.getByRole('listitem').first()).toContainText('belum diperiksa')

  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(inspector(page)).toContainText('ditolak')
  const address = page.url()
  await page.keyboard.press('Escape')
  await expect(inspector(page)).toHaveCount(0)

  // A link to a quotation opens it in place.
  await page.goto(address)
  await expect(inspector(page)).toContainText('Kutipan 2 dari')
  await inspector(page).getByRole('button', { name: 'Kutipan berikutnya' }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tombol pintas' })).toContainText('kutipan baru')
})

test('keeps up with keys that come faster than the screen, and with a form that is sent twice', async ({ browser }) => {
  const page = await openAs(browser, 'reviewer')
  await importArticle(page, 'cepat.txt', article('cepat'))
  await chooseFirst(page)
  await page.evaluate(() => {
    for (const key of ['j', 'j', 'k']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
  await expect(inspector(page)).toContainText('Kutipan 2 dari')

  await inspector(page).getByRole('button', { name: 'Buat klaim' }).click()
  await page
    .getByLabel('Pernyataan yang dapat diperiksa, satu kalimat')
    .fill('Sewa lapak tidak naik sampai akhir tahun')
  await page
    .getByRole('form', { name: 'Klaim dari kutipan ini' })
    .getByRole('button', { name: 'Buat klaim' })
    .evaluate((button: HTMLButtonElement) => [button.click(), button.click()])
  await expect(inspector(page).getByRole('link', { name: /Sewa lapak tidak naik/ })).toHaveCount(1)
})

test('takes selected words as a new quotation, and its marks never move the text', async ({ browser }) => {
  const page = await openAs(browser, 'reviewer')
  await importArticle(page, 'pilih-kata.txt', article('pilih kata'))
  const heights = () => page.locator('article p').evaluateAll((all) => all.map((p) => p.getBoundingClientRect().height))
  const before = await heights()
  await page.evaluate(() => {
    for (const segment of document.querySelectorAll('[data-start]')) {
      const node = segment.firstChild
      const at = node instanceof Text ? node.data.indexOf('sewa lapak tidak naik') : -1
      if (node && at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 10)
    }
  })
  await page.getByRole('toolbar').getByRole('button', { name: 'Kutipan baru' }).click()
  await expect(page.getByRole('form', { name: 'Kutipan baru' })).toContainText('sewa lapak')
  await page.getByRole('combobox', { name: 'Narasumber' }).fill('Wening')
  await page
    .getByRole('option', { name: /Wening Astuti/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(inspector(page)).toContainText('Wening Astuti')
  await expect(inspector(page)).toContainText('sudah diperiksa')
  expect(await heights()).toEqual(before)
})

test('shows both versions when two people correct the same quotation', async ({ browser }) => {
  const mine = await openAs(browser, 'reviewer')
  await importArticle(mine, 'dua-orang.txt', article('dua orang'))
  const theirs = await openAs(browser, 'second', new URL(mine.url()).pathname)
  for (const page of [mine, theirs]) {
    await chooseFirst(page)
    await inspector(page).getByRole('button', { name: 'Perbaiki' }).click()
  }
  await theirs.getByLabel('Jabatan menurut artikel ini').fill('Kepala Dinas Perikanan')
  await theirs.getByRole('button', { name: 'Simpan perbaikan' }).click()
  await expect(inspector(theirs)).toContainText('Kepala Dinas Perikanan')

  await mine.getByLabel('Jabatan menurut artikel ini').fill('Kadis Perikanan')
  await mine.getByRole('button', { name: 'Simpan perbaikan' }).click()
  const conflict = mine.getByRole('region', { name: 'Dua versi kutipan ini' })
  await expect(conflict).toContainText(`${readAccounts().second.name} mengubah kutipan ini`)
  await expect(conflict.getByRole('row', { name: /Jabatan/ })).toContainText('Kadis PerikananKepala Dinas Perikanan')
  await conflict.getByRole('button', { name: 'Pakai versi saya' }).click()
  await expect(inspector(mine)).toContainText('Kadis Perikanan')
})

test('keeps what was typed when the session ends in the middle of it', async ({ browser }) => {
  const page = await openAs(browser, 'reviewer')
  await importArticle(page, 'sesi-habis.txt', article('sesi habis'))
  await chooseFirst(page)
  await inspector(page).getByRole('button', { name: 'Perbaiki' }).click()
  await page.getByLabel('Jabatan menurut artikel ini').fill('Pejabat Dinas Perikanan')
  await page.context().clearCookies({ name: 'kutip.session' })
  await page.getByRole('button', { name: 'Simpan perbaikan' }).click()

  const { email, password } = readAccounts().reviewer
  const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' })
  await expect(dialog.getByLabel('Alamat surel')).toHaveValue(email)
  await dialog.getByLabel('Kata sandi').fill(password)
  await dialog.getByRole('button', { name: 'Masuk dan lanjutkan' }).click()
  await expect(inspector(page)).toContainText('Pejabat Dinas Perikanan')
})

test('has no barrier that axe can find, and no page scrolls sideways @narrow', async ({ browser }, { project }) => {
  const page = await openAs(browser, 'reviewer')
  const { viewport } = project.use
  if (viewport) await page.setViewportSize(viewport)
  await importArticle(page, `axe-${project.name}.txt`, article(`axe ${project.name}`))
  const path = new URL(page.url()).pathname
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of ['/', '/articles', '/import', '/speakers', path, 'j', 'e']) {
      if (address.startsWith('/')) await page.goto(address)
      else await page.keyboard.press(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [scheme, address, id, nodes[0]?.html])).toEqual([])
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect([address, isWider]).toEqual([address, false])
    }
  }
})
