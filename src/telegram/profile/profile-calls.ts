import type { Locale } from '../../messages/locale.js'
import type { LocalMessages, Messages } from '../../messages/messages.js'
import { LANGUAGES } from '../../text/language.js'
import { COMMANDS, type Audience } from './commands.js'

/** A call that tells Telegram something about the bot. */
export interface ProfileCall {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
}

export interface ProfileOptions {
  readonly messages: Messages
  /** For users whose language is none of ours. */
  readonly defaultLocale: Locale
  readonly operatorIds: readonly number[]
}

/** Everything that Telegram shows of the bot before anybody has written to it, in each language. */
export function profileCalls(options: ProfileOptions): readonly ProfileCall[] {
  const { messages, defaultLocale } = options
  return [
    ...callsIn(messages.in(defaultLocale), '', options),
    ...LANGUAGES.flatMap((locale) => callsIn(messages.in(locale), locale, options)),
  ]
}

/**
 * The menu of one chat, and in groups that of its administrators, who would not see theirs otherwise.
 *
 * @param messages - of the language that is chosen there; null for the menus of all chats of its kind
 */
export function chatMenuCalls(
  chatId: number,
  isPrivate: boolean,
  messages: LocalMessages | null,
): readonly ProfileCall[] {
  const menus: readonly (readonly [type: string, audience: Audience])[] = isPrivate
    ? [['chat', 'private']]
    : [
        ['chat', 'group'],
        ['chat_administrators', 'admin'],
      ]
  return menus.map(([type, audience]) => {
    const scope = { type, chat_id: chatId }
    return messages === null
      ? { method: 'deleteMyCommands', payload: { scope } }
      : menuCall(scope, audience, messages, '')
  })
}

/** @param language - whose clients see it; empty for all that have nothing of their own */
function callsIn(
  messages: LocalMessages,
  language: Locale | '',
  { operatorIds }: ProfileOptions,
): readonly ProfileCall[] {
  const about = (method: string, field: string, text: string): ProfileCall => ({
    method,
    payload: { [field]: text, language_code: language },
  })
  return [
    menuCall({ type: 'all_private_chats' }, 'private', messages, language),
    menuCall({ type: 'all_group_chats' }, 'group', messages, language),
    menuCall({ type: 'all_chat_administrators' }, 'admin', messages, language),
    ...operatorIds.map((id) =>
      menuCall({ type: 'chat', chat_id: id }, 'operator', messages, language),
    ),
    about('setMyName', 'name', messages.text('bot-name')),
    about('setMyDescription', 'description', messages.text('bot-description')),
    about('setMyShortDescription', 'short_description', messages.text('bot-short-description')),
  ]
}

function menuCall(
  scope: object,
  audience: Audience,
  messages: LocalMessages,
  language: Locale | '',
): ProfileCall {
  const commands = COMMANDS.filter((command) => hasAudience(command, audience)).map(
    ({ name, description }) => ({ command: name, description: messages.text(description) }),
  )
  return { method: 'setMyCommands', payload: { commands, scope, language_code: language } }
}

function hasAudience(command: { readonly for: readonly Audience[] }, audience: Audience): boolean {
  return command.for.includes(audience)
}
