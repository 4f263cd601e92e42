import { beforeEach, expect, test } from 'vitest'
import { callMethod } from '../bot-api/call-method.js'
import type { WireChat, WireMessage } from '../bot-api/wire.js'
import { useStage } from './run-bot.js'

const stage = useStage({ privacyMode: false })

beforeEach(() => void stage.run())

/** Writes `/language` and presses one of its buttons. */
async function choose(chat: WireChat, button: string, presser = stage.user): Promise<WireMessage> {
  const before = stage.api.replies(chat).length
  stage.api.sendText(chat, stage.user, '/language')
  const replies = await stage.api.waitForReplies(chat, before + 1)
  const panel = replies.at(-1)
  if (panel === undefined) throw new Error('no keyboard')
  const query = stage.api.pressButton(panel, button, { user: presser })
  await stage.api.waitForAnswer(query)
  const edited = stage.api.replies(chat).find(({ message_id: id }) => id === panel.message_id)
  if (edited === undefined) throw new Error('no message')
  return edited
}

function labels(message: WireMessage) {
  return message.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
}

test('the chosen language frames every reply from then on, after a restart too', async () => {
  const edited = await choose(stage.chat, 'Қазақша')
  expect(edited.text).toBe('Енді мұнда қазақша жазамын.')
  expect(labels(edited)).toEqual([['English', 'Русский', 'Қазақша ✓'], ['Сұрақтың тілінде']])
  stage.ask('Who won the cup?')
  const replies = await stage.api.waitForReplies(stage.chat, 2)
  expect(replies[1]?.text).toMatch(/^Мақалаларымда бұл сұраққа жауап жоқ/)

  stage.run()
  stage.ask('/help')
  expect((await stage.api.waitForReplies(stage.chat, 3))[2]?.text).toMatch(/^Жеке чатта/)
})

test('the choice can be taken back', async () => {
  await choose(stage.chat, 'Русский')
  const edited = await choose(stage.chat, 'На языке вопроса')
  expect(edited.text).toBe('Теперь я пишу на языке каждого вопроса.')
  expect(stage.store.settings.get(stage.chat.id).locale).toBeNull()
})

test('the menu of commands follows the choice', async () => {
  const menu = async () => {
    const scope = { type: 'chat', chat_id: stage.chat.id }
    const { result } = await callMethod(stage.api, 'getMyCommands', { scope })
    return (result as { readonly description: string }[]).map(({ description }) => description)
  }
  await choose(stage.chat, 'Қазақша')
  await stage.api.waitForPoll()
  expect((await menu())[0]).toBe('Ең жаңа мақалалар')
  await choose(stage.chat, 'Сұрақтың тілінде')
  await stage.api.waitForPoll()
  expect(await menu()).toEqual([])
})

test('pressing what is chosen already changes nothing, and is answered', async () => {
  const edited = await choose(stage.chat, 'Русский')
  const query = stage.api.pressButton(edited, 'Русский ✓')
  await stage.api.waitForAnswer(query)
  expect(stage.store.settings.get(stage.chat.id).locale).toBe('ru')
})

test('in a group its administrators choose, and nobody else', async () => {
  const admin = stage.api.user({ languageCode: 'en' })
  const chat = stage.api.supergroup({ members: [stage.user], owner: admin })
  const refused = await choose(chat, 'Русский')
  expect(refused.text).toMatch(/^Which language/)
  expect(stage.store.settings.get(chat.id).locale).toBeNull()
  const [answer] = stage.api.callsOf('answerCallbackQuery')
  expect(answer?.params).toMatchObject({ show_alert: true })

  const edited = await choose(chat, 'Русский', admin)
  expect(edited.text).toBe('Теперь я пишу здесь по-русски.')
  stage.api.sendText(chat, stage.user, '/ask Who won the cup?')
  const replies = await stage.api.waitForReplies(chat, 3)
  expect(replies[2]?.text).toMatch(/^В моих статьях/)

  const menuOf = async (type: string) => {
    const scope = { type, chat_id: chat.id }
    const { result } = await callMethod(stage.api, 'getMyCommands', { scope })
    return (result as { readonly command: string }[]).map(({ command }) => command)
  }
  expect(await menuOf('chat')).not.toContain('digest')
  expect(await menuOf('chat_administrators')).toContain('digest')
})

test('a choice that no button offers is stale', async () => {
  const edited = await choose(stage.chat, 'Русский')
  const query = stage.api.pressButton(edited, 'lang:de', { stale: true })
  expect(await stage.api.waitForAnswer(query)).toMatchObject({
    text: expect.stringMatching(/устарела/) as string,
  })
  expect(stage.store.settings.get(stage.chat.id).locale).toBe('ru')
})
