import { expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { articleOf } from '../builders/article-of.js'
import { FRESH_PEOPLE } from './fresh-people.js'
import { HELD_OUT_PEOPLE } from './held-out-people.js'

test.each([...FRESH_PEOPLE, ...HELD_OUT_PEOPLE])('%s', (sentence, people) => {
  const { mentions } = annotateArticle(articleOf(sentence))
  const names = mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []))
  expect(names).toEqual(people)
})
