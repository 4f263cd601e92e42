import { articleKey } from '../../corpus/article-key.js'
import type { Article } from '../../corpus/article.js'
import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button } from '../rendering/keyboard.js'

/** The kind of callback data that takes an article away; its id is the article's key, its argument what is decided. */
export const WITHDRAW = 'withdraw'

export function withdrawButton(
  { id }: Article,
  messages: LocalMessages,
  decision: 'ask' | 'yes' | 'no' = 'ask',
): Button {
  const text = messages.text(decision === 'no' ? 'button-withdraw-no' : 'button-withdraw')
  return { kind: 'callback', text, data: formatCallbackData(WITHDRAW, articleKey(id), decision) }
}
