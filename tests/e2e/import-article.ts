import { expect, type Page } from '@playwright/test'
import { chooseFile } from '@/tests/e2e/choose-file'

/** Imports a text through the page and opens the article that it became. */
export const importArticle = async (page: Page, name: string, text: string): Promise<void> => {
  await page.goto('/import')
  await chooseFile(page, { name, mimeType: 'text/plain', content: text })
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('link').click()
  await expect(page).toHaveURL(/\/articles\//)
}
