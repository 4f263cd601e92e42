import type { Mention } from '../annotate/mention.js'
import type { Article } from '../corpus/article.js'
import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { fold } from '../text/fold.js'
import { idfsOf, type SearchIndex } from '../retrieval/search-index.js'
import { askedSpeaker, speakingIn, type AskedSpeaker } from './asked-speaker.js'
import type { CandidateAnswer } from './candidate.js'
import { inheritedMatches, queryTermsByTerm, type QueryTermsByTerm } from './inherited-matches.js'
import { mentionsIn } from './mentions-in.js'
import { localRarities } from './local-rarity.js'
import { strongestMatches } from './strongest-matches.js'
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
  readonly localRarity: ReadonlyMap<RankedSentence, number>
  readonly byTerm: QueryTermsByTerm
  /** By query term: its rarity times its weight. */
  readonly rarities: readonly number[]
}

function keyOf({ id }: Article, sentence: number): string {
  return `${id}#${sentence}`
}

function readAsked(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  index: SearchIndex,
): Asked {
  const idfs = idfsOf(index, query)
  return {
    byTerm: queryTermsByTerm(query),
    rarities: query.terms.map(({ weight }, i) => weight * (idfs[i] ?? 0)),
    query,
    folded: fold(question.text),
    wanted: wantedMentions(question.answerType),
    speaker: askedSpeaker(question),
    localRarity: localRarities(ranked),
  }
}

/** Whether the sentence mentions something of the wanted kind that the question does not name itself. */
function mentionsWanted({ wanted, folded }: Asked, { article, index }: RankedSentence): boolean {
  return (
    wanted.length > 0 &&
    mentionsIn(article, index).some(
      (mention) => wanted.includes(mention.kind) && !folded.includes(mention.folded),
    )
  )
}

/** What a sentence means without saying it, and how much of the question it says or means. */
function meaningOf(
  { byTerm, rarities }: Asked,
  sentence: RankedSentence,
): Pick<EvidenceFeatures, 'inherited' | 'covered'> {
  const said = strongestMatches(sentence)
  const meant = inheritedMatches(sentence.article, sentence.index, byTerm)
  let [inherited, held, all] = [0, 0, 0]
  rarities.forEach((rarity, term) => {
    const own = said.get(term) ?? 0
    const more = Math.max(0, (meant.get(term) ?? 0) - own)
    inherited += rarity * more
    held += rarity * (own + more)
    all += rarity
  })
  return { inherited, covered: all === 0 ? 0 : (held / all) ** 2 }
}

function featuresOf(asked: Asked, sentence: RankedSentence): EvidenceFeatures {
  const { article, index, matched, passage, neighbours } = sentence
  const { query, speaker } = asked
  const { start = 0, end = 0 } = article.sentences[index] ?? {}
  const leads = article.sentences[0]?.role === 'title' ? 1 : 0
  return {
    bm25: matched.features.bm25,
    passage: passage.score,
    neighbours,
    localRarity: asked.localRarity.get(sentence) ?? 0,
    ...meaningOf(asked, sentence),
    answer: 0,
    answerYesNo: 0,
    wantedMention: mentionsWanted(asked, sentence) ? 1 : 0,
    length: Math.log(1 + (end - start) / WORD_LENGTH),
    speaker: speaker ? SPEAKER[speakingIn(article, index, speaker, query).by] : 0,
    lead: 1 / (1 + Math.max(0, index - leads)),
  }
}

function scoreOf({ article, index }: RankedSentence, features: EvidenceFeatures): number {
  const total = NAMES.reduce((sum, name) => sum + EVIDENCE_WEIGHTS[name] * features[name], 0)
  return article.sentences[index]?.role === 'title' ? TITLE_SHARE * total : total
}

const bestFirst = (a: EvidenceSentence, b: EvidenceSentence) => b.score - a.score

/** Orders ranked sentences as evidence, best first, by what of the question they hold. */
export function weighEvidence(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  index: SearchIndex,
): readonly EvidenceSentence[] {
  const asked = readAsked(question, query, ranked, index)
  return ranked
    .slice(0, EVIDENCE_RANKED)
    .map((sentence): EvidenceSentence => {
      const features = featuresOf(asked, sentence)
      return { ...sentence, features, score: scoreOf(sentence, features) }
    })
    .sort(bestFirst)
}

/** Orders evidence anew by the likely answers that it holds. */
export function orderEvidence(
  question: Question,
  evidence: readonly EvidenceSentence[],
  candidates: readonly CandidateAnswer[],
): readonly EvidenceSentence[] {
  const held = new Map<string, number>()
  for (const { article, sentence, probability } of candidates) {
    const key = keyOf(article, sentence)
    held.set(key, (held.get(key) ?? 0) + probability)
  }
  return evidence
    .map((sentence): EvidenceSentence => {
      const answer = held.get(keyOf(sentence.article, sentence.index)) ?? 0
      const answerYesNo = question.type === 'yes/no' ? answer : 0
      const features = { ...sentence.features, answer, answerYesNo }
      return { ...sentence, features, score: scoreOf(sentence, features) }
    })
    .sort(bestFirst)
}
