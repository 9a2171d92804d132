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
  .option('--input <kind>', 'What standard input holds: jsonl or article', { default: 'auto' })
  .action(async (files: string[], options: Record<string, unknown>) => {
    const { extractCommand } = await import('@/lib/cli/extract')
    process.exitCode = await extractCommand(files, options)
  })

cli
  .command(
    'check [...files]',
    'Find what does not add up in articles; needs no database, but for --stored. "-" reads standard input',
  )
  .option('--stored', 'Have all stored articles checked again by the workers, as after an update; shows how far it is')
  .option('--newsroom <slug>', 'Which newsroom, for --stored, where there are several')
  .action(async (files: string[], { stored, newsroom }: Record<string, unknown>) => {
    if (stored === true) {
      const { checkStoredCommand } = await import('@/lib/cli/check-stored')
      process.exitCode = await checkStoredCommand(typeof newsroom === 'string' ? newsroom : undefined)
      return
    }
    const { checkCommand } = await import('@/lib/cli/check')
    process.exitCode = await checkCommand(files)
  })

cli
  .command('compare [file]', 'Say of each pair of quotations whether they are one utterance; needs no database')
  .action(async (file: string | undefined) => {
    const { compareCommand } = await import('@/lib/cli/compare')
    process.exitCode = await compareCommand(file ?? '-')
  })

cli
  .command('utterances', 'Group the quotations of all articles into acts of saying, one a line')
  .option('--format <format>', 'Output format', { default: 'jsonl' })
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (options: Record<string, unknown>) => {
    const { utterancesCommand } = await import('@/lib/cli/utterances')
    process.exitCode = await utterancesCommand(options)
  })

cli
  .command(
    'import [...files]',
    'Take articles into the newsroom: files, tables (.csv .tsv .jsonl), archives (.warc .wacz), addresses (https://…)',
  )
  .option('--map <columns>', 'Which column of a table is what, e.g. text=isi,title=judul; else by their names')
  .option('--urls <list>', 'A file of addresses to fetch, one a line')
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (files: string[], options: Record<string, unknown>) => {
    const { importCommand } = await import('@/lib/cli/import')
    process.exitCode = await importCommand(files, options)
  })

cli
  .command('feed <what> [url]', 'Feeds and news sitemaps that are asked for new articles: add, list, poll, delete')
  .option('--interval <minutes>', 'How often it is asked, for add', { default: 15 })
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (what: string, url: string | undefined, options: Record<string, unknown>) => {
    const { feedCommand } = await import('@/lib/cli/feed')
    process.exitCode = await feedCommand(what, url, options)
  })

cli
  .command('jobs', 'How the work behind the screens stands: what waits, how fast it goes, what was set aside and why')
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (options: Record<string, unknown>) => {
    const { jobsCommand } = await import('@/lib/cli/jobs')
    process.exitCode = await jobsCommand(options)
  })

cli
  .command('export', 'Write the verified claims to standard output')
  .option('--format <format>', 'csv, claimreview or annotations')
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .option('--verdict <code>', 'Only with this verdict, e.g. salah; may be given several times')
  .option('--query <words>', 'Only claims in which all these words stand')
  .option('--speaker <id>', 'Only claims of this speaker')
  .option('--outlet <id>', 'Only claims that appear in this outlet')
  .option('--bom', 'csv: a byte order mark in front')
  .option('--delimiter <character>', 'csv: , or ;')
  .action(async (options: Record<string, unknown>) => {
    const { exportCommand } = await import('@/lib/cli/export')
    process.exitCode = await exportCommand(options)
  })

cli
  .command(
    'speaker <what> [...files]',
    'Speakers: list; import tables (.csv) of who held which office from when to when',
  )
  .option('--create', 'import: make speakers for names that are not known')
  .option('--query <name>', 'list: only those of whose names a word begins so')
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (what: string, files: string[], options: Record<string, unknown>) => {
    const { speakerCommand } = await import('@/lib/cli/speaker')
    process.exitCode = await speakerCommand(what, files, options)
  })

cli
  .command('user <what> [email]', 'Accounts: add, list, password, role, deactivate, reactivate')
  .option('--email <email>', 'Whose account')
  .option('--name <name>', 'Their name, for add')
  .option('--role <role>', 'viewer, reviewer, editor or admin, for add and role')
  .option('--password-stdin', 'Read the new password from standard input instead of making a random one')
  .option('--oidc-only', 'Add without a password: signs in through OpenID Connect')
  .option('--newsroom <slug>', 'Which newsroom, where there are several')
  .action(async (what: string, email: string | undefined, options: Record<string, unknown>) => {
    const { userCommand } = await import('@/lib/cli/user')
    process.exitCode = await userCommand(what, email, options)
  })

cli
  .command('newsroom <what>', 'Newsrooms: add, list, outlets (adds the outlets everybody knows)')
  .option('--newsroom <slug>', 'Which newsroom, for outlets, where there are several')
  .option('--slug <slug>', 'Short name in addresses, for add')
  .option('--name <name>', 'Full name, for add')
  .option('--public-url <url>', 'Where its published claims will stand, for add')
  .action(async (what: string, options: Record<string, unknown>) => {
    const { newsroomCommand } = await import('@/lib/cli/newsroom')
    process.exitCode = await newsroomCommand(what, options)
  })

cli.command('db <what>', 'The database: migrate, verify the audit record, url').action(async (what: string) => {
  const { dbCommand } = await import('@/lib/cli/db')
  process.exitCode = await dbCommand(what)
})

cli.help()

try {
  cli.parse(process.argv, { run: false })
  if (!cli.matchedCommand && !cli.options.help) {
    const [unknown] = cli.args
    if (unknown === undefined) cli.outputHelp()
    else process.stderr.write(`kutip: there is no command "${unknown}"; kutip --help lists them\n`)
    process.exitCode = unknown === undefined ? 0 : 2
  } else {
    await cli.runMatchedCommand()
  }
} catch (error) {
  process.stderr.write(`kutip: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
