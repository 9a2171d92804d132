import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['.next/', '.kutip/', 'node_modules/', 'next-env.d.ts', 'lib/server/db/generated/']),
  ...next,
  ...tseslint.configs.strict,
  {
    plugins: { redos },
    rules: {
      // Text functions meet hostile pages: a pattern that can backtrack badly never gets in.
      'redos/no-vulnerable': [
        'error',
        { timeout: 20_000, cache: { location: 'node_modules/.cache/redos.json', strategy: 'conservative' } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
])
