import type { Article } from '../corpus/article.js'
import type { Language } from '../text/language.js'
import { articleWords, type ArticleWords } from './article-words.js'
import type { DigestSettings } from './digest-settings.js'
import { likeName } from './like-name.js'
import { outletKey } from './outlet-key.js'
import { readTopic, type TopicWord } from './read-topic.js'

type Test = (article: Article) => boolean

/** Whether articles hold one of the words, names or outlets of `include`, and none of `exclude`. */
export function articleFilter({
  include,
  exclude,
  locale,
}: Pick<DigestSettings, 'include' | 'exclude' | 'locale'>): Test {
  const wanted = include.map((phrase) => aboutTopic(phrase, locale))
  const unwanted = exclude.map((phrase) => aboutTopic(phrase, locale))
  return (article) =>
    (wanted.length === 0 || wanted.some((isAbout) => isAbout(article))) &&
    !unwanted.some((isAbout) => isAbout(article))
}

/**
 * Whether articles are of an outlet, or say a word, a name or words one after the other in one of their forms.
 *
 * @param locale - of who asks
 */
export function aboutTopic(phrase: string, locale?: Language): Test {
  const isOutlet = ofOutlet(phrase)
  const readings = readTopic(phrase, locale).map((reading) => reading.map(wordTest))
  return (article) =>
    isOutlet(article) || readings.some((reading) => says(articleWords(article), reading))
}

function ofOutlet(phrase: string): Test {
  const name = outletKey(phrase)
  return ({ outlet }) => outlet !== null && outletKey(outlet) === name
}

type WordTest = (words: ArticleWords, at: number) => boolean

function wordTest({ term, kazakh, name }: TopicWord): WordTest {
  const isLike = name === null ? null : likeName(name)
  return (words, at) => {
    if (words.terms[at] === term || words.kazakh?.[at] === kazakh) return true
    const written = isLike && words.names.get(at)
    return written !== null && written !== undefined && isLike !== null && isLike(written)
  }
}

function says(words: ArticleWords, reading: readonly WordTest[]): boolean {
  const last = words.terms.length - reading.length
  for (let at = 0; at <= last; at += 1) {
    if (reading.every((test, i) => test(words, at + i))) return true
  }
  return false
}
