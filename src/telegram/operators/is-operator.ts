import type { HandlerDeps } from '../handlers/handler.js'

/** Whether a user may use what is for operators, in the private chat with the bot. */
export function isOperator(
  userId: number | undefined,
  isPrivate: boolean,
  { operatorIds }: Pick<HandlerDeps, 'operatorIds'>,
): boolean {
  return isPrivate && userId !== undefined && operatorIds.includes(userId)
}
