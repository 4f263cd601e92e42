import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import { readFrontMatter } from '../../../src/corpus/front-matter.js'
import { articleInShort } from '../../../src/messages/article-in-short.js'
import { createMessages } from '../../../src/messages/messages.js'
import { digestItem } from '../../../src/digest/digest-item.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import { articleFileName } from '../../../src/telegram/sources/article-file-name.js'
import { withFrontMatter } from '../../../src/telegram/sources/front-matter-text.js'
import { offerBlocks } from '../../../src/telegram/sources/source-blocks.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { messageText } from '../../bot-api/markup/message-text.js'
import { anyArticle, nastyText } from '../../builders/any-article.js'

const messages = createMessages(readLocaleFiles())

test('the offer of any article, and any article in short, is one message that Telegram takes', () => {
  fc.assert(
    fc.property(
      anyArticle,
      anyArticle,
      fc.constantFrom(...LANGUAGES),
      (article, before, locale) => {
        const local = messages.in(locale)
        for (const blocks of [
          offerBlocks(article, before, local),
          articleInShort(digestItem(article), null, local),
        ]) {
          const [message, ...others] = blocksToMessages(blocks)
          expect(others).toEqual([])
          if (message === undefined) throw new Error('nothing is offered')
          const { text, entities } = message
          expect(() =>
            messageText({ text, entities: [...entities] }, () => undefined),
          ).not.toThrow()
        }
      },
    ),
  )
})

test('any name becomes that of a file in the folder, which is not hidden', () => {
  fc.assert(
    fc.property(nastyText, fc.constantFrom('.txt' as const, '.md' as const), (name, kind) => {
      const file = articleFileName(name, kind)
      expect(file).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\.(?:txt|md)$/u)
      expect(file).not.toContain('..')
      expect(Buffer.byteLength(file)).toBeLessThan(250)
    }),
  )
})

test.each([
  ['../../etc/passwd', 'etc-passwd.txt'],
  ['.hidden', 'hidden.txt'],
  ['C:\\news\\bridge', 'C-news-bridge.txt'],
  ['Мост через Ишим', 'Мост-через-Ишим.txt'],
  ['', 'article.txt'],
  ['…', 'article.txt'],
])('%j is called %s', (name, file) => {
  expect(articleFileName(name, '.txt')).toBe(file)
})

test('whatever is known of an article, its front matter says again', () => {
  const words = nastyText.filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text))
  const known = fc.record({
    title: fc.option(words),
    outlet: fc.option(words),
    date: fc.constantFrom(null, '2023-11-28'),
    url: fc.option(fc.webUrl()),
    whole: fc.constantFrom(null, true, false),
  })
  fc.assert(
    fc.property(known, nastyText, (metadata, text) => {
      const read = readFrontMatter(withFrontMatter(metadata, text))
      const isEmpty = Object.values(metadata).every((value) => value === null)
      if (isEmpty) return
      expect(read).toMatchObject({
        kind: 'front matter',
        metadata: {
          title: metadata.title?.trim() ?? null,
          outlet: metadata.outlet?.trim() ?? null,
          date: metadata.date === null ? null : { value: metadata.date },
          url: metadata.url,
          whole: metadata.whole,
        },
      })
    }),
  )
})
