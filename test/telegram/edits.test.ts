import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-memory.js'
import type { Library } from '../../src/answer/library.js'
import type { WireMessage } from '../bot-api/wire.js'
import { aCitation, anAnswer, anArticle } from '../builders/answers.js'
import { seedLibrary } from '../builders/seed-library.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

function run() {
  const answer = createAnswerer(seeds)
  return stage.run({ ask: (text) => answer(text, '2026-11-22'), library: () => seeds })
}

let questions: WireMessage[]
beforeEach(() => {
  questions = []
})

/** Asks, and waits for the reply. */
async function ask(text: string, chat = stage.chat): Promise<WireMessage> {
  const question = stage.api.sendText(chat, stage.user, text)
  questions.push(question)
  await stage.api.waitForReplies(chat, stage.api.replies(chat).length + 1)
  return question
}

const texts = (chat = stage.chat) => stage.api.replies(chat).map(({ text }) => text ?? '')

const lengths = () => texts().map((text) => text.length)

const AZIMOVA = 'Who chairs the Constitutional Court?'

describe('an edited question', () => {
  test('has its reply changed, whose buttons then show the evidence of the new one', async () => {
    run()
    const question = await ask(AZIMOVA)
    stage.api.editText(question, 'Who is Eamon Gilmore?')
    await expect.poll(() => texts()[0]).toMatch(/^EU Special Representative/)
    expect(texts()).toHaveLength(1)
    const [reply] = stage.api.replies(stage.chat)
    if (reply === undefined) throw new Error('no reply')
    const query = stage.api.pressButton(reply, 'Read the article', { user: stage.user })
    await expect.poll(() => query.answer).toBeDefined()
    expect(texts()[0]).toMatch(/EU Special Representative for Human Rights Eamon Gilmore said/)
  })

  test('in another process too, and when its reply was deleted', async () => {
    const first = run()
    const question = await ask(AZIMOVA)
    await first.stop()
    run()
    const [reply] = stage.api.replies(stage.chat)
    if (reply === undefined) throw new Error('no reply')
    stage.api.deleteText(reply)
    stage.api.editText(question, 'Who is Eamon Gilmore?')
    await expect.poll(() => texts()[0]).toMatch(/^EU Special Representative/)
    stage.api.editText(question, 'Who is Matteo Mecacci?')
    await expect.poll(() => texts()).toEqual([expect.stringMatching(/^Director of the OSCE/)])
  })

  test('that was a follow-up still leans on the question before it', async () => {
    run()
    await ask(AZIMOVA)
    const second = await ask('Since when?')
    await ask('Who is Eamon Gilmore?')
    stage.api.editText(second, 'And what did she say about women?')
    await expect
      .poll(() => texts()[1])
      .toMatch(/^Understood as: What did Elvira Azimova say about women\?\n/)
  })

  test('grows and shrinks by whole messages, and keeps its buttons under the last', async () => {
    const excerpt = 'Rain fell on the bridge. '.repeat(25).trim()
    const article = anArticle([excerpt])
    const citations = [aCitation(article, excerpt)]
    const answer = anAnswer({ grade: 'answer', citations })
    stage.run({ ask: (text) => Array.from({ length: text === 'Much?' ? 8 : 1 }, () => answer) })
    const question = await ask('Little?')
    const [short] = lengths()
    stage.api.editText(question, 'Much?')
    await expect.poll(() => lengths().length).toBe(2)
    expect(Math.max(...lengths())).toBeGreaterThan(2000)
    const rows = () =>
      stage.api.replies(stage.chat).map((reply) => reply.reply_markup?.inline_keyboard.length)
    expect(rows()).toEqual([undefined, 2])
    stage.api.editText(question, 'Little!')
    await expect.poll(lengths).toEqual([short])
    expect(rows()).toEqual([2])
  })

  test.each([
    ['that says the same', AZIMOVA],
    ['to nothing but a command', '/help'],
    ['to a mention of nobody else', '@zhauap_test_bot'],
  ])('%s changes nothing', async (_, text) => {
    run()
    const question = await ask(AZIMOVA)
    stage.api.editText(question, text)
    await stage.api.waitForPoll()
    await ask('Who is Eamon Gilmore?')
    expect(stage.api.callsOf('editMessageText')).toEqual([])
  })

  test('that was never answered changes nothing', async () => {
    run()
    const chat = stage.api.supergroup({ members: [stage.user] })
    const aside = stage.api.sendText(chat, stage.user, 'Lunch?')
    stage.api.editText(aside, 'Dinner?')
    stage.api.sendText(chat, stage.user, `/ask ${AZIMOVA}`)
    await stage.api.waitForReplies(chat)
    expect(texts(chat)).toEqual([expect.stringMatching(/^Elvira Azimova\n/)])
  })

  test('in a group has its own reply changed', async () => {
    run()
    const chat = stage.api.supergroup({ members: [stage.user] })
    const question = await ask(`/ask ${AZIMOVA}`, chat)
    stage.api.editText(question, '/ask Who is Eamon Gilmore?')
    await expect.poll(() => texts(chat)).toEqual([expect.stringMatching(/^EU Special Repres/)])
  })
})
