import type { Article } from '../../corpus/article.js'
import { digestItem } from '../../digest/digest-item.js'
import { articleCard } from '../../messages/article-card.js'
import { articleReference } from '../../messages/article-reference.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { MAX_DOCUMENT, type NoDraft } from './article-draft.js'

/** What an article would be, and whether it shall be added. @param before - one from the same source; null for none */
export function offerBlocks(
  article: Article,
  before: Article | null,
  messages: LocalMessages,
): readonly Block[] {
  const body = article.sentences.filter(({ role }) => role === 'body')
  const facts = {
    lang: article.lang,
    sentences: body.length,
    characters: body.reduce((sum, { start, end }) => sum + end - start, 0),
  }
  return [
    ...articleCard(digestItem(article), messages),
    tightParagraph(inline(messages.text('source-facts', facts), 'italic')),
    ...(before === null ? [] : [sourceLine('source-known', before, messages)]),
    paragraph(inline(messages.text('source-ask'))),
  ]
}

/** Something about an article, then which one. */
export function sourceLine(
  key:
    | 'source-copy'
    | 'source-known'
    | 'source-added'
    | 'withdraw-ask'
    | 'withdraw-done'
    | 'withdraw-not-yet',
  article: Article,
  messages: LocalMessages,
): Block {
  return paragraph(inline(`${messages.text(key)} `), ...articleReference(article, messages))
}

/** Why nothing can be added. */
export function noDraftBlocks(problem: NoDraft, messages: LocalMessages): readonly Block[] {
  if (problem.kind === 'no text') return [paragraph(inline(messages.text('source-no-text')))]
  if (problem.kind === 'wordless') return [paragraph(inline(messages.text('source-wordless')))]
  if (problem.kind === 'too large') {
    const megabytes = MAX_DOCUMENT / 2 ** 20
    return [paragraph(inline(messages.text('source-too-large', { megabytes })))]
  }
  const key = problem.kind === 'not loaded' ? 'source-not-loaded' : 'source-unreadable'
  return reasonBlocks(key, problem.reason, messages)
}

/** What did not work, and why in the words of the log. */
export function reasonBlocks(
  key:
    | 'source-not-loaded'
    | 'source-unreadable'
    | 'source-not-saved'
    | 'source-left-out'
    | 'withdraw-failed',
  reason: string,
  messages: LocalMessages,
): readonly Block[] {
  return [paragraph(inline(messages.text(key))), tightParagraph(inline(plainText(reason), 'code'))]
}
