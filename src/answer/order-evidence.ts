import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { fold } from '../text/fold.js'
import { askedSpeaker, speakingIn } from './asked-speaker.js'
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

const WORD = /\S+/gu

/** Whether the sentence mentions something of the wanted kind that the question does not name itself. */
function mentionsWanted(question: Question, { article, index }: RankedSentence): boolean {
  const wanted = wantedMentions(question.answerType)
  if (wanted.length === 0) return false
  const asked = fold(question.text)
  return annotationsOf(article).mentions.some(
    ({ sentence, kind, start, end }) =>
      sentence === index &&
      wanted.includes(kind) &&
      !asked.includes(fold(article.text.slice(start, end))),
  )
}

function featuresOf(
  question: Question,
  query: Query,
  sentence: RankedSentence,
  localRarity: number,
  answerProbability: number,
): EvidenceFeatures {
  const { article, index, matched, passage, neighbours } = sentence
  const speaker = askedSpeaker(question)
  const { start = 0, end = 0 } = article.sentences[index] ?? {}
  const leads = article.sentences[0]?.role === 'title' ? 1 : 0
  return {
    bm25: matched.features.bm25,
    proximity: matched.features.proximity,
    exactForm: matched.features.exactForm,
    passage: passage.score,
    neighbours,
    localRarity,
    answer: answerProbability,
    wantedMention: mentionsWanted(question, sentence) ? 1 : 0,
    length: Math.log(1 + (article.text.slice(start, end).match(WORD)?.length ?? 0)),
    speaker: speaker ? SPEAKER[speakingIn(article, index, speaker, query).by] : 0,
    lead: 1 / (1 + Math.max(0, index - leads)),
  }
}

function keyOf(sentence: { readonly article: { readonly id: string } }, index: number): string {
  return `${sentence.article.id}#${index}`
}

/** Orders ranked sentences as evidence, best first: what matches, and what holds a likely answer. */
export function orderEvidence(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  candidates: readonly CandidateAnswer[],
): readonly EvidenceSentence[] {
  const probability = new Map<string, number>()
  for (const candidate of candidates) {
    const key = keyOf(candidate, candidate.sentence)
    probability.set(key, (probability.get(key) ?? 0) + candidate.probability)
  }
  const local = localRarities(ranked)
  return ranked
    .slice(0, EVIDENCE_RANKED)
    .map((sentence): EvidenceSentence => {
      const { article, index } = sentence
      const features = featuresOf(
        question,
        query,
        sentence,
        local.get(sentence) ?? 0,
        probability.get(keyOf(sentence, index)) ?? 0,
      )
      const share = article.sentences[index]?.role === 'title' ? TITLE_SHARE : 1
      const total = NAMES.reduce((sum, name) => sum + EVIDENCE_WEIGHTS[name] * features[name], 0)
      return { ...sentence, features, score: share * total }
    })
    .sort((a, b) => b.score - a.score)
}
