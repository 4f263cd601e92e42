import type { Question, QuestionType } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { terms } from '../text/terms.js'
import type { AnswerPhrase } from './answer.js'
import { isOfKind } from './is-of-kind.js'
import { askedSpeaker, speakingIn } from './asked-speaker.js'
import type { CandidateAnswer } from './candidate.js'

/** A step from one list of candidates, best first, to another that is never empty. */
interface RefiningStep {
  readonly name: string
  readonly keeps: (candidate: CandidateAnswer, question: Question) => boolean
}

/** Types whose answers look so plain that a phrase of another kind is wrong where one of the kind is at hand. */
const PLAIN_TYPES: ReadonlySet<QuestionType> = new Set(['when', 'where', 'how many'])
const FITS = 0.5

function repeatsQuestion({ text }: CandidateAnswer, question: Question): boolean {
  const asked = new Set(terms(question.text).map(({ term }) => term))
  return terms(text).every(({ term }) => asked.has(term))
}

/** In this order: a phrase of the right kind that repeats the question beats a new one of the wrong kind. */
const STEPS: readonly RefiningStep[] = [
  {
    name: 'coerce the type',
    keeps: ({ typeFit }, { type }) => !PLAIN_TYPES.has(type) || typeFit >= FITS,
  },
  {
    name: 'drop what is of another kind',
    keeps: (candidate, { type, answerType }) =>
      !PLAIN_TYPES.has(type) || isOfKind(answerType, candidate.article, candidate),
  },
  {
    name: 'drop echoes of the question',
    keeps: (candidate, question) => !repeatsQuestion(candidate, question),
  },
]

/** Candidates in the order of preference, likeliest first among those that pass every step they can. */
function refineCandidates(
  candidates: readonly CandidateAnswer[],
  question: Question,
): readonly CandidateAnswer[] {
  return STEPS.reduce<readonly CandidateAnswer[]>((kept, { keeps }) => {
    const passed = kept.filter((candidate) => keeps(candidate, question))
    return passed.length > 0 ? passed : kept
  }, candidates)
}

/** Candidates of a sentence that are looked at; the others are next to impossible. */
const LIKELY = 60

/** UTF-16 units; longer words are shown as the excerpt alone. */
const LONGEST_WORDS = 300

/** The words that are asked for, as far as the sentence holds them; null where it does not tell whose they are. */
function spokenAnswers(
  question: Question,
  query: Query,
  { article, index }: RankedSentence,
): readonly AnswerPhrase[] | null {
  const speaker = askedSpeaker(question)
  const speaking = speaker && speakingIn(article, index, speaker, query)
  if (speaking?.by !== 'asked') return null
  const { start, end } = speaking.words
  const phrase = { article, start, end, text: article.text.slice(start, end) }
  return end - start > LONGEST_WORDS ? [] : [phrase]
}

/** The short answer to show: the best one in the sentence that is cited first. */
export function refineAnswers(
  question: Question,
  query: Query,
  candidates: readonly CandidateAnswer[],
  sentences: readonly RankedSentence[],
): readonly AnswerPhrase[] {
  const [first] = sentences
  const spoken = first && spokenAnswers(question, query, first)
  if (spoken) return spoken
  const inFirst = candidates
    .filter(({ article, sentence }) => article === first?.article && sentence === first.index)
    .slice(0, LIKELY)
  return refineCandidates(inFirst, question)
    .slice(0, 1)
    .map(({ article, start, end, text }) => ({ article, start, end, text }))
}
