import type { Article, PublicationDate } from '../../src/corpus/article.js'
import { articleId } from '../../src/corpus/article.js'
import { splitSentences } from '../../src/text/sentences.js'
import type { Language } from '../../src/text/language.js'

interface Options {
  readonly published?: string
  readonly publishedWithoutYear?: string
  readonly lang?: Language
  readonly title?: string
}

function publicationDate(value: string): PublicationDate {
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
  return { value, precision, from: 'header' }
}

/** An article for tests: paragraphs between blank lines, cut into sentences. */
export function articleOf(text: string, options: Options = {}): Article {
  const title = options.title ?? null
  const whole = title === null ? text : `${title}\n\n${text}`
  const sentences: Article['sentences'][number][] = []
  let paragraph = 0
  for (const block of whole.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)) {
    const isTitle = title !== null && block.index === 0
    const span = { start: block.index, end: block.index + block[0].length }
    const spans = isTitle ? [span] : splitSentences(whole, span)
    for (const { start, end } of spans) {
      sentences.push({ start, end, role: isTitle ? 'title' : 'body', paragraph })
    }
    paragraph += 1
  }
  return {
    id: articleId('test.txt'),
    names: [articleId('test.txt')],
    text: whole,
    title,
    outlet: null,
    dateline: null,
    published: options.published === undefined ? null : publicationDate(options.published),
    publishedWithoutYear: options.publishedWithoutYear ?? null,
    url: null,
    lang: options.lang ?? 'en',
    whole: true,
    sentences,
    furniture: [],
  }
}
