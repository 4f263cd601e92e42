import { inline, paragraph } from '../../messages/block.js'
import type { Handler } from './handler.js'

/** A line in private chats; groups hear nothing of it. */
export function noticeInPrivate(key: 'unknown-command' | 'unsupported' | 'failure'): Handler {
  return async ({ isPrivate, locale, answer }, { messages }) => {
    if (isPrivate) await answer([paragraph(inline(messages.in(locale).text(key)))])
  }
}
