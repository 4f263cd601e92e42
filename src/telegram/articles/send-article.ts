import type { Article } from '../../corpus/article.js'
import { composeDigest } from '../../digest/compose-digest.js'
import { articleCard } from '../../messages/article-card.js'
import { wholeArticle } from '../evidence/read-article.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'

/** Answers with an article: how it opens, and where it stands. */
export async function sendArticle(
  article: Article,
  { locale, answer }: Pick<Request, 'locale' | 'answer'>,
  { messages }: HandlerDeps,
): Promise<void> {
  const [item] = composeDigest([article])
  const local = messages.in(locale)
  if (item !== undefined) await answer(articleCard(item, local), wholeArticle(article, local))
}
