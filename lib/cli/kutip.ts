import { cac } from 'cac'

/**
 * The command line. Each command is a module of its own that is loaded only when called, so that `kutip extract`
 * never waits for, or needs, a database.
 */
const cli = cac('kutip')

cli
  .command(
    'extract [...files]',
    'Find the attributed quotations of articles; needs no database. "-" reads standard input',
  )
  .option('--format <format>', 'Output format', { default: 'jsonl' })
  .option('--explain', 'Add the rule and the evidence behind each quotation')
  .option('--jobs <n>', 'Worker threads', { default: 1 })
  .action(async (files: string[], options: Record<string, unknown>) => {
    const { extractCommand } = await import('@/lib/cli/extract')
    process.exitCode = await extractCommand(files, options)
  })

cli
  .command('compare [file]', 'Say of each pair of quotations whether they are one utterance; needs no database')
  .action(async (file: string | undefined) => {
    const { compareCommand } = await import('@/lib/cli/compare')
    process.exitCode = await compareCommand(file ?? '-')
  })

cli.help()

try {
  cli.parse(process.argv, { run: false })
  if (!cli.matchedCommand && !cli.options.help) {
    cli.outputHelp()
    process.exitCode = cli.args.length > 0 ? 2 : 0
  } else {
    await cli.runMatchedCommand()
  }
} catch (error) {
  process.stderr.write(`kutip: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
