import { beforeEach, describe, expect, test } from 'vitest'
import type { WireMessage } from '../../bot-api/wire.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

let reply: WireMessage

beforeEach(async () => {
  stage.run()
  stage.ask()
  const [first] = await stage.api.waitForReplies(stage.chat)
  if (first === undefined) throw new Error('no reply')
  reply = first
})

describe('a press is answered', () => {
  test.each(['nonsense', 'gone:abc', ''])('when the button carries “%s”', async (data) => {
    const query = stage.api.pressButton(reply, data, { stale: true })
    expect((await stage.api.waitForAnswer(query))['text']).toMatch(/^This button is from an older/)
  })

  test('when Telegram does not show the message any more, in the language chosen for the chat', async () => {
    stage.store.settings.set({ chatId: stage.chat.id, locale: 'kk', blocked: false })
    const query = stage.api.pressButton(reply, 'gone:abc', { stale: true, inaccessible: true })
    expect((await stage.api.waitForAnswer(query))['text']).toMatch(/^Бұл түйме ескірген/)
  })

  test('when it is broken', async () => {
    const query = stage.api.pressButton(reply, 'gone:abc', { stale: true })
    await stage.api.waitForAnswer(query)
    for (const content of [null, 7, {}, { id: 7 }, { id: '8' }, { id: '9', from: stage.user }]) {
      stage.api.rawUpdate({ callback_query: content })
    }
    await stage.api.waitForPoll()
    const ids = stage.api.callsOf('answerCallbackQuery').map(({ params }) => params)
    expect(ids.slice(1).map((params) => params['callback_query_id'])).toEqual(['8', '9'])
  })
})
