import { beforeEach, describe, expect, test } from 'vitest'
import { answerText } from '../../src/answer/answer-text.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'
import { LANGUAGES } from '../../src/text/language.js'
import type { WireMessage } from '../bot-api/wire.js'
import { seedLibrary } from '../builders/seed-library.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })
const seeds = await seedLibrary()

function run(library: Library) {
  return stage.run({
    library: () => library,
    ask: (text) => answerText(library, text, { now: '2026-11-22' }),
  })
}

function buttonsOf(message: WireMessage | undefined): readonly string[] {
  return message?.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []
}

describe('/start over the seeds', () => {
  beforeEach(() => void run(seeds))

  test.each(LANGUAGES)(
    'in %s shows three questions, and each is answered at a tap',
    async (lang) => {
      const reader = stage.api.user({ languageCode: lang })
      const chat = stage.api.privateChat(reader)
      stage.api.sendText(chat, reader, '/start')
      const [start] = await stage.api.waitForReplies(chat)
      if (start === undefined) throw new Error('no reply')
      expect(start.text?.length).toBeLessThan(500)
      const questions = buttonsOf(start)
      expect(questions).toHaveLength(3)
      for (const [index, question] of questions.entries()) {
        const query = stage.api.pressButton(start, question)
        const replies = await stage.api.waitForReplies(chat, index + 2)
        const reply = replies.at(-1)
        expect(reply?.text?.split('\n')[0]).toBe(question)
        expect(reply?.text).toMatch(/\n(?:—|\[1\]) /)
        expect(reply?.entities?.[0]).toMatchObject({ type: 'italic', offset: 0 })
        await stage.api.waitForAnswer(query)
      }
    },
  )

  test('a tapped question counts as one asked: nobody gets more than twenty answers a minute', async () => {
    stage.ask('/start')
    const [start] = await stage.api.waitForReplies(stage.chat)
    if (start === undefined) throw new Error('no reply')
    for (let n = 0; n < 19; n++) stage.ask('Who is Eamon Gilmore?')
    await stage.api.waitForReplies(stage.chat, 20)
    const query = stage.api.pressButton(start, buttonsOf(start)[0] ?? '')
    expect((await stage.api.waitForAnswer(query))['text']).toMatch(/^That was more than 20/)
    expect(stage.api.replies(stage.chat)).toHaveLength(20)
  })

  test('in a topic of a group, a tapped question is answered there, for whoever taps', async () => {
    const other = stage.api.user({ languageCode: 'ru' })
    const chat = stage.api.supergroup({ members: [stage.user, other], forum: true })
    const thread = stage.api.topic(chat, 'Courts')
    stage.api.sendText(chat, stage.user, '/start@zhauap_test_bot', { thread })
    const [start] = await stage.api.waitForReplies(chat)
    if (start === undefined) throw new Error('no reply')
    stage.api.pressButton(start, buttonsOf(start)[0] ?? '', { user: other })
    const [, reply] = await stage.api.waitForReplies(chat, 2)
    expect(reply?.message_thread_id).toBe(thread)
    expect(reply?.reply_to_message?.message_id).toBe(start.message_id)
  })

  test('a question that Telegram does not show any more is stale', async () => {
    stage.ask('/start')
    const [start] = await stage.api.waitForReplies(stage.chat)
    if (start === undefined) throw new Error('no reply')
    const question = buttonsOf(start)[0] ?? ''
    const query = stage.api.pressButton(start, question, { inaccessible: true })
    expect(await stage.api.waitForAnswer(query)).toMatchObject({
      text: 'This button is from an older message and no longer works. Please ask again.',
    })
  })

  test.each(LANGUAGES)('/help in %s has examples of the corpus', async (lang) => {
    const reader = stage.api.user({ languageCode: lang })
    const chat = stage.api.privateChat(reader)
    stage.api.sendText(chat, reader, '/help')
    const [help] = await stage.api.waitForReplies(chat)
    const examples = help?.text?.match(/^• .*$/gm) ?? []
    expect(examples).toHaveLength(3)
    stage.api.sendText(chat, reader, (examples[0] ?? '').slice(2))
    const [, reply] = await stage.api.waitForReplies(chat, 2)
    expect(reply?.text).toMatch(/\n(?:—|\[1\]) /)
  })
})

describe('without articles', () => {
  beforeEach(() => void run(buildLibrary([], createFlexsearchIndex)))

  test('/start and /help offer no questions', async () => {
    stage.ask('/start')
    stage.ask('/help')
    const [start, help] = await stage.api.waitForReplies(stage.chat, 2)
    expect(start?.reply_markup).toBeUndefined()
    expect(start?.text).toMatch(/More: \/help$/)
    expect(help?.text).not.toMatch(/For example/)
  })

  test.each([
    [
      'to an article that is gone says so',
      'a_0000000000000',
      /^This article is no longer among mine/,
    ],
    ['that nobody has published greets', 'whatever', /^I answer questions/],
  ])('a link %s', async (_what, parameter, expected) => {
    stage.ask(`/start ${parameter}`)
    const [reply] = await stage.api.waitForReplies(stage.chat)
    expect(reply?.text).toMatch(expected)
  })
})
