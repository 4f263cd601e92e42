import type { Article } from '../../src/corpus/article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'
import type { TestStory } from './stories.js'

/** A story as the bot reads it from a file. */
export function told({ title, paragraphs }: TestStory, name = 'story.txt'): Article {
  const outcome = parseArticle({
    name,
    text: `${[title, ...paragraphs].join('\n\n')}\n`,
    sidecar: null,
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

type Retelling = (story: TestStory) => TestStory

const OWN_LEAD: Readonly<Record<string, string>> = {
  en: 'What residents had long talked about came true at the end of the week, as our correspondent reports from the spot.',
  ru: 'О том, чего здесь ждали уже давно, рассказывает наш корреспондент, который побывал на месте.',
  kk: 'Тұрғындар көптен күткен жаңалықты біздің тілші сол жерден жеткізді.',
}

function languageOf({ paragraphs }: TestStory): string {
  const text = paragraphs.join()
  return /[әғқңөұүһ]/u.test(text) ? 'kk' : /[а-я]/u.test(text) ? 'ru' : 'en'
}

/** Every so manieth word that is neither a name nor a number is another one. */
function reword(every: number): Retelling {
  return ({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((paragraph) => {
      let count = 0
      return paragraph.replace(/(?<= )\p{Ll}{4,}/gu, (word) => {
        count += 1
        return count % every === 0 ? [...word].toReversed().join('') : word
      })
    }),
  })
}

/** What editors do to the copy of an agency. */
export const RETELLINGS: Readonly<Record<string, Retelling>> = {
  'with furniture around it': ({ title, paragraphs }) => ({
    title: title.toUpperCase(),
    paragraphs: [
      'Photo: press service',
      ...paragraphs,
      'Subscribe to our channel: https://t.me/example',
      'Read also: The price of bread',
    ],
  }),
  'with other quotes, dashes and spaces': ({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((paragraph) =>
      paragraph
        .replaceAll(/[«»“”"]/gu, "'")
        .replaceAll(' — ', ' – ')
        .replaceAll(/ (?=\p{N})/gu, '\u00a0'),
    ),
  }),
  'under a heading and lead of its own': (story) => ({
    title: 'News of the day',
    paragraphs: [OWN_LEAD[languageOf(story)] ?? '', ...story.paragraphs],
  }),
  'without its last paragraphs': ({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  }),
  'without every third paragraph': ({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.filter((_, i) => i % 3 !== 1),
  }),
  'in another order': ({ title, paragraphs }) => ({
    title,
    paragraphs: [...paragraphs.slice(0, 1), ...paragraphs.slice(1).toReversed()],
  }),
  'with a word of a sentence changed': reword(9),
  'with a word of ten changed under a lead of its own': (story) => {
    const { title, paragraphs } = reword(6)(story)
    return { title, paragraphs: [OWN_LEAD[languageOf(story)] ?? '', ...paragraphs.slice(0, -1)] }
  },
}
