import type { Handler } from '../handlers/handler.js'
import { noticeInPrivate } from '../handlers/notice.js'

/** A command for operators in their private chats. To everybody else it is one that does not exist. */
export function forOperators(handler: Handler): Handler {
  return async (request, deps) => {
    const { message, isPrivate } = request
    const isOperator = message.from !== undefined && deps.operatorIds.includes(message.from.id)
    return await (isOperator && isPrivate ? handler : noticeInPrivate('unknown-command'))(
      request,
      deps,
    )
  }
}
