import type { Article } from '../../corpus/article.js'
import { digestItem } from '../../digest/digest-item.js'
import { articleCard } from '../../messages/article-card.js'
import { articleInShort } from '../../messages/article-in-short.js'
import { wholeArticle } from '../evidence/read-article.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { sourceButton } from './source-button.js'

/** Answers with an article: how it opens, and where it stands. */
export async function sendArticle(
  article: Article,
  { locale, answer }: Pick<Request, 'locale' | 'answer'>,
  { messages }: HandlerDeps,
): Promise<void> {
  const item = digestItem(article)
  const local = messages.in(locale)
  if (article.whole) await answer(articleCard(item, local), wholeArticle(article, local))
  else await answer(articleInShort(item, null, local), [sourceButton(article, local)])
}
