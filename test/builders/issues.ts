import type { TargetId } from '../../src/digest/digest-target.js'
import type { Issue } from '../../src/delivery/outbox.js'

/** A digest of one message for a reader, due at 1,000, whose next slot is 2,000. */
export function anIssue(
  id: TargetId,
  overrides: Partial<Omit<Issue, 'edition' | 'target'>> & {
    readonly edition?: Partial<Issue['edition']>
    readonly target?: Partial<Issue['target']>
  } = {},
): Issue {
  const { edition, target, ...rest } = overrides
  return {
    edition: {
      targetId: id,
      kind: 'scheduled',
      slot: 1_000,
      at: 1_000,
      articles: [],
      requestedBy: null,
      ...edition,
    },
    address: { chatId: 7, topicId: null, audience: 'private' },
    payloads: [{ text: 'News' }],
    notBefore: 1_000,
    ...rest,
    target: { id, expectedSlot: 1_000, changes: { nextSlot: 2_000, covered: 5 }, ...target },
  }
}
