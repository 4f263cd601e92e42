import { Command, CommanderError } from 'commander'
import { ConfigurationError, readConfiguration } from '../adapters/configuration.js'
import type { Configuration } from '../adapters/configuration.js'
import { ask, type AskFlags } from './commands/ask.js'
import { backup } from './commands/backup.js'
import { bot } from './commands/bot.js'
import { classify } from './commands/classify.js'
import { corpus, type CorpusFlags } from './commands/corpus.js'
import { digest, type DigestFlags } from './commands/digest.js'
import { feedback } from './commands/feedback.js'
import { start } from './commands/start.js'
import { printLine, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

const FAILURE = 1
const WRONG_USE = 2

const CORPUS_OPTION = [
  '--corpus <dir>',
  'the folder with the articles (default: CORPUS_DIR)',
] as const

/** Builds the commands; each ends by telling `finish` its exit code. */
function createProgram(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const configured = (): Configuration => readConfiguration(terminal.env)
  const program = new Command('zhauap')
    .description('Answers questions about news articles with the exact sentences that answer them.')
    .showHelpAfterError('(zhauap --help shows the commands)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride()

  program
    .command('start')
    .description('the bot where BOT_TOKEN is set, else a chat in the terminal')
    .option(...CORPUS_OPTION)
    .action(async (flags: { corpus?: string }) =>
      finish(await start(flags, configured(), terminal)),
    )
  program
    .command('bot')
    .description('the Telegram bot')
    .option(...CORPUS_OPTION)
    .action(async (flags: { corpus?: string }) => finish(await bot(flags, configured(), terminal)))
  program
    .command('ask')
    .description('answer one question, or with --jsonl one a line from stdin')
    .argument('[question]')
    .option('--json', 'the answer as JSON')
    .option('--jsonl', 'JSON Lines in, JSON Lines out, in order')
    .option('--explain', 'the rules that fired and the score tree')
    .option(...CORPUS_OPTION)
    .action(async (question: string | undefined, flags: AskFlags) =>
      finish(await ask(question, flags, configured(), terminal)),
    )
  program
    .command('classify')
    .description('what questions ask for: JSON Lines {id, question} in, {id, lang, type, …} out')
    .option('--jsonl', 'read questions from stdin')
    .action(async (flags: { jsonl?: boolean }) =>
      finish(await classify(flags, configured(), terminal)),
    )
  program
    .command('corpus')
    .description(
      'what was read from the folder: articles, their dates and furniture, files left out',
    )
    .option('--json', 'as JSON')
    .option(...CORPUS_OPTION)
    .action(async (flags: CorpusFlags) => finish(await corpus(flags, configured(), terminal)))
  program
    .command('digest')
    .description('preview a digest of the corpus')
    .option('--since <date>', 'only articles published on this day or later')
    .option('--locale <locale>', 'the language of the frame: en, ru or kk')
    .option('--json', 'as JSON')
    .option(...CORPUS_OPTION)
    .action(async (flags: DigestFlags) => finish(await digest(flags, configured(), terminal)))
  program
    .command('feedback')
    .description('readers’ questions that were not answered, or whose answers were disliked')
    .option('--jsonl', 'as JSON Lines: rows for the question sets of npm run eval')
    .action((flags: { jsonl?: boolean }) => finish(feedback(flags, configured(), terminal)))
  program
    .command('backup')
    .description('copy what the bot has stored, also while it runs')
    .argument('<file>', 'the copy; a file of that name is replaced')
    .action((file: string) => finish(backup(file, configured(), terminal)))
  return program
}

function exitCodeOf(error: unknown, { stderr }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE
  if (error instanceof UsageError || error instanceof ConfigurationError) {
    printLine(stderr, error.message)
    return WRONG_USE
  }
  const isExpected = error instanceof Error && 'code' in error
  printLine(stderr, isExpected ? error.message : String((error as Error).stack ?? error))
  return FAILURE
}

/** Runs one command line (without `node` and script) and resolves to its exit code; never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0
  const program = createProgram(terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    return exitCodeOf(error, terminal)
  }
}
