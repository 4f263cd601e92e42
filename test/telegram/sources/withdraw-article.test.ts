import { beforeEach, expect, test } from 'vitest'
import { articleKey } from '../../../src/corpus/article-key.js'
import { articleId } from '../../../src/corpus/article.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { useDesk } from './run-desk.js'

const desk = useDesk()
const { stage } = desk

const BRIDGE = 'A bridge over the Ishim\n\nYerlan Bekov opened the bridge in Astana.\n'

beforeEach(() => {
  desk.write('feeds/bridge.txt', BRIDGE)
  desk.write('copy.txt', BRIDGE)
})

const send = (text: string) => desk.after(() => stage.ask(text))
const card = () => send(`/start a_${articleKey(articleId('copy.txt'))}`)

const buttons = ({ reply_markup: markup }: WireMessage) =>
  markup?.inline_keyboard.flat().map(({ text }) => text) ?? []

test('an operator withdraws an article with all its copies, once that is confirmed', async () => {
  await desk.open()
  expect((await send('Who opened the bridge?')).text).toMatch(/^Yerlan Bekov/)
  const shown = await card()
  expect(buttons(shown)).toEqual(['Read the article', 'Withdraw'])
  const { message: asked } = await desk.press(shown, 'Withdraw')
  expect(asked.text).toMatch(/^Shall I withdraw this article\? A bridge over the Ishim\n\nIts file/)
  expect(desk.files()).toHaveLength(3)
  const { message: done } = await desk.press(asked, 'Withdraw')
  expect(done.text).toBe('Withdrawn: A bridge over the Ishim')
  expect(desk.files()).toEqual(['harbour.txt'])
  expect(desk.files('withdrawn')).toEqual(['copy.txt', 'feeds/bridge.txt'])
  expect((await send('Who opened the bridge?')).text).not.toContain('Bekov')
  expect(
    (await desk.press(shown, `withdraw:${articleKey(articleId('copy.txt'))}:yes`, { stale: true }))
      .told,
  ).toMatch(/no longer among mine/)
})

test('it stays where that is declined, and is shown again', async () => {
  await desk.open()
  const shown = await card()
  const { message: asked } = await desk.press(shown, 'Withdraw')
  const { message: kept } = await desk.press(asked, 'Keep')
  expect([kept.text, buttons(kept)]).toEqual([shown.text, buttons(shown)])
  expect(desk.files()).toHaveLength(3)
})

test('nobody else is offered that, or can do it', async () => {
  await desk.open([stage.user.id + 1])
  const shown = await card()
  expect(buttons(shown)).toEqual(['Read the article'])
  for (const decision of ['ask', 'yes', 'no']) {
    const data = `withdraw:${articleKey(articleId('copy.txt'))}:${decision}`
    expect((await desk.press(shown, data, { stale: true })).told).toMatch(/older message/)
  }
  expect(desk.files()).toHaveLength(3)
})

test('an operator is not offered it in a group', async () => {
  await desk.open()
  const chat = stage.api.supergroup({ members: [stage.user] })
  stage.api.sendText(chat, stage.user, '/articles@zhauap_test_bot bridge')
  const [list] = await stage.api.waitForReplies(chat)
  if (list === undefined) throw new Error('no list')
  await stage.api.waitForAnswer(stage.api.pressButton(list, '1', { user: stage.user }))
  const [, shown] = await stage.api.waitForReplies(chat, 2)
  expect(shown && buttons(shown)).toEqual(['Read the article'])
  if (shown === undefined) return
  const data = `withdraw:${articleKey(articleId('copy.txt'))}:yes`
  const query = stage.api.pressButton(shown, data, { user: stage.user, stale: true })
  expect((await stage.api.waitForAnswer(query))['text']).toMatch(/older message/)
  expect(desk.files()).toHaveLength(3)
})

test('a file that cannot be moved is told of', async () => {
  desk.write('../withdrawn', 'a file in the way of the folder')
  await desk.open()
  const { message: asked } = await desk.press(await card(), 'Withdraw')
  expect((await desk.press(asked, 'Withdraw')).message.text).toMatch(
    /^The file could not be moved:\nE/,
  )
  expect(desk.files()).toHaveLength(3)
})
