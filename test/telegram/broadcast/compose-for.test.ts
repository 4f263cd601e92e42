import { beforeEach, describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import type { Store } from '../../../src/adapters/store/create-store.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { buildLibrary } from '../../../src/answer/library.js'
import type { DigestSettings } from '../../../src/digest/digest-settings.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import { createMessages } from '../../../src/messages/messages.js'
import { createComposeFor, type ComposeFor } from '../../../src/telegram/broadcast/compose-for.js'
import { createNoteArticles } from '../../../src/telegram/broadcast/note-articles.js'
import { aTarget, someSettings } from '../../builders/targets.js'
import { FIRST_NEWS, news } from './digest-stage.js'

const AT = Date.UTC(2026, 2, 2, 4)
const messages = createMessages(readLocaleFiles())
const libraryOf = (articles: typeof FIRST_NEWS) => buildLibrary(articles, createFlexsearchIndex)

let store: Store
let library = libraryOf(FIRST_NEWS)
let compose: ComposeFor

beforeEach(() => {
  store = openStore(':memory:')
  library = libraryOf(FIRST_NEWS)
  const clock = { now: () => 0, date: () => AT, random: () => 0 }
  const noteArticles = createNoteArticles({ library: () => library, store, clock })
  compose = createComposeFor({ store, messages, botName: () => 'zhauap_bot', noteArticles })
  return () => store.close()
})

const target = (settings: Partial<DigestSettings> = {}, more: Partial<DigestTarget> = {}) =>
  store.targets.add(aTarget({ settings: someSettings(settings), ...more }))

describe('a digest', () => {
  test('is composed once for all who get the same', async () => {
    const one = await compose(target({}, { chatId: 1 }), AT)
    const [two, three] = await Promise.all([
      compose(target({}, { chatId: 2 }), AT),
      compose(target({ schedule: { days: ['mon'], time: '10:00' } }, { chatId: 3 }), AT + 1),
    ])
    expect(two).toBe(one)
    expect(three).toBe(one)
  })

  test.each<Partial<DigestSettings>>([
    { locale: 'kk' },
    { title: 'Bridges' },
    { hashtags: ['#bridges'] },
    { silent: true },
    { linkPreviews: true },
    { articles: 1 },
    { include: ['court'] },
    { exclude: ['court'] },
  ])('is another with %o', async (settings) => {
    const [usual, other] = [await compose(target(), AT), await compose(target(settings), AT)]
    expect(other.messages).not.toEqual(usual.messages)
  })

  test('names its day by the clock of its zone', async () => {
    const late = Date.UTC(2026, 2, 2, 20)
    const [almaty] = (await compose(target({ zone: 'Asia/Almaty' }), late)).messages
    const [lima] = (await compose(target({ zone: 'America/Lima' }), late)).messages
    expect([almaty?.text, lima?.text]).toEqual([
      expect.stringContaining('3 March 2026'),
      expect.stringContaining('2 March 2026'),
    ])
  })

  test('covers all articles that were met, those that it leaves out too', async () => {
    const { articles, covered } = await compose(target({ articles: 1 }), AT)
    expect(articles).toHaveLength(1)
    expect(covered).toBe(store.seen.latest())
    expect(covered).toBe(FIRST_NEWS.length)
  })

  test('is composed anew when there are new articles', async () => {
    const first = await compose(target(), AT)
    library = libraryOf([...FIRST_NEWS, news('lake', 'The Aral lake grew by a metre.')])
    const second = await compose(target({}, { covered: first.covered }), AT)
    expect(second.articles.map(({ id }) => id)).toEqual(['lake.txt'])
  })

  test('says where it shows which article', async () => {
    const [message] = (await compose(target(), AT)).messages
    const shown = message?.shown.map(({ id, start, end }) => [id, message.text.slice(start, end)])
    expect(shown).toEqual(
      FIRST_NEWS.toReversed().map(({ id, title }) => [
        id,
        expect.stringMatching(new RegExp(`^${title}`)),
      ]),
    )
  })
})
