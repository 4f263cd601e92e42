import { describe, expect, test } from 'vitest'
import type { WireChat } from '../bot-api/wire.js'
import { askAboutBridge, useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })

/** Until the private chat, and with it whatever came before, is answered. */
async function settled() {
  const before = stage.api.replies(stage.chat).length
  stage.ask()
  await stage.api.waitForReplies(stage.chat, before + 1)
  await stage.api.waitForPoll()
}

describe('a group hears nothing', () => {
  test.each<[string, (chat: WireChat) => void]>([
    ['of an error', (chat) => stage.api.sendText(chat, stage.user, '/ask Break!')],
    ['of a command that nobody knows', (chat) => stage.api.sendText(chat, stage.user, '/nonsense')],
    [
      'of a sticker, though it replies to the bot',
      (chat) => {
        const replyTo = { message_id: 1, chat, date: 1, from: stage.api.bot, text: 'x' }
        const fields = { sticker: {}, reply_to_message: replyTo }
        stage.api.sendContent(chat, stage.user, fields)
      },
    ],
    ['of an operator’s commands', (chat) => stage.api.sendText(chat, stage.user, '/stats')],
  ])('%s', async (_what, act) => {
    stage.run({
      operatorIds: [stage.user.id],
      ask: (text) => {
        if (text === 'Break!') throw new TypeError('broken')
        return askAboutBridge(text)
      },
    })
    const chat = stage.api.supergroup({ members: [stage.user] })
    act(chat)
    await settled()
    expect(stage.api.replies(chat)).toEqual([])
  })

  test('where its topic is closed, or the bot is muted, and others are answered', async () => {
    stage.run()
    const forum = stage.api.supergroup({ members: [stage.user], forum: true })
    const thread = stage.api.topic(forum, 'Old news')
    stage.api.closeTopic(forum, thread)
    stage.api.sendText(forum, stage.user, '/ask Who opened the bridge?', { thread })
    const muted = stage.api.supergroup({ members: [stage.user], bot: 'muted' })
    stage.api.sendText(muted, stage.user, '/ask Who opened the bridge?')
    await settled()
    expect(stage.api.replies(forum)).toEqual([])
    expect(stage.api.replies(muted)).toEqual([])
  })
})

test('every topic of a forum is answered in itself', async () => {
  stage.run()
  const forum = stage.api.supergroup({ members: [stage.user], forum: true })
  const threads = ['Bridges', 'Roads'].map((name) => stage.api.topic(forum, name))
  for (const thread of [...threads, ...threads]) {
    stage.api.sendText(forum, stage.user, '/ask Who opened the bridge?', { thread })
  }
  const replies = await stage.api.waitForReplies(forum, 4)
  expect(replies.map(({ message_thread_id: id }) => id)).toEqual([...threads, ...threads])
})

test('who writes as a channel is answered; the channel’s own posts in its group are not', async () => {
  stage.run()
  const channel = stage.api.channel()
  const chat = stage.api.supergroup({ members: [stage.user] })
  const command = { type: 'bot_command', offset: 0, length: 4 }
  const asChannel = {
    chat,
    from: { id: 136_817_688, is_bot: true, first_name: 'Channel' },
    sender_chat: channel,
    date: 1,
    text: '/ask Who opened the bridge?',
    entities: [command],
  }
  stage.api.rawUpdate({ message: { ...asChannel, message_id: 1001, is_automatic_forward: true } })
  stage.api.rawUpdate({ message: { ...asChannel, message_id: 1002 } })
  await settled()
  expect(await stage.api.waitForReplies(chat)).toHaveLength(1)
})
