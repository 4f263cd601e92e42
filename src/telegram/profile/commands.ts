import type { MessageKey } from '../../messages/catalogue.js'

/** Who finds a command in the menu: readers in private chats, groups, their administrators, or operators. */
export type Audience = 'private' | 'group' | 'admin' | 'operator'

interface Command {
  readonly name: string
  readonly description: MessageKey & `command-${string}`
  readonly for: readonly Audience[]
}

const EVERYWHERE = ['private', 'group', 'admin', 'operator'] as const

/** The commands that Telegram's menu offers, in its order. */
export const COMMANDS = [
  { name: 'ask', description: 'command-ask', for: ['group', 'admin'] },
  { name: 'latest', description: 'command-latest', for: EVERYWHERE },
  { name: 'articles', description: 'command-articles', for: EVERYWHERE },
  { name: 'subscribe', description: 'command-subscribe', for: ['private', 'operator'] },
  { name: 'unsubscribe', description: 'command-unsubscribe', for: ['private', 'operator'] },
  { name: 'digest', description: 'command-digest', for: ['private', 'admin', 'operator'] },
  { name: 'language', description: 'command-language', for: EVERYWHERE },
  { name: 'help', description: 'command-help', for: EVERYWHERE },
  { name: 'privacy', description: 'command-privacy', for: EVERYWHERE },
  { name: 'forget', description: 'command-forget', for: ['private', 'operator'] },
  { name: 'stats', description: 'command-stats', for: ['operator'] },
  { name: 'unanswered', description: 'command-unanswered', for: ['operator'] },
  { name: 'feeds', description: 'command-feeds', for: ['operator'] },
  { name: 'reload', description: 'command-reload', for: ['operator'] },
] as const satisfies readonly Command[]
