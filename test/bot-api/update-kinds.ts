/** Every update a bot may subscribe to (`allowed_updates`), @see core.telegram.org/bots/api#update */
export const updateKinds = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'guest_message',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'managed_bot',
] as const

/** Sent only to a bot that asks for them by name. */
const onRequestOnly: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
])

export const defaultUpdateKinds: ReadonlySet<string> = new Set(
  updateKinds.filter((kind) => !onRequestOnly.has(kind)),
)
