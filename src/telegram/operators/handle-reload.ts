import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import type { Handler } from '../handlers/handler.js'
import { forOperators } from './for-operators.js'
import type { Reloaded } from './reload.js'

const REJECTED_SHOWN = 20

/** `/reload`: reads the articles anew. */
export const handleReload: Handler = forOperators(async ({ locale, answer }, deps) => {
  const reloaded = await deps.reload()
  deps.logger.info({ kind: reloaded.kind }, 'articles read anew')
  await answer(reloadBlocks(reloaded, deps.messages.in(locale)))
})

function reloadBlocks(reloaded: Reloaded, messages: LocalMessages): readonly Block[] {
  if (reloaded.kind === 'failed') {
    const reason = inline(plainText(reloaded.reason), 'code')
    return [paragraph(inline(messages.text('reload-failed'))), tightParagraph(reason)]
  }
  const { articles, added, changed, removed, rejected } = reloaded
  const summary = [
    paragraph(inline(messages.text('reload-done', { articles }))),
    tightParagraph(inline(messages.text('reload-changes', { added, changed, removed }))),
  ]
  if (rejected.length === 0) return summary
  return [
    ...summary,
    paragraph(inline(messages.text('reload-rejected', { files: rejected.length }))),
    ...rejected
      .slice(0, REJECTED_SHOWN)
      .map(({ file, reason }) => tightParagraph(inline(plainText(`${file}: ${reason}`), 'code'))),
  ]
}
