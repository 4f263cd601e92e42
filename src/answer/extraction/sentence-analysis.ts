import type { Annotations } from '../../annotate/annotations.js'
import type { Mention } from '../../annotate/mention.js'
import type { Article } from '../../corpus/article.js'
import { candidateType } from './candidate-type.js'
import { proposeCandidates, type Proposal } from './propose-candidates.js'
import type { GeneratorInput } from './generators.js'
import type { Run } from './run.js'
import { sentenceParts } from './sentence-parts.js'
import { sentenceWords, type Word } from './sentence-words.js'

/** A proposal with the number of its type in the list of candidate types. */
export interface TypedProposal extends Proposal {
  readonly type: number
}

/** One sentence with its candidates: all that does not depend on the question. */
export interface SentenceAnalysis extends GeneratorInput {
  readonly article: Article
  /** Index into `article.sentences`. */
  readonly index: number
  readonly proposals: readonly TypedProposal[]
}

/** Words; what a sentence holds beyond is not read, so that a page without stops costs no more than one. */
const LONGEST = 250

const EMPTY = { start: 0, end: 0 }

/** The words that a span of the text covers, from the first that ends in it to the last that starts in it. */
function wordsWithin(words: readonly Word[], start: number, end: number): Run {
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < end) + 1
  return { from: from < 0 ? words.length : from, to }
}

function mentionsIn(words: readonly Word[], mentions: readonly Mention[], sentence: number) {
  return mentions
    .filter((mention) => mention.sentence === sentence)
    .map(({ kind, start, end }) => ({ kind, ...wordsWithin(words, start, end) }))
    .filter(({ from, to }) => from < to)
}

function analyse(article: Article, index: number, { mentions }: Annotations): SentenceAnalysis {
  const words = sentenceWords(article.text, article.sentences[index] ?? EMPTY).slice(0, LONGEST)
  const input = { ...sentenceParts(words), mentions: mentionsIn(words, mentions, index) }
  const proposals = proposeCandidates(input).map((proposal) => ({
    ...proposal,
    type: candidateType(input, proposal),
  }))
  return { ...input, article, index, proposals }
}

const analyses = new WeakMap<Article, (SentenceAnalysis | undefined)[]>()

/** Analyses a sentence; found once per article and sentence. */
export function analyseSentence(
  article: Article,
  index: number,
  annotationsOf: (article: Article) => Annotations,
): SentenceAnalysis {
  const known = analyses.get(article) ?? []
  if (known.length === 0) analyses.set(article, known)
  const analysis = known[index] ?? analyse(article, index, annotationsOf(article))
  known[index] = analysis
  return analysis
}
