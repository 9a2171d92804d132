import 'server-only'
import { join } from 'node:path'
import { PROJECT } from '@/lib/server/db/folders'

/** What a Node process needs to start and to trust the newsroom's own certificate authority; no setting of ours. */
const HANDED_ON = ['PATH', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ', 'NODE_EXTRA_CA_CERTS', 'SystemRoot', 'TEMP'] as const

/** The environment of the fetching process: named one by one, so that no secret that is added later slips in. */
export const fetcherEnvironment = (
  source: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> => ({
  TSX_TSCONFIG_PATH: join(PROJECT, 'tsconfig.json'),
  ...Object.fromEntries(HANDED_ON.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]]))),
})
