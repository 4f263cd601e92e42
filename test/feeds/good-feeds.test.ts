import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atom, longText, page, rdf, rss, type Story } from './documents.js'
import { createFeedWorld, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

function story(name: string, n: number): Story {
  return {
    title: `${name} opens bridge number ${n}`,
    link: `https://steppe.example/news/${n}`,
    guid: `tag:${n}`,
    date: `Sun, 0${n} Mar 2026 10:00:00 +0500`,
    content: longText(name),
  }
}

const STORIES = [story('Dana Omarova', 1), story('Yerlan Bekov', 2), story('Aigerim Sadykova', 3)]

/** Follows one feed of the server. */
async function read(body: string | Uint8Array, type = 'application/rss+xml') {
  world.server.serve('/feed', { body, type })
  await world.follow([world.server.url('/feed')])
}

test.each([
  ['RSS 2.0', rss(STORIES)],
  ['Atom', atom(STORIES.map((one) => ({ ...one, date: '2026-03-01T10:00:00+05:00' })))],
  ['RSS 1.0', rdf(STORIES.map((one) => ({ ...one, date: '2026-03-01' })))],
])('%s: every item is an article, once', async (_, body) => {
  await read(body)
  const articles = await world.articles()
  expect(articles.map(({ title }) => title).toSorted()).toEqual(
    STORIES.map(({ title }) => title).toSorted(),
  )
  for (const article of articles) {
    expect(article).toMatchObject({
      outlet: 'Steppe Courier',
      whole: false,
      lang: 'en',
      names: [article.id],
    })
    expect(article.url).toMatch(/^https:\/\/steppe\.example\/news\/\d$/)
    expect(article.published).toMatchObject({ from: 'sidecar', precision: 'day' })
    expect(article.furniture.map(({ kind }) => kind)).toEqual(['front matter'])
    expect(article.sentences.length).toBeGreaterThan(6)
  }
  await world.pass(40 * MINUTE)
  expect(world.server.askedFor('/feed')).toBe(2)
  expect(await world.articles()).toEqual(articles)
  expect(world.told).toEqual([])
})

test('debug', async () => {
  await read(rss(STORIES))
  for (const [name, text] of world.files()) console.log(name, '\n', text)
  const followed = await world.follow([world.server.url('/feed')])
  console.log(followed.list())
  void page
  void describe
})
