import 'server-only'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnv } from '@/lib/server/env'

// Not `new URL('../../..', import.meta.url)`, which a bundler takes for the name of a file to include.
/** The folder of the checkout. */
export const PROJECT = resolve(fileURLToPath(import.meta.url), '../../../..')

/** The folder for everything that Kutip keeps on this machine besides its code: `KUTIP_HOME`, or `.kutip` in the project. */
export const kutipHome = (): string => resolve(readEnv().KUTIP_HOME ?? resolve(PROJECT, '.kutip'))
