import { beforeAll, describe, expect, test } from 'vitest'
import { createAnswerer } from '../../../src/answer/answer-memory.js'
import type { Library } from '../../../src/answer/library.js'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { buildLibrary } from '../../../src/answer/library.js'
import type { WireMessage, WireUser } from '../../bot-api/wire.js'
import { seedLibrary } from '../../builders/seed-library.js'
import { useStage } from '../run-bot.js'

const stage = useStage({ privacyMode: false })

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

function run(library: Library = seeds) {
  const answer = createAnswerer(library)
  return stage.run({ ask: (text) => answer(text, '2026-11-22'), library: () => library })
}

const QUESTION = 'Who chairs the Constitutional Court?'

async function replyTo(text: string, count = 1): Promise<WireMessage> {
  stage.ask(text)
  const reply = (await stage.api.waitForReplies(stage.chat, count)).at(-1)
  if (reply === undefined) throw new Error('no reply')
  return reply
}

/** The message after a press, and what the one who pressed is told. */
async function press(message: WireMessage, button: string, user: WireUser = stage.user) {
  const query = stage.api.pressButton(message, button, { user })
  await expect.poll(() => query.answer).toBeDefined()
  const now = stage.api
    .replies(message.chat)
    .find(({ message_id: id }) => id === message.message_id)
  if (now === undefined) throw new Error('the message is gone')
  return { message: now, told: query.answer?.['text'] }
}

function buttons(message: WireMessage) {
  return message.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
}

function inBold(message: WireMessage) {
  return (message.entities ?? [])
    .filter(({ type }) => type === 'bold')
    .map(({ offset, length }) => message.text?.slice(offset, offset + length))
}

describe('under an answer', () => {
  test('more evidence is shown in its place, before and after, and the answer comes back', async () => {
    run()
    const reply = await replyTo(QUESTION)
    expect(buttons(reply)?.[0]).toEqual(['More evidence', 'Read the article'])
    const { message: second } = await press(reply, 'More evidence')
    expect(second.text).toMatch(/^Passage 2 of \d+\n\n.+\n— /s)
    expect(buttons(second)).toEqual([['‹', '›'], ['Read the article'], ['Back to the answer']])
    const { message: first } = await press(second, '‹')
    expect(first.text).toMatch(/^Passage 1 of \d+\n\nThe Kazakh delegation, led by/)
    expect(buttons(first)?.[0]).toEqual(['›'])
    const { message: again } = await press(first, '›')
    expect(again.text).toBe(second.text)
    const { message: back } = await press(again, 'Back to the answer')
    expect([back.text, back.entities]).toEqual([reply.text, reply.entities])
    expect(buttons(back)).toEqual(buttons(reply))
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
  })

  test('the article is read page by page, opening at the cited sentence', async () => {
    run()
    const reply = await replyTo('Who participated in the High-level Segment of UN Leaders?')
    const { message: cited } = await press(reply, 'Read the article')
    expect(cited.text).toMatch(/^Kazakhstan’s experience.+\nPage 4 of 4\n\n/)
    expect(inBold(cited).at(-1)).toMatch(/^Chairman of the Constitutional Court Elvira Azimova and/)
    const { message: before } = await press(cited, '‹')
    expect(before.text).toMatch(/\nPage 3 of 4\n/)
    expect(inBold(before)).toHaveLength(1)
    expect(buttons(before)).toEqual([['‹', '›'], ['To the cited sentence'], ['Back to the answer']])
    const { message: found } = await press(before, 'To the cited sentence')
    expect(found.text).toBe(cited.text)
    expect((await press(found, 'Back to the answer')).message.text).toBe(reply.text)
  })

  test('everything works in another process, and for everybody in a group', async () => {
    const first = run()
    const reader = stage.api.user({ languageCode: 'ru' })
    const chat = stage.api.supergroup({ members: [stage.user, reader] })
    stage.api.sendText(chat, stage.user, `/ask ${QUESTION}`)
    const [reply] = await stage.api.waitForReplies(chat)
    if (reply === undefined) throw new Error('no reply')
    await first.stop()
    run()
    const { message, told } = await press(reply, 'More evidence', reader)
    expect([message.text?.slice(0, 9), told]).toEqual(['Passage 2', undefined])
    expect((await press(message, 'Back to the answer')).message.text).toBe(reply.text)
  })

  test('a button pressed twice at once is answered twice, without a complaint', async () => {
    run()
    const reply = await replyTo(QUESTION)
    const presses = [1, 2].map(() =>
      stage.api.pressButton(reply, 'Read the article', { user: stage.user }),
    )
    for (const query of presses) await expect.poll(() => query.answer).toBeDefined()
    expect(presses.map(({ answer }) => answer?.['text'])).toEqual([undefined, undefined])
  })

  test('a refusal has no evidence to show', async () => {
    run()
    const shown = buttons(await replyTo('Who won the football world cup in 1998?'))?.flat() ?? []
    expect(shown).not.toContain('More evidence')
    expect(shown).not.toContain('Read the article')
  })
})

describe('a button that has outlived', () => {
  test('its question says so', async () => {
    run()
    const reply = await replyTo(QUESTION)
    stage.store.forgetUser(stage.user.id)
    const { told } = await press(reply, 'More evidence')
    expect(told).toMatch(/older message/)
  })

  test('its article says so', async () => {
    const bot = run()
    const reply = await replyTo(QUESTION)
    await bot.stop()
    run(buildLibrary([], createFlexsearchIndex))
    for (const button of ['Read the article', 'More evidence']) {
      expect((await press(reply, button)).told).toMatch(/no longer|no more evidence/)
    }
  })

  test.each(['evidence:x:1', 'read:x:0-found', 'page:x:0', 'read:', 'evidence:'])(
    'everything (%s) says so',
    async (data) => {
      run()
      const reply = await replyTo(QUESTION)
      const query = stage.api.pressButton(reply, data, { user: stage.user, stale: true })
      await expect.poll(() => query.answer).toMatchObject({ text: /./ })
      expect(stage.api.callsOf('editMessageText')).toEqual([])
    },
  )
})

test('an article from a list is read to its end', async () => {
  run()
  const list = await replyTo('/articles')
  const query = stage.api.pressButton(list, '1', { user: stage.user })
  await expect.poll(() => query.answer).toBeDefined()
  const card = (await stage.api.waitForReplies(stage.chat, 2)).at(-1)
  if (card === undefined) throw new Error('no card')
  const { message: first } = await press(card, 'Read the article')
  expect(first.text).toMatch(/\nPage 1 of \d\n/)
  const { message: second } = await press(first, '›')
  expect(second.text).toMatch(/\nPage 2 of \d\n/)
})
