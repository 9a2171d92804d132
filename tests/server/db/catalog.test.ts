import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'
import {
  readPrismaSchema,
  type PrismaSchema,
  type SchemaField,
  type SchemaModel,
} from '@/tests/setup/read-prisma-schema'

let database: TestDatabase
let schema: PrismaSchema
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase()
  schema = readPrismaSchema()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.dispose()
})

const read = async (sql: string): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(sql)
  return rows.map((row) => row.line).sort()
}

const tableOf = (model: SchemaModel): string => model.dbName ?? model.name
const columnOf = (model: SchemaModel, name: string): string =>
  model.fields.find((field) => field.name === name)?.dbName ?? name
const modelOf = (name: string): SchemaModel => {
  const model = schema.models.find((candidate) => candidate.name === name)
  if (!model) throw new Error(`no model ${name}`)
  return model
}
/** PostgreSQL keeps 63 bytes of a name; Prisma shortens the middle part to fit. */
const nameOf = (table: string, columns: readonly string[], suffix: string): string =>
  `${[table, ...columns].join('_').slice(0, 62 - suffix.length)}_${suffix}`

const SCALARS: Record<string, string> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  DateTime: 'timestamp(3) without time zone',
  Json: 'jsonb',
  Bytes: 'bytea',
}
const NATIVE: Record<string, (argument: string) => string> = {
  Uuid: () => 'uuid',
  Char: (length) => `character(${length})`,
  Timestamptz: (precision) => `timestamp(${precision}) with time zone`,
  Date: () => 'date',
  Real: () => 'real',
}

const enumNameOf = (type: string): string => schema.enums.find((candidate) => candidate.name === type)?.dbName ?? type

const typeOf = (field: SchemaField): string => {
  const native = field.nativeType && NATIVE[field.nativeType[0]]?.(field.nativeType[1][0] ?? '')
  const type =
    native ?? (field.kind === 'enum' ? enumNameOf(field.type) : (SCALARS[field.type] ?? `unknown ${field.type}`))
  return field.isList ? `${type}[]` : type
}

const defaultOf = (field: SchemaField): string => {
  if (field.default === undefined) return ''
  if (field.kind === 'enum') return ` default '${String(field.default)}'::${enumNameOf(field.type)}`
  if (field.type === 'Json') return ` default '${String(field.default)}'::jsonb`
  if (field.type === 'String') return ` default '${String(field.default)}'::text`
  if (typeof field.default === 'object') return ' default CURRENT_TIMESTAMP'
  return ` default ${String(field.default)}`
}

const describeColumn = (model: SchemaModel, field: SchemaField): string =>
  `${tableOf(model)}.${field.dbName ?? field.name} ${typeOf(field)}${field.isRequired && !field.isList ? ' not null' : ''}${defaultOf(field)}`

/** What Prisma cannot say and the migrations do: the words of texts, the indexes of them and of what is computed. */
const UNSPOKEN_COLUMNS = ['articles.search tsvector', 'claims.search tsvector', 'quotations.search tsvector']
const UNSPOKEN_INDEXES = [
  'CREATE INDEX articles_search_idx ON public.articles USING gin (search)',
  'CREATE INDEX claims_search_idx ON public.claims USING gin (search)',
  'CREATE INDEX quotations_search_idx ON public.quotations USING gin (search)',
  "CREATE INDEX speaker_aliases_initials_idx ON public.speaker_aliases USING btree (newsroom_id, name_initials(name_key)) WHERE (POSITION((' '::text) IN (name_key)) > 0)",
]

describe('what the migrations build is what the Prisma schema says', () => {
  test('column by column', async () => {
    const wanted = schema.models.flatMap((model) =>
      model.fields.filter((field) => field.kind !== 'object').map((field) => describeColumn(model, field)),
    )
    const built = await read(`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || case when a.attgenerated = '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') else '' end as line
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations'`)
    expect(built).toEqual([...wanted, ...UNSPOKEN_COLUMNS].sort())
  })

  test('key by key and index by index', async () => {
    const wanted = schema.indexes.map((index) => {
      const model = modelOf(index.model)
      const table = tableOf(model)
      const columns = index.fields.map((field) => columnOf(model, field.name))
      const listed = index.fields.map((field, i) => `${columns[i]}${field.sortOrder === 'desc' ? ' DESC' : ''}`)
      const name =
        index.type === 'id' ? `${table}_pkey` : nameOf(table, columns, index.type === 'unique' ? 'key' : 'idx')
      const unique = index.type === 'normal' ? '' : 'UNIQUE '
      return `CREATE ${unique}INDEX ${index.dbName ?? name} ON public.${table} USING btree (${listed.join(', ')})`
    })
    const built = await read(`
      select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'`)
    // PostgreSQL quotes names that are words of its own.
    expect(built.map((line) => line.replaceAll('"', '')).sort()).toEqual([...wanted, ...UNSPOKEN_INDEXES].sort())
  })

  test('foreign key by foreign key', async () => {
    const wanted = schema.models.flatMap((model) =>
      model.fields.flatMap((field) => {
        const from = field.relationFromFields?.map((name) => columnOf(model, name)) ?? []
        if (from.length === 0) return []
        const target = modelOf(field.type)
        const to = field.relationToFields?.map((name) => columnOf(target, name)) ?? []
        const action = (field.relationOnDelete ?? '').toUpperCase()
        const name = nameOf(tableOf(model), from, 'fkey')
        return [
          `${name} FOREIGN KEY (${from.join(', ')}) REFERENCES ${tableOf(target)}(${to.join(', ')}) ON UPDATE CASCADE ON DELETE ${action}`,
        ]
      }),
    )
    const built = await read(`
      select conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`)
    expect(built).toEqual(wanted.sort())
  })

  test('enum by enum', async () => {
    const wanted = schema.enums.map((e) => `${e.dbName ?? e.name}: ${e.values.map((value) => value.name).join(', ')}`)
    const built = await read(`
      select t.typname || ': ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder) as line
      from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname`)
    expect(built).toEqual(wanted.sort())
  })
})

/** What belongs to the whole server: counters, hosts on the network, worker processes. */
const NO_NOUNS = ['Newsroom', 'RateLimit', 'FetchHost', 'JobWorker']

describe('one newsroom cannot even point at a row of another', () => {
  test('every stored noun carries its newsroom, and every key between nouns includes it', () => {
    const nouns = schema.models.filter((model) => !NO_NOUNS.includes(model.name))
    for (const model of nouns) {
      expect(model.fields.map((field) => field.name)).toContain('newsroomId')
      for (const field of model.fields) {
        const from = field.relationFromFields ?? []
        if (from.length > 0 && field.type !== 'Newsroom')
          expect(from, `${model.name}.${field.name}`).toContain('newsroomId')
      }
    }
    for (const index of schema.indexes) {
      const isExempt = index.type === 'id' || NO_NOUNS.includes(index.model)
      if (!isExempt) expect(index.fields[0]?.name, `${index.type} of ${index.model}`).toBe('newsroomId')
    }
  })
})
