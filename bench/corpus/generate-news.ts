import { annotateArticle } from '../../src/annotate/annotate-article.js'
import type { ArticleFile } from '../../src/corpus/article-file.js'
import { parseArticle } from '../../src/corpus/parse-article.js'
import type { Span } from '../../src/text/span.js'
import { createRandom, type Random } from './random.js'
import { createVocabulary, type Vocabulary } from './vocabulary.js'

/** A sentence of a real article with the spans of its people, relative to its text. */
interface Template {
  readonly text: string
  readonly people: readonly Span[]
}

const SENTENCES = [12, 32] as const
const IN_PARAGRAPH = [1, 4] as const
/** One name in so many is kept: some people are in very many articles, most are in few. */
const KEPT = 0.15
/** One long word in so many is another one, as no two stories use the same. */
const OTHER_WORDS = 0.15
const LONG_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}{6,}(?![\p{L}\p{N}’'-])/gu
const OUTLETS = ['The Astana Times', 'Kazinform', 'Tengrinews', 'Vlast', 'Reuters'] as const

function templatesOf(files: readonly ArticleFile[]): readonly Template[] {
  return files.flatMap((file) => {
    const outcome = parseArticle(file)
    if (outcome.kind === 'rejected') return []
    const { article } = outcome
    const { mentions } = annotateArticle(article)
    return article.sentences
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => ({
        text: article.text.slice(start, end).replaceAll(/\s/gu, ' '),
        people: mentions
          .filter((one) => one.kind === 'person' && one.start >= start && one.end <= end)
          .map((one) => ({ start: one.start - start, end: one.end - start })),
      }))
  })
}

function sentenceOf({ text, people }: Template, random: Random, words: Vocabulary): string {
  let written = text
  for (const { start, end } of people.toReversed()) {
    const name = random.next() < KEPT ? text.slice(start, end) : `${words.name()} ${words.name()}`
    written = written.slice(0, start) + name + written.slice(end)
  }
  return written.replaceAll(LONG_WORD, (word) =>
    random.next() < OTHER_WORDS ? words.content() : word,
  )
}

function dayOf(random: Random): string {
  const [month, day] = [random.between(1, 12), random.between(1, 28)]
  return `${random.between(2015, 2025)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * So many different articles of some 450 words, made of the sentences of real ones: their people and some
 * of their words are others. The same seed gives the same articles.
 */
export function generateNews(
  count: number,
  models: readonly ArticleFile[],
  seed: number,
): readonly ArticleFile[] {
  const templates = templatesOf(models)
  const random = createRandom(seed)
  const words = createVocabulary(random)
  const sentence = () => sentenceOf(random.pick(templates), random, words)
  return Array.from({ length: count }, (_, i) => {
    const title = sentence()
      .replace(/[.!?»”"’]+$/u, '')
      .slice(0, 120)
    const story: string[] = []
    for (let left = random.between(...SENTENCES); left > 0;) {
      const length = Math.min(left, random.between(...IN_PARAGRAPH))
      story.push(Array.from({ length }, sentence).join(' '))
      left -= length
    }
    const front = `---\ndate: ${dayOf(random)}\noutlet: ${random.pick(OUTLETS)}\n---`
    const text = `${[front, title, ...story].join('\n\n')}\n`
    return { name: `${String(i).padStart(5, '0')}.txt`, text, sidecar: null }
  })
}
