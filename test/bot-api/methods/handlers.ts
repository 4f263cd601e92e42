import type { MethodName, ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import * as chats from './chats.js'
import * as files from './files.js'
import * as messages from './messages.js'
import * as profile from './profile.js'
import * as queries from './queries.js'
import * as updates from './updates.js'

type Handlers = {
  readonly [M in MethodName]: (
    state: ServerState,
    params: ParamsOf<M>,
    signal: AbortSignal,
  ) => unknown
}

const handlers: Handlers = {
  ...updates,
  ...messages,
  ...queries,
  ...chats,
  ...files,
  setMyCommands: profile.setMyCommands,
  getMyCommands: profile.getMyCommands,
  deleteMyCommands: profile.deleteMyCommands,
  setMyName: profile.name.set,
  getMyName: profile.name.get,
  setMyDescription: profile.description.set,
  getMyDescription: profile.description.get,
  setMyShortDescription: profile.shortDescription.set,
  getMyShortDescription: profile.shortDescription.get,
}

/** Runs a method on parameters that were checked for it; throws ApiError where Telegram refuses the call. */
export const runMethod = async (
  method: MethodName,
  state: ServerState,
  params: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<unknown> => {
  const handler = handlers[method] as (s: ServerState, p: typeof params, a: AbortSignal) => unknown
  return await handler(state, params, signal)
}
