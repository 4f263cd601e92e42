import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import { evidenceBlocks } from '../../../src/messages/evidence-blocks.js'
import { createMessages } from '../../../src/messages/messages.js'
import { storyPageBlocks } from '../../../src/messages/story-page-blocks.js'
import { storyPages } from '../../../src/messages/story-pages.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { messageText } from '../../bot-api/markup/message-text.js'
import { anyArticle } from '../../builders/any-article.js'

const messages = createMessages(readLocaleFiles())

const marked = anyArticle.chain((article) =>
  fc.record({
    article: fc.constant(article),
    marks: fc.array(
      fc
        .tuple(fc.nat(article.text.length), fc.nat(article.text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 3 },
    ),
    locale: fc.constantFrom(...LANGUAGES),
  }),
)

test('every page of any article is one message that Telegram takes', () => {
  fc.assert(
    fc.property(marked, ({ article, marks, locale }) => {
      const pages = storyPages(article, marks)
      for (const index of pages.keys()) {
        const blocks = storyPageBlocks(article, pages, index, messages.in(locale))
        const [message, ...others] = blocksToMessages(blocks)
        expect(others).toEqual([])
        if (message === undefined) throw new Error('an empty page')
        const { text, entities } = message
        expect(() => messageText({ text, entities: [...entities] }, () => undefined)).not.toThrow()
      }
    }),
  )
})

test('so is every passage', () => {
  fc.assert(
    fc.property(marked, ({ article, marks: [span], locale }) => {
      if (span === undefined) return
      const end = Math.min(span.end, span.start + 400)
      const excerpt = article.text.slice(span.start, end)
      const evidence = {
        ...span,
        end,
        article,
        role: 'evidence' as const,
        excerpt,
        phrases: [],
        score: 1,
      }
      const piece = { number: 1, evidence, context: [], citations: [0] }
      const texts = blocksToMessages(evidenceBlocks(piece, 0, 3, messages.in(locale)))
      expect(texts).toHaveLength(1)
      for (const { text, entities } of texts) {
        expect(() => messageText({ text, entities: [...entities] }, () => undefined)).not.toThrow()
      }
    }),
  )
})
