// A Prisma generator that writes the parsed schema as JSON: the one public way to it that needs no other package.
// The protocol is one JSON-RPC message a line, in on standard input, out on standard error.
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line)
  if (method === 'generate') writeFileSync(params.generator.output.value, JSON.stringify(params.dmmf.datamodel))
  const result = method === 'getManifest' ? { manifest: { prettyName: 'DMMF', defaultOutput: 'dmmf.json' } } : null
  process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`)
}
