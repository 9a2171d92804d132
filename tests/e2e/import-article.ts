import { expect, type Page } from '@playwright/test'

/** Imports a text through the page and opens the article that it became. */
export const importArticle = async (page: Page, name: string, text: string): Promise<void> => {
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('link').click()
  await expect(page).toHaveURL(/\/articles\//)
}
