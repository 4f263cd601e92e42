import { expect, test } from 'vitest'
import { StoreLockedError } from '../../../src/adapters/store/store-errors.js'
import type { Clock } from '../../../src/telegram/api/clock.js'
import { askAboutBridge, useStage } from '../run-bot.js'

const stage = useStage()

async function replyTo(text: string, count = 1): Promise<string> {
  stage.ask(text)
  const replies = await stage.api.waitForReplies(stage.chat, count)
  return replies[count - 1]?.text ?? ''
}

const locked = (): never => {
  throw new StoreLockedError('data/zhauap.db', null)
}

/** A clock that can be moved on. */
function aClock(): Clock & { skew: number } {
  const clock = {
    skew: 0,
    now: () => performance.now() + clock.skew,
    date: () => Date.now() + clock.skew,
    random: Math.random,
  }
  return clock
}

const failing = (text: string) => {
  if (text.includes('secret')) throw new TypeError(`cannot read ${text}`)
  return askAboutBridge(text)
}

/** The reports that an operator has got. */
const reports = (operator: number) =>
  stage.api
    .callsOf('sendMessage')
    .filter(({ params }) => params['chat_id'] === operator)
    .map(({ params }) => String(params['text']))

test('an error is reported once an hour per cause, with its count and without a word of the user', async () => {
  const operator = stage.api.user({ languageCode: 'kk' })
  stage.api.privateChat(operator, { start: true })
  const clock = aClock()
  stage.run({ operatorIds: [operator.id], ask: failing, clock })
  for (let n = 1; n <= 3; n++) await replyTo('my secret question', n)
  await expect.poll(() => reports(operator.id)).toHaveLength(1)
  expect(reports(operator.id)[0]).toMatch(
    /^⚠️ Something failed\.\na message could not be handled: TypeError: at .*\nThe log says more/,
  )
  clock.skew = 3600_000
  await replyTo('another secret question', 4)
  await expect.poll(() => reports(operator.id)).toHaveLength(2)
  expect(reports(operator.id)[1]).toMatch(/^⚠️ Something failed 3 times\./)
  expect(reports(operator.id).join('')).not.toContain('secret')
})

test('an error is reported with the way out where it is the store, in the language that the operator chose', async () => {
  const operator = stage.api.user()
  stage.api.privateChat(operator, { start: true })
  stage.store.settings.set({ chatId: operator.id, locale: 'ru', blocked: false })
  const { turns } = stage.store
  const store = { ...stage.store, turns: { ...turns, add: locked } }
  stage.run({ operatorIds: [operator.id], store })
  expect(await replyTo('Who opened the bridge?')).toMatch(/^Dana/)
  await expect.poll(() => reports(operator.id)).toHaveLength(1)
  expect(reports(operator.id)[0]).toMatch(
    /Произошла ошибка\.\n.*data\/zhauap\.db is locked by another process\. Stop the other/,
  )
})

test('an error is reported to each of them, and harms nobody where they cannot be reached', async () => {
  const [stranger, operator] = [stage.api.user(), stage.api.user()]
  stage.api.privateChat(operator, { start: true })
  stage.run({ operatorIds: [stranger.id, operator.id], ask: failing })
  await replyTo('my secret question')
  await expect.poll(() => reports(operator.id)).toHaveLength(1)
  expect(await replyTo('Who opened it?', 2)).toMatch(/^Dana/)
})
