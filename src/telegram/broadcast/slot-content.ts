import { inline, paragraph } from '../../messages/block.js'
import { blockToRichText } from '../rendering/block-to-rich-text.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { ComposeFor } from './compose-for.js'
import { digestMessage } from './digest-message.js'
import type { DueTarget, SlotContent } from './draft-issue.js'

const NOTHING: SlotContent = { composed: null, notice: [] }

/** What a slot is given; a reader is told of a missed digest in its place. */
export async function slotContent(
  { target, due }: DueTarget,
  now: number,
  { compose, messages }: Pick<BroadcastDeps, 'messages'> & { readonly compose: ComposeFor },
): Promise<SlotContent> {
  const { settings, audience } = target
  if (due.kind === 'scheduled' || due.kind === 'late') {
    return { composed: await compose(target, now), notice: [] }
  }
  if (due.kind === 'skipped' || audience !== 'private') return NOTHING
  const said = messages.in(settings.locale).text('digest-missed-reader')
  const text = blockToRichText(paragraph(inline(said)))
  return { composed: null, notice: [digestMessage(text, [], { ...settings, silent: true })] }
}
