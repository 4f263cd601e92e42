import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { longText, page, rss } from './documents.js'
import { encode } from './encode.js'
import { createFeedWorld, DAY, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

async function only() {
  const articles = await world.articles()
  expect(articles).toHaveLength(1)
  return articles[0]
}

describe('texts', () => {
  const short = {
    title: 'Dana Omarova opens a bridge',
    summary: 'Dana Omarova opened the bridge in Aktau.',
  }

  beforeEach(() => {
    world.server.serve('/news/1', {
      body: page('Dana Omarova opens a bridge', longText('Dana Omarova')),
      type: 'text/html',
    })
  })

  test('are taken from the page where the feed has a summary, without what stands around them', async () => {
    await world.serveFeed(rss([{ ...short, link: '/news/1' }]))
    const article = await only()
    expect(article?.url).toBe(world.server.url('/news/1'))
    expect(article?.text).toContain('Buses will go to the bridge from Monday.')
    expect(article?.text).not.toMatch(
      /cookies|track\(|Share on|Something else|Copyright|caption|Section/iu,
    )
    await world.pass(DAY)
    expect(world.server.askedFor('/news/1')).toBe(1)
  })

  test('are not asked for where the feed has them', async () => {
    await world.serveFeed(rss([{ ...short, link: '/news/1', content: longText('Dana Omarova') }]))
    expect(world.server.askedFor('/news/1')).toBe(0)
    expect((await only())?.text).toContain('Buses will go')
  })

  test.each<[string, Parameters<FeedWorld['server']['serve']>[1]]>([
    ['is not there', { body: 'no', status: 404 }],
    ['is no HTML', { body: '%PDF-1.7', type: 'application/pdf' }],
    [
      'is about something else',
      {
        body: page('Please accept', '<p>We value your privacy and store things. </p>'.repeat(20)),
        type: 'text/html',
      },
    ],
    ['is empty', { body: '', type: 'text/html' }],
    [
      'leads to a private address',
      { body: '', status: 302, headers: { location: 'http://169.254.169.254/' } },
    ],
    [
      'is nested without end',
      {
        body: `<html><body>${'<div>'.repeat(20_000)}${longText('Dana Omarova')}`,
        type: 'text/html',
      },
    ],
  ])('are the summary where the page %s', async (_, answer) => {
    world.server.serve('/news/1', answer)
    await world.serveFeed(rss([{ ...short, link: '/news/1' }]))
    expect((await only())?.text).toContain('Dana Omarova opened the bridge in Aktau.')
    expect((await only())?.text).not.toContain('privacy')
    expect(world.told).toEqual([])
  })

  test('are completed when a page comes back', async () => {
    world.server.serve('/news/1', { body: 'later', status: 503 })
    world.server.serve('/feed', {
      body: rss([{ ...short, link: '/news/1' }]),
      headers: { etag: '"v1"' },
    })
    await world.follow([world.server.url('/feed')])
    const before = await only()
    expect(before?.text).not.toContain('Buses')
    world.server.serve('/news/1', {
      body: page('Dana Omarova opens a bridge', longText('Dana Omarova')),
      type: 'text/html',
    })
    await world.pass(40 * MINUTE)
    expect(world.server.asked.findLast(({ path }) => path === '/feed')?.headers).not.toHaveProperty(
      'if-none-match',
    )
    const after = await only()
    expect(after?.id).toBe(before?.id)
    expect(after?.text).toContain('Buses')
  })

  test('of a page are asked for three times at most', async () => {
    world.server.serve('/news/1', { body: 'later', status: 503 })
    await world.serveFeed(rss([{ ...short, link: '/news/1' }]))
    for (let n = 0; n < 5; n += 1) await world.pass(40 * MINUTE)
    expect(world.server.askedFor('/news/1')).toBe(3)
    expect(await world.articles()).toHaveLength(1)
  })

  test('of a host that asks for time are asked for later', async () => {
    const stories = Array.from({ length: 8 }, (_, n) => ({
      title: `Number ${n} of the bridges`,
      summary: `Dana Omarova opened bridge number ${n} in Aktau.`,
      link: `/many/${n}`,
    }))
    world.server.serve('/many/7', { body: '', status: 429 })
    await world.serveFeed(rss(stories))
    expect(world.server.asked.map(({ path }) => path)).toEqual(['/feed', '/many/7'])
    expect(await world.titles()).toHaveLength(8)
    for (const n of stories.keys()) {
      const text = longText(`Dana Omarova ${n}`)
      world.server.serve(`/many/${n}`, { body: page(`Number ${n}`, text), type: 'text/html' })
    }
    await world.pass(40 * MINUTE)
    const articles = await world.articles()
    expect(articles.filter(({ text }) => text.includes('Buses'))).toHaveLength(8)
  })

  test('in another encoding are read, too', async () => {
    const text =
      '<p>Дана Омарова открыла мост в Актау в пятницу, сообщили в акимате. Строительство заняло четыре года и обошлось в тридцать миллиардов тенге.</p>'.repeat(
        3,
      )
    const html = page('Мост', text).replace('<head>', '<head><meta charset="windows-1251">')
    world.server.serve('/news/2', { body: encode(html, 'windows-1251'), type: 'text/html' })
    await world.serveFeed(
      rss([{ title: 'Мост в Актау', summary: 'Дана Омарова открыла мост.', link: '/news/2' }]),
    )
    expect((await only())?.text).toContain('Строительство заняло четыре года')
  })
})
