import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** Requests without a question word, questions answered by yes or no, and bare noun phrases. */
export const COMMAND_RULES: readonly QuestionRule[] = [
  {
    name: 'describe',
    pattern: english('^(?:describe|explain|summari[sz]e|about|compare)\\b'),
    yields: { answerType: 'DESC:desc' },
    examples: ['Describe the action plan', 'Tell me about the platform'],
    counterexamples: ['Who described the plan?'],
  },
  {
    name: 'name-the',
    pattern: english(
      '^(?:name|list|give|identify|find|mention|enumerate|state|show) (?:(?:me|us) )?(?<noun>.+)$',
    ),
    yields: { answerType: 'ENTY:other' },
    examples: [
      'Name the members of the delegation',
      'List the cities on the route',
      'Give the date of the forum',
    ],
    counterexamples: ['Who can name the members?'],
  },
  {
    name: 'yes-no',
    pattern: english(
      '^(?:whether|if|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\\b',
    ),
    yields: { answerType: 'DESC:desc', type: 'yes/no' },
    examples: [
      'Did the court hear the case?',
      'Is there a regional office?',
      'Tell me whether the law was signed',
    ],
    counterexamples: ['Who is there?'],
  },
  {
    name: 'bare-name',
    pattern: english('^(?!.*\\b(?:BE|DO)\\b)(?:W ){0,4}(?<noun>(?!full )W) (?:full )?names?$'),
    yields: { answerType: 'HUM:ind', nounIs: /^HUM:ind/, keywords: true },
    examples: ['court chairman name', 'commission secretary full name'],
    counterexamples: ['new platform name', 'minister of justice'],
  },
  {
    name: 'bare-final-noun',
    pattern: english('^(?!.*\\b(?:BE|DO|PREP)\\b)(?:W )+(?<noun>W)$'),
    yields: { nounTypes: /^NUM:(?:date|money|count|period)/, keywords: true },
    examples: ['second platform meeting date', 'new courthouse cost'],
    counterexamples: ['date of the meeting', 'platform meeting'],
  },
  {
    name: 'bare-noun',
    pattern: english('^(?<noun>.+)$'),
    yields: { nounTypes: /^(?:HUM:ind|LOC|NUM|DESC:reason)/, keywords: true },
    examples: ['minister of justice', 'population of Shymkent', 'reason for the delay'],
    counterexamples: ['Who is the minister of justice?', 'Darkhan memorandum'],
  },
]
