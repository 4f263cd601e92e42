import { articleOfKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import { inline, paragraph } from '../../messages/block.js'
import { articleView } from '../articles/article-view.js'
import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import type { View } from '../digests/pages/page.js'
import { showLast } from '../evidence/show-evidence.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import { arrivalOf } from './arrival-of.js'
import { withdrawButton } from './withdraw-button.js'
import { reasonBlocks, sourceLine } from './source-blocks.js'

/** Moves the files of an article out of the corpus, once that is confirmed. */
export const withdrawArticle: CallbackHandler = async (press, deps) => {
  const { data, userId, place, locale } = press
  const messages = deps.messages.in(locale)
  if (!isOperator(userId, place?.isPrivate ?? false, deps)) {
    return { text: messages.text('button-stale') }
  }
  const article = articleOfKey(deps.library().articles, data.id)
  if (article === null) return { text: messages.text('article-gone') }
  const view = await viewAfter(article, press, deps)
  if (view === null) return { text: messages.text('button-stale') }
  return await showLast(press, view.blocks, view.keyboard, deps)
}

async function viewAfter(article: Article, press: Press, deps: HandlerDeps): Promise<View | null> {
  const { data, locale } = press
  const messages = deps.messages.in(locale)
  if (data.argument === 'no') return articleView(article, true, messages)
  if (data.argument === 'yes') return await withdraw(article, press, deps)
  if (data.argument !== 'ask') return null
  const decisions = [
    withdrawButton(article, messages, 'yes'),
    withdrawButton(article, messages, 'no'),
  ]
  return {
    blocks: [
      sourceLine('withdraw-ask', article, messages),
      paragraph(inline(messages.text('withdraw-what'))),
    ],
    keyboard: [decisions],
  }
}

async function withdraw(article: Article, press: Press, deps: HandlerDeps): Promise<View> {
  const { locale, userId, ctx, signal } = press
  const { shelf, logger, library } = deps
  const messages = deps.messages.in(locale)
  const problem = await shelf.withdraw(article.names)
  if (problem !== null) {
    return { blocks: reasonBlocks('withdraw-failed', problem, messages), keyboard: [] }
  }
  logger.info({ update: ctx.update.update_id, by: userId, file: article.id }, 'article withdrawn')
  const outcome = await arrivalOf(() => !library().byName.has(article.id), deps, signal)
  if (outcome.kind === 'arrived') {
    return { blocks: [sourceLine('withdraw-done', article, messages)], keyboard: [] }
  }
  return { blocks: [sourceLine('withdraw-not-yet', article, messages)], keyboard: [] }
}
