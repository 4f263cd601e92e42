import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerText } from '../../src/answer/answer-text.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'
import type { Article } from '../../src/corpus/article.js'
import { coverageOf } from '../../src/messages/coverage.js'
import { LANGUAGES } from '../../src/text/language.js'
import type { WireUser } from '../bot-api/wire.js'
import { anArticle } from '../builders/answers.js'
import { anyArticle, nastyText } from '../builders/any-article.js'
import { useStage } from './run-bot.js'

const stage = useStage()
const now = '2026-11-22'

let library: Library = buildLibrary([], createFlexsearchIndex)

function run() {
  return stage.run({
    library: () => library,
    ask: (text) => answerText(library, text, { now }),
    coverage: () => coverageOf(library.articles),
  })
}

/** What a reader may write: Telegram takes neither broken Unicode nor nothing. */
const writable = nastyText
  .map((text) => wellFormed(text, 4000))
  .filter((text) => text.trim() !== '')

function wellFormed(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/\p{Cs}/gu, '')
    .replaceAll('\u0000', '')
}

/** Somebody who tries everything that the bot offers. */
async function tryEverything(reader: WireUser, text: string): Promise<void> {
  const { api } = stage
  const chat = api.privateChat(reader, { start: true })
  const quoted = text.replaceAll('/', ' ')
  for (const message of [
    '/start',
    '/help',
    '/latest',
    '/articles',
    `/articles ${quoted}`,
    quoted,
  ]) {
    api.sendText(chat, reader, message)
  }
  // One after the other: what a reader has typed past within a batch is not answered.
  for (const query of ['', quoted]) {
    await api.waitForAnswer(api.inlineQuery(reader, wellFormed(query, 256)))
  }
  const replies = await api.waitForReplies(chat, 6)
  for (const reply of replies) {
    for (const button of reply.reply_markup?.inline_keyboard.flat() ?? []) {
      if (button.callback_data === undefined) continue
      await api.waitForAnswer(api.pressButton(reply, button.callback_data, { stale: true }))
    }
  }
}

/** Ids are kept apart, as file names are. */
function asFiles(articles: readonly Article[]): readonly Article[] {
  return articles.map((article, n) => {
    const id = `${article.id}${n}` as Article['id']
    return { ...article, id, names: [id] }
  })
}

const sensible = anArticle([
  'Dana Omarova, Minister of Transport, opened the bridge on 30 January 2023.',
  '“It will carry 9,000 cars a day and the trams as well,” said Dana Omarova.',
])

test('whatever the articles hold and readers write, Telegram accepts all that the bot says', async () => {
  const { lines } = run()
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { maxLength: 7 }),
      fc.boolean(),
      writable,
      fc.constantFrom(...LANGUAGES),
      async (articles, isSensible, text, languageCode) => {
        library = buildLibrary(
          asFiles(isSensible ? [...articles, sensible] : articles),
          createFlexsearchIndex,
        )
        const before = stage.api.calls.length
        await tryEverything(stage.api.user({ languageCode }), text)
        const refused = stage.api.calls
          .slice(before)
          .filter(
            ({ outcome }) =>
              outcome.kind === 'refused' && !/not modified/.test(outcome.description),
          )
          .map(({ method, params, outcome }) => ({ method, params, outcome }))
        expect(refused).toEqual([])
        expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)
