import type { Block } from '../../messages/block.js'
import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { listPlaces } from './list-places.js'
import { listView } from './list-view.js'
import type { Asker } from './refuse.js'
import { showView, type PanelPlace } from './show-panel.js'

/** Shows the places whose digests somebody may manage. Numbers that are typed next are theirs. */
export async function showList(
  ctx: Pick<BotContext, 'me'>,
  asker: Asker,
  place: PanelPlace,
  deps: HandlerDeps,
  above: readonly Block[] = [],
): Promise<void> {
  const places = await listPlaces(asker, deps)
  const listed = places.map(({ chat, topicId }) => ({ chatId: chat.chatId, topicId }))
  deps.panelMemory.list(place.chatId, listed)
  const view = listView(places, ctx.me, deps.messages.in(place.locale))
  await showView({ ...view, blocks: [...above, ...view.blocks] }, place, deps)
}
