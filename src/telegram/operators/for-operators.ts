import type { Handler } from '../handlers/handler.js'
import { noticeInPrivate } from '../handlers/notice.js'
import { isOperator } from './is-operator.js'

/** A command for operators in their private chats. To everybody else it is one that does not exist. */
export function forOperators(handler: Handler): Handler {
  return async (request, deps) => {
    const { message, isPrivate } = request
    const mayUse = isOperator(message.from?.id, isPrivate, deps)
    return await (mayUse ? handler : noticeInPrivate('unknown-command'))(request, deps)
  }
}
