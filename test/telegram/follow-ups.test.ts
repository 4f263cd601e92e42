import { beforeAll, describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-memory.js'
import type { Library } from '../../src/answer/library.js'
import { SYSTEM_CLOCK } from '../../src/telegram/api/clock.js'
import type { WireChat, WireMessage } from '../bot-api/wire.js'
import { seedLibrary } from '../builders/seed-library.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

/** Minutes that the bot's clock is ahead. */
let later = 0

function run() {
  const answer = createAnswerer(seeds)
  later = 0
  const clock = { ...SYSTEM_CLOCK, date: () => Date.now() + later * 60_000 }
  return stage.run({ ask: (text) => answer(text, '2026-11-22'), library: () => seeds, clock })
}

/** What the bot says to a text, as lines. */
async function say(text: string, options: { chat?: WireChat; replyTo?: WireMessage } = {}) {
  const { chat = stage.chat, replyTo } = options
  const before = stage.api.replies(chat).length
  stage.api.sendText(chat, stage.user, text, replyTo === undefined ? {} : { replyTo })
  const reply = (await stage.api.waitForReplies(chat, before + 1)).at(-1)
  if (reply === undefined) throw new Error('no reply')
  return { reply, lines: (reply.text ?? '').split('\n').filter((line) => line !== '') }
}

describe('a conversation', () => {
  test.each([
    [
      ['When was the Constitutional Court established?', /^2022/],
      ['Who chairs it?', /^Understood as: Who chairs the Constitutional Court\?/],
      ['And what did she present?', /^Understood as: What did Elvira Azimova present\?/],
      ['When was that?', /^Understood as: When did Elvira Azimova present that\?/],
    ],
    [
      ['How many sections does the Action Plan include?', /^nine/],
      ['When was it adopted?', /^Understood as: When was the Action Plan adopted\?\nDecember 8/],
      ['And points?', /^Understood as: How many points does the Action Plan include\?\n41/],
    ],
    [
      ['Кто такой Эймон Гилмор?', /^EU Special Representative for Human Rights/],
      [
        'Что он сказал о Центральной Азии?',
        /^Вопрос понят так: Что Eamon Gilmore сказал о Центральной Азии\?\nThe EU places/,
      ],
      ['А Артур Ластаев?', /^Вопрос понят так: Что Артур Ластаев сказал о Центральной Азии\?/],
    ],
    [
      ['Конституциялық сотты кім басқарады?', /^Elvira Azimova/],
      [
        'Ол адам құқықтары туралы не айтты?',
        /^Сұрақты былай түсіндім: Elvira Azimova адам құқықтары туралы не айтты\?/,
      ],
      ['Ал Гилмор ше?', /^Сұрақты былай түсіндім: Гилмор адам құқықтары туралы не айтты\?/],
    ],
  ])('%s …', async (...turns) => {
    run()
    for (const [text, expected] of turns) {
      const { lines } = await say(String(text))
      expect(lines.join('\n')).toMatch(expected as RegExp)
    }
  })

  test('goes on in another process, in another language', async () => {
    const first = run()
    await say('When did Azimova and Mecacci sign the memorandum?')
    await first.stop()
    run()
    const { lines } = await say('А где?')
    expect(lines[0]).toBe('Вопрос понят так: Where did Azimova and Mecacci sign the memorandum?')
  })

  test('of ten minutes ago is over, unless one of its replies is answered', async () => {
    run()
    const { reply } = await say('Who chairs the Constitutional Court?')
    later = 11
    expect((await say('Since when?')).lines[0]).not.toMatch(/^Understood/)
    expect((await say('Since when?', { replyTo: reply })).lines[0]).toBe(
      'Understood as: Since when has Elvira Azimova chaired the Constitutional Court?',
    )
  })

  test('is the question’s that is answered, too', async () => {
    run()
    const question = stage.api.sendText(stage.chat, stage.user, 'Who is Eamon Gilmore?')
    await stage.api.waitForReplies(stage.chat)
    await say('Who chairs the Constitutional Court?')
    const { lines } = await say('What did he say?', { replyTo: question })
    expect(lines[0]).toBe('Understood as: What did Eamon Gilmore say?')
  })

  test('in a group is the reply’s, whatever others ask in between', async () => {
    run()
    const chat = stage.api.supergroup({ members: [stage.user] })
    const { reply } = await say('/ask Who chairs the Constitutional Court?', { chat })
    await say('/ask Who is Eamon Gilmore?', { chat })
    expect((await say('/ask Since when?', { chat })).lines[0]).not.toMatch(/^Understood/)
    const { lines } = await say('And what did she present?', { chat, replyTo: reply })
    expect(lines[0]).toBe('Understood as: What did Elvira Azimova present?')
  })

  test('is over when it is forgotten', async () => {
    run()
    await say('Who chairs the Constitutional Court?')
    stage.store.forgetUser(stage.user.id)
    expect((await say('Since when?')).lines[0]).not.toMatch(/^Understood/)
  })
})

test.each([
  ['Thanks!', /^You are welcome/],
  ['Спасибо', /^Пожалуйста/],
  ['Сәлеметсіз бе?', /^Сәлеметсіз бе! /],
])('%s is returned, and a follow-up still leans on the question before it', async (text, line) => {
  run()
  await say('Who chairs the Constitutional Court?')
  expect((await say(text)).reply.text).toMatch(line)
  expect((await say('Since when?')).lines[0]).toMatch(/^Understood as: Since when has/)
})
