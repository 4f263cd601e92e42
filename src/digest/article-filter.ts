import type { Article } from '../corpus/article.js'
import { outletNamed } from '../corpus/outlets.js'
import { fold } from '../text/fold.js'
import { articleWords, type ArticleWords } from './article-words.js'
import type { DigestSettings } from './digest-settings.js'
import { likeName } from './like-name.js'
import { readTopic } from './read-topic.js'

type Test = (article: Article) => boolean

/** Whether articles hold one of the words, names or outlets of `include`, and none of `exclude`. */
export function articleFilter({
  include,
  exclude,
}: Pick<DigestSettings, 'include' | 'exclude'>): Test {
  const wanted = include.map(aboutTopic)
  const unwanted = exclude.map(aboutTopic)
  return (article) =>
    (wanted.length === 0 || wanted.some((isAbout) => isAbout(article))) &&
    !unwanted.some((isAbout) => isAbout(article))
}

/** Whether articles are of an outlet, or say a word, a name or words one after the other in one of their forms. */
export function aboutTopic(phrase: string): Test {
  const isOutlet = ofOutlet(phrase)
  const readings = readTopic(phrase).map((reading) =>
    reading.map(({ term, name }) => wordTest(term, name)),
  )
  return (article) =>
    isOutlet(article) || readings.some((reading) => says(articleWords(article), reading))
}

function ofOutlet(phrase: string): Test {
  const known = outletNamed(phrase)?.name
  const name = fold(phrase.trim())
  return ({ outlet }) => outlet !== null && (outlet === known || fold(outlet) === name)
}

type WordTest = (words: ArticleWords, at: number) => boolean

function wordTest(term: string, name: string | null): WordTest {
  const isLike = name === null ? null : likeName(name)
  return (words, at) => {
    if (words.terms[at] === term) return true
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
