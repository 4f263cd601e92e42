import type { Courtesy } from '../../conversation/courtesy.js'
import { inline, paragraph } from '../../messages/block.js'
import type { HandlerDeps, Request } from './handler.js'

/** A line in return, in the courtesy's own language unless another was chosen; groups are spared it. */
export async function returnCourtesy(
  { name, lang }: Courtesy,
  { chosen, isPrivate, answer }: Request,
  { messages }: HandlerDeps,
): Promise<void> {
  const local = messages.in(chosen ?? lang)
  if (isPrivate) await answer([paragraph(inline(local.text(`courtesy-${name}`)))])
}
