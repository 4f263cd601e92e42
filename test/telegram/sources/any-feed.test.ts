import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import type { FeedState } from '../../../src/adapters/feeds/feeds.js'
import { createMessages } from '../../../src/messages/messages.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import { FEEDS_ON_PAGE, feedPage } from '../../../src/telegram/sources/feed-page.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { messageText } from '../../bot-api/markup/message-text.js'
import { nastyText } from '../../builders/any-article.js'

const messages = createMessages(readLocaleFiles())

const anyFeed: fc.Arbitrary<FeedState> = fc.record({
  url: fc.oneof(fc.webUrl({ withQueryParameters: true }), nastyText),
  title: fc.option(nastyText),
  addedBy: fc.option(fc.nat()),
  whole: fc.boolean(),
  readAt: fc.option(fc.nat(2_000_000_000_000)),
  nextAt: fc.option(fc.nat(2_000_000_000_000)),
  problem: fc.option(nastyText),
  articles: fc.nat(),
})

test('a page of any feeds is one message that Telegram takes, with every feed on some page', () => {
  fc.assert(
    fc.property(
      fc.array(anyFeed, { maxLength: 14 }),
      fc.constantFrom(...LANGUAGES),
      (feeds, locale) => {
        const pages = Math.max(1, Math.ceil(feeds.length / FEEDS_ON_PAGE))
        const texts = Array.from({ length: pages }, (_, page) => {
          const { blocks } = feedPage(feeds, page, 'Asia/Almaty', messages.in(locale))
          const [message, ...others] = blocksToMessages(blocks)
          expect(others).toEqual([])
          if (message === undefined) throw new Error('an empty page')
          const { text, entities } = message
          expect(() =>
            messageText({ text, entities: [...entities] }, () => undefined),
          ).not.toThrow()
          return text
        }).join('\n')
        for (const number of feeds.keys()) expect(texts).toContain(`\n${number + 1}.`)
      },
    ),
  )
})
