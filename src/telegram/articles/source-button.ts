import type { Article } from '../../corpus/article.js'
import { articleLink } from '../../messages/article-link.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { Button } from '../rendering/keyboard.js'

/** Leads to the article where it was published; none where nobody knows where that is. */
export function sourceButton(article: Article, messages: LocalMessages): readonly Button[] {
  const url = articleLink(article)
  return url === null ? [] : [{ kind: 'link', text: messages.text('button-source'), url }]
}
