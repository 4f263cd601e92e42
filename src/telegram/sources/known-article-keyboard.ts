import { articleKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import type { LocalMessages } from '../../messages/messages.js'
import { OPEN } from '../articles/page-keyboard.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Keyboard } from '../rendering/keyboard.js'

/** Under a line about an article: the button that opens it. */
export function knownArticleKeyboard({ id }: Article, messages: LocalMessages): Keyboard {
  const data = formatCallbackData(OPEN, articleKey(id))
  return [[{ kind: 'callback', text: messages.text('button-about'), data }]]
}
