import type { Answer, AnswerPhrase, Citation } from '../../src/answer/answer.js'
import { articleId, type Article } from '../../src/corpus/article.js'
import type { Question } from '../../src/question/question.js'
import { explain } from '../../src/retrieval/explanation.js'
import type { Span } from '../../src/text/span.js'

/** An article whose sentences are the given ones, a space between them. */
export function anArticle(sentences: readonly string[], overrides: Partial<Article> = {}): Article {
  const text = sentences.join(' ')
  let start = 0
  const id = overrides.id ?? articleId('bridge.txt')
  return {
    id,
    names: [id],
    text,
    title: 'A bridge over the Ishim opens',
    outlet: 'Steppe Courier',
    dateline: 'ASTANA',
    published: { value: '2023-03-01', precision: 'day', from: 'header' },
    publishedWithoutYear: null,
    url: null,
    lang: 'en',
    whole: true,
    sentences: sentences.map((sentence, paragraph) => {
      const span = { start, end: start + sentence.length, role: 'body' as const, paragraph }
      start = span.end + 1
      return span
    }),
    furniture: [],
    ...overrides,
  }
}

export function aQuestion(text: string, overrides: Partial<Question> = {}): Question {
  return {
    text,
    lang: 'en',
    type: 'who',
    answerType: 'HUM:ind',
    rule: 'who',
    whPhrase: null,
    role: 'subject',
    focus: null,
    verb: null,
    clues: [],
    time: null,
    left: [],
    right: [],
    keywords: false,
    ...overrides,
  }
}

/** The span of `phrase` in the article's text. */
function spanOf(article: Article, phrase: string): Span {
  const start = article.text.indexOf(phrase)
  if (start < 0) throw new Error(`no "${phrase}" in ${article.id}`)
  return { start, end: start + phrase.length }
}

export function aPhrase(article: Article, phrase: string): AnswerPhrase {
  return { article, text: phrase, ...spanOf(article, phrase) }
}

/** Cites `excerpt` of the article, with phrases to be marked. */
export function aCitation(
  article: Article,
  excerpt: string,
  phrases: readonly string[] = [],
  role: Citation['role'] = 'evidence',
): Citation {
  return {
    article,
    role,
    excerpt,
    ...spanOf(article, excerpt),
    phrases: phrases.map((phrase) => spanOf(article, phrase)),
    score: 1,
  }
}

/** A refusal for want of evidence, unless overridden. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  const grade = overrides.grade ?? 'none'
  return {
    question: aQuestion('Who opened the bridge?'),
    grade,
    refusal: grade === 'answer' ? null : 'weak evidence',
    confidence: grade === 'answer' ? 0.9 : 0.1,
    answers: [],
    date: null,
    facts: [],
    citations: [],
    repairs: [],
    explanation: explain('answer', null),
    ...overrides,
  }
}
