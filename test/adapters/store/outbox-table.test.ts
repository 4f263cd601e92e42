import type { Outbox } from '../../../src/delivery/outbox.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { defaultSettings } from '../../../src/digest/digest-settings.js'
import { describeOutbox, memoryWorld, type OutboxWorld } from '../../contracts/outbox.js'

function storeWorld(): OutboxWorld {
  const store = openStore(':memory:')
  return {
    outbox: store.outbox satisfies Outbox,
    addTarget: (chatId) =>
      store.targets.add({
        chatId,
        topicId: null,
        audience: 'private',
        title: '',
        username: null,
        settings: defaultSettings('Asia/Almaty', 'en'),
        responsible: chatId,
        state: { kind: 'active' },
        skipNext: false,
        nextSlot: 1_000,
        covered: null,
      }).id,
    slotOf(id) {
      const target = store.targets.byId(id)
      if (target === null) throw new Error(`no target ${id}`)
      const { nextSlot, covered, skipNext } = target
      return { nextSlot, covered, skipNext }
    },
    close: () => store.close(),
  }
}

describeOutbox('of the store', storeWorld)
describeOutbox('in memory', memoryWorld)
