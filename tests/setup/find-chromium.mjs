import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const HOW = 'install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again'

/** A browser that lacks a system library is there and yet does not start: only one that names its version counts. */
const works = (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0

const listSystemBrowsers = () => [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ...MAC,
]

const findInstalled = () => [...listSystemBrowsers(), chromium.executablePath()].find(works) ?? null

const say = (line) => process.stdout.write(`${line}\n`)

const run = (command, args, timeout) =>
  spawnSync(command, args, { stdio: 'inherit', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** The ways to get one, in this order, until one of them works. */
const GET = [
  () => {
    say('No Chromium found; trying Playwright’s own download …')
    return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 300_000)
  },
  () => {
    if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
    say('Trying Debian’s package …')
    return run('apt-get', ['update', '-q'], 300_000) && run('apt-get', ['install', '-y', '-q', 'chromium'], 900_000)
  },
]

/** The path of a real Chromium: CHROME_PATH, the system's, Playwright's own, or one fetched now. Throws the one line that says what to do. */
export const findChromium = () => {
  const given = process.env.CHROME_PATH
  if (given) {
    if (works(given)) return given
    throw new Error(`CHROME_PATH names no working browser (${given}); ${HOW}`)
  }
  const installed = findInstalled()
  if (installed) return installed
  for (const get of GET) {
    const found = get() ? findInstalled() : null
    if (found) return found
  }
  throw new Error(`There is no Chromium here and none could be fetched; ${HOW}`)
}
