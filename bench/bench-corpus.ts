import { createFlexsearchIndex } from '../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../src/answer/answer-question.js'
import { buildLibrary, type Library } from '../src/answer/library.js'
import type { ArticleFile } from '../src/corpus/article-file.js'
import type { Article } from '../src/corpus/article.js'
import { parseArticle } from '../src/corpus/parse-article.js'
import { analyzeQuestion } from '../src/question/analyze-question.js'
import { buildQuery } from '../src/retrieval/build-query.js'
import { findCandidates } from '../src/retrieval/candidates.js'
import { rankPassages } from '../src/retrieval/rank-passages.js'
import { rankSentences } from '../src/retrieval/rank-sentences.js'
import { idfsOf } from '../src/retrieval/search-index.js'
import { CANDIDATES } from '../src/retrieval/weights.js'
import { terms } from '../src/text/terms.js'
import { drawQueries } from './corpus/draw-queries.js'
import { build, interleave, type Stage, type Timing } from './measure.js'
import { buildBareBm25, type BareBm25 } from './peers/bare-bm25.js'
import { buildMiniSearch } from './peers/mini-search.js'
import type { Peer } from './peers/peer.js'
import { buildSqliteFts } from './peers/sqlite-fts.js'

/** The stage that the others are compared with. */
export const BASELINE = 'bare BM25, analysed query'

const NOW = '2026-01-01'
const SEED = 7

interface Cost {
  readonly name: string
  readonly seconds: number
  readonly megabytes: number
}

export interface CorpusResult {
  readonly label: string
  readonly passages: number
  readonly types: number
  readonly queries: number
  readonly costs: readonly Cost[]
  readonly timings: readonly Timing[]
}

function parse(files: readonly ArticleFile[]): readonly Article[] {
  return files.flatMap((file) => {
    const outcome = parseArticle(file)
    return outcome.kind === 'article' ? [outcome.article] : []
  })
}

function textsOf({ index }: Library): readonly string[] {
  return index.segments.flatMap(({ segment }) =>
    segment.passages.map(({ article, start, end }) => article.text.slice(start, end)),
  )
}

function ownStages(library: Library, queries: readonly string[]): readonly Stage[] {
  const { index } = library
  const questions = queries.map((words) => `What ${words}?`)
  const analysed = questions.map((text) => analyzeQuestion(text, { now: NOW }))
  const built = analysed.map((question) => buildQuery(question, index))
  return [
    {
      name: 'candidates',
      run(i) {
        const query = built[i] ?? { terms: [] }
        return findCandidates(index, query, idfsOf(index, query), CANDIDATES)
      },
    },
    {
      name: 'full ranking',
      run(i) {
        const question = analysed[i]
        return question && rankSentences(rankPassages(index, buildQuery(question, index)))
      },
    },
    {
      name: 'whole answer',
      run: (i) => answerQuestion(library, questions[i] ?? '', { now: NOW }),
    },
  ]
}

function bareStage(bare: BareBm25, queries: readonly string[]): Stage {
  const analysed = queries.map((words) => [...new Set(terms(words).map(({ term }) => term))])
  return { name: BASELINE, run: (i) => bare.searchTerms(analysed[i] ?? [], CANDIDATES) }
}

function peerStage(peer: Peer, queries: readonly string[]): Stage {
  return { name: peer.name, run: (i) => peer.search(queries[i] ?? '', CANDIDATES) }
}

/** Builds everything over one corpus, then times all stages on the same queries in one interleaved run. */
export function benchCorpus(
  label: string,
  files: readonly ArticleFile[],
  queryCount: number,
): CorpusResult {
  const costs: Cost[] = []
  function built<T>(name: string, make: () => T): T {
    const { result, seconds, megabytes } = build(make)
    process.stderr.write(`${label}: ${name} ${seconds.toFixed(1)} s\n`)
    costs.push({ name, seconds, megabytes })
    return result
  }
  const articles = built('load (parse files)', () => parse(files))
  const library = built('index', () => buildLibrary(articles, createFlexsearchIndex))
  const passages = textsOf(library)
  const queries = drawQueries(passages, queryCount, SEED)
  const bare = built('bare BM25', () => buildBareBm25(passages))
  const peers = [
    bare,
    built('MiniSearch', () => buildMiniSearch(passages)),
    built('SQLite FTS5', () => buildSqliteFts(passages)),
  ]
  const memory = costs.map(({ name, seconds, megabytes }) => {
    const hidden = peers.find((peer) => peer.name === name)?.hiddenMegabytes ?? 0
    return { name, seconds, megabytes: megabytes + hidden }
  })
  const timings = interleave(
    [
      bareStage(bare, queries),
      ...ownStages(library, queries),
      ...peers.map((peer) => peerStage(peer, queries)),
    ],
    queries.length,
  )
  for (const peer of peers) peer.close()
  const types = library.index.segments.reduce(
    (sum, { segment }) => sum + segment.wordNumbers.size,
    0,
  )
  return {
    label,
    passages: passages.length,
    types,
    queries: queries.length,
    costs: memory,
    timings,
  }
}
