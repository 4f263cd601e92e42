import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** When, where and why. */
export const ADVERB_RULES: readonly QuestionRule[] = [
  {
    name: 'when',
    pattern: english(
      '^(?:since |until |till |from |by |before |after )?when\\b|^how (?:soon|recently|late|early|long ago)\\b|^(?:at|on) (?:what|which) (?:point|moment|stage|occasions?)\\b',
    ),
    yields: { answerType: 'NUM:date' },
    examples: [
      'When did the court begin its work?',
      'Since when has the ministry had a spokesman?',
      'How long ago was the treaty signed?',
      'At what point did the envoy leave?',
    ],
    counterexamples: ['How long did the session last?'],
  },
  {
    name: 'where-origin',
    pattern: english(
      '^where DO (?:the )?(?:W )?(?:terms?|words?|names?|phrases?|expressions?|sayings?|slogans?|customs?|traditions?|ideas?|nicknames?|symbols?|titles?|concepts?|practices?|surnames?|songs?|ceremony|ritual|habit|legend|rumou?r)\\b.*\\b(?:come|originat|get|derive|start|begin|arise)|^where DO .+ (?:get (?:its|his|her|their) name|stem from)$',
    ),
    yields: { answerType: 'DESC:desc' },
    examples: ['Where does the word ombudsman come from?', 'Where did the square get its name?'],
    counterexamples: [
      'Where did the delegation come together?',
      'Where does the new conductor come from?',
    ],
  },
  {
    name: 'where-rank',
    pattern: english('^where (?:BE|DO) .+\\b(?:rank|ranked|place in the ranking)\\b'),
    yields: { answerType: 'NUM:ord', type: 'where' },
    examples: ['Where does Kazakhstan rank in the index?'],
    counterexamples: ['Where did the ranking officers meet?'],
  },
  {
    name: 'where',
    pattern: english('^(?:from |to |in )?where\\b|^whereabouts\\b'),
    yields: { answerType: 'LOC:other' },
    examples: ['Where was the memorandum signed?', 'From where did the observers travel?'],
    counterexamples: ['Who works where the court sits?'],
  },
  {
    name: 'why',
    pattern: english(
      '^(?:and |so )?why\\b|^how come\\b|^what for$|^for what (?:reasons?|purposes?|cause|offen[cs]e|crime)\\b|\\bfor what reasons?$|^what BE (?:the )?(?:main |real |chief |primary |key |official |underlying )*(?:reasons?|purposes?|functions?|motives?|causes?|rationale|claim to fame)\\b',
    ),
    yields: { answerType: 'DESC:reason' },
    examples: [
      'Why was the vote postponed?',
      'How come nobody objected?',
      'For what reason did the judge resign?',
      'What is the purpose of the platform?',
    ],
    counterexamples: ['How did the visitors come to the hall?'],
  },
  {
    name: 'what-causes',
    pattern: english(
      '^(?:what|which) (?:(?:(?:events?|factors?|things?|problems?|incidents?) )?(?:cause|causes|caused|prompts?|prompted|triggers?|triggered|sparks?|sparked|provokes?|provoked|motivates?|motivated) |(?:makes?|made) (?!(?:up|of|out)\\b)|(?:led|leads?|drove) (?:W ){0,6}to\\b)|^from what cause\\b|^what BE .+ caused by$|^what BE the W causes?\\b',
    ),
    yields: { answerType: 'DESC:reason' },
    examples: [
      'What caused the delay?',
      'What prompted the protest?',
      'What makes the court independent?',
    ],
    counterexamples: ['What did the committee cause to be printed?', 'What makes up the council?'],
  },
  {
    name: 'known-for',
    pattern: english(
      '\\b(?:known|famous|noted|renowned|remembered) for what$|^(?:for what|what) .*\\b(?:known|famous|noted|renowned|remembered|celebrated|notorious|imprisoned|jailed|arrested|convicted|criticised|criticized|blamed|awarded|praised|punished|fined|sentenced|executed)(?: .+)? for(?: ,.*| in .*)?$|^for what (?:BE|DO)\\b.*\\b(?:known|famous|noted|remembered|jailed|arrested|convicted|criticised|criticized|blamed|praised|punished)\\b|^what BE (?:DET )?.+ (?:used )?for$|^what DO .+ (?:go to (?:jail|prison)) for$',
    ),
    yields: { answerType: 'DESC:reason' },
    examples: [
      'What is the town famous for?',
      'What are the blue cards used for?',
      'For what was the editor jailed?',
    ],
    counterexamples: ['What did the ministry pay for?'],
  },
]
