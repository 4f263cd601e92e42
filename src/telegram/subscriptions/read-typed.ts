import type { DigestMistake } from '../../digest/digest-command.js'
import type { DigestSettings } from '../../digest/digest-settings.js'
import { readDigestCommand } from '../../digest/read-digest-command.js'
import { readSubscription } from '../../digest/read-subscription.js'

/** What a reader typed behind `/subscribe`. */
export type TypedWish =
  | { readonly kind: 'change'; readonly changes: Partial<DigestSettings> }
  | { readonly kind: 'off' }
  | DigestMistake

/** What readers set by its name; anything else is a topic. */
const NAMED: ReadonlySet<string> = new Set<keyof DigestSettings>([
  'schedule',
  'zone',
  'articles',
  'include',
  'exclude',
  'locale',
  'order',
  'silent',
  'linkPreviews',
  'whenEmpty',
])

/**
 * Reads a schedule with topics (`weekly mon 09:00 human rights`), topics alone, or a setting by its name (`zone
 * Almaty`, `articles 3`).
 */
export function readTyped(text: string): TypedWish {
  const command = readDigestCommand(text)
  if (command.kind === 'off') return { kind: 'off' }
  if (command.kind === 'change' && Object.keys(command.changes).every((key) => NAMED.has(key))) {
    return command.changes.schedule === null ? { kind: 'off' } : command
  }
  // Nobody asks for articles about a zone.
  if (command.kind === 'mistake' && command.problem === 'zone') return command
  const typed = readSubscription(text)
  if ('kind' in typed) return typed
  const { schedule, include } = typed
  return {
    kind: 'change',
    changes: {
      ...(schedule === null ? {} : { schedule }),
      ...(include.length === 0 ? {} : { include }),
    },
  }
}
