import { inline, paragraph } from '../../messages/block.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import type { StartLink } from '../links/start-parameter.js'
import { ensureTarget } from './ensure-target.js'
import { findPlace } from './find-place.js'
import { privateAsker } from './private-asker.js'
import { showPanel } from './show-panel.js'

/** Opens the panel of the digest that a link names. */
export async function openFromLink(
  { chatId, topicId }: Extract<StartLink, { kind: 'digest' }>,
  request: Request,
  deps: HandlerDeps,
): Promise<void> {
  const { locale, isPrivate, answer } = request
  if (!isPrivate) return
  const { asker, place } = privateAsker(request)
  const chat = await findPlace({ chatId }, asker, deps)
  if (chat === null) {
    return void (await answer([paragraph(inline(deps.messages.in(locale).text('panel-refused')))]))
  }
  const topic = chat.audience === 'group' ? topicId : null
  const target = ensureTarget({ chat, topicId: topic }, asker.userId, locale, deps)
  await showPanel(target, 'main', place, deps)
}
