// `npm test`, and with --quick `npm run verify`: everything that checks the project, in the order of what fails fastest.
// Plain JavaScript, because on a fresh checkout nothing is installed yet.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../lib/cli/ensure-installed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules/.cache')
const isQuick = process.argv.includes('--quick')

const say = (line) => process.stdout.write(`${line}\n`)

let running = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    running?.kill(signal)
    setTimeout(() => process.exit(1), 15_000).unref()
    if (running) running.once('exit', () => process.exit(1))
    else process.exit(1)
  })
}

/** Runs a package's program in Node; true when it is content. */
const runNode = (args, env = {}) =>
  new Promise((resolve) => {
    running = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    running.once('error', () => resolve(false))
    running.once('exit', (code) => {
      running = null
      resolve(code === 0)
    })
  })

const bin = (path) => join(root, 'node_modules', path)
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** The first lines of a failure, without colours: what was expected where. */
const toBrief = (message = '') =>
  message
    .replaceAll(/\u001B\[[0-9;]*m/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join('\n')

/** Each step answers whether it passed and, where it ran tests, how many did; `stories` tell of what went wrong. */
const check = async (...args) => ({ isPassed: await runNode(args) })

const vitest = (project) => async () => {
  const report = join(cache, `kutip-${project}.json`)
  rmSync(report, { force: true })
  const isPassed = await runNode([
    ...[bin('vitest/vitest.mjs'), 'run', '--config', 'tests/setup/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ])
  const {
    numPassedTests: passed = 0,
    numFailedTests: failed = 0,
    numPendingTests: skipped = 0,
    testResults = [],
  } = readReport(report) ?? {}
  const stories = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`FAILED ${name}\n${toBrief(message)}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `FAILED ${name} › ${fullName}\n${toBrief(failureMessages[0])}`),
  ])
  return { isPassed, passed, failed, skipped, stories }
}

/** Which browser tests failed, or passed only when they were run again, and at which line. */
const tellBrowserTests = (suites = []) =>
  suites.flatMap(({ suites: inner, specs = [] }) => [
    ...tellBrowserTests(inner),
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, projectName, results }) => {
          const word = status === 'flaky' ? 'SECOND TRY' : 'FAILED'
          const error = results.find((result) => result.errors?.length > 0)?.errors[0]
          const at = error?.location ? `, line ${error.location.line}` : ''
          return `${word} [${projectName}] ${file}:${line}${at} › ${title}\n${toBrief(error?.message)}`
        }),
    ),
  ])

const findFreePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const browserTests = async () => {
  const { findChromium } = await import('./setup/find-chromium.mjs')
  let browser
  try {
    browser = findChromium()
  } catch (error) {
    say(error.message)
    return { isPassed: false }
  }
  const report = join(cache, 'kutip-e2e.json')
  rmSync(report, { force: true })
  const port = await findFreePort()
  const isPassed = await runNode(
    [bin('@playwright/test/cli.js'), 'test', '--config', 'tests/setup/playwright.config.ts', '--reporter=list,json'],
    { CHROME_PATH: browser, KUTIP_E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  const { stats, suites } = readReport(report) ?? {}
  const { expected = 0, unexpected: failed = 0, flaky = 0, skipped = 0 } = stats ?? {}
  return { isPassed, passed: expected + flaky, failed, skipped, stories: tellBrowserTests(suites) }
}

const QUICK = [
  ['format', () => check(bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '--cache', '--cache-location', join(cache, 'kutip-prettier'), '.')], // prettier-ignore
  ['lint', () => check(bin('eslint/bin/eslint.js'), '--max-warnings=0', '--cache', '--cache-location', join(cache, 'kutip-eslint'), '.')], // prettier-ignore
  ['route types', () => check(bin('next/dist/bin/next'), 'typegen')],
  ['types', () => check(bin('typescript/bin/tsc'), '--noEmit')],
  ['unused', () => check(bin('knip/bin/knip.js'), '--include', 'files,dependencies,unlisted,unresolved,binaries')],
  ['unit tests', vitest('unit')],
]
const FULL = [
  ...QUICK,
  ['server tests', vitest('server')],
  ['production build', () => check('lib/cli/run.mjs', 'lib/cli/build.ts')],
  ['browser tests', browserTests],
]

ensureInstalled()
mkdirSync(cache, { recursive: true })

const outcomes = []
for (const [name, run] of isQuick ? QUICK : FULL) {
  if (name === 'browser tests' && outcomes.some((o) => o.name === 'production build' && !o.isPassed)) {
    outcomes.push({ name, isPassed: false, seconds: 0, note: 'not run: there is no build' })
    continue
  }
  say(`\n── ${name}`)
  const start = Date.now()
  outcomes.push({ name, ...(await run()), seconds: (Date.now() - start) / 1000 })
}

say('')
for (const story of outcomes.flatMap(({ stories = [] }) => stories)) say(story)
let [passed, failed, skipped] = [0, 0, 0]
for (const outcome of outcomes) {
  passed += outcome.passed ?? 0
  skipped += outcome.skipped ?? 0
  // A step that fails without a failed test, as format or a suite that cannot be loaded, counts as one.
  failed += outcome.failed || (outcome.isPassed ? 0 : 1)
  const counts = outcome.passed === undefined ? '' : `${outcome.passed} passed, ${outcome.failed} failed`
  const mark = outcome.isPassed ? 'ok    ' : 'FAILED'
  say(`${mark} ${outcome.name.padEnd(17)} ${`${outcome.seconds.toFixed(1)} s`.padStart(8)}  ${outcome.note ?? counts}`)
}
if (skipped > 0) say(`${skipped} skipped`)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
