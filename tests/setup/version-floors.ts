/**
 * The lowest versions without a published hole that matters here, one for each major line in use. Not every registry
 * answers `npm audit`, so the list is kept by hand: add a line when an advisory is published, never lower one.
 * A name that maps to nothing must not be installed at all.
 */
export const VERSION_FLOORS: Readonly<Record<string, { floors: readonly string[]; why: string }>> = {
  next: { floors: ['16.4.5'], why: 'remote code execution in server components and proxy bypass, fixed within 16.x' },
  react: {
    floors: ['19.2.4'],
    why: 'remote code execution and denial of service in server components (CVE-2025-55182 ff.)',
  },
  'react-dom': { floors: ['19.2.4'], why: 'the same as react' },
  'next-auth': { floors: ['4.24.12'], why: 'mail sent to a foreign address (GHSA-5jpx-9hw9-2fx4)' },
  nodemailer: { floors: [], why: 'next-auth wants an old one for a provider that is not used here' },
  jose: { floors: ['4.15.5', '5.2.2', '6.0.0'], why: 'denial of service by compressed tokens (CVE-2024-28176)' },
  cookie: { floors: ['0.7.0', '1.0.0'], why: 'cookie names that reach into other fields (CVE-2024-47764)' },
  'sanitize-html': { floors: ['2.17.0'], why: 'leak of file paths before 2.12.1 (CVE-2024-21501)' },
  postcss: { floors: ['8.4.31'], why: 'comments read as rules (CVE-2023-44270)' },
  nanoid: { floors: ['3.3.8', '5.0.9'], why: 'predictable values for odd sizes (CVE-2024-55565)' },
  'cross-spawn': { floors: ['7.0.5'], why: 'slow regular expression (CVE-2024-21538)' },
  braces: { floors: ['3.0.3'], why: 'unbounded memory (CVE-2024-4068)' },
  micromatch: { floors: ['4.0.8'], why: 'slow regular expression (CVE-2024-4067)' },
  'brace-expansion': { floors: ['1.1.12', '2.0.2', '4.0.1', '5.0.0'], why: 'slow regular expression (CVE-2025-5889)' },
  'js-yaml': { floors: ['3.14.2', '4.1.1'], why: 'prototype pollution by merge keys (CVE-2025-64718)' },
  semver: { floors: ['5.7.2', '6.3.1', '7.5.2'], why: 'slow regular expression (CVE-2022-25883)' },
  undici: {
    floors: ['6.21.2', '7.5.0'],
    why: 'predictable boundaries, bad certificates (CVE-2025-22150, CVE-2025-47279)',
  },
  esbuild: { floors: ['0.25.0'], why: 'any page could read from the development server (GHSA-67mh-4wv8-2f99)' },
  vite: { floors: ['7.1.5', '8.0.0'], why: 'files outside the root served (CVE-2025-58751)' },
  vitest: { floors: ['3.0.5', '4.0.0'], why: 'remote code execution through its open port (CVE-2025-24964)' },
  rollup: { floors: ['4.22.4'], why: 'script injection in bundles (CVE-2024-47068)' },
  playwright: { floors: ['1.55.1'], why: 'browsers downloaded without checking certificates (CVE-2025-59288)' },
  diff: { floors: ['8.0.3', '9.0.0'], why: 'endless loop on patches (CVE-2026-24001)' },
  ws: { floors: ['8.17.1'], why: 'crash by many headers (CVE-2024-37890)' },
}
