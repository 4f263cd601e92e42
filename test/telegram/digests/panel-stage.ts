import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach } from 'vitest'
import { openStore } from '../../../src/adapters/store/open-store.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import type { WireChat, WireMessage, WireUser } from '../../bot-api/wire.js'
import { useDigestStage, type DigestStage } from '../broadcast/digest-stage.js'

/** A digest stage whose bot runs, with what an admin does at the panel. */
export interface PanelStage extends DigestStage {
  /** The log of the bot. */
  readonly lines: () => readonly string[]
  /** Writes to the bot in private; resolves to what is said to it: the messages that came, `count` at least. */
  readonly type: (text: string, count?: number, by?: WireUser) => Promise<readonly WireMessage[]>
  /** Presses a button of a message, by its text or data; resolves to the answer of the press. */
  readonly press: (message: WireMessage, button: string, by?: WireUser) => Promise<Notice>
  /** The message as it is now. */
  readonly now: (message: WireMessage) => WireMessage
  /** The digest of a chat. */
  readonly target: (chat?: WireChat) => DigestTarget | null
  /** All that is stored, table by table. */
  readonly stored: () => Readonly<Record<string, readonly unknown[]>>
  /** Until all that has happened is handled. */
  readonly settled: () => Promise<void>
}

export interface Notice {
  readonly text?: string
  readonly show_alert?: boolean
}

export function usePanelStage(): PanelStage {
  const stage = useDigestStage() as PanelStage
  let folder = ''
  beforeEach(async () => {
    const { api } = stage
    folder = mkdtempSync(join(tmpdir(), 'panel-'))
    const file = join(folder, 'zhauap.db')
    stage.store.close()
    const store = openStore(file)
    const bot = stage.run({ ...stage.deps(), store })
    await api.waitForPoll()
    Object.assign(stage, {
      store,
      stored() {
        const database = new Database(file, { readonly: true })
        try {
          const tables = database
            .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1`)
            .pluck()
            .all()
          return Object.fromEntries(
            tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]),
          )
        } finally {
          database.close()
        }
      },
      lines: () => bot.lines,
      async type(text: string, count = 1, by: WireUser = stage.admin) {
        const chat = api.privateChat(by)
        const before = api.replies(chat).length
        api.sendText(chat, by, text)
        return (await api.waitForReplies(chat, before + count)).slice(before)
      },
      async press(message: WireMessage, button: string, by?: WireUser) {
        const from = api.calls.length
        const query = api.pressButton(message, button, {
          stale: true,
          ...(by === undefined ? {} : { user: by }),
        })
        const call = await api.waitForCall(
          ({ method, params }) =>
            method === 'answerCallbackQuery' && params['callback_query_id'] === query.id,
          { from },
        )
        return call.params as Notice
      },
      now: (message: WireMessage) =>
        api.messages(message.chat).find((one) => one.message_id === message.message_id) ?? message,
      target: (chat: WireChat = stage.channel) => stage.store.targets.at(chat.id, null),
      async settled() {
        const probe = api.user()
        const chat = api.privateChat(probe)
        api.sendText(chat, probe, '/privacy')
        await api.waitForReplies(chat)
        await api.waitForPoll()
      },
    } satisfies Partial<PanelStage>)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return stage
}

/** The texts of a message's buttons, row by row. */
export function buttonsOf({ reply_markup: markup }: WireMessage): readonly (readonly string[])[] {
  return (markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text))
}
