import { inline, paragraph, tightParagraph } from '../../messages/block.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { exportDigests } from './exported-digests.js'
import { privateAsker } from './private-asker.js'
import { listPlaces } from './list-places.js'
import { showList } from './show-list.js'

/** UTF-16 units of one message; Telegram takes 4096. */
const LONGEST = 4000

/** `/digest export`: the settings of all digests that the asker may manage, each message an export by itself. */
export async function exportAll(request: Request, deps: HandlerDeps): Promise<void> {
  const { asker, place } = privateAsker(request)
  const places = await listPlaces(asker, deps)
  const targets = places.flatMap(
    ({ chat, topicId }) => deps.store.targets.at(chat.chatId, topicId) ?? [],
  )
  if (targets.length === 0) return await showList(request.ctx, asker, place, deps)
  await request.answer([
    paragraph(inline(deps.messages.in(request.locale).text('export-all'))),
    tightParagraph(inline('/digest import', 'code')),
  ])
  for (const json of exportDigests(targets, LONGEST)) {
    await request.answer([paragraph(inline(json, 'code'))])
  }
}
