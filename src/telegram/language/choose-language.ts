import { inline, paragraph } from '../../messages/block.js'
import type { Locale } from '../../messages/locale.js'
import { LANGUAGES } from '../../text/language.js'
import { speakIn } from '../subscriptions/speak-in.js'
import type { CallbackHandler, Press, PressPlace } from '../callbacks/callback-handler.js'
import { editText } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { blockToRichText } from '../rendering/block-to-rich-text.js'
import { chatMenuCalls } from '../profile/profile-calls.js'
import { EACH, languageKeyboard } from './language-keyboard.js'

/** Stores the language of a chat. In groups only administrators may. */
export const chooseLanguage: CallbackHandler = async (press, deps) => {
  const { data, place, target, locale, signal } = press
  const { store, messages, gateway } = deps
  const choice = LANGUAGES.find((language) => language === data.id) ?? null
  if (place === null || (choice === null && data.id !== EACH)) {
    return { text: messages.in(locale).text('button-stale') }
  }
  if (!(await mayChoose(press, place, deps))) {
    return { text: messages.in(locale).text('language-admins'), alert: true }
  }
  store.settings.set({ ...store.settings.get(place.chatId), locale: choice })
  if (choice !== null && place.isPrivate) speakIn(choice, place.chatId, deps)
  const local = messages.in(choice ?? locale)
  const text = blockToRichText(paragraph(inline(local.text(saying(choice)))))
  await editText(gateway, target, text, { signal, keyboard: languageKeyboard(choice, local) })
  await translateMenu(place, choice, deps, signal)
  return null
}

/** The chat's menus follow its language. Operators keep theirs, which has more commands. */
async function translateMenu(
  { chatId, isPrivate }: PressPlace,
  choice: Locale | null,
  { gateway, messages, operatorIds }: HandlerDeps,
  signal: AbortSignal,
): Promise<void> {
  if (operatorIds.includes(chatId)) return
  const local = choice === null ? null : messages.in(choice)
  for (const { method, payload } of chatMenuCalls(chatId, isPrivate, local)) {
    await gateway.reply(method, payload, signal)
  }
}

function saying(choice: Locale | null): 'language-chosen' | 'language-each-chosen' {
  return choice === null ? 'language-each-chosen' : 'language-chosen'
}

const ADMINISTRATORS: ReadonlySet<unknown> = new Set(['creator', 'administrator'])

async function mayChoose(
  { userId, signal }: Press,
  { chatId, isPrivate }: PressPlace,
  { gateway }: HandlerDeps,
): Promise<boolean> {
  if (isPrivate) return true
  const payload = { chat_id: chatId, user_id: userId }
  const outcome = await gateway.reply('getChatMember', payload, signal)
  if (outcome.kind !== 'sent') return false
  return ADMINISTRATORS.has((outcome.result as { readonly status?: unknown } | null)?.status)
}
