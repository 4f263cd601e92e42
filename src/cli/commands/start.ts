import { today } from '../../adapters/clock.js'
import type { Configuration } from '../../adapters/configuration.js'
import { answerText } from '../../answer/answer-text.js'
import { chat } from '../chat.js'
import { loadLibrary, reportRejected } from '../load-library.js'
import { createTerminalReply } from '../terminal-reply.js'
import { printLine, type Terminal } from '../terminal.js'
import { bot } from './bot.js'

const GO_LIVE =
  'No BOT_TOKEN: chatting in the terminal. To go live, put the token from @BotFather into .env.'

/** `zhauap start`: the bot where there is a token, else the same answers in the terminal. */
export async function start(
  flags: { readonly corpus?: string },
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  if (configuration.botToken !== null) return await bot(flags, configuration, terminal)
  printLine(terminal.stderr, GO_LIVE)
  const { library, rejected } = await loadLibrary(flags.corpus ?? configuration.corpusDir, terminal)
  reportRejected(rejected, terminal)
  const reply = createTerminalReply(library, configuration, terminal)
  await chat(terminal, library.articles.length, (text) =>
    reply(answerText(library, text, { now: today(configuration.timeZone) })),
  )
  return 0
}
