import { expect, test, type Page } from '@playwright/test'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const tryToSignIn = async (page: Page, email: string, password: string) => {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
}

test('says the same to a wrong password and to an unknown account, and keeps the address that was typed', async ({
  page,
}) => {
  const { viewer } = readAccounts()
  const message = page.getByText('Alamat surel atau kata sandi tidak cocok')
  await page.goto('/sign-in')
  for (const email of [viewer.email, 'siapa@uji.test']) {
    await tryToSignIn(page, email, 'bukan kata sandinya')
    await expect(message).toBeVisible()
    await expect(page.locator('input[name=email]')).toHaveValue(email)
    await page.reload()
  }
  expect(page.url()).not.toContain('sandi')
})

test('leads where one wanted to go, in a session that scripts cannot read', async ({ page, context }) => {
  const { viewer } = readAccounts()
  await page.goto('/claims?status=VERIFIED')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fclaims%3Fstatus%3DVERIFIED/)
  await tryToSignIn(page, viewer.email, viewer.password)
  await expect(page).toHaveURL(/\/claims\?status=VERIFIED/)
  const session = (await context.cookies()).find(({ name }) => name === 'kutip.session')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await page.evaluate(() => document.cookie)).not.toContain('kutip.session')
})

test('leads nowhere outside, whatever the address says', async ({ page, baseURL }) => {
  const { viewer } = readAccounts()
  await page.goto('/sign-in?next=//evil.example/x')
  await tryToSignIn(page, viewer.email, viewer.password)
  await expect(page).not.toHaveURL(/sign-in/)
  expect(new URL(page.url()).origin).toBe(baseURL)
})

test('names the wait after five wrong passwords', async ({ page }) => {
  await page.goto('/sign-in')
  for (let i = 0; i < 6; i++) {
    const answer = page.waitForResponse(/callback\/password/)
    await tryToSignIn(page, 'ditebak@uji.test', `tebakan ke-${i}`)
    await answer
  }
  await expect(page.getByText('Coba lagi dalam 15 menit')).toBeVisible()
})

test('asks again when the session has ended under an open page', async ({ page, context }) => {
  await signInAs(page, readAccounts().viewer, '/articles')
  await expect(page).toHaveURL(/\/articles/)
  await context.clearCookies({ name: 'kutip.session' })
  await page.locator('a[href="/claims"]').first().click()
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fclaims/)
})
