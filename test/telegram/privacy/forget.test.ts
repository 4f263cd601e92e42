import { beforeEach, describe, expect, test } from 'vitest'
import { StoreFullError } from '../../../src/adapters/store/store-errors.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

beforeEach(() => {
  stage.store.settings.set({ chatId: stage.user.id, locale: 'en', blocked: false })
})

/** The bot's reply to a text in the reader's private chat, of which this is the `count`th. */
async function replyTo(text: string, count = 1): Promise<WireMessage> {
  stage.ask(text)
  const reply = (await stage.api.waitForReplies(stage.chat, count))[count - 1]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press(message: WireMessage, button: string, options = {}) {
  return (await stage.api.waitForAnswer(stage.api.pressButton(message, button, options)))['text']
}

const shown = (message: WireMessage) =>
  stage.api.messages(stage.chat).find((one) => one.message_id === message.message_id)

const full = (): never => {
  throw new StoreFullError('zhauap.db', null)
}

const storedTurn = (message: WireMessage) =>
  stage.store.turns.byAnswerMessage(stage.chat.id, message.message_id)

test('/privacy says what is kept and for how long', async () => {
  stage.run()
  expect((await replyTo('/privacy')).text).toMatch(/for 90 days.*for 10 minutes.*\/forget/s)
})

describe('/forget', () => {
  test('deletes what is kept of the reader, once that is confirmed', async () => {
    stage.run()
    const answer = await replyTo('Who opened the bridge?')
    const prompt = await replyTo('/forget', 2)
    expect(prompt.text).toMatch(/^Shall I delete/)
    expect(storedTurn(answer)).not.toBeNull()
    expect(await press(prompt, 'Delete')).toBeUndefined()
    expect(shown(prompt)?.text).toMatch(/^Deleted/)
    expect(shown(prompt)?.reply_markup).toBeUndefined()
    expect(storedTurn(answer)).toBeNull()
    expect(stage.store.settings.get(stage.user.id).locale).toBeNull()
    expect(await press(answer, '👍 Helpful')).toMatch(/no longer works/)
  })

  test.each([
    ['its button', (prompt: WireMessage) => press(prompt, 'Keep')],
    ['/cancel', () => replyTo('/cancel', 3)],
  ])('deletes nothing after %s', async (_what, decline) => {
    stage.run()
    const answer = await replyTo('Who opened the bridge?')
    const prompt = await replyTo('/forget', 2)
    await decline(prompt)
    await stage.api.waitForPoll()
    expect(shown(prompt)?.reply_markup).toBeUndefined()
    expect(stage.api.replies(stage.chat).some(({ text }) => text === 'Nothing was deleted.')).toBe(
      true,
    )
    expect(storedTurn(answer)).not.toBeNull()
    expect((await replyTo('/cancel', stage.api.replies(stage.chat).length + 1)).text).toMatch(
      /^There is nothing to cancel/,
    )
  })

  test('of a bot that was restarted since still can be decided', async () => {
    const first = stage.run()
    const answer = await replyTo('Who opened the bridge?')
    const prompt = await replyTo('/forget', 2)
    await first.stop()
    stage.run()
    await press(prompt, 'Delete')
    expect(storedTurn(answer)).toBeNull()
  })

  test('in a group points to the private chat, and its button works for nobody else', async () => {
    stage.run()
    const chat = stage.api.supergroup({ members: [stage.user] })
    stage.api.sendText(chat, stage.user, '/forget@zhauap_test_bot')
    const [reply] = await stage.api.waitForReplies(chat)
    expect(reply?.text).toMatch(/in a private chat/)
    if (reply === undefined) return
    expect(await press(reply, 'forget:all', { user: stage.user, stale: true })).toMatch(/no longer/)
    expect(stage.store.settings.get(stage.user.id).locale).toBe('en')
  })

  test('that fails does not say that it worked', async () => {
    stage.run({ store: { ...stage.store, forgetUser: full } })
    const prompt = await replyTo('/forget')
    expect(await press(prompt, 'Delete')).toMatch(/^That did not work/)
    expect(shown(prompt)?.text).toMatch(/^Shall I delete/)
  })
})

test('/cancel is not heard in groups', async () => {
  stage.run()
  const chat = stage.api.supergroup({ members: [stage.user] })
  stage.api.sendText(chat, stage.user, '/cancel@zhauap_test_bot')
  stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?')
  expect((await stage.api.waitForReplies(chat))[0]?.text).toMatch(/^Dana/)
})
