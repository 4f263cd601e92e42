import { beforeEach, describe, expect, test } from 'vitest'
import type { WireChat, WireMessage } from '../../bot-api/wire.js'
import { usePanelStage } from './panel-stage.js'

const stage = usePanelStage()
const COMMAND = '/digest@zhauap_test_bot'

let group: WireChat

beforeEach(() => {
  group = stage.api.supergroup({ title: 'Readers', owner: stage.admin, forum: true })
})

const linkIn = (message: WireMessage | undefined) =>
  message?.reply_markup?.inline_keyboard[0]?.[0]?.url ?? ''

const parameterIn = (message: WireMessage | undefined) => linkIn(message).split('start=')[1] ?? ''

test('an admin of a group is shown the way into private, and sets up its digest there', async () => {
  stage.api.sendText(group, stage.admin, COMMAND)
  const [reply] = await stage.api.waitForReplies(group)
  expect(reply?.text).toBe('The digest of this chat is set up in our private chat.')
  expect(linkIn(reply)).toBe(`https://t.me/zhauap_test_bot?start=d_${group.id}`)
  const [panel] = await stage.type(`/start ${parameterIn(reply)}`)
  expect(panel?.text).toMatch(/^Digest for Readers\n/)
  await stage.type('daily 18:00')
  expect(stage.target(group)?.settings.schedule?.time).toBe('18:00')
  expect(stage.api.replies(group)).toHaveLength(1)
})

test('each topic has a digest of its own', async () => {
  const thread = stage.api.topic(group, 'News')
  const opened = {
    message_id: thread,
    chat: group,
    date: 1,
    forum_topic_created: { name: 'News', icon_color: 1 },
  }
  const options = { thread, replyTo: opened }
  stage.api.sendText(group, stage.admin, COMMAND, options)
  const [reply] = await stage.api.waitForReplies(group)
  expect(reply?.message_thread_id).toBe(thread)
  const [panel] = await stage.type(`/start ${parameterIn(reply)}`)
  expect(panel?.text).toMatch(/^Digest for Readers · News\n/)
  await stage.type('articles 9')
  expect(stage.store.targets.at(group.id, thread)?.settings.articles).toBe(9)
  expect(stage.target(group)).toBeNull()
  const [list] = await stage.type('/digest')
  expect(list?.reply_markup?.inline_keyboard.map(([button]) => button?.text).slice(0, 2)).toEqual([
    '1. Readers',
    '2. Readers · News',
  ])
  expect((await stage.type('/digest 2 articles 8'))[0]?.text).toMatch(
    /^Done\.\n\nDigest for Readers · News/,
  )
})

describe('others in the group', () => {
  test('are refused, and nothing is made', async () => {
    const member = stage.api.user({ languageCode: 'en' })
    stage.api.join(group, member)
    stage.api.sendText(group, member, `${COMMAND} daily 09:00`)
    const [reply] = await stage.api.waitForReplies(group)
    expect(reply?.text).toBe('Only administrators of this chat can set up its digest.')
    expect(linkIn(reply)).toBe('')
    expect(stage.target(group)).toBeNull()
    expect(stage.lines().some((line) => line.includes('a digest was refused'))).toBe(true)
  })

  test('who write anonymously are told that Telegram does not say who they are', async () => {
    stage.api.rawUpdate({
      message: {
        message_id: 500,
        chat: group,
        from: {
          id: 1_087_968_824,
          is_bot: true,
          first_name: 'Group',
          username: 'GroupAnonymousBot',
        },
        sender_chat: group,
        date: 1,
        text: COMMAND,
        entities: [{ type: 'bot_command', offset: 0, length: COMMAND.length }],
      },
    })
    const [reply] = await stage.api.waitForReplies(group)
    expect(reply?.text).toMatch(/^I cannot tell who writes anonymously\./)
    expect(stage.target(group)).toBeNull()
    const [panel] = await stage.type(`/start ${parameterIn(reply)}`)
    expect(panel?.text).toMatch(/^Digest for Readers\n/)
  })

  test('who write as a channel are refused', async () => {
    stage.api.rawUpdate({
      message: {
        message_id: 501,
        chat: group,
        from: { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' },
        sender_chat: stage.channel,
        date: 1,
        text: COMMAND,
        entities: [{ type: 'bot_command', offset: 0, length: COMMAND.length }],
      },
    })
    const [reply] = await stage.api.waitForReplies(group)
    expect(reply?.text).toMatch(/^Only administrators of this chat/)
    expect(stage.target(group)).toBeNull()
  })
})
