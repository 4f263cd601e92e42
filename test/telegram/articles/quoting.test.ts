import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { createAnswerer } from '../../../src/answer/answer-memory.js'
import type { Answer } from '../../../src/answer/answer.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { articleKey } from '../../../src/corpus/article-key.js'
import type { Article } from '../../../src/corpus/article.js'
import { CALLBACK_HANDLERS } from '../../../src/telegram/callbacks/callback-handlers.js'
import { aCitation, anAnswer, anArticle, aPhrase, aQuestion } from '../../builders/answers.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

const SOURCE = 'https://news.example/bridge'
const LEAD = ['The bridge of Aktau is open.', 'Rain fell.']
const CITED = 'Dana Omarova, Minister of Transport, opened it.'
/** Stands behind the lead and is cited nowhere. */
const HIDDEN = 'Nobody wore a hat.'

function anArticleThatIs(whole: boolean, url: string | null = SOURCE): Article {
  return anArticle([...LEAD, CITED, HIDDEN], { whole, url })
}

/** A bot that knows one article, and answers every question with its third sentence. */
function run(article: Article) {
  const library = buildLibrary([article], createFlexsearchIndex)
  const ask = (text: string): readonly Answer[] => [
    anAnswer({
      question: aQuestion(text),
      grade: 'answer',
      answers: [aPhrase(article, 'Dana Omarova')],
      citations: [aCitation(article, CITED, ['Dana Omarova'])],
    }),
  ]
  return stage.run({ library: () => library, ask })
}

async function send(text: string): Promise<WireMessage> {
  const before = stage.api.replies(stage.chat).length
  stage.ask(text)
  const reply = (await stage.api.waitForReplies(stage.chat, before + 1)).at(-1)
  if (reply === undefined) throw new Error('no reply')
  return reply
}

/** The last message of the bot's once a button, or forged data, is pressed. */
async function press(message: WireMessage, button: string, stale = false): Promise<WireMessage> {
  await stage.api.waitForAnswer(stage.api.pressButton(message, button, { stale }))
  const shown = stage.api.replies(stage.chat).at(-1)
  if (shown === undefined) throw new Error('no message')
  return shown
}

function buttons(message: WireMessage): readonly string[] {
  const rows = message.reply_markup?.inline_keyboard ?? []
  return rows.flat().map(({ text, url }) => (url === undefined ? text : `${text}: ${url}`))
}

/** The id that the buttons of an answer carry. */
function turnOf(message: WireMessage): string {
  const data = message.reply_markup?.inline_keyboard.flat().map((one) => one.callback_data ?? '')
  return data?.map((one) => one.split(':')[1] ?? '')[0] ?? ''
}

const KEY = articleKey(anArticleThatIs(true).id)

/** Every way from a message to the text of an article. */
const WAYS: readonly (readonly [string, (about: string) => Promise<WireMessage>])[] = [
  ['the button under an answer', async (about) => press(await send('Who opened it?'), about)],
  [
    'the button under a passage',
    async (about) => {
      const reply = await send('Who opened it?')
      return press(await press(reply, `evidence:${turnOf(reply)}:0`, true), about)
    },
  ],
  [
    'a page that a button of an answer named before',
    async () => {
      const reply = await send('Who opened it?')
      return press(reply, `read:${turnOf(reply)}:0-0`, true)
    },
  ],
  ['a page that a button of an article named before', () => pageOf(0)],
  ['a page beyond the first', () => pageOf(7)],
]

async function pageOf(page: number): Promise<WireMessage> {
  return press(await send('Who opened it?'), `page:${KEY}:${page}`, true)
}

describe('an article that may be shown whole', () => {
  test.each(WAYS)('is read by %s', async (_way, go) => {
    run(anArticleThatIs(true))
    expect((await go('Read the article')).text).toContain(HIDDEN)
  })
})

describe('an article that may only be quoted', () => {
  test.each(WAYS)('is shown in short by %s', async (_way, go) => {
    run(anArticleThatIs(false))
    const { text } = await go('About the article')
    expect(text).toMatch(
      /^A bridge over the Ishim opens · Steppe Courier · 1 March 2023\nThe bridge/,
    )
    expect(text).toMatch(/I only quote this article\. Its whole text is at the source\.$/)
    expect(text).not.toContain(HIDDEN)
  })

  test('shows behind an answer how it opens and what is cited, and leads to the source and back', async () => {
    run(anArticleThatIs(false))
    const reply = await send('Who opened it?')
    expect(buttons(reply)).not.toContain('Read the article')
    const short = await press(reply, 'About the article')
    expect(short.text).toContain(`\n${LEAD.join(' ')}\n\n${CITED}\n\nI only quote`)
    expect(buttons(short)).toEqual([`Read at the source: ${SOURCE}`, 'Back to the answer'])
    expect((await press(short, 'Back to the answer')).text).toBe(reply.text)
  })

  test.each([
    ['/latest', () => openFirst('/latest')],
    ['/articles', () => openFirst('/articles')],
    ['a search', () => openFirst('/articles bridge')],
    ['a link to the bot', () => send(`/start a_${KEY}`)],
  ])('is opened by %s without its text, with its source', async (_way, open) => {
    run(anArticleThatIs(false))
    const card = await open()
    expect(card.text).toContain(`\n${LEAD.join(' ')}\n\nI only quote`)
    expect(buttons(card)).toEqual([`Read at the source: ${SOURCE}`])
  })

  test.each([
    ['nobody knows where it is from', null],
    ['its address is no public one', 'http://localhost:8080/bridge'],
    ['its address is no web page', 'ftp://news.example/bridge'],
  ])('has no button to the source where %s', async (_what, url) => {
    run(anArticleThatIs(false, url))
    const card = await send(`/start a_${KEY}`)
    expect(card.text).toMatch(/I only quote this article/)
    expect(buttons(card)).toEqual([])
    const reply = await send('Who opened it?')
    expect(buttons(await press(reply, 'About the article'))).toEqual(['Back to the answer'])
  })

  test.each([
    ['newest', ''],
    ['answer', 'Who opened it?'],
  ])('links to its source from an inline result (%s)', async (_what, query) => {
    run(anArticleThatIs(false))
    const { results } = await stage.api.waitForAnswer(stage.api.inlineQuery(stage.user, query))
    const sent = results as readonly { readonly reply_markup?: unknown }[]
    expect(sent.length).toBeGreaterThan(0)
    for (const { reply_markup: markup } of sent) {
      expect(markup).toEqual({ inline_keyboard: [[{ text: 'Read at the source', url: SOURCE }]] })
    }
    expect(JSON.stringify(sent)).not.toContain(HIDDEN)
  })

  test('opens in the bot from an inline result where nobody knows its source', async () => {
    run(anArticleThatIs(false, null))
    const { results } = await stage.api.waitForAnswer(stage.api.inlineQuery(stage.user, ''))
    expect(JSON.stringify(results)).toContain(
      `{"text":"About the article","url":"https://t.me/zhauap_test_bot?start=a_${KEY}"}`,
    )
  })
})

describe('however a question is asked, of an article that may only be quoted', () => {
  const SENTENCES = Array.from({ length: 12 }, (_, n) => `The bridge has span number ${n + 1}.`)

  /** A bot that answers from the article itself. */
  function runOn(whole: boolean): void {
    const library = buildLibrary(
      [anArticle(SENTENCES, { whole, url: SOURCE, title: 'Spans' })],
      createFlexsearchIndex,
    )
    const answerer = createAnswerer(library)
    stage.run({ library: () => library, ask: (text) => answerer(text, '2026-11-22') })
  }

  test.each([
    [true, 12],
    [false, 3],
  ])('(whole: %s) inline results show %i sentences at most', async (whole, most) => {
    runOn(whole)
    let said = ''
    for (const offset of ['', '10', '20']) {
      const query = stage.api.inlineQuery(stage.user, 'bridge span number', { offset })
      said += JSON.stringify((await stage.api.waitForAnswer(query))['results'])
    }
    expect(spansIn(said)).toBeLessThanOrEqual(most)
    expect(spansIn(said)).toBeGreaterThan(most / 2)
  })

  test.each([
    [true, 10],
    [false, 3],
  ])('(whole: %s) the passages behind an answer are %i at most', async (whole, most) => {
    runOn(whole)
    let message = await send('bridge span number')
    let said = message.text ?? ''
    message = await press(message, `evidence:${turnOf(message)}:0`, true)
    for (let turns = 0; turns < 12; turns++) {
      said += message.text ?? ''
      if (!buttons(message).includes('›')) break
      message = await press(message, '›')
    }
    expect(spansIn(said)).toBeLessThanOrEqual(most)
    expect(spansIn(said)).toBeGreaterThan(most / 2)
  })
})

const spansIn = (text: string) => new Set(text.match(/span number \d+/g)).size

/** Opens the first article of a list. */
async function openFirst(command: string): Promise<WireMessage> {
  return press(await send(command), '1')
}

test('buttons with every kind of data lead to no more than excerpts of it', async () => {
  run(anArticleThatIs(false))
  const reply = await send('Who opened it?')
  for (const kind of CALLBACK_HANDLERS.keys()) {
    for (const rest of [`${KEY}:0`, `${KEY}:1`, `${turnOf(reply)}:0-0`, `${turnOf(reply)}:more`]) {
      await press(reply, `${kind}:${rest}`, true)
    }
  }
  const said = stage.api.calls.map(({ params }) => JSON.stringify(params)).join('\n')
  expect(said).not.toContain('Page 1')
})
