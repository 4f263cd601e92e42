import { badRequest, conflict, strict } from '../api-error.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import type { WireUpdate } from '../wire.js'

export const getMe = (state: ServerState): object => ({
  ...state.world.bot,
  can_join_groups: true,
  can_read_all_group_messages: !state.privacyMode,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
})

export const getUpdates = (
  state: ServerState,
  params: ParamsOf<'getUpdates'>,
  signal: AbortSignal,
): Promise<readonly WireUpdate[]> => {
  if (state.webhook !== undefined)
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  return state.queue.poll(params, signal)
}

const webhookPorts = new Set(['', '443', '80', '88', '8443'])

export const setWebhook = (state: ServerState, params: ParamsOf<'setWebhook'>): true => {
  if (params.url === '') return deleteWebhook(state, params)
  if (!URL.canParse(params.url)) throw badRequest('bad webhook: invalid webhook URL specified')
  const { protocol, port } = new URL(params.url)
  if (protocol !== 'https:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  if (!webhookPorts.has(port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
  if (params.allowed_updates !== undefined) state.queue.subscribe(params.allowed_updates)
  if (params.drop_pending_updates === true) state.queue.drop()
  state.webhook = { url: params.url, maxConnections: params.max_connections ?? 40 }
  state.queue.interrupt('terminated by setWebhook request')
  return true
}

export const deleteWebhook = (state: ServerState, params: ParamsOf<'deleteWebhook'>): true => {
  if (params.drop_pending_updates === true) state.queue.drop()
  state.webhook = undefined
  return true
}

export const getWebhookInfo = (state: ServerState): object => ({
  url: state.webhook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: state.queue.pending.length,
  ...(state.webhook === undefined ? {} : { max_connections: state.webhook.maxConnections }),
  allowed_updates: [...state.queue.allowedUpdates],
})

/** Moves the bot off this server: nothing answers it here any more. */
export const logOut = (state: ServerState): true => {
  if (state.loggedOut) throw badRequest('Logged out')
  state.loggedOut = true
  return true
}

export const close = (state: ServerState): true => {
  if (state.webhook !== undefined) throw strict('delete the webhook before close')
  return true
}
