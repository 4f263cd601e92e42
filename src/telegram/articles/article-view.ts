import type { Article } from '../../corpus/article.js'
import { digestItem } from '../../digest/digest-item.js'
import { articleCard } from '../../messages/article-card.js'
import { articleInShort } from '../../messages/article-in-short.js'
import type { Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { wholeArticle } from '../evidence/read-article.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { withdrawButton } from '../sources/withdraw-button.js'
import { sourceButton } from './source-button.js'

/** An article by itself: how it opens, where it stands, and the button that opens the whole of it or its source. */
export function articleView(
  article: Article,
  mayWithdraw: boolean,
  messages: LocalMessages,
): { readonly blocks: readonly Block[]; readonly keyboard: Keyboard } {
  const item = digestItem(article)
  const withdraw = mayWithdraw ? [withdrawButton(article, messages)] : []
  if (article.whole) {
    return {
      blocks: articleCard(item, messages),
      keyboard: [...wholeArticle(article, messages), withdraw],
    }
  }
  return {
    blocks: articleInShort(item, null, messages),
    keyboard: [sourceButton(article, messages), withdraw],
  }
}
