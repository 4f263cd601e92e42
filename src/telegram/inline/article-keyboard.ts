import { articleKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import type { LocalMessages } from '../../messages/messages.js'
import { deepLink, startParameter } from '../links/start-parameter.js'
import type { Keyboard } from '../rendering/keyboard.js'

/** A link that opens the article in the private chat with the bot. */
export function articleKeyboard(article: Article, messages: LocalMessages, bot: string): Keyboard {
  const parameter = startParameter({ kind: 'article', key: articleKey(article.id) })
  if (parameter === null) return []
  return [[{ kind: 'link', text: messages.text('button-article'), url: deepLink(bot, parameter) }]]
}
