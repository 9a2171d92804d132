import { expect, type Page } from '@playwright/test'

/** Signs in through the form and waits until the page behind it is there; `path` is where to go. */
export const signInAs = async (
  page: Page,
  { email, password }: { email: string; password: string },
  path = '/',
): Promise<void> => {
  await page.goto(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page).not.toHaveURL(/\/sign-in/)
  // A press before the scripts of the page run is a press on nothing.
  await page.waitForLoadState('load')
}
