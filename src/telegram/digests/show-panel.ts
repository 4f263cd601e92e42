import type { DigestTarget } from '../../digest/digest-target.js'
import type { Block } from '../../messages/block.js'
import type { Locale } from '../../messages/locale.js'
import { editText, type EditTarget } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { sendBlocks, type Sent } from '../handlers/send-blocks.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import { EMPTY } from '../rendering/rich-text.js'
import { unheldTopics } from '../subscriptions/unheld-topics.js'
import type { PageName, View } from './pages/page.js'
import { PAGES } from './pages/pages.js'

/** Where the panel stands: a private chat, and the message there that it replaces, if any. */
export interface PanelPlace {
  readonly chatId: number
  readonly message: EditTarget | null
  readonly locale: Locale
  readonly signal: AbortSignal
}

/** Shows a page of the panel of a digest. What is typed next is about that digest. */
export async function showPanel(
  target: DigestTarget,
  page: PageName,
  place: PanelPlace,
  deps: HandlerDeps,
  above: readonly Block[] = [],
): Promise<void> {
  const linked = deps.store.targets.linked(target.chatId)
  const view = PAGES[page](target, {
    messages: deps.messages.in(place.locale),
    now: deps.clock.date(),
    mayPost: linked?.mayPost ?? target.audience === 'private',
    unheld: await unheldTopics(target.settings.include, deps.library(), deps.today()),
  })
  deps.panelMemory.select(place.chatId, target.id)
  await showView({ ...view, blocks: [...above, ...view.blocks] }, place, deps)
}

/** Puts a view in place of the message; where that cannot be, or there is none, sends it. */
export async function showView(
  { blocks, keyboard }: View,
  { chatId, message, signal }: PanelPlace,
  { gateway }: Pick<HandlerDeps, 'gateway'>,
): Promise<Sent | null> {
  if (message !== null) {
    const [text = EMPTY] = blocksToMessages(blocks)
    const outcome = await editText(gateway, message, text, { signal, keyboard })
    if (outcome.kind !== 'not sent' || outcome.code !== 400) return null
  }
  const to = { chatId, topicId: null, replyTo: null }
  return await sendBlocks(gateway, blocks, to, { signal, keyboard })
}
