import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const PAGE = `<!doctype html><html><head><meta charset="windows-1252"><title>Dermaga Batu Karang Dibuka</title></head><body>
<article><h1>Dermaga Batu Karang Dibuka</h1>
<p>Dermaga Batu Karang mulai dipakai nelayan pada Senin pagi setelah dua tahun dibangun oleh pemerintah kota.</p>
<p>“Kapal besar sudah bisa bersandar di sini,” kata Kepala Pelabuhan Rangga Wirya kepada para nelayan.</p>
<p>Menurut Rangga, tarif sandar tidak berubah sampai akhir tahun bagi nelayan yang terdaftar di koperasi.</p>
</article><script>document.title = document.title + ' – é'</script></body></html>`

let outlet: Server
let address: string
test.beforeAll(async () => {
  outlet = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))
  await new Promise<void>((resolve) => outlet.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(outlet.address() as AddressInfo).port}/berita/dermaga`
})
test.afterAll(() => {
  outlet.close()
})

test('the bookmark hands over the page that is being read, and it comes in when its reader says so', async ({
  page,
}) => {
  await signInAs(page, readAccounts().reviewer, '/import/bookmarklet')
  const program = await page.getByLabel('Alamat markah').inputValue()
  expect(program).toMatch(/^javascript:/)

  await page.goto(address)
  const opening = page.waitForEvent('popup')
  await page.evaluate(program.slice('javascript:'.length))
  const kutip = await opening
  await expect(kutip.getByText('Dermaga Batu Karang Dibuka')).toBeVisible()
  await expect(kutip.getByText(address)).toBeVisible()
  await kutip.getByRole('button', { name: 'Impor halaman ini' }).click()
  await kutip.getByRole('link', { name: /Dermaga Batu Karang/ }).click()
  await expect(kutip).toHaveURL(/\/articles\//)
  await expect(kutip.getByText('Kapal besar sudah bisa bersandar di sini').first()).toBeVisible()
})

test('what another site claims to be handing over is not taken', async ({ page }) => {
  await signInAs(page, readAccounts().reviewer)
  await page.goto(address)
  const opening = page.waitForEvent('popup')
  const origin = new URL(test.info().project.use.baseURL ?? '').origin
  await page.evaluate((home) => {
    const kutip = window.open(`${home}/import/received`)
    window.addEventListener('message', () =>
      kutip?.postMessage({ kutip: 1, url: 'https://lain.test/berita', title: 'Palsu', html: '<p>Palsu</p>' }, home),
    )
  }, origin)
  const kutip = await opening
  await expect(kutip.getByText('Menunggu halaman')).toBeVisible()
  await kutip.waitForTimeout(500)
  await expect(kutip.getByText('Palsu')).toHaveCount(0)
})
