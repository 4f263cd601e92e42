import { beforeEach, describe, expect, test } from 'vitest'
import type { WireChat, WireUser } from '../bot-api/wire.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })

beforeEach(() => void stage.run())

/** What the bot says to a text, and to nothing else before it. */
async function replyTo(chat: WireChat, from: WireUser, text: string) {
  stage.api.sendText(chat, from, text)
  const replies = await stage.api.waitForReplies(chat)
  expect(replies).toHaveLength(1)
  return replies[0]
}

/** What the bot says in a group to this and a question after it, which is answered last. */
async function repliesUpToQuestion(act: (chat: WireChat) => void) {
  const chat = stage.api.supergroup({ members: [stage.user] })
  act(chat)
  stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?')
  await stage.api.waitForReplies(chat)
  await stage.api.waitForPoll()
  return stage.api.replies(chat).map(({ text }) => text?.slice(0, 'Dana Omarova'.length))
}

describe('in a private chat', () => {
  test('a question is answered with its excerpt and source', async () => {
    const reply = await replyTo(
      stage.api.privateChat(stage.user),
      stage.user,
      'Who opened the bridge?',
    )
    expect(reply).toMatchObject({
      text: [
        'Dana Omarova',
        '',
        'Dana Omarova, Minister of Transport, opened the bridge on Jan. 30.',
        '— A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
      ].join('\n'),
      entities: [
        { type: 'bold', offset: 0, length: 12 },
        { type: 'blockquote', offset: 14, length: 66 },
        { type: 'bold', offset: 14, length: 12 },
      ],
    })
    expect(reply).not.toHaveProperty('reply_to_message')
    const [call] = stage.api.callsOf('sendMessage')
    expect(call?.params).toMatchObject({ link_preview_options: { is_disabled: true } })
  })

  test('a refusal says what the articles cover', async () => {
    const reply = await replyTo(stage.api.privateChat(stage.user), stage.user, 'Who won the cup?')
    expect(reply?.text).toMatch(
      /^My articles do not answer this\.\n\nWhat I do know: one article\./,
    )
  })

  test.each([
    [
      'en',
      '/start',
      /^I answer questions about one news article.*\n\nOr tap one of these questions:$/s,
    ],
    [
      'ru',
      '/start',
      /^Отвечаю на вопросы по 1 новостной статье.*\n\nИли нажмите на один из вопросов:$/s,
    ],
    ['kk', '/start', /^Бір жаңалық мақаласы бойынша.*\n\nНемесе мына сұрақтардың бірін басыңыз:$/s],
    ['de', '/start', /^I answer questions/],
    ['en', '/help', /mention @zhauap_test_bot, or reply to one of my messages/],
    ['ru', '/help', /упомяните @zhauap_test_bot или ответьте/],
    ['kk', '/help', /@zhauap_test_bot ботын атаңыз/],
    ['en', '/HELP', /mention @zhauap_test_bot/],
    ['en', '/ask', /^Please add the question itself.*\n\n\/ask Who is/],
    ['en', '/ask   Who opened the bridge?', /^Dana Omarova/],
    ['en', '/ask@Zhauap_Test_Bot Who opened it?', /^Dana Omarova/],
    ['en', '@zhauap_test_bot, who opened it?', /^Dana Omarova/],
    ['kk', '/nonsense', /^Мұндай команданы білмеймін/],
    ['en', '😀', /^My articles do not answer this/],
  ])('a user of %s who writes %s', async (languageCode, text, expected) => {
    const reader = stage.api.user({ languageCode })
    const reply = await replyTo(stage.api.privateChat(reader), reader, text)
    expect(reply?.text).toMatch(expected)
  })

  test('a voice message is met with one helpful line, a photo’s caption with an answer', async () => {
    const chat = stage.api.privateChat(stage.user, { start: true })
    const about = (message: object) => ({
      message: { chat, from: stage.user, date: 1, ...message },
    })
    stage.api.rawUpdate(about({ message_id: 1001, voice: { file_id: 'v', duration: 3 } }))
    stage.api.rawUpdate(about({ message_id: 1002, photo: [], caption: 'Who opened the bridge?' }))
    stage.api.rawUpdate(about({ message_id: 1003, pinned_message: { message_id: 1 } }))
    stage.api.rawUpdate(about({ message_id: 1004, sticker: {} }))
    const replies = await stage.api.waitForReplies(chat, 3)
    expect(replies.map(({ text }) => text?.slice(0, 20))).toEqual(
      ['I can only read text', 'Dana Omarova\n\nDana Om', 'I can only read text'].map((text) =>
        text.slice(0, 20),
      ),
    )
  })

  test('a command for another bot is left alone', async () => {
    const chat = stage.api.privateChat(stage.user)
    stage.api.sendText(chat, stage.user, '/ask@other_bot Who opened it?')
    stage.api.sendText(chat, stage.user, 'Who opened it?')
    await stage.api.waitForPoll()
    expect(await stage.api.waitForReplies(chat)).toHaveLength(1)
  })
})

describe('in a group', () => {
  test.each([
    '/ask Who opened the bridge?',
    '/ask@zhauap_test_bot Who opened the bridge?',
    'Who opened the bridge, @zhauap_test_bot?',
    '@ZHAUAP_test_bot who opened the bridge',
  ])('“%s” is answered as a reply', async (text) => {
    const chat = stage.api.supergroup({ members: [stage.user] })
    const reply = await replyTo(chat, stage.user, text)
    expect(reply?.text).toMatch(/^Dana Omarova/)
    expect(reply?.reply_to_message?.text).toBe(text)
  })

  test('a reply to the bot is a question', async () => {
    const chat = stage.api.group({ members: [stage.user] })
    const first = await replyTo(chat, stage.user, '/start@zhauap_test_bot')
    if (first === undefined) throw new Error('no reply')
    stage.api.sendText(chat, stage.user, 'Who opened the bridge?', { replyTo: first })
    const replies = await stage.api.waitForReplies(chat, 2)
    expect(replies[1]?.text).toMatch(/^Dana Omarova/)
  })

  test('a question in a topic is answered in it', async () => {
    const chat = stage.api.supergroup({ members: [stage.user], forum: true })
    const thread = stage.api.topic(chat, 'Bridges')
    stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?', { thread })
    const [reply] = await stage.api.waitForReplies(chat)
    expect(reply?.message_thread_id).toBe(thread)
  })

  test('a question that is gone by then is answered all the same', async () => {
    const chat = stage.api.supergroup({ members: [stage.user] })
    const message = stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?')
    stage.api.deleteText(message)
    const [reply] = await stage.api.waitForReplies(chat)
    expect(reply?.reply_to_message).toBeUndefined()
  })

  test.each([
    'Who opened the bridge?',
    '/ask@other_bot Who opened the bridge?',
    '/roll',
    '@other_bot who opened the bridge?',
    'mail me at someone@zhauap_test_bot.example',
  ])('“%s” is left alone', async (text) => {
    const replies = await repliesUpToQuestion((chat) => stage.api.sendText(chat, stage.user, text))
    expect(replies).toEqual(['Dana Omarova'])
  })

  test('what other bots and linked channels write, or a topic’s first words, are left alone', async () => {
    const robot = stage.api.user({ isBot: true })
    const replies = await repliesUpToQuestion((chat) => {
      const about = (message: object) => ({ message: { chat, date: 1, ...message } })
      const mention = { type: 'mention', offset: 0, length: 16 }
      const said = { text: '@zhauap_test_bot who opened it?', entities: [mention] }
      stage.api.rawUpdate(about({ message_id: 1001, from: robot, ...said }))
      stage.api.rawUpdate(
        about({ message_id: 1002, from: stage.user, via_bot: stage.api.bot, ...said }),
      )
      stage.api.rawUpdate(
        about({ message_id: 1003, from: stage.user, is_automatic_forward: true, ...said }),
      )
      const topic = { message_id: 1000, chat, from: stage.api.bot, forum_topic_created: {} }
      const inTopic = { text: 'Who opened it?', reply_to_message: topic }
      stage.api.rawUpdate(about({ message_id: 1005, from: stage.user, ...inTopic }))
      stage.api.rawUpdate(about({ message_id: 1004, from: stage.user, voice: { file_id: 'v' } }))
    })
    expect(replies).toEqual(['Dana Omarova'])
  })

  test('an anonymous admin is answered', async () => {
    const chat = stage.api.supergroup({ members: [stage.user] })
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
    const command = { type: 'bot_command', offset: 0, length: 4 }
    const text = '/ask Who opened the bridge?'
    const message = { message_id: 1001, chat, from: anonymous, sender_chat: chat, date: 1, text }
    stage.api.rawUpdate({ message: { ...message, entities: [command] } })
    expect((await stage.api.waitForReplies(chat))[0]?.text).toMatch(/^Dana Omarova/)
  })
})

test('in a channel nothing is answered', async () => {
  const channel = stage.api.channel()
  stage.api.sendText(channel, stage.user, '/ask Who opened the bridge?')
  await replyTo(stage.api.privateChat(stage.user), stage.user, 'Who opened it?')
  expect(stage.api.replies(channel)).toEqual([])
})
