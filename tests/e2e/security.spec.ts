import { expect, test } from '@playwright/test'
import { PLACES } from '@/app/_lib/places'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

declare global {
  interface Window {
    /** What the browser refused because of the page's policy. */
    refusals: string[]
  }
}

const PAGES = [...PLACES.map(({ href }) => href), '/no-such-page']

test('each page carries a policy of its own, and needs nothing that it forbids @narrow', async ({ page }) => {
  await page.addInitScript(() => {
    window.refusals = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refusals.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  await signInAs(page, readAccounts().admin)
  const nonces = new Set<string>()
  for (const path of PAGES) {
    const answer = await page.goto(path)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("frame-ancestors 'none'")
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? ''
    expect(scripts, path).toContain("'strict-dynamic'")
    expect(scripts, path).not.toContain('unsafe')
    nonces.add(scripts)
    // What a page adds once it runs is refused later than what it came with.
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => window.refusals), path).toEqual([])
  }
  expect(nonces.size).toBe(PAGES.length)
})

test('sends what browsers should hold to, and says nothing of what it is built with', async ({ request }) => {
  for (const path of ['/sign-in', '/api/health']) {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['x-powered-by']).toBeUndefined()
    // Only over HTTPS, which this server does not speak.
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})

test('refuses changes that do not say they come from a page of ours, route handlers and actions alike', async ({
  request,
  baseURL,
}) => {
  const own = { origin: baseURL ?? '' }
  const strangers: Record<string, string>[] = [
    {},
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { ...own, 'sec-fetch-site': 'cross-site' },
    { ...own, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of strangers) {
    const doors = [
      request.post('/api/auth/callback/password', { headers, form: { email: 'a@uji.test', password: 'x' } }),
      request.post('/api/auth/signout', { headers }),
      request.post('/claims', { headers: { ...headers, 'next-action': '0'.repeat(42) }, data: '[]' }),
      request.delete('/api/anything', { headers }),
    ]
    for (const answer of await Promise.all(doors)) {
      expect(answer.status()).toBe(403)
      expect(await answer.json()).toMatchObject({ ok: false, code: 'FORBIDDEN', reason: 'other-origin' })
    }
  }
})

test('shows nobody anything without a session, and an unknown id like a foreign one', async ({ page, request }) => {
  for (const { href } of PLACES) {
    const answer = await request.get(href, { maxRedirects: 0 })
    // A page that has begun to stream carries its redirect inside.
    const target = answer.status() === 200 ? await answer.text() : (answer.headers().location ?? '')
    expect(target, href).toContain('/sign-in')
  }
  expect((await request.get('/api/auth/session')).status()).toBe(404)
  await signInAs(page, readAccounts().viewer)
  for (const noun of ['articles', 'claims', 'speakers']) {
    const answer = await page.goto(`/${noun}/01890000-0000-7000-8000-000000000000`)
    expect(answer?.status(), noun).toBe(404)
    await expect(page.locator('body')).not.toContainText('01890000')
  }
  expect((await page.goto('/admin'))?.status()).toBe(404)
})
