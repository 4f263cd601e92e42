import { defaultSettings, type DigestSettings } from '../../src/digest/digest-settings.js'
import type { DigestTarget } from '../../src/digest/digest-target.js'
import type { LinkedChat } from '../../src/digest/target-store.js'

export function someSettings(overrides: Partial<DigestSettings> = {}): DigestSettings {
  return { ...defaultSettings('Asia/Almaty', 'en'), ...overrides }
}

/** An active channel of user 7, before it is stored. */
export function aTarget(overrides: Partial<DigestTarget> = {}): Omit<DigestTarget, 'id'> {
  return {
    chatId: -1_001_234,
    topicId: null,
    audience: 'channel',
    title: 'Bridge news',
    username: 'bridge_news',
    settings: someSettings(),
    responsible: 7,
    state: { kind: 'active' },
    skipNext: false,
    nextSlot: null,
    covered: null,
    ...overrides,
  }
}

export function aLinkedChat(overrides: Partial<LinkedChat> = {}): LinkedChat {
  return {
    chatId: -1_001_234,
    audience: 'channel',
    title: 'Bridge news',
    username: 'Bridge_News',
    mayPost: true,
    ...overrides,
  }
}
