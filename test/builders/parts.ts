import { editionId } from '../../src/digest/edition.js'
import { partId, type Part } from '../../src/delivery/part.js'

/** A part of a private digest, claimed for the first time. */
export function aPart(overrides: Partial<Part> = {}): Part {
  return {
    id: partId(1),
    editionId: editionId('e1'),
    position: 0,
    address: { chatId: 7, topicId: null, audience: 'private' },
    payload: { text: 'News' },
    state: { kind: 'claimed', by: 'me', at: 0 },
    since: 0,
    attempts: 0,
    repeats: 0,
    ...overrides,
  }
}
