import { expect, test, type Page } from '@playwright/test'
import { importArticle } from '@/tests/e2e/import-article'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const TABLE = [
  'nama,jabatan,mulai,selesai,sumber',
  'Sekar Ayu Kinasih,Bupati Tanjung Arum,2021-02-20,,https://tanjungarum.example/bupati',
  'Sekar Ayu Kinasih,Ketua Dewan Kebudayaan,2019,2022,',
  'Sekar Kinasih,Bupati Tanjung Arum,2021,,',
  'Sekar Kinasih,Gubernur,2024-05-01,2020-05-01,',
].join('\n')

const ARTICLE = [
  'Dermaga Tanjung Arum Dibuka Kembali',
  '',
  'Kabar Dermaga - Rabu, 18 Maret 2026 09:30 WIB',
  '',
  'TANJUNG ARUM - Dermaga penyeberangan dibuka kembali setelah diperbaiki selama dua bulan.',
  '',
  '"Kapal pertama berangkat pukul enam pagi," kata Kepala Pelabuhan Wisnu Baskara, Rabu (18/3/2026).',
  '',
  'Ia menambahkan, penumpang tetap wajib memakai pelampung. "Kami tidak memberi pengecualian," ujar Wisnu.',
  '',
].join('\n')

/** Chooses a table as a person does; the button opens the browser's own dialog once the page's scripts run. */
const chooseTable = (page: Page) =>
  expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 1500 }),
      page.getByRole('button', { name: 'Pilih berkas CSV' }).click(),
    ])
    await chooser.setFiles({ name: 'pejabat.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  }).toPass()

/** Clicks until it has done something: a page's scripts may come after its words. */
const clickUntil = (page: Page, name: string | RegExp, isDone: () => Promise<unknown>) =>
  expect(async () => {
    await page.getByRole('button', { name }).first().click({ timeout: 1500 })
    await isDone()
  }).toPass()

test('two names of one person: offices from a table, merged, and taken apart again', async ({ page }) => {
  const { editor } = readAccounts()
  await signInAs(page, editor, '/speakers/offices')

  // A table comes in row by row; one row ends before it begins and is told apart.
  await chooseTable(page)
  await page.getByLabel(/Buat narasumber/).check()
  await page.getByRole('button', { name: 'Impor', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 baris disimpan' })).toContainText('1 ditolak')
  const refused = page.getByRole('row').filter({ hasText: 'ditolak' })
  await expect(refused).toContainText('Berakhir (2020-05-01) sebelum mulai (2024-05-01)')
  await page.getByRole('row').filter({ hasText: 'Ketua Dewan Kebudayaan' }).getByRole('link').first().click()

  // Whose offices they are; overlapping ones say so.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sekar Ayu Kinasih')
  const tenures = page.getByRole('region', { name: 'Masa jabatan' })
  await expect(tenures.getByRole('row', { name: /^Ketua Dewan/ })).toContainText('bertumpang tindih')
  const full = page.url()

  // Who may be the same: merging says in words what will happen.
  const likely = page.getByRole('region', { name: 'Mungkin satu dengan' })
  await expect(likely).toContainText('jabatan sama')
  const short = await likely.getByRole('link', { name: 'Sekar Kinasih', exact: true }).getAttribute('href')
  const dialog = page.getByRole('dialog', { name: 'Gabungkan dua narasumber' })
  await clickUntil(page, 'Gabungkan …', () => expect(dialog.getByText('menjadi satu dengan')).toBeVisible({ timeout: 3000 })) // prettier-ignore
  if (await dialog.getByText('Sekar Ayu Kinasih menjadi satu dengan').isVisible())
    await dialog.getByRole('button', { name: 'Balik arahnya' }).click()
  await expect(dialog).toContainText('Sekar Kinasih menjadi satu dengan Sekar Ayu Kinasih.')
  await expect(dialog).toContainText('1 bentuk nama, 0 klaim, 1 masa jabatan')
  await dialog.getByRole('button', { name: 'Gabungkan', exact: true }).click()
  await expect(tenures.getByRole('row')).toHaveCount(4)

  // The old address leads here and says so.
  await page.goto(short ?? '')
  await expect(page).toHaveURL(new RegExp(`${new URL(full).pathname}\\?merged=`))
  await expect(page.getByText('Sekar Kinasih telah digabungkan ke Sekar Ayu Kinasih')).toBeVisible()

  // And it can be undone.
  await clickUntil(page, 'Urungkan', () => expect(page.getByText(/diurungkan/).first()).toBeVisible({ timeout: 3000 }))
  await page.goto(short ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sekar Kinasih')
})

test('a speaker’s record is walked with the keyboard, and narrowed by its address', async ({ page }) => {
  const { reviewer } = readAccounts()
  await signInAs(page, reviewer, '/import')
  await importArticle(page, 'dermaga.txt', ARTICLE)
  await page.goto('/speakers?sort=quoted&q=wisnu')
  await page.getByRole('table').getByRole('link', { name: 'Wisnu Baskara' }).click()
  const picture = page.getByRole('application')
  const told = page.locator('#said-mark')
  await expect(async () => {
    await picture.focus()
    await page.keyboard.press('ArrowRight')
    await expect(told).toContainText(/\d kutipan, [^,]+, \d/, { timeout: 1500 })
  }).toPass()
  await page.getByText('Tabel di balik gambar').click()
  await expect(page.getByRole('table', { name: 'Kapan dan di media mana' })).toBeVisible()

  const outlet = page.getByLabel('Media', { exact: true })
  const name = (await outlet.locator('option').nth(1).textContent()) ?? ''
  await outlet.selectOption({ label: name })
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page).toHaveURL(/outletId=/)
  await expect(page.getByText(`di ${name}`)).toBeVisible()
  // A reviewer corrects what is known, and neither merges nor splits.
  await expect(page.getByRole('button', { name: 'Perbaiki', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gabungkan', exact: true })).toHaveCount(0)
})

const WELLS = Array.from({ length: 28 }, (_, index) => index + 1)
const WELL_REPORT = [
  'Dua Puluh Delapan Sumur Karang Lesung Diperiksa',
  '',
  'Kabar Karang - Kamis, 19 Maret 2026 10:00 WIB',
  '',
  'KARANG LESUNG - Semua sumur warga Karang Lesung diperiksa selama sepekan.',
  '',
  ...WELLS.flatMap((number) => [
    `"Sumur nomor ${number} di gang ${number === 3 ? 'Melati' : 'Kenanga'} sudah kami bersihkan dan airnya layak diminum," kata Kepala Balai Galang Prasetya.`,
    '',
  ]),
].join('\n')

test('quotations that are somebody else’s are chosen over filters and pages, split off and given back', async ({
  page,
}) => {
  await signInAs(page, readAccounts().editor, '/import')
  await importArticle(page, 'sumur.txt', WELL_REPORT)
  await page.goto('/speakers?sort=quoted&q=galang')
  await page.getByRole('table').getByRole('link', { name: 'Galang Prasetya' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pisahkan sebagian' })
  await clickUntil(page, 'Pisahkan', () => expect(dialog).toBeVisible({ timeout: 1500 }))
  const rows = dialog.getByRole('list', { name: 'Kutipan' }).getByRole('checkbox')
  await expect(rows).toHaveCount(25)
  await dialog.getByRole('button', { name: 'Muat berikutnya' }).click()
  await expect(rows).toHaveCount(28)
  await rows.last().check()

  // Another filter shows others; what was chosen stays chosen.
  await dialog.getByLabel('Kata dalam kutipan').fill('melati')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(1)
  await rows.first().check()
  await expect(dialog.getByText('2 kutipan dipilih.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lihat yang dipilih' }).click()
  await expect(rows).toHaveCount(2)
  await dialog.getByLabel('Nama narasumber baru').fill('Galang Pratama')
  await dialog.getByRole('button', { name: 'Pisahkan', exact: true }).click()
  await expect(page.getByText('Dipisahkan: 2 kutipan pindah.')).toBeVisible()
  await expect(page.getByText('26 kutipan', { exact: true }).first()).toBeVisible()
  await page.getByRole('log').getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByText('28 kutipan', { exact: true }).first()).toBeVisible()
})
