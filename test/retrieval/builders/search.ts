import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import type { Article } from '../../../src/corpus/article.js'
import type { Question } from '../../../src/question/question.js'
import { buildQuery } from '../../../src/retrieval/build-query.js'
import type { Query, QueryTerm } from '../../../src/retrieval/query.js'
import { buildSearchIndex, type SearchIndex } from '../../../src/retrieval/search-index.js'

export function indexOf(articles: readonly Article[]): SearchIndex {
  return buildSearchIndex(articles, createFlexsearchIndex)
}

/** A question that nothing is known about but its words and, if given, its wh-phrase. */
export function questionOf(text: string, whPhrase = ''): Question {
  const start = text.indexOf(whPhrase)
  return {
    text,
    lang: 'en',
    type: 'what',
    answerType: 'ENTY:other',
    rule: 'fallback',
    whPhrase: whPhrase === '' ? null : { start, end: start + whPhrase.length },
    role: 'none',
    focus: null,
    verb: null,
    clues: [],
    time: null,
    keywords: false,
    left: [],
    right: [],
  }
}

export function queryOf(index: SearchIndex, text: string): Query {
  return buildQuery(questionOf(text), index)
}

/** A query of index terms as they are, without expansion; `a|b` are alternatives, `a*0.5` weighs an alternative. */
export function plainQuery(...words: readonly string[]): Query {
  return {
    terms: words.map((word): QueryTerm => {
      const alternatives = word.split('|').map((alternative) => {
        const [term = '', weight = '1'] = alternative.split('*')
        return { term, weight: Number(weight) }
      })
      return {
        start: 0,
        end: 0,
        word: alternatives[0]?.term ?? '',
        alternatives,
        repairedTo: null,
        weight: 1,
      }
    }),
  }
}
