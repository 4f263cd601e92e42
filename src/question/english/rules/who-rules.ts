import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** Who, whose and whom. */
export const WHO_RULES: readonly QuestionRule[] = [
  {
    name: 'who-is-holder',
    pattern: english(
      '^who BE (?:the )?(?:current |present |new |former |acting |then )?(?<noun>(?:W ){1,4}(?:of|for|in|at) .+)$|^who BE (?:the )?(?<noun2>W)$',
    ),
    yields: { nounTypes: /^(?:HUM|ENTY:animal)/ },
    examples: [
      'Who is the President of Ghana?',
      'who is chairman of the supreme court',
      'Who is the Pope?',
      'Who is ombudsman?',
    ],
    counterexamples: ['Who was Joan of Arc?', 'Who is Eamon Gilmore?'],
  },
  {
    name: 'who-is-named',
    pattern: english(
      "^who (?:is|was|are|were) (?!(?:the|a|an|his|her|its|their|your|my|this|that|in|on|at|behind|currently|now|responsible|first|not|it|he|she|they|you)\\b)(?!.*\\b(?:[^ ]+ed|[^ ]+ing|made|born|known|chosen|sent|given|held|shot|in|on|at|by|for|to|from|with|not)\\b)(?!.* 's\\b)W(?: W){0,4}(?:,? .+)?$",
    ),
    yields: { answerType: 'HUM:desc' },
    examples: ['Who is Eamon Gilmore?', 'who was abai qunanbaiuly'],
    counterexamples: [
      'Who was elected speaker?',
      'Who is the speaker?',
      "Who is Darkhan's lawyer?",
    ],
  },
  {
    name: 'who-is-the-named',
    pattern: english('^who (?:is|was) (?:the )?.+$'),
    cased:
      /^\S+ \S+ (?:the )?["“«]? ?\p{Lu}[\p{L}.'’-]*(?: (?:of|de|van|von|der|al|the|\p{Lu}[\p{L}.'’-]*|["“”«»,]))*(?: in \p{Lu}.*)?$/u,
    yields: { answerType: 'HUM:desc' },
    examples: ['Who is the Queen Mother?', 'Who is Aidar in The Nomads?'],
    counterexamples: ['Who is the chairman of the Supreme Court?'],
  },
  {
    name: 'who-are-the-named',
    pattern: english('^who (?:are|were) (?:the )?W(?: W)?$'),
    cased: /^\S+ \S+ (?:the )?\p{Lu}.*s$/u,
    yields: { answerType: 'HUM:gr', type: 'who' },
    examples: ['Who are the White Helmets?'],
    counterexamples: ['Who are the judges?'],
  },
  {
    name: 'who-makes',
    pattern: english(
      '^who (?:makes|make|manufactures?|manufactured|produces|sells?|provides?|distributes?|publishes|sponsors?|supplies|owns)\\b',
    ),
    yields: { answerType: 'HUM:gr', type: 'who' },
    examples: ['Who manufactures the trams?', 'Who provides the mobile service in Aktau?'],
    counterexamples: ['Who invented the tram?'],
  },
  {
    name: 'who-won-match',
    pattern: english(
      '^who(?:m)? (?:DO W )?.*\\b(?:won|wins?|beat|lost|defeated|defeat)\\b.*\\b(?:cup|league|championship|series|match|final|finals|super bowl|derby)\\b(?!.*\\b(?:open|singles|prize)\\b)',
    ),
    yields: { answerType: 'HUM:gr', type: 'who' },
    examples: ['Who won the national football cup?'],
    counterexamples: ['Who won the Nobel Peace Prize?'],
  },
  {
    name: 'who',
    pattern: english(
      '^(?:PREP )?(?:who|whom|whose|whoever)\\b|\\b(?:who|whom)$|\\b(?:by|to|with|for|from) whom\\b',
    ),
    yields: { answerType: 'HUM:ind' },
    examples: [
      'Who signed the memorandum?',
      'Whose car was stolen?',
      'By whom was the law signed?',
      'The meeting was opened by who?',
    ],
    counterexamples: ['What did the woman who signed it say?'],
  },
]
