import type { Span } from '../text/span.js'
import type { Article, Sentence } from './article.js'

/** A run of sentences of one article: the unit that is indexed and ranked first. */
export interface Passage extends Span {
  readonly article: Article
  /** Indexes into `article.sentences`, half-open. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** Characters; some 70 to 180 English words, the sizes that ranking was fitted on. */
const ENOUGH = 500
const TOO_LONG = 1600

interface Run {
  first: number
  end: number
}

function lengthOf(sentences: readonly Sentence[], run: Run): number {
  const first = sentences[run.first]
  const last = sentences[run.end - 1]
  return first && last ? last.end - first.start : 0
}

/** Paragraphs as runs of sentences; a title belongs to the paragraph after it. */
function paragraphRuns(sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1]
    const run = runs.at(-1)
    const together = before?.role === 'title' || before?.paragraph === sentence.paragraph
    if (run && together) run.end = i + 1
    else runs.push({ first: i, end: i + 1 })
  })
  return runs
}

/** Halves a run at the sentence nearest its middle until no part is too long. */
function halve(sentences: readonly Sentence[], run: Run): Run[] {
  if (run.end - run.first < 2 || lengthOf(sentences, run) <= TOO_LONG) return [run]
  const middle = (sentences[run.first]?.start ?? 0) + lengthOf(sentences, run) / 2
  let cut = run.first + 1
  while (cut < run.end - 1 && (sentences[cut]?.start ?? 0) < middle) cut += 1
  return [
    ...halve(sentences, { first: run.first, end: cut }),
    ...halve(sentences, { first: cut, end: run.end }),
  ]
}

/**
 * Cuts an article into passages that hold each of its sentences once: short neighbouring paragraphs
 * together, a long one in parts.
 */
export function passagesOf(article: Article): readonly Passage[] {
  const { sentences } = article
  const runs: Run[] = []
  for (const run of paragraphRuns(sentences)) {
    const last = runs.at(-1)
    if (last && lengthOf(sentences, last) < ENOUGH && lengthOf(sentences, run) < ENOUGH) {
      last.end = run.end
    } else runs.push(run)
  }
  return runs
    .flatMap((run) => halve(sentences, run))
    .map(({ first, end }) => ({
      article,
      firstSentence: first,
      endSentence: end,
      start: sentences[first]?.start ?? 0,
      end: sentences[end - 1]?.end ?? 0,
    }))
}
