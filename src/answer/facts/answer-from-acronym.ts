import type { Article } from '../../corpus/article.js'
import type { Question } from '../../question/question.js'
import { fullNameOf } from '../../retrieval/acronyms/full-name-of.js'
import type { Query } from '../../retrieval/query.js'
import type { Span } from '../../text/span.js'
import { termOf, terms } from '../../text/terms.js'
import type { EvidenceSentence } from '../order-evidence.js'
import type { FactAnswer } from './answer-from-facts.js'

/** "What is OSCE?", "What does OSCE stand for?" */
const ASKS_FOR_NAME: ReadonlySet<string> = new Set(['ABBR:exp', 'DESC:def'])

/** Verbs of such questions; their words are none of the acronym. */
const STANDS =
  /^(?:stand|stands|mean|means|short|abbreviation|acronym|full|name|расшифровывается|означает|білдіреді)$/u

/** The index terms of the only thing that a question names; none where it names more. */
function askedAcronyms({ answerType }: Question, query: Query): readonly string[] {
  const named = query.terms.filter(({ word }) => !STANDS.test(word))
  // A translation may be several terms for one word.
  const words = new Set(named.map(({ start }) => start))
  if (!ASKS_FOR_NAME.has(answerType) || words.size !== 1) return []
  return named.flatMap(({ word, alternatives }) => [
    termOf(word),
    ...alternatives.map(({ term }) => term),
  ])
}

/** Where a sentence says a name, in whatever case; null where it does not. */
function spanOf(name: string, article: Article, sentence: Span): Span | null {
  const wanted = terms(name)
  const found = terms(article.text, sentence.start, sentence.end)
  const at = found.findIndex((_term, i) =>
    wanted.every(({ term }, offset) => found[i + offset]?.term === term),
  )
  const first = found[at]
  const last = found[at + wanted.length - 1]
  return wanted.length > 1 && first && last ? { start: first.start, end: last.end } : null
}

/** The full name behind the acronym that a question asks for, where a sentence says it; else null. */
export function answerFromAcronym(
  question: Question,
  query: Query,
  sentences: readonly EvidenceSentence[],
): FactAnswer | null {
  for (const acronym of askedAcronyms(question, query)) {
    for (const evidence of sentences) {
      const { article, index } = evidence
      const name = fullNameOf(acronym, article.text)
      const sentence = article.sentences[index]
      const span = name && sentence ? spanOf(name, article, sentence) : null
      if (!span) continue
      const text = article.text.slice(span.start, span.end)
      return {
        kind: 'answer',
        facts: [],
        answers: [{ article, ...span, text }],
        evidence: [evidence],
      }
    }
  }
  return null
}
