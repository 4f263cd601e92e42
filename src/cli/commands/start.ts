import { today } from '../../adapters/clock.js'
import type { Configuration } from '../../adapters/configuration.js'
import { answerText } from '../../answer/answer-text.js'
import { chat } from '../chat.js'
import { loadLibrary, reportRejected } from '../load-library.js'
import { createTerminalConversation } from '../terminal-conversation.js'
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
  const { library, rejected } = await loadLibrary(flags.corpus, configuration, terminal)
  reportRejected(rejected, terminal)
  const reply = createTerminalReply(library, configuration, terminal)
  const converse = createTerminalConversation(library)
  // What is piped in is a question a line, each for itself.
  const isTalk = terminal.stdin.isTTY && terminal.stdout.isTTY
  await chat(terminal, library.articles.length, (text) => {
    const now = today(configuration.timeZone)
    if (!isTalk) return reply(answerText(library, text, { now }))
    const { answers, understood } = converse(text, now)
    return reply(answers, understood)
  })
  return 0
}
