import { defineConfig } from 'prisma/config'

// `generate`, `validate` and `format` need no schema engine, but the command line insists on finding one before it
// starts. Any executable satisfies it. Never for `migrate` or `db push`, which would then silently do nothing.
if (['generate', 'validate', 'format'].some((command) => process.argv.includes(command))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
