import { beforeEach } from 'vitest'
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
  /** Until all that has happened is handled. */
  readonly settled: () => Promise<void>
}

export interface Notice {
  readonly text?: string
  readonly show_alert?: boolean
}

export function usePanelStage(): PanelStage {
  const stage = useDigestStage() as PanelStage
  beforeEach(async () => {
    const { api } = stage
    const bot = stage.run(stage.deps())
    await api.waitForPoll()
    Object.assign(stage, {
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
  return stage
}

/** The texts of a message's buttons, row by row. */
export function buttonsOf({ reply_markup: markup }: WireMessage): readonly (readonly string[])[] {
  return (markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text))
}
