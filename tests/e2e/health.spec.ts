import { expect, test } from '@playwright/test'

test('answers that all is well, and asks strangers to sign in', async ({ page, request }) => {
  const health = await request.get('/api/health')
  expect(await health.json()).toMatchObject({ status: 'ok', database: 'reachable' })
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
})
