import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SchemaField {
  readonly name: string
  readonly dbName?: string
  readonly kind: 'scalar' | 'enum' | 'object'
  readonly type: string
  readonly isList: boolean
  readonly isRequired: boolean
  readonly nativeType: readonly [string, readonly string[]] | null
  readonly default?: unknown
  readonly relationFromFields?: readonly string[]
  readonly relationToFields?: readonly string[]
  readonly relationOnDelete?: string
}

export interface SchemaModel {
  readonly name: string
  readonly dbName: string | null
  readonly fields: readonly SchemaField[]
}

export interface PrismaSchema {
  readonly models: readonly SchemaModel[]
  readonly enums: readonly { name: string; dbName: string | null; values: readonly { name: string }[] }[]
  readonly indexes: readonly {
    readonly model: string
    readonly type: 'id' | 'unique' | 'normal' | 'fulltext'
    readonly dbName?: string
    readonly fields: readonly { name: string; sortOrder?: 'asc' | 'desc' }[]
  }[]
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The Prisma schema as Prisma itself parses it (its DMMF), asked for through a generator of our own. */
export const readPrismaSchema = (): PrismaSchema => {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-dmmf-'))
  try {
    const schema = readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8')
      .split(/^(?=generator |datasource )/m)
      .filter((part) => !part.startsWith('generator '))
      .join('')
    const output = join(folder, 'dmmf.json')
    const provider = `node ${join(ROOT, 'tests/setup/dmmf-generator.mjs')}`
    const generator = `generator dmmf {\n  provider = ${JSON.stringify(provider)}\n  output = ${JSON.stringify(output)}\n}\n`
    writeFileSync(join(folder, 'schema.prisma'), schema + generator)
    const prisma = join(ROOT, 'node_modules/prisma/build/index.js')
    const result = spawnSync(process.execPath, [prisma, 'generate', '--schema', join(folder, 'schema.prisma')], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    })
    if (result.status !== 0) throw new Error(`prisma generate failed: ${result.stdout}${result.stderr}`)
    return JSON.parse(readFileSync(output, 'utf8')) as PrismaSchema
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
