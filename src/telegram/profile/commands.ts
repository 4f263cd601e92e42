import type { MessageKey } from '../../messages/catalogue.js'

/** Who finds a command in the menu: readers in private chats, groups, or operators in theirs. */
export type Audience = 'private' | 'group' | 'operator'

interface Command {
  readonly name: string
  readonly description: MessageKey & `command-${string}`
  readonly for: readonly Audience[]
}

/** The commands that Telegram's menu offers, in its order. */
export const COMMANDS = [
  { name: 'ask', description: 'command-ask', for: ['group'] },
  { name: 'latest', description: 'command-latest', for: ['private', 'group', 'operator'] },
  { name: 'articles', description: 'command-articles', for: ['private', 'group', 'operator'] },
  { name: 'language', description: 'command-language', for: ['private', 'group', 'operator'] },
  { name: 'help', description: 'command-help', for: ['private', 'group', 'operator'] },
  { name: 'privacy', description: 'command-privacy', for: ['private', 'group', 'operator'] },
  { name: 'forget', description: 'command-forget', for: ['private', 'operator'] },
  { name: 'stats', description: 'command-stats', for: ['operator'] },
  { name: 'unanswered', description: 'command-unanswered', for: ['operator'] },
  { name: 'reload', description: 'command-reload', for: ['operator'] },
] as const satisfies readonly Command[]
