import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import {
  analyseSentence,
  type SentenceAnalysis,
} from '../../../src/answer/extraction/sentence-analysis.js'
import type { Run } from '../../../src/answer/extraction/run.js'
import { articleId, type Article } from '../../../src/corpus/article.js'
import { splitSentences } from '../../../src/text/sentences.js'

/** An article of running text only, without a title. */
export function articleOf(text: string, name = 'story.txt'): Article {
  const id = articleId(name)
  return {
    id,
    names: [id],
    text,
    title: null,
    outlet: null,
    dateline: null,
    published: null,
    publishedWithoutYear: null,
    url: null,
    lang: 'en',
    whole: true,
    sentences: splitSentences(text, { start: 0, end: text.length }).map((span) => ({
      ...span,
      role: 'body' as const,
      paragraph: 0,
    })),
    furniture: [],
  }
}

/** The analysis of a text of one sentence. */
export function readSentence(text: string): SentenceAnalysis {
  return analyseSentence(articleOf(text), 0, annotateArticle)
}

/** The text of a run of words. */
export function textOf({ article, words }: SentenceAnalysis, { from, to }: Run): string {
  return article.text.slice(words[from]?.start, words[to - 1]?.end)
}
