import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const alias = {
  '@': root.replace(/\/$/, ''),
  // The guard only matters to the bundler; tests call the server rooms directly.
  'server-only': fileURLToPath(new URL('./server-only.ts', import.meta.url)),
}

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          setupFiles: ['tests/setup/no-stray-console-errors.ts'],
          // Far more than any needs on a quiet machine, and less than quadratic work takes on their largest texts.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          root,
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/setup/database.ts'],
          setupFiles: ['tests/setup/no-stray-console-errors.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
