import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { makeHostileArticles } from '@/tests/e2e/hostile-articles'
import { signInAs } from '@/tests/e2e/sign-in-as'
import { readAccounts } from '@/tests/setup/e2e-accounts'

const ARTICLES = 1000
/** Pages under way at once; more would only wait for the two cores. */
const TABS = 4

interface Findings {
  /** Programs that ran, and requests that left for another host. */
  readonly executions: string[]
  /** Elements that no page of ours has, or handlers written into the markup. */
  readonly elements: string[]
}

/** Listens for what must not happen: a call of `pwned`, a dialog, a request to anywhere else. */
const watch = async (context: BrowserContext, home: string): Promise<Findings> => {
  const findings: Findings = { executions: [], elements: [] }
  await context.exposeBinding('pwned', ({ page }) => void findings.executions.push(`ran on ${page.url()}`))
  context.on('dialog', (dialog) => {
    findings.executions.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== home) findings.executions.push(`asked ${url.href}`)
  })
  return findings
}

const lookFor = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'))
      const isForeign = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'META', 'LINK', 'STYLE', 'IMG', 'MARQUEE', 'VIDEO', 'AUDIO'].includes(element.tagName) // prettier-ignore
      const leadsToScript = /^\s*javascript:/i.test(element.getAttribute('href') ?? '')
      return isForeign || leadsToScript || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : []
    }),
  )

// A trace of a thousand pages would be most of the work.
test.use({ trace: 'off' })

test('a thousand hostile articles are read without one of them doing anything', async ({ browser, baseURL }) => {
  test.setTimeout(900_000)
  const home = new URL(baseURL ?? '').origin
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInAs(page, readAccounts().reviewer)
  const findings = await watch(context, home)
  // What would be noticed is noticed.
  await page.goto('/articles')
  await page.evaluate('pwned()')
  expect(findings.executions).toHaveLength(1)
  findings.executions.length = 0

  const headers = { origin: home, 'content-type': 'text/html' }
  const waiting = [...makeHostileArticles(ARTICLES)]
  const outcomes = { read: 0, refused: 0 }
  const readAll = async () => {
    const tab = await context.newPage()
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const answer = await context.request.post('/api/import', {
        headers: { ...headers, 'x-file-name': next.name, 'x-source-url': next.url },
        data: next.html,
      })
      const { ok, data } = (await answer.json()) as { ok: boolean; data?: { articleId: string } }
      if (!ok || !data) {
        // A page may be refused, but only in so many words.
        expect(answer.status()).toBe(400)
        outcomes.refused += 1
        continue
      }
      await tab.goto(`/articles/${data.articleId}`)
      findings.elements.push(...(await lookFor(tab)))
      outcomes.read += 1
    }
    await tab.close()
  }
  await Promise.all(Array.from({ length: TABS }, readAll))
  for (const list of ['/articles', '/queue', '/speakers', '/']) {
    await page.goto(list)
    findings.elements.push(...(await lookFor(page)))
  }
  expect(findings).toEqual({ executions: [], elements: [] })
  expect(outcomes.read + outcomes.refused).toBe(ARTICLES)
  expect(outcomes.read).toBeGreaterThan(ARTICLES * 0.9)
  await context.close()
})
