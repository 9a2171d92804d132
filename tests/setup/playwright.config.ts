import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = process.env.KUTIP_E2E_PORT ?? '3199'
const isRoot = process.getuid?.() === 0
// What a browser asks of its makers by itself has no place in a test, and root has no sandbox.
const args = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] // prettier-ignore
if (isRoot) args.push('--no-sandbox')

const HOSTILE = /hostile-articles\.spec\.ts$/

/** `npm test` finds the browser and a free port; on its own: CHROME_PATH=… npx playwright test -c tests/setup/playwright.config.ts */
export default defineConfig({
  testDir: `${root}tests/e2e`,
  outputDir: `${root}test-results`,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // On a busy machine a test may lose a race against it once. That is told by name and line, and is to be mended.
  retries: 1,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args, executablePath: process.env.CHROME_PATH || '/usr/bin/chromium' },
  },
  projects: [
    { name: 'wide', testIgnore: HOSTILE, use: { viewport: { width: 1360, height: 900 } } },
    { name: 'narrow', grep: /@narrow/, use: { viewport: { width: 360, height: 740 } } },
    // Keeps both cores busy for minutes: when the others are done.
    { name: 'hostile', testMatch: HOSTILE, dependencies: ['wide', 'narrow'] },
  ],
  webServer: {
    command: 'node lib/cli/run.mjs tests/setup/e2e-server.ts',
    cwd: root,
    env: { PORT: port },
    url: `http://localhost:${port}/api/health`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
