import { expect, type Page } from '@playwright/test'

interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly content: string
}

/** Chooses a file on the page of imports, once the page's scripts can take it. */
export const chooseFile = async (page: Page, { name, mimeType, content }: GivenFile): Promise<void> => {
  const input = page.locator('input[type=file]')
  await expect(input).toBeEnabled()
  await input.setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
}
