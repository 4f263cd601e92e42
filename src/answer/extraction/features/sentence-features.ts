import { binNames, binOf, type QuestionFeature } from '../feature.js'
import { within } from '../sentence-match.js'
import { weightInside } from './overlap-features.js'

const COVERAGES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
const GAPS = [0.001, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5]
const RANKS = [1, 2, 3, 4, 6, 9]
const SCORE_GAPS = [0.001, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1]
const RARITIES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** How well the sentence of a candidate fits the question, and how rare its words are. */
export const SENTENCE_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'coverage',
    measures: "share of the question's weight in the sentence",
    group: 'sentence',
    scope: 'sentence',
    values: binNames(COVERAGES),
    by: ['kind'],
    value: ({ match }) => binOf(COVERAGES, match.coverage),
  },
  {
    name: 'coverage outside',
    measures: "share of the question's weight in the sentence outside the candidate",
    group: 'sentence',
    scope: 'candidate',
    values: binNames(COVERAGES),
    by: ['kind', 'expected'],
    value: (situation, candidate) =>
      binOf(COVERAGES, situation.match.coverage - weightInside(situation, candidate)),
  },
  {
    name: 'coverage gap',
    measures: "how far the sentence's coverage lies below the best one's",
    group: 'sentence',
    scope: 'sentence',
    values: binNames(GAPS),
    by: ['kind'],
    value: ({ match }) => binOf(GAPS, match.coverageGap),
  },
  {
    name: 'search rank',
    measures: 'rank of the sentence in the search',
    group: 'sentence',
    scope: 'sentence',
    values: binNames(RANKS),
    by: ['kind'],
    value: ({ match }) => binOf(RANKS, match.rank),
  },
  {
    name: 'search score',
    measures: "how far its search score lies below the best sentence's",
    group: 'sentence',
    scope: 'sentence',
    values: binNames(SCORE_GAPS),
    by: ['kind'],
    value: ({ match }) => binOf(SCORE_GAPS, match.scoreGap),
  },
  {
    name: 'mean rarity',
    measures: 'mean rarity of its content words',
    group: 'rarity',
    scope: 'candidate',
    values: ['no content', ...binNames(RARITIES)],
    by: ['kind'],
    value: ({ match }, candidate) => {
      const count = within(match.contentBefore, candidate)
      return count === 0 ? 0 : 1 + binOf(RARITIES, within(match.rarityBefore, candidate) / count)
    },
  },
]
