import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** What: phrasings that tell by themselves what they ask for. */
export const WHAT_PHRASE_RULES: readonly QuestionRule[] = [
  {
    name: 'what-made-of',
    pattern: english(
      '^(?:of )?what (?:BE|DO)\\b.*\\b(?:made|composed|built|constructed|comprised|consists?|consisted|carved|woven)(?: W)? (?:of|from|out of)$|^of what\\b.*\\b(?:made|composed|built|consist)\\b|^what DO .+ consist of\\b',
    ),
    yields: { answerType: 'ENTY:substance' },
    examples: ['What is the roof made of?', 'Of what is the monument built?'],
    counterexamples: ['What did they make of the proposal?'],
  },
  {
    name: 'what-fear',
    pattern: english('\\b(?:fear|phobia) of\\b|\\bafraid of$'),
    yields: { answerType: 'ENTY:dismed' },
    examples: ['What is a fear of open water?'],
    counterexamples: ['What do observers fear most?'],
  },
  {
    name: 'what-for-a-living',
    pattern: english(
      '^what DO .+ do for (?:a|his|her|their) (?:living|work|job)|^what (?:is|was|are|were) .+ (?:by profession|by trade)$',
    ),
    yields: { answerType: 'HUM:title' },
    examples: ['What does his sister do for a living?'],
    counterexamples: ['What does the office do for citizens?'],
  },
  {
    name: 'what-happen',
    pattern: english(
      '^what (?:(?:DO|BE|has|had|ever|else|exactly|actually) ){0,3}(?:happens?|happen|happened|happening|occurs?|occurred|took place|takes place|went wrong|goes on|went on|going on)\\b|^what BE (?:done|going on|happening|like|W like|it like)\\b|^what BE .+ like$|^what BE (?:DET )?(?:W ){1,3}(?:doing|saying|trying|planning|hearing|seeing|talking|thinking|going)\\b|^what BE (?:so )?(?:different|distinctive|special|unusual|unique|wrong|new|interesting|important) about\\b',
    ),
    yields: { answerType: 'DESC:desc' },
    examples: ['What happened at the border?', 'What is the air in Almaty like?'],
    counterexamples: ['What event happened at the border?'],
  },
  {
    name: 'what-age',
    pattern: english(
      '^(?:at |by |from )?(?:what|which) age\\b|^what BE the (?:W )?(?:age |time )(?:to|it takes?|needed|required|limit)\\b',
    ),
    yields: { answerType: 'NUM:period' },
    examples: ['What age must a judge be?', 'From what age may citizens vote?'],
    counterexamples: ['Which ageing roads are closed?'],
  },
  {
    name: 'what-cost',
    pattern: english(
      '^what DO .+ (?:cost|charge for|earn|make a (?:year|month)|get paid|sell for|go for)\\b|^what BE .+ (?:paid|worth|fined)\\b',
    ),
    yields: { answerType: 'NUM:money' },
    examples: ['What does a bus ticket cost?', 'What are deputies paid?'],
    counterexamples: ['What did they pay attention to?'],
  },
  {
    name: 'what-weigh',
    pattern: english('^what DO .+ weigh\\b'),
    yields: { answerType: 'NUM:weight' },
    examples: ['What does the bell weigh?'],
    counterexamples: ['What weighs on the judge?'],
  },
  {
    name: 'what-did-do',
    pattern: english(
      '^what (?:all |else )?DO (?:not )?.+ (?:do|doing|done)\\b(?! (?:for a living))',
    ),
    yields: { answerType: 'DESC:desc' },
    examples: ['What did the delegation do in Geneva?', 'What does the platform do?'],
    counterexamples: ['What did the delegation sign?'],
  },
  {
    name: 'what-about',
    pattern: english(
      '^what (?:BE|DO) .+ (?:about|say|tell us|deal with|mean|look like|have in common)$|^(?:on |about )what (?:BE|DO)\\b|^what BE new(?: PREP .+)?$|^what BE (?:DET )?words (?:to|of)\\b|^what , .+ (?:do|doing)$',
    ),
    yields: { answerType: 'DESC:desc' },
    examples: [
      'What is the report about?',
      'What did the minister say?',
      'The envoy came to do what?',
    ],
    counterexamples: ['Which report is about prisons?'],
  },
]
