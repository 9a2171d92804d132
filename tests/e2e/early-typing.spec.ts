import { expect, test, type Page } from '@playwright/test'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

/** Holds the scripts of the next page back until told. */
const holdScripts = async (page: Page) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

test('what is typed before the scripts of a page run is neither lost nor sent around them', async ({ page }) => {
  await signInAs(page, readAccounts().editor)
  const release = await holdScripts(page)
  await page.goto('/feeds', { waitUntil: 'commit' })
  const address = page.getByLabel('Alamat umpan, peta situs, atau beranda media')
  const look = page.getByRole('button', { name: 'Lihat isinya' })
  await address.fill('http://169.254.169.254/early')
  await expect(look).toBeDisabled()
  await address.press('Enter')
  release()
  await expect(look).toBeEnabled()
  await expect(address).toHaveValue('http://169.254.169.254/early')
  await look.click()
  await expect(page.getByRole('alert').filter({ hasText: '169.254.169.254' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})
