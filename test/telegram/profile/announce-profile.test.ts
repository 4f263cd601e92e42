import { describe, expect, test } from 'vitest'
import { callMethod } from '../../bot-api/call-method.js'
import { useStage } from '../run-bot.js'

const stage = useStage()
const PROFILE = /^setMy/

function told() {
  return stage.api.calls.filter(({ method }) => PROFILE.test(method))
}

/** What Telegram shows of the bot to somebody with this language. */
async function shown(language: string) {
  const about = { language_code: language }
  const ask = async (method: string, params: object = about) =>
    (await callMethod(stage.api, method, { ...params })).result
  const menuOf = async (type: string) => {
    const menu = (await ask('getMyCommands', { scope: { type }, ...about })) as {
      readonly command: string
    }[]
    return menu.map(({ command }) => command)
  }
  return {
    name: await ask('getMyName'),
    description: await ask('getMyDescription'),
    short: await ask('getMyShortDescription'),
    inPrivate: await menuOf('all_private_chats'),
    inGroups: await menuOf('all_group_chats'),
    ofAdmins: await menuOf('all_chat_administrators'),
  }
}

describe('at its start the bot tells Telegram', () => {
  test.each([
    ['en', 'Zhauap: answers from the news', /^Ask about the news in English/],
    ['ru', 'Zhauap: ответы из новостей', /^Спрашивайте о новостях по-русски/],
    ['kk', 'Жауап: жаңалықтардан жауаптар', /^Жаңалықтар туралы қазақша/],
    ['', 'Zhauap: answers from the news', /^Ask about the news in English/],
  ])('its name, descriptions and commands for “%s”', async (language, name, description) => {
    stage.run()
    await expect.poll(() => told().length, { timeout: 15_000 }).toBe(24)
    expect(await shown(language)).toMatchObject({
      name: { name },
      description: { description: expect.stringMatching(description) as string },
      short: { short_description: expect.stringMatching(/\.$/) as string },
      inPrivate: [
        'latest',
        'articles',
        'subscribe',
        'unsubscribe',
        'digest',
        'language',
        'help',
        'privacy',
        'forget',
      ],
      inGroups: ['ask', 'latest', 'articles', 'language', 'help', 'privacy'],
      ofAdmins: ['ask', 'latest', 'articles', 'digest', 'language', 'help', 'privacy'],
    })
  })

  test('nothing that it has told before, but what has changed since', async () => {
    const first = stage.run()
    await expect.poll(() => told().length, { timeout: 15_000 }).toBe(24)
    await first.stop()
    const second = stage.run()
    await stage.api.waitForPoll()
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    // What was on its way when the first one stopped may be told once more.
    const before = told().length
    expect(before).toBeLessThanOrEqual(25)
    await second.stop()

    stage.run({ defaultLocale: 'kk' })
    await expect.poll(() => told().length, { timeout: 15_000 }).toBe(before + 6)
    expect(
      told()
        .slice(before)
        .map(({ params }) => params['language_code']),
    ).toEqual(['', '', '', '', '', ''])
  })

  test('operators of the commands that are theirs', async () => {
    stage.api.privateChat(stage.user, { start: true })
    stage.run({ operatorIds: [stage.user.id] })
    await expect.poll(() => told().length, { timeout: 15_000 }).toBe(28)
    const scope = { type: 'chat', chat_id: stage.user.id }
    const { result } = await callMethod(stage.api, 'getMyCommands', { scope, language_code: 'ru' })
    expect((result as { readonly command: string }[]).map(({ command }) => command)).toEqual(
      expect.arrayContaining(['latest', 'stats', 'unanswered', 'feeds', 'reload']),
    )
  })
})

test('what Telegram refuses is told at the next start, and holds up nothing', async () => {
  const refusal = { kind: 'too-many-requests', retryAfter: 40_000, method: 'setMyName' } as const
  stage.api.fault({ ...refusal, times: Infinity })
  const first = stage.run()
  stage.ask()
  await stage.api.waitForReplies(stage.chat)
  await expect.poll(() => told().length, { timeout: 15_000 }).toBe(24)
  await first.stop()
  stage.run()
  // The four names, and perhaps what was on its way when the first one stopped.
  await expect.poll(() => told().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(24)
  expect(told().length).toBeLessThanOrEqual(25)
})
