import { articleKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import type { LocalMessages } from '../../messages/messages.js'
import { sourceButton } from '../articles/source-button.js'
import { deepLink, startParameter } from '../links/start-parameter.js'
import type { Keyboard } from '../rendering/keyboard.js'

/**
 * A link that opens the article in the private chat with the bot; one that may not be shown whole is opened where it
 * was published.
 */
export function articleKeyboard(article: Article, messages: LocalMessages, bot: string): Keyboard {
  const source = article.whole ? [] : sourceButton(article, messages)
  if (source.length > 0) return [source]
  const parameter = startParameter({ kind: 'article', key: articleKey(article.id) })
  if (parameter === null) return []
  const text = messages.text(article.whole ? 'button-article' : 'button-about')
  return [[{ kind: 'link', text, url: deepLink(bot, parameter) }]]
}
