import type { Update } from 'telegraf/types'

/**
 * The ids of inline queries that the same reader has typed on from since: nobody sees their results any more, and
 * answering one for each letter would keep others waiting.
 *
 * @param updates - one batch, in order
 */
export function supersededQueries(updates: readonly Update[]): ReadonlySet<number> {
  const latest = new Map<number, number>()
  const superseded = new Set<number>()
  for (const { update_id: id, ...content } of updates) {
    const reader = readerOf(content)
    if (reader === null) continue
    const before = latest.get(reader)
    if (before !== undefined) superseded.add(before)
    latest.set(reader, id)
  }
  return superseded
}

function readerOf(content: object): number | null {
  const query = 'inline_query' in content ? (content.inline_query as Partial<Query> | null) : null
  const id = query?.from?.id
  return typeof id === 'number' ? id : null
}

type Query = Update.InlineQueryUpdate['inline_query']
