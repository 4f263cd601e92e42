import { expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { nameRunAt } from '../../src/annotate/name-run.js'
import { PERSON_CUES } from '../../src/annotate/person-cues.js'
import { wordsOf } from '../../src/annotate/words.js'
import { articleOf } from '../builders/article-of.js'
import { FRESH_PEOPLE } from './fresh-people.js'
import { HELD_OUT_PEOPLE } from './held-out-people.js'

/** Sentences for cues that the others leave out. */
const CUE_SENTENCES: readonly (readonly [string])[] = [
  ['Orhan Aydin’s mother went to the Bodrum Weru Museum.'],
  ['Court Orhan Aydin went in Sivas to Hakan Plan'],
  ['Reporters saw the late King Farouk and General Ataman by Mila Aydin.'],
]

test.each([...FRESH_PEOPLE, ...HELD_OUT_PEOPLE])('%s', (sentence, people) => {
  const { mentions } = annotateArticle(articleOf(sentence))
  const names = mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : []))
  expect(names).toEqual(people)
})

test('every cue decides somewhere in the sentences', () => {
  const fired = new Set<string>()
  for (const [sentence] of [...FRESH_PEOPLE, ...HELD_OUT_PEOPLE, ...CUE_SENTENCES]) {
    const article = articleOf(sentence)
    const words = article.sentences.flatMap((span) => wordsOf(article.text, span))
    words.forEach((_, at) => {
      const run = nameRunAt(words, at, false)
      const context = {
        words,
        run,
        heading: sentence.endsWith('Plan'),
        speakers: new Set(['aydin']),
      }
      for (const cue of PERSON_CUES) if (run && cue.holds({ ...context, run })) fired.add(cue.name)
    })
  }
  expect(PERSON_CUES.map((cue) => cue.name).filter((name) => !fired.has(name))).toEqual([])
})
