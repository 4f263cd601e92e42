import type { Mention } from '../annotate/mention.js'
import type { Article } from '../corpus/article.js'
import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { fold } from '../text/fold.js'
import { askedSpeaker, speakingIn, type AskedSpeaker } from './asked-speaker.js'
import type { CandidateAnswer } from './candidate.js'
import { annotationsOf } from './library.js'
import { localRarities } from './local-rarity.js'
import { wantedMentions } from './wanted-mentions.js'
import { EVIDENCE_RANKED, EVIDENCE_WEIGHTS, TITLE_SHARE } from './weights.js'

/** What {@link EVIDENCE_WEIGHTS} weighs. */
export type EvidenceFeatures = Readonly<Record<keyof typeof EVIDENCE_WEIGHTS, number>>

/** A ranked sentence scored as evidence. */
export interface EvidenceSentence extends RankedSentence {
  readonly features: EvidenceFeatures
}

const NAMES = Object.keys(EVIDENCE_WEIGHTS) as readonly (keyof EvidenceFeatures)[]

const SPEAKER = { asked: 1, unknown: 0, another: -1 } as const

/** UTF-16 units of an average word with the space behind it. */
const WORD_LENGTH = 6

/** What of the question every sentence is looked at for, read once. */
interface Asked {
  readonly query: Query
  readonly folded: string
  readonly wanted: readonly Mention['kind'][]
  readonly speaker: AskedSpeaker | null
  readonly answerProbability: ReadonlyMap<string, number>
  readonly localRarity: ReadonlyMap<RankedSentence, number>
}

function keyOf({ id }: Article, sentence: number): string {
  return `${id}#${sentence}`
}

function readAsked(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  candidates: readonly CandidateAnswer[],
): Asked {
  const answerProbability = new Map<string, number>()
  for (const { article, sentence, probability } of candidates) {
    const key = keyOf(article, sentence)
    answerProbability.set(key, (answerProbability.get(key) ?? 0) + probability)
  }
  return {
    query,
    folded: fold(question.text),
    wanted: wantedMentions(question.answerType),
    speaker: askedSpeaker(question),
    answerProbability,
    localRarity: localRarities(ranked),
  }
}

/** Whether the sentence mentions something of the wanted kind that the question does not name itself. */
function mentionsWanted({ wanted, folded }: Asked, { article, index }: RankedSentence): boolean {
  return (
    wanted.length > 0 &&
    annotationsOf(article).mentions.some(
      ({ sentence, kind, start, end }) =>
        sentence === index &&
        wanted.includes(kind) &&
        !folded.includes(fold(article.text.slice(start, end))),
    )
  )
}

function featuresOf(asked: Asked, sentence: RankedSentence): EvidenceFeatures {
  const { article, index, matched, passage, neighbours } = sentence
  const { query, speaker } = asked
  const { start = 0, end = 0 } = article.sentences[index] ?? {}
  const leads = article.sentences[0]?.role === 'title' ? 1 : 0
  return {
    bm25: matched.features.bm25,
    proximity: matched.features.proximity,
    exactForm: matched.features.exactForm,
    passage: passage.score,
    neighbours,
    localRarity: asked.localRarity.get(sentence) ?? 0,
    answer: asked.answerProbability.get(keyOf(article, index)) ?? 0,
    wantedMention: mentionsWanted(asked, sentence) ? 1 : 0,
    length: Math.log(1 + (end - start) / WORD_LENGTH),
    speaker: speaker ? SPEAKER[speakingIn(article, index, speaker, query).by] : 0,
    lead: 1 / (1 + Math.max(0, index - leads)),
  }
}

/** Orders ranked sentences as evidence, best first: what matches, and what holds a likely answer. */
export function orderEvidence(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  candidates: readonly CandidateAnswer[],
): readonly EvidenceSentence[] {
  const asked = readAsked(question, query, ranked, candidates)
  return ranked
    .slice(0, EVIDENCE_RANKED)
    .map((sentence): EvidenceSentence => {
      const features = featuresOf(asked, sentence)
      const isTitle = sentence.article.sentences[sentence.index]?.role === 'title'
      const total = NAMES.reduce((sum, name) => sum + EVIDENCE_WEIGHTS[name] * features[name], 0)
      return { ...sentence, features, score: isTitle ? TITLE_SHARE * total : total }
    })
    .sort((a, b) => b.score - a.score)
}
