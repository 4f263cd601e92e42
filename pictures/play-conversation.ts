import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotApi } from '../test/bot-api/start-bot-api.js'
import type { WireMessage } from '../test/bot-api/wire.js'

export interface Said {
  readonly by: 'reader' | 'bot'
  readonly message: WireMessage
}

const PATIENCE = { timeoutMs: 30_000 }

/** Lets a reader of this language write to the bot as built, and returns what both said. */
export async function playConversation(
  languageCode: string,
  texts: readonly string[],
): Promise<readonly Said[]> {
  const api = await startBotApi()
  const env = {
    PATH: process.env['PATH'],
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'zhauap-')),
    LOG_LEVEL: 'warn',
  }
  const bot = spawn(process.execPath, ['dist/main.js', 'bot'], { env, stdio: 'inherit' })
  try {
    const user = api.user({ languageCode })
    const chat = api.privateChat(user)
    const said: Said[] = []
    for (const [index, text] of texts.entries()) {
      said.push({ by: 'reader', message: api.sendText(chat, user, text) })
      const reply = (await api.waitForReplies(chat, index + 1, PATIENCE)).at(-1)
      if (reply !== undefined) said.push({ by: 'bot', message: reply })
    }
    return said
  } finally {
    bot.kill('SIGTERM')
    await once(bot, 'exit')
    await api.close()
  }
}
