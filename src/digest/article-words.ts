import type { Article } from '../corpus/article.js'
import { stemKazakh } from '../text/stem-kazakh.js'
import { terms } from '../text/terms.js'

/** What of an article is compared with the words of a filter. */
export interface ArticleWords {
  /** The terms of its heading, dateline and sentences, in order; an empty one stands between two sentences. */
  readonly terms: readonly string[]
  /** The Kazakh stem of each; null in another language. Terms stem by letters, and not all of its words have its own. */
  readonly kazakh: readonly string[] | null
  /** The folded words that are written with a capital, by where their term stands. */
  readonly names: ReadonlyMap<number, string>
}

const CAPITAL = /^\p{Lu}/u

const remembered = new WeakMap<Article, ArticleWords>()

/** Remembered for as long as the article is: some 4 kB. */
export function articleWords(article: Article): ArticleWords {
  const known = remembered.get(article)
  if (known) return known
  const found = wordsOf(article)
  remembered.set(article, found)
  return found
}

function wordsOf({ text, sentences, dateline, title, lang }: Article): ArticleWords {
  const found: string[] = []
  const kazakh: string[] = []
  const names = new Map<number, string>()
  const isTitled = sentences.some(({ role }) => role === 'title')
  const above = [isTitled ? '' : (title ?? ''), dateline ?? ''].map((line) => terms(line))
  const stretches = sentences.map((sentence) => terms(text, sentence.start, sentence.end))
  for (const stretch of [...above, ...stretches]) {
    for (const { text: written, word, term } of stretch) {
      if (CAPITAL.test(written)) names.set(found.length, word)
      found.push(term)
      if (lang === 'kk') kazakh.push(stemKazakh(word))
    }
    found.push('')
    kazakh.push('')
  }
  return { terms: found, kazakh: lang === 'kk' ? kazakh : null, names }
}
