import { badRequest, strict } from '../api-error.js'
import type { CommandScope } from '../params/bot-commands.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import { readableChat } from '../world/bot-access.js'

const keyOf = (
  state: ServerState,
  scope: CommandScope = { type: 'default' },
  language = '',
): string => {
  const chat = scope.chat_id === undefined ? '' : readableChat(state, scope.chat_id).wire.id
  return ['commands', scope.type, chat, scope.user_id ?? '', language].join('/')
}

export const setMyCommands = (state: ServerState, params: ParamsOf<'setMyCommands'>): true => {
  const commands = params.commands.map(({ command, description }) => ({
    command: command.replace(/^\//, ''),
    description: description.trim(),
  }))
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  if (new Set(commands.map(({ command }) => command)).size < commands.length)
    throw strict('a command is listed twice')
  state.profile.set(keyOf(state, params.scope, params.language_code), commands)
  return true
}

/** The commands set for exactly this scope and language. */
export const getMyCommands = (state: ServerState, params: ParamsOf<'getMyCommands'>): unknown =>
  state.profile.get(keyOf(state, params.scope, params.language_code)) ?? []

export const deleteMyCommands = (
  state: ServerState,
  params: ParamsOf<'deleteMyCommands'>,
): true => {
  state.profile.delete(keyOf(state, params.scope, params.language_code))
  return true
}

/** A text about the bot that is kept by language; an absent one takes back what was set for the language. */
const aboutText = <F extends string>(field: F) => ({
  set: (
    state: ServerState,
    params: { readonly [K in F]?: string } & { readonly language_code?: string },
  ): true => {
    state.profile.set(`${field}/${params.language_code ?? ''}`, params[field] ?? '')
    return true
  },
  get: (state: ServerState, params: { readonly language_code?: string }): object => {
    const own = state.profile.get(`${field}/${params.language_code ?? ''}`)
    const common = state.profile.get(`${field}/`)
    return { [field]: own === undefined || own === '' ? (common ?? '') : own }
  },
})

export const name = aboutText('name')
export const description = aboutText('description')
export const shortDescription = aboutText('short_description')
