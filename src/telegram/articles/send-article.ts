import type { Article } from '../../corpus/article.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import { articleView } from './article-view.js'

/** Who is shown an article, and how. */
export interface ArticleReader extends Pick<Request, 'locale' | 'isPrivate' | 'answer'> {
  readonly userId: number | undefined
}

/** Answers with an article by itself; operators in private may withdraw it there. */
export async function sendArticle(
  article: Article,
  { locale, isPrivate, userId, answer }: ArticleReader,
  deps: HandlerDeps,
): Promise<void> {
  const mayWithdraw = isOperator(userId, isPrivate, deps)
  const { blocks, keyboard } = articleView(article, mayWithdraw, deps.messages.in(locale))
  await answer(blocks, keyboard)
}
