import type { Update } from 'telegraf/types'

/**
 * What an update has to keep its order with: its chat, else its user. Kinds that telegraf's types do not know
 * are looked into as well; an update of nobody stands by itself.
 */
export function updateKey(update: Update): string {
  for (const content of Object.values(update)) {
    const owner = ownerOf(content)
    if (owner !== null) return owner
  }
  return `update ${update.update_id}`
}

function ownerOf(content: unknown): string | null {
  const chat = fieldOf(fieldOf(content, 'chat'), 'id')
  if (typeof chat === 'number') return `chat ${chat}`
  const message = fieldOf(content, 'message')
  if (message !== undefined) return ownerOf(message)
  const user = fieldOf(fieldOf(content, 'from'), 'id')
  return typeof user === 'number' ? `user ${user}` : null
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}
