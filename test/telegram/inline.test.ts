import { beforeEach, describe, expect, test } from 'vitest'
import { answerText } from '../../src/answer/answer-text.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'
import { articleId } from '../../src/corpus/article.js'
import type { WireUser } from '../bot-api/wire.js'
import { anArticle } from '../builders/answers.js'
import { seedLibrary } from '../builders/seed-library.js'
import { useStage } from './run-bot.js'

const stage = useStage()
const seeds = await seedLibrary()

function run(library: Library) {
  return stage.run({
    library: () => library,
    ask: (text) => answerText(library, text, { now: '2026-11-22' }),
  })
}

interface InlineAnswer {
  readonly results: readonly {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly input_message_content: { readonly message_text: string }
  }[]
  readonly cache_time: number
  readonly is_personal: boolean
  readonly next_offset?: string
  readonly button?: { readonly text: string; readonly start_parameter: string }
}

/** What stands above the keyboard of somebody who types `@bot text`. */
async function typed(text: string, options: { offset?: string; from?: WireUser } = {}) {
  const query = stage.api.inlineQuery(options.from ?? stage.user, text, options)
  return { query, ...((await stage.api.waitForAnswer(query)) as unknown as InlineAnswer) }
}

/** The texts of the messages that the results would send. */
function messagesOf({ results }: InlineAnswer): readonly string[] {
  return results.map(({ input_message_content: content }) => content.message_text)
}

describe('over the seeds', () => {
  beforeEach(() => void run(seeds))

  test('a question has its answer first, with excerpt and source, and then further passages', async () => {
    const answer = await typed('Who is Eamon Gilmore?')
    expect(answer.results[0]).toMatchObject({
      title: 'EU Special Representative for Human Rights',
      description: expect.stringMatching(
        /^EU Special Representative .* Eamon Gilmore said/,
      ) as string,
    })
    expect(messagesOf(answer)[0]).toMatch(
      /^Who is Eamon Gilmore\?\n\nEU Special Representative for Human Rights\n\n.*\n— Kazakhstan’s experience/s,
    )
    expect(answer.results.length).toBeLessThanOrEqual(10)
    expect(new Set(messagesOf(answer)).size).toBe(answer.results.length)
    for (const text of messagesOf(answer)) expect(text).toMatch(/\n(?:—|\[\d\]) /)
  })

  test('a picked result is sent, and its button opens the article with the bot', async () => {
    const { query, results } = await typed('Who is Eamon Gilmore?')
    const group = stage.api.group({ bot: 'left' })
    const sent = stage.api.chooseResult(query, results[0]?.id ?? '', group)
    expect(sent.text).toMatch(/EU Special Representative/)
    const [[button] = []] = sent.reply_markup?.inline_keyboard ?? []
    expect(button?.text).toBe('Read the article')
    const [, parameter = ''] =
      /^https:\/\/t\.me\/zhauap_test_bot\?start=(a_\w+)$/.exec(button?.url ?? '') ?? []
    stage.ask(`/start ${parameter}`)
    const [card] = await stage.api.waitForReplies(stage.chat)
    expect(card?.text).toMatch(/^Kazakhstan’s experience in implementing political/)
  })

  test('the way to the private chat asks the same question there', async () => {
    const { button } = await typed('Кто такой Эймон Гилмор?')
    expect(button?.text).toBe('Ask in the private chat')
    stage.ask(`/start ${button?.start_parameter ?? ''}`)
    const [reply] = await stage.api.waitForReplies(stage.chat)
    expect(reply?.text).toMatch(/EU Special Representative for Human Rights/)
  })

  test('nothing typed offers the newest articles', async () => {
    const { results, button } = await typed('  ')
    expect(results.map(({ title }) => title).slice(0, 2)).toEqual([
      expect.stringMatching(/^Kazakhstan reaffirms commitment/),
      expect.stringMatching(/^Kazakhstan’s experience/),
    ])
    expect(results).toHaveLength(5)
    expect(results[0]?.description).toMatch(/23 January 2025 · Minister of Justice/)
    expect(button).toEqual({ text: 'Ask in the private chat', start_parameter: 'inline' })
  })

  test('a question that the articles do not answer has no results, and says so', async () => {
    const { results, button } = await typed('Who won the football world cup in 1998?')
    expect(results).toEqual([])
    expect(button?.text).toBe('No answer in my articles')
  })

  test('passages that are only near say so when they are sent', async () => {
    const answer = await typed('How many schools did Azimova open in Geneva?')
    for (const text of messagesOf(answer)) {
      expect(text).toMatch(
        /^How many schools .*\n\nMy articles give no direct answer\. The nearest passage:\n\n/,
      )
    }
  })

  test('results are for one reader, and in the language that this reader has chosen', async () => {
    const reader = stage.api.user({ languageCode: 'kk' })
    const own = await typed('', { from: reader })
    expect(own).toMatchObject({ is_personal: true, cache_time: 60 })
    expect(own.button?.text).toBe('Жеке чатта сұрау')
    stage.store.settings.set({ chatId: reader.id, locale: 'ru', blocked: false })
    const chosen = await typed('Who is Eamon Gilmore?', { from: reader })
    expect(chosen.button?.text).toBe('Спросить в личном чате')
    expect(messagesOf(chosen)[0]).toMatch(/на 15 декабря 2023 г\./)
  })
})

describe('over many articles', () => {
  const articles = Array.from({ length: 70 }, (_, n) =>
    anArticle([`Bridge number ${n} carries trams.`], { id: articleId(`${n}.txt`) }),
  )

  test.each(['', 'bridge'])(
    '“%s” has pages of ten, fifty results at most, each once',
    async (text) => {
      run(buildLibrary(articles, createFlexsearchIndex))
      const seen: string[] = []
      let offset = ''
      for (let page = 0; page < 5; page++) {
        const answer = await typed(text, { offset })
        expect(answer.results).toHaveLength(10)
        expect(answer.button === undefined).toBe(page > 0)
        seen.push(...answer.results.map(({ id }) => id))
        offset = answer.next_offset ?? ''
        expect(offset).toBe(page < 4 ? String(10 * (page + 1)) : '')
      }
      expect(new Set(seen).size).toBe(50)
    },
  )

  test('an offset that the bot never gave is the start', async () => {
    run(buildLibrary(articles, createFlexsearchIndex))
    expect((await typed('', { offset: 'x' })).button).toBeDefined()
  })
})

test('no articles offer nothing, and say so', async () => {
  run(buildLibrary([], createFlexsearchIndex))
  expect(await typed('')).toMatchObject({ results: [], button: { text: 'No articles yet' } })
})

test('an answer that comes too late harms nothing', async () => {
  run(seeds)
  const slow = stage.api.fault({
    kind: 'too-many-requests',
    retryAfter: 1,
    method: 'answerInlineQuery',
  })
  stage.api.expireQuery(stage.api.inlineQuery(stage.user, 'Who is it?'))
  await expect.poll(() => slow.met).toBe(1)
  stage.ask('Who is Eamon Gilmore?')
  expect(await stage.api.waitForReplies(stage.chat)).toHaveLength(1)
})

test('who types fast gets results for what stands there in the end', async () => {
  const hang = stage.api.fault({ kind: 'hang', method: 'getMe' })
  run(seeds)
  const typing = ['W', 'Wh', 'Who', 'Who is Eamon Gilmore?']
  const queries = typing.map((text) => stage.api.inlineQuery(stage.user, text))
  hang.lift()
  const answers = await stage.api.waitForAnswer(queries[3] ?? fail())
  expect((answers as unknown as InlineAnswer).results.length).toBeGreaterThan(0)
  expect(stage.api.callsOf('answerInlineQuery')).toHaveLength(1)
})

function fail(): never {
  throw new Error('no query')
}
