/** The parts of Telegram's objects that this server makes, with their own names (core.telegram.org/bots/api#available-types). */
export interface WireUser {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel'

export interface WireChat {
  readonly id: number
  readonly type: ChatType
  readonly title?: string
  readonly username?: string
  readonly first_name?: string
  readonly is_forum?: true
}

export interface WireEntity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly user?: WireUser
  readonly language?: string
  readonly custom_emoji_id?: string
  readonly unix_time?: number
  readonly date_time_format?: string
}

export interface WireButton {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
  readonly switch_inline_query?: string
  readonly switch_inline_query_current_chat?: string
}

export interface WireInlineKeyboard {
  readonly inline_keyboard: readonly (readonly WireButton[])[]
}

export interface WireDocument {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_name?: string
  readonly mime_type?: string
  readonly file_size?: number
}

/** Where a forwarded message was sent first. */
export type WireForwardOrigin =
  | {
      readonly type: 'channel'
      readonly date: number
      readonly chat: WireChat
      readonly message_id: number
      readonly author_signature?: string
    }
  | { readonly type: 'user'; readonly date: number; readonly sender_user: WireUser }
  | { readonly type: 'hidden_user'; readonly date: number; readonly sender_user_name: string }

/** A message as a reader of the chat sees it: `text` after parsing, with its entities. Dates are in seconds. */
export interface WireMessage {
  readonly message_id: number
  readonly message_thread_id?: number
  readonly is_topic_message?: true
  readonly from?: WireUser
  readonly sender_chat?: WireChat
  readonly date: number
  readonly edit_date?: number
  readonly chat: WireChat
  readonly reply_to_message?: WireMessage
  readonly quote?: { readonly text: string; readonly position: number; readonly is_manual?: true }
  readonly via_bot?: WireUser
  readonly has_protected_content?: true
  readonly link_preview_options?: object
  readonly document?: WireDocument
  readonly forward_origin?: WireForwardOrigin
  readonly media_group_id?: string
  /** Of a photo or a file. */
  readonly caption?: string
  readonly caption_entities?: readonly WireEntity[]
  readonly text?: string
  readonly entities?: readonly WireEntity[]
  readonly reply_markup?: WireInlineKeyboard
  readonly new_chat_members?: readonly WireUser[]
  readonly left_chat_member?: WireUser
  readonly migrate_to_chat_id?: number
  readonly migrate_from_chat_id?: number
}

/** An update; `update_id` and one field named after its kind. */
export interface WireUpdate {
  readonly update_id: number
  readonly [kind: string]: unknown
}
