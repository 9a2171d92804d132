import { builtinModules } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSources, type Source } from '@/tests/setup/read-sources'

/** A file imports only from its own room or from rooms to its left; `cli` and `app` stand side by side. */
const ROOMS = ['errors', 'schemas', 'text', 'selectors', 'article', 'quotation', 'matching', 'checks', 'review', 'export', 'server'] // prettier-ignore
// An article is stored with its speakers and shown with its quotations and notes, so it stands to their right.
const SERVER_ROOMS = ['env', 'db', 'audit', 'auth', 'users', 'tokens', 'fetching', 'outlets', 'newsrooms', 'speakers', 'quotations', 'annotations', 'articles', 'utterances', 'flags', 'claims', 'reviews', 'search', 'exports', 'imports', 'feeds', 'jobs'] // prettier-ignore
const PURE = new Set(ROOMS.slice(0, -1))
const DOORS = ['cli', 'app']

const NODE = new Set(builtinModules)
const IMPURE_PACKAGE = /^(?:node:|next(?:$|[-/])|react(?:$|[-/])|@prisma\/|prisma$|pg$|pino$|server-only$|@node-rs\/)/
const FORBIDDEN_NAME = /^(?:utils?|helpers?|common|misc|types|index)$/
/** Dots only where a tool reads them: `name.test.ts`, `name.config.ts`, `name.d.ts`. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|d))?\.(?:ts|tsx|mjs)$/

let sources: Source[]
let code: Source[]
beforeAll(() => {
  sources = readSources('lib', 'app', 'prisma', 'tests', 'proxy.ts', 'instrumentation.ts')
  code = sources.filter((source) => !source.path.startsWith('tests/') && !source.path.startsWith('prisma/'))
})

const bare = (path: string): string => path.replace(/\.\w+$/, '')

/** `lib/text/tokens.ts` is of the room `text`, `lib/errors.ts` of `errors`, all below `app` and beside it of `app`. */
const roomOf = (path: string): string => {
  const [top = '', room = ''] = bare(path).split('/')
  return top === 'lib' ? room : 'app'
}
const serverRoomOf = (path: string): string | null =>
  path.startsWith('lib/server/') ? (bare(path).split('/')[2] ?? '') : null

const isImportable = (from: string, to: string): boolean => {
  const [source, target] = [roomOf(from), roomOf(to)]
  if (source === target) {
    const [sourceRoom, targetRoom] = [serverRoomOf(from), serverRoomOf(to)]
    return (
      sourceRoom === null || targetRoom === null || SERVER_ROOMS.indexOf(targetRoom) <= SERVER_ROOMS.indexOf(sourceRoom)
    )
  }
  if (DOORS.includes(target)) return false
  return DOORS.includes(source) || ROOMS.indexOf(target) < ROOMS.indexOf(source)
}

describe('the house', () => {
  test('has program text to look at', () => {
    expect(code.length).toBeGreaterThan(50)
    expect(code.some((source) => source.imports.length > 0)).toBe(true)
  })

  test('has no unknown room', () => {
    const unknown = code.filter(({ path }) => {
      const serverRoom = serverRoomOf(path)
      const isKnown = [...ROOMS, ...DOORS].includes(roomOf(path))
      return !isKnown || (serverRoom !== null && !SERVER_ROOMS.includes(serverRoom))
    })
    expect(unknown.map((source) => source.path)).toEqual([])
  })

  test('lets a file import only from its own room and from rooms to its left', () => {
    const broken = code.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) => {
        // The generated client and the JSON message catalogues are no rooms.
        if (file === null || file.endsWith('.json') || file.endsWith('.css')) return []
        return isImportable(path, file) ? [] : [`${path} imports ${file}`]
      }),
    )
    expect(broken).toEqual([])
  })

  test('never lets the program import from tests', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      path.startsWith('tests/') ? [] : imports.filter(({ file }) => file?.startsWith('tests/')).map(() => path),
    )
    expect(broken).toEqual([])
  })

  test('has no circle of imports', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]))
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      state.set(path, 'open')
      for (const { file } of byPath.get(path)?.imports ?? []) if (file !== null) visit(file, [...trail, path])
      state.set(path, 'done')
    }
    for (const source of sources) visit(source.path, [])
    expect(circles).toEqual([])
  })
})

describe('the rooms left of the server', () => {
  test('import neither Node, Next, React, Prisma nor the server', () => {
    const broken = code.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, file }) => file === null && (IMPURE_PACKAGE.test(specifier) || NODE.has(specifier)))
        .filter(() => PURE.has(roomOf(path)))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    )
    expect(broken).toEqual([])
  })

  test('touch neither clock, chance, network nor process', () => {
    const broken = code.flatMap(({ path, impurities }) =>
      PURE.has(roomOf(path)) ? impurities.map((what) => `${path} uses ${what}`) : [],
    )
    expect(broken).toEqual([])
  })
})

describe('the border between server and browser', () => {
  test('every file of lib/server says that it is only for the server', () => {
    const open = code.filter(
      ({ path, imports }) =>
        path.startsWith('lib/server/') && !imports.some(({ specifier }) => specifier === 'server-only'),
    )
    expect(open.map((source) => source.path)).toEqual([])
  })

  test('what a client component loads never comes to the server, except by its actions', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]))
    const leaks: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      const source = byPath.get(path)
      // A 'use server' file is a door: the browser gets a reference to it, not its code.
      if (!source || trail.includes(path) || source.directives.includes('use server')) return
      const here = [...trail, path]
      for (const { file, specifier, isTypeOnly } of source.imports) {
        if (isTypeOnly) continue
        const isServer = file?.startsWith('lib/server/') || file?.startsWith('lib/cli/')
        if (isServer || specifier === 'server-only' || specifier.startsWith('node:')) {
          leaks.push([...here, specifier].join(' → '))
        } else if (file !== null) visit(file, here)
      }
    }
    for (const source of code) if (source.directives.includes('use client')) visit(source.path, [])
    expect(leaks).toEqual([])
  })
})

describe('the names', () => {
  test('say what a file is about: none is called utils, helpers, common, misc, types or index', () => {
    const vague = sources.filter(({ path }) => FORBIDDEN_NAME.test(bare(path).split('/').at(-1) ?? ''))
    const folders = sources.filter(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .some((name) => FORBIDDEN_NAME.test(name)),
    )
    expect([...vague, ...folders].map((source) => source.path)).toEqual([])
  })

  test('are kebab-case', () => {
    const odd = sources.filter(({ path }) => !FILE_NAME.test(path.split('/').at(-1) ?? ''))
    expect(odd.map((source) => source.path)).toEqual([])
  })

  test('belong to files that say something themselves: no barrels', () => {
    expect(sources.filter((source) => source.isBarrel).map((source) => source.path)).toEqual([])
  })

  test('belong to files that are about one thing: none is longer than 300 lines', () => {
    const long = code.filter((source) => source.lines > 300)
    expect(long.map((source) => `${source.path}: ${source.lines}`)).toEqual([])
  })
})
