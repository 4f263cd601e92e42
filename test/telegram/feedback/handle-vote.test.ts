import { beforeEach, describe, expect, test } from 'vitest'
import { StoreFullError } from '../../../src/adapters/store/store-errors.js'
import type { WireChat, WireMessage } from '../../bot-api/wire.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

async function firstReply(chat: WireChat): Promise<WireMessage> {
  const [reply] = await stage.api.waitForReplies(chat)
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press(message: WireMessage, data: string, options = {}) {
  return (await stage.api.waitForAnswer(stage.api.pressButton(message, data, options)))['text']
}

/** The buttons for a verdict under a message. */
const verdictButtons = (message: WireMessage | undefined) =>
  message?.reply_markup?.inline_keyboard
    .flat()
    .filter((button) => button.callback_data?.startsWith('vote:')) ?? []

/** Their texts under the bot's first reply. */
const buttons = (chat: WireChat) =>
  verdictButtons(stage.api.replies(chat)[0]).map(({ text }) => text)

const openQuestions = () => stage.store.feedback.openQuestions(9).map(({ reason }) => reason)

const full = (): never => {
  throw new StoreFullError('zhauap.db', null)
}

describe('in a private chat', () => {
  beforeEach(() => {
    stage.run()
    stage.ask()
  })

  test('a verdict is noted, ticked, and can be changed', async () => {
    const reply = await firstReply(stage.chat)
    expect(buttons(stage.chat)).toEqual(['👍 Helpful', '👎 Not helpful'])
    expect(await press(reply, '👎 Not helpful')).toMatch(/did not help/)
    expect(buttons(stage.chat)).toEqual(['👍 Helpful', '👎 Not helpful ✓'])
    expect(openQuestions()).toEqual(['disliked'])
    expect(await press(reply, '👎 Not helpful ✓')).toMatch(/did not help/)
    expect(await press(reply, '👍 Helpful')).toMatch(/this helped/)
    expect(buttons(stage.chat)).toEqual(['👍 Helpful ✓', '👎 Not helpful'])
    expect(openQuestions()).toEqual([])
  })

  test('a verdict stays ticked when the reader comes back from the article', async () => {
    const reply = await firstReply(stage.chat)
    await press(reply, '👍 Helpful')
    await press(reply, 'Read the article')
    expect(buttons(stage.chat)).toEqual([])
    await press(reply, 'Back to the answer')
    expect(buttons(stage.chat)).toEqual(['👍 Helpful ✓', '👎 Not helpful'])
  })

  test('a verdict is noted where Telegram does not show the message any more', async () => {
    const reply = await firstReply(stage.chat)
    expect(await press(reply, '👎 Not helpful', { inaccessible: true })).toMatch(/did not help/)
    expect(openQuestions()).toEqual(['disliked'])
  })

  test('a verdict on a reply that is forgotten is answered politely', async () => {
    const reply = await firstReply(stage.chat)
    stage.store.forgetUser(stage.user.id)
    expect(await press(reply, '👎 Not helpful')).toMatch(/no longer works/)
    expect(openQuestions()).toEqual([])
  })

  test('a button of another chat, or one with another argument, does nothing', async () => {
    const reply = await firstReply(stage.chat)
    const data = verdictButtons(reply)[1]?.callback_data ?? ''
    expect(await press(reply, data.replace(':no', ':maybe'), { stale: true })).toMatch(/no longer/)
    const other = stage.api.user({ languageCode: 'ru' })
    const chat = stage.api.privateChat(other)
    stage.api.sendText(chat, other, 'Who opened the bridge?')
    expect(await press(await firstReply(chat), data, { stale: true })).toMatch(/больше не работает/)
    expect(openQuestions()).toEqual([])
  })
})

test('in a group each person has a verdict, and nobody’s is ticked', async () => {
  stage.run()
  const [anna, boris] = [stage.user, stage.api.user({ languageCode: 'kk' })]
  const chat = stage.api.supergroup({ members: [anna, boris] })
  stage.api.sendText(chat, anna, '/ask Who opened the bridge?')
  const reply = await firstReply(chat)
  expect(await press(reply, '👎 Not helpful', { user: anna })).toMatch(/did not help/)
  expect(await press(reply, '👍 Helpful', { user: boris })).toMatch(/Жауап көмектесті/)
  expect(buttons(chat)).toEqual(['👍 Helpful', '👎 Not helpful'])
  expect(openQuestions()).toEqual(['disliked'])
  expect(await press(reply, '👍 Helpful', { user: anna })).toMatch(/this helped/)
  expect(openQuestions()).toEqual([])
})

test('a refusal asks for no verdict, and is an open question', async () => {
  stage.run()
  stage.ask('Who won the cup?')
  expect(verdictButtons(await firstReply(stage.chat))).toEqual([])
  await expect.poll(openQuestions).toEqual(['unanswered'])
})

describe('when nothing can be stored', () => {
  test('questions are answered, without buttons', async () => {
    const { turns } = stage.store
    const running = stage.run({ store: { ...stage.store, turns: { ...turns, add: full } } })
    stage.ask()
    const reply = await firstReply(stage.chat)
    expect(reply.text).toMatch(/^Dana Omarova/)
    expect(reply.reply_markup).toBeUndefined()
    expect(running.lines.join('')).toContain('StoreFullError')
  })

  test('a verdict is not said to be noted', async () => {
    const { feedback } = stage.store
    stage.run({ store: { ...stage.store, feedback: { ...feedback, vote: full } } })
    stage.ask()
    expect(await press(await firstReply(stage.chat), '👍 Helpful')).toMatch(/^That did not work/)
    expect(buttons(stage.chat)).toEqual(['👍 Helpful', '👎 Not helpful'])
  })
})
