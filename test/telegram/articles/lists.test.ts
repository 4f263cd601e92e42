import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { articleId } from '../../../src/corpus/article.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { anArticle } from '../../builders/answers.js'
import { useStage } from '../run-bot.js'

const stage = useStage({ privacyMode: false })

/** Articles 1 to `count`, a day each, the last one the newest. */
function libraryOf(count: number) {
  const articles = Array.from({ length: count }, (_, n) =>
    anArticle([`Bridge number ${n + 1} opened.`, n % 2 === 0 ? 'Trams cross it.' : 'Rain fell.'], {
      id: articleId(`${n + 1}.txt`),
      title: `Bridge ${n + 1}`,
      published: {
        value: `2023-03-${String(n + 1).padStart(2, '0')}`,
        precision: 'day',
        from: 'header',
      },
    }),
  )
  return buildLibrary(articles, createFlexsearchIndex)
}

function titlesIn(message: WireMessage | undefined): readonly string[] {
  return [...(message?.text ?? '').matchAll(/^(\d+\. Bridge \d+)/gm)].map(
    ([, title]) => title ?? '',
  )
}

function rows(message: WireMessage | undefined) {
  return message?.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text).join(' '))
}

/** What stands in the place of a message after one of its buttons is pressed. */
async function press(message: WireMessage | undefined, button: string) {
  if (message === undefined) throw new Error('no message')
  const query = stage.api.pressButton(message, button, { user: stage.user })
  await stage.api.waitForAnswer(query)
  const now = stage.api
    .replies(message.chat)
    .find(({ message_id: id }) => id === message.message_id)
  return { message: now, answer: query.answer }
}

async function send(text: string, count = 1) {
  stage.ask(text)
  return (await stage.api.waitForReplies(stage.chat, count)).at(-1)
}

describe('/latest', () => {
  test('shows the newest articles with what leads them, and turns its pages', async () => {
    const library = libraryOf(12)
    stage.run({ library: () => library })
    const first = await send('/latest')
    expect(first?.text).toMatch(
      /^The newest articles\n1–5 of 12\n\n1\. Bridge 12 · Steppe Courier · 12 March 2023\nBridge number 12 opened\. Rain fell\.\n\n2\. /,
    )
    expect(rows(first)).toEqual(['1 2 3 4 5', '›'])
    const second = await press(first, '›')
    expect(titlesIn(second.message)).toEqual([6, 7, 8, 9, 10].map((n) => `${n}. Bridge ${13 - n}`))
    expect(rows(second.message)).toEqual(['6 7 8 9 10', '‹ ›'])
    const third = await press(second.message, '›')
    expect(rows(third.message)).toEqual(['11 12', '‹'])
    expect((await press(third.message, '‹')).message?.text).toBe(second.message?.text)
  })

  test('without articles says so', async () => {
    const library = libraryOf(0)
    stage.run({ library: () => library })
    expect((await send('/latest'))?.text).toBe('I have no articles yet.')
    expect((await send('/articles', 2))?.text).toBe('I have no articles yet.')
  })
})

describe('/articles', () => {
  test('lists all articles by their headlines, the newest first', async () => {
    const library = libraryOf(12)
    stage.run({ library: () => library })
    const first = await send('/articles')
    expect(titlesIn(first)).toHaveLength(10)
    expect(titlesIn(first)[0]).toBe('1. Bridge 12')
    expect(rows(first)).toEqual(['1 2 3 4 5', '6 7 8 9 10', '›'])
    const { message } = await press(first, '›')
    expect(titlesIn(message)).toEqual(['11. Bridge 2', '12. Bridge 1'])
  })

  test('searches, and still knows for what when its pages turn', async () => {
    const library = libraryOf(24)
    stage.run({ library: () => library })
    const first = await send('/articles  trams')
    expect(first?.text).toMatch(/^Articles on trams\n1–10 of 12\n/)
    const second = await press(first, '›')
    expect(second.message?.text).toMatch(/^Articles on trams\n11–12 of 12\n/)
    expect(titlesIn(second.message)).toHaveLength(2)
  })

  test('says when nothing is found', async () => {
    stage.run()
    expect((await send('/articles penguins'))?.text).toBe(
      'Articles on penguins\n\nNo article holds these words.',
    )
  })
})

test('a number opens its article, in another process too, until the article is gone', async () => {
  let library = libraryOf(2)
  const first = stage.run({ library: () => library })
  const list = await send('/articles')
  await first.stop()
  stage.run({ library: () => library })
  await press(list, '1')
  const [, card] = await stage.api.waitForReplies(stage.chat, 2)
  expect(card?.text).toMatch(/^Bridge 2 · Steppe Courier · 2 March 2023\n/)
  library = libraryOf(1)
  const { answer } = await press(list, '1')
  expect(answer).toMatchObject({ text: 'This article is no longer among mine.' })
})

test('a page that is gone since is the last one there is', async () => {
  let library = libraryOf(12)
  stage.run({ library: () => library })
  const list = await send('/latest')
  library = libraryOf(3)
  expect(titlesIn((await press(list, '›')).message)).toHaveLength(3)
})

test('in a topic of a group, a list and its articles stay in it', async () => {
  stage.run()
  const chat = stage.api.supergroup({ members: [stage.user], forum: true })
  const thread = stage.api.topic(chat, 'News')
  stage.api.sendText(chat, stage.user, '/latest', { thread })
  const [list] = await stage.api.waitForReplies(chat)
  await press(list, '1')
  const replies = await stage.api.waitForReplies(chat, 2)
  expect(replies.map(({ message_thread_id: id }) => id)).toEqual([thread, thread])
  expect(replies[1]?.reply_to_message?.message_id).toBe(list?.message_id)
})

test.each(['latest:x', 'articles:9999999', 'find:1', 'latest:'])(
  'data that no button carries (%s) is stale',
  async (data) => {
    stage.run()
    const list = await send('/latest')
    if (list === undefined) throw new Error('no list')
    const query = stage.api.pressButton(list, data, { stale: true })
    expect(await stage.api.waitForAnswer(query)).toMatchObject({
      text: 'This button is from an older message and no longer works. Please ask again.',
    })
    expect(stage.api.callsOf('editMessageText')).toEqual([])
  },
)
