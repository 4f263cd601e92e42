import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** What words and short forms mean, stand for and are called. */
export const MEANING_RULES: readonly QuestionRule[] = [
  {
    name: 'stands-for',
    pattern: english(
      '\\bstands? for(?: what)?\\b|^for what .+ (?:stands?|abbreviation|acronym)$|^what .+ stand(?:ing)? for\\b',
    ),
    yields: { answerType: 'ABBR:exp' },
    examples: ['What does ODIHR stand for?', 'UPR stands for what?'],
    counterexamples: ['Who stood for election in the north?'],
  },
  {
    name: 'letters-mean',
    pattern: english(
      '^what DO (?:the )?(?:abbreviation|acronym|initials?|letters) .+ mean\\b|^what BE (?:the )?(?:(?:full name|expansion) (?:of|for) (?:the )?(?:abbreviation|acronym|initials)\\b|full form (?:of|for)\\b)|^spell out\\b',
    ),
    yields: { answerType: 'ABBR:exp' },
    examples: ['What do the letters CIS mean?', 'What does the abbreviation GANHRI mean?'],
    counterexamples: ['What does the letter of the minister mean?'],
  },
  {
    name: 'full-name-of-letters',
    pattern: english('^what BE (?:the )?(?:full name|expansion|full title) (?:of|for) (?:the )?W$'),
    cased: /(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u,
    yields: { answerType: 'ABBR:exp' },
    examples: ['What is the full name of the OSCE?'],
    counterexamples: ['What is the full name of the minister?'],
  },
  {
    name: 'abbreviation-mean',
    pattern: english('^what DO [\'"] ?W ?[\'"] mean\\b|^what DO W mean\\b'),
    cased: /^\S+ \S+ ["'“«]? ?(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})(?: ?["'”»])? mean/u,
    yields: { answerType: 'ABBR:exp' },
    examples: ['What does USAID mean?', 'In a budget, what does VAT mean?'],
    counterexamples: ['What does ombudsman mean?'],
  },
  {
    name: 'what-is-abbreviation',
    pattern: english('^what BE (?:the |an? )?W(?: in (?:DET )?W)?$'),
    cased:
      /^\S+ \S+ (?:[Tt]he |[Aa]n? )?(?:\p{Lu}[\p{Lu}\p{N}]{1,5}|(?:\p{Lu}\.){2,})(?: in (?:the|a|an)? ?[^ ]+)?$/u,
    yields: { answerType: 'ABBR:exp' },
    examples: ['What is UNDP?', "What's the OSCE?"],
    counterexamples: ['What is a memorandum?'],
  },
  {
    name: 'abbreviation-of',
    pattern: english(
      '^(?:what|which) (?:BE |DO )?(?:.+ )?(?:abbreviation|acronym|initials|short form|abbreviated|abbreviate|abbreviates)\\b|^how (?:BE|DO) .+ abbreviated?\\b',
    ),
    yields: { answerType: 'ABBR:abb' },
    examples: ['What is the abbreviation for the Supreme Court?', 'How is kilogram abbreviated?'],
    counterexamples: ['What does the abbreviation UN mean?'],
  },
  {
    name: 'say-in-language',
    pattern: english(
      '^how (?:DO|to|would) .*\\b(?:say|pronounce|call|write|spell) .+ in LANG$|^what (?:BE|DO) .+\\b(?:translate|translated|translation)\\b|^what (?:BE|DO) .+ in LANG$|^what BE (?:the )?LANG (?:(?:word|name|term|phrase|equivalent|expression) )?(?:for|of)\\b',
    ),
    yields: { answerType: 'ENTY:termeq' },
    examples: [
      'How do you say thank you in Kazakh?',
      'What is the Latin name for the steppe eagle?',
    ],
    counterexamples: ['How do you say goodbye politely?'],
  },
  {
    name: 'mean',
    pattern: english(
      '^what (?:BE|DO) (?!.*\\b(?:between|mean (?:income|temperature|value|score|age|time)))(?!.*\\borigin)(?:.*\\bmeans?\\b(?! of)|.*\\brefers? to$)|^what BE meant by\\b|^what BE (?:the )?.*\\b(?:meaning|definition)\\b',
    ),
    yields: { answerType: 'DESC:def' },
    examples: [
      'What does sovereignty mean?',
      'What is meant by hybrid format?',
      'What is the meaning of the term impunity?',
    ],
    counterexamples: ['What means of transport did they take?'],
  },
  {
    name: 'define',
    pattern: english('^define\\b'),
    yields: { answerType: 'DESC:def' },
    examples: ['Define jurisdiction'],
    counterexamples: ['Who defined the agenda?'],
  },
  {
    name: 'nickname',
    pattern: english(
      "^what BE (?:.+ )?nicknames? (?:of|for) (?<noun>.+)$|^what BE (?<noun2>.+) 's (?:[^ ]+ )?nickname$",
    ),
    yields: { nounTypes: /^(?:HUM|LOC)/ },
    examples: ['What is the nickname of the city?', "What was the general's nickname?"],
    counterexamples: ['What is the nickname of Almaty?'],
  },
  {
    name: 'nickname-of-person',
    pattern: english(
      "^what BE (?:W ){2,5}'s (?:W )?nickname$|^what BE (?:his|her|my|your) (?:W )?(?:nick)?name$",
    ),
    cased: /^\S+ \S+ (?:(?:.+ )?\p{Lu}\S+ \p{Lu}\S+ ['’]s|\p{Ll}+ )/u,
    yields: { answerType: 'HUM:ind' },
    examples: ["What was Aidar Omarov's nickname?", 'What was her original name?'],
    counterexamples: ["What was the city's nickname?", "What is Astana's old name?"],
  },
  {
    name: 'another-name',
    pattern: english(
      '\\b(?:another|other|alternative|alternate|former|original|previous|old|popular|common|scientific|colloquial) (?:name|term|word|title)s?\\b|\\b(?:terms? for|(?:word|synonyms?|nicknames?|euphemism|slang) (?:for|of))\\b|\\bnicknames?$',
    ),
    yields: { answerType: 'ENTY:termeq' },
    examples: [
      'What is another name for the lower house?',
      'What is the term for rule by judges?',
      'What is the slang for a parking fine?',
    ],
    counterexamples: ['What is the name of the judge?'],
  },
  {
    name: 'young-called',
    pattern: english(
      "^what BE (?:DET )?(?:male|female|baby|young|infant|adult) (?<noun>.+) called$|^what DO (?:you|we|they|people) call (?:DET )?(?:male|female|baby|young|infant|adult) (?<noun3>.+)$|^what BE (?:W ){1,4}'s (?<noun2>.+) (?:called|named)$",
    ),
    yields: {},
    examples: ['What is a baby seal called?', "What was the captain's horse named?"],
    counterexamples: ['What is a sudden storm called?'],
  },
  {
    name: 'group-called',
    pattern: english(
      '^what (?:BE|DO) .*\\b(?:group|bunch|herd|flock|pack|collection) of .*\\b(?:called|named|known as)$',
    ),
    yields: { answerType: 'ENTY:termeq' },
    examples: ['What is a group of judges called?'],
    counterexamples: ['What group of judges was called?'],
  },
  {
    name: 'called',
    pattern: english(
      '^what (?:else )?(?:BE|should) (?<noun>.+) (?:(?:also |formerly |originally |commonly |better |now |once |sometimes |usually )*(?:called|nicknamed|dubbed|named|termed|known as|referred to as|call|known by)(?! for\\b)(?: .+)?)$|^what (?:W ){1,8}BE (?:also |often |sometimes )?(?:called|nicknamed|named|dubbed)$|^(?:what|which) (?:name|nickname|term)\\b.*\\b(?:called|known|given|go|goes|use|used|by)\\b|^what (?:.+ )?BE (?:also |often |sometimes )?(?:called|nicknamed|named|dubbed|known as)$|^what DO .+ call(?! (?:for|on|off)\\b)(?: .+)?$|^what , (?<noun2>.+?) (?:BE|DO)(?: W)?(?: BE)? (?:called|nicknamed|named|dubbed|known as|referred to as)$|\\b(?:called|nicknamed|named|dubbed|known as|referred to as) (?:as )?what$|^as what , .+ (?:known|described|referred to)$',
    ),
    yields: {
      answerType: 'ENTY:termeq',
      nounTypes: /^ENTY:(?!other|termeq|word|letter|product|substance)|^HUM:gr/,
    },
    examples: [
      'What is the upper chamber called?',
      'What do you call a judge who retires?',
      'The lower house is called what?',
    ],
    counterexamples: ['What did the minister call for?'],
  },
]
