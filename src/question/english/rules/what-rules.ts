import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** What or which before a word that may begin a noun phrase. */
const WHAT_NOUN =
  '^(?:and )?(?:PREP |between |out of )*(?:what|which)(?: other| else)?(?: of W)? (?!(?:BE|DO|PREP|DET|else)(?: |$))(?<noun>.+)$'

/** What and which: by the head noun, else by the verb. */
export const WHAT_RULES: readonly QuestionRule[] = [
  {
    name: 'what-stance',
    pattern: english(
      "^what (?:BE (?:DET |(?:W ){1,4}'s )?)?(?:(?!DO\\b|BE\\b|PREP\\b|DET\\b)W ){0,2}(?:position|stance|views?|opinion|attitude|policy|policies|plans?|roles?) (?:on|about|towards?|regarding|for|in)\\b|^what (?:(?:important|key|main|leading|major|special) )?(?:role|part) (?:DO|BE)\\b",
    ),
    yields: { answerType: 'DESC:desc' },
    examples: [
      "What is the ministry's position on the draft?",
      'What role did the observers play?',
    ],
    counterexamples: [
      'What is her position?',
      'Which actress trained in Berlin for a role in the musical?',
      'Which region has the most roads in the plan?',
    ],
  },
  {
    name: 'what-nationality',
    pattern: english('^(?:PREP )?(?:what|which) nationality\\b|^what BE .*\\bnationality\\b'),
    yields: { answerType: 'LOC:country', type: 'what' },
    examples: ['What nationality is the observer?', 'What is the nationality of the pilot?'],
    counterexamples: ['What nation won the match?'],
  },
  {
    name: 'what-color',
    pattern: english('^(?:PREP )?(?:what|which) colou?rs?\\b'),
    yields: { answerType: 'ENTY:color' },
    examples: ['What color uniforms do the guards wear?', 'Which colours stand on the flag?'],
    counterexamples: ['Which coloured pencils were sold?'],
  },
  {
    name: 'what-part',
    pattern: english(
      '^in (?:what|which) (?:part|section|corner|side) of (?!(?:DET )?(?:body|book|speech|play|story|face|brain))|^(?:PREP )?(?:what|which) area (?!code)',
    ),
    yields: { answerType: 'LOC:other' },
    examples: ['In what part of the country is the reserve?', 'Which area did the flood reach?'],
    counterexamples: ['In which part of the body is the heart?'],
  },
  {
    name: 'which-of-these',
    pattern: english(
      '^which of (?:these|those|them|the following) BE (?:also |not |really )?(?<noun>.+)$',
    ),
    yields: {},
    examples: ['Which of these are rivers?', 'Which of the following was a judge?'],
    counterexamples: ['Which of these rivers are clean?', 'Which of these is longer?'],
  },
  {
    name: 'what-possessor',
    pattern: english(
      "^(?:PREP )?(?:what|which) (?<noun>(?!BE\\b|DO\\b|PREP\\b)(?:W ){0,3}W) 's\\b",
    ),
    yields: {},
    examples: ["Which minister's plan was rejected?", "What country's flag is green?"],
    counterexamples: ["What is the minister's plan?"],
  },
  {
    name: 'what-noun',
    pattern: english(WHAT_NOUN),
    yields: {},
    examples: [
      'What year was the plan adopted?',
      'Which city hosted the forum?',
      'In which country did the commissioner study?',
      'What kind of document did they sign?',
      'Which minister opened the session?',
    ],
    counterexamples: ['What was adopted?', 'What came after the forum?'],
  },
  {
    name: 'what-unknown-noun',
    pattern: english(WHAT_NOUN),
    yields: { answerType: 'ENTY:other', anyNoun: true },
    examples: ['What wherewithal did the club lack?', 'Which gizmo opened the gate?'],
    counterexamples: ['What broke down?', 'What frightens the horses?'],
  },
  {
    name: 'what-name-of',
    pattern: english(
      '^what (?:BE|DO) (?:DET )?names? of (?<noun>.+)$|^(?:DET )?names? of (?<noun2>.+)$',
    ),
    yields: { answerType: 'ENTY:termeq' },
    examples: ['What is the name of the chairman of the court?', 'What was the name of the ship?'],
    counterexamples: ['What is in a name?'],
  },
  {
    name: 'whose-name',
    pattern: english(
      "^what BE (?:(?:DET )?(?<noun>.+?) 's|his|her|their|your|my|its) (?:[^ ]+ )?names?\\b",
    ),
    yields: { answerType: 'HUM:ind', nounTypes: /^(?:HUM|ENTY:animal|ENTY:veh)/ },
    examples: ["What is the minister's name?", "What's the dog's name?"],
    counterexamples: ['What names are on the list?'],
  },
  {
    name: 'what-is-the-named',
    pattern: english('^what (?:is|was|are|were) the W(?: W){1,4}$'),
    cased: /^\S+ \S+ the(?: ["“«]?\p{Lu}[^\s]*| of| for| and| on)+(?: ["”»])?$/u,
    yields: { answerType: 'DESC:def' },
    examples: [
      'What is the Universal Declaration of Human Rights?',
      'What is the Dialogue Platform?',
    ],
    counterexamples: ['What is the capital of France?'],
  },
  {
    name: 'what-is-the-named-thing',
    pattern: english('^what (?:is|was|are|were) the (?:W ){1,4}(?<noun>W)$'),
    cased: /^\S+ \S+ the(?: \p{Lu}[^\s]*)+ \p{Ll}+$/u,
    yields: { answerType: 'DESC:def', nounIs: /^ENTY:(?:event|other|techmeth)$/ },
    examples: ['What was the Omarov scandal?', 'What is the Turkistan festival?'],
    counterexamples: ['What is the Kazakh capital?', 'What was the last festival?'],
  },
  {
    name: 'what-is-the-theory',
    pattern: english(
      '^what (?:is|was|are|were) the (?!(?:[^ ]+est|most|main|only|best|first|last|current|new|old|official|average|next|final|whole|same|worst|top|common)\\b)W (?:theory|theories|method|process|system|law|laws|issue|effect|principle|syndrome|disease|paradox|act|doctrine|movement|test|scale|curve|code|question|agreement|protocol|mechanism|dilemma|argument|experiment|hypothesis|dimension)$|^what (?:is|was) the (?:theory|theorem|law|principle|doctrine|concept|paradox|phenomenon) of (?:W ?){1,4}$',
    ),
    yields: { answerType: 'DESC:def' },
    examples: [
      'What is the butterfly effect?',
      'what is the feudal system',
      'What is the doctrine of double effect?',
    ],
    counterexamples: ['What is the main effect of the law?', 'What is the first law?'],
  },
  {
    name: 'what-is-the-compound',
    pattern: english(
      '^what (?:is|are|was|were) the (?!(?:[^ ]+est|[^ ]+al|[^ ]+ing|most|main|only|best|first|second|third|last|current|new|old|next|final|whole|same|worst|top|common|key|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b)W (?<noun>W)$',
    ),
    yields: { answerType: 'DESC:def', nounIs: /^ENTY:(?:other|techmeth)$/ },
    examples: ['What is the ozone layer?', 'What is the trade wind?'],
    counterexamples: ['What is the top award?', 'What is the oldest coin?', 'What is the award?'],
  },
  {
    name: 'what-is-stranded',
    pattern: english(
      '^what BE (?!.*\\b(?:that|which|who|whom|where|when)\\b)(?:W )+?(?:W(?:ed|ing|wn)|made|found|built|kept|held|(?:a|an|the) W) (?:[^ ]+ly )?(?:of|in|on|at|to|with|from|as|by|into|against|upon|under|after|over|through|around)$',
    ),
    yields: { answerType: 'ENTY:other' },
    examples: [
      'What is the new tram line based on?',
      'What are the judges protected from?',
      'What is Aidar a member of?',
    ],
    counterexamples: ['What is the river that the ferry was built on?', 'What is a built-in?'],
  },
  {
    name: 'what-is-the-noun',
    pattern: english(
      "^(?:what|which) BE (?:(?:the|his|her|its|their|your|my|our|one of the|some of the|some|any|this|that|all|one(?! of\\b)|two|three|four|five|six|seven|eight|nine|ten|\\d+|different|common|popular|various|good|today 's)\\b (?<noun>.+)|(?:a|an) (?<noun2>(?:(?:common|good|popular|famous|typical|W[ -]based) .+|(?:example|list|type|kind|brand) of .+|(?:W ){1,3}(?:that|which|who|whose|spoken|used|made|found|located|written|to|popularly|widely|commonly)\\b.*))|(?<noun3>(?:W ){1,5}'s .+|(?:W ){1,2}(?:of|between) .+))$",
    ),
    yields: {},
    examples: [
      'What is the population of Shymkent?',
      "What is Kazakhstan's capital?",
      'What are the main languages of the region?',
    ],
    counterexamples: ['What is a constitution?'],
  },
  {
    name: 'what-are-bare',
    pattern: english(
      '^what (?:are|were) (?<noun>(?!DET |PREP |(?:you|they|we|it) |W (?:and|or) )(?:W ){1,2}W (?:in|of|for|at|on|near|from|used|made|found) .+)$',
    ),
    yields: { nounTypes: /^(?:HUM|LOC|NUM|ENTY:(?!other))/ },
    examples: ['What are rural museums near Almaty?', 'What are tourist attractions in Taraz?'],
    counterexamples: ['What are museums?', 'What are potholes in the road?'],
  },
  {
    name: 'what-is-considered',
    pattern: english(
      '^(?:what|which) BE (?:also |often |generally |widely )*(?:considered|called|known as|regarded as|described as|said to be|believed to be|thought to be)(?: to be)? (?:DET )(?<noun>.+)$',
    ),
    yields: { answerType: 'ENTY:other' },
    examples: [
      'What is considered the driest region of the country?',
      'What was known as the city of apples?',
    ],
    counterexamples: ['What is the considered view?', 'What was the platform called?'],
  },
  {
    name: 'what-superlative',
    pattern: english(
      '^(?:what|which) BE (?:the )?(?:(?!["“«])W ){0,2}(?:most|least|best|worst|first|last|only|[^ ]+est|main)\\b.*$',
    ),
    yields: { answerType: 'ENTY:other' },
    examples: ['What is the oldest heirloom?'],
    counterexamples: ['What is an exhibit?', 'What is "First Light"?'],
  },
  {
    name: 'what-is-x-of-y',
    pattern: english('^what BE the (?:W ){1,3}(?:PREP) .+$'),
    yields: { answerType: 'DESC:def' },
    examples: ['What is the upshot of the talks?'],
    counterexamples: ['What is an upshot?'],
  },
  {
    name: 'what-is-participle',
    pattern: english(
      '^what BE (?:not |also |first |once |now |often |[^ ]+ly )*(?:being|[^ ]+(?:ed|wn)|made|found|sold|kept|built|held|sent|given|taken|written|lost|paid|put|set|left|said|hit|stolen|eaten|chosen|hidden|broken|worn|spoken)(?: (?:PREP|DET|as|by|W ?ly|last|this|when|while|where|because|only|most|more|every|each|yesterday|today|there|here) .+| today| yesterday| there| here)?$|^what BE (?:in|on|at|inside|under|behind|near|next to|above|being|it|he|she|they|we|you|there|going to|to be)\\b',
    ),
    yields: { answerType: 'ENTY:other' },
    examples: ['What was signed in Geneva?', 'What is kept in the old archive?'],
    counterexamples: ['What is a signature?'],
  },
  {
    name: 'what-is',
    pattern: english('^what BE (?!not\\b).+$'),
    yields: { answerType: 'DESC:def' },
    examples: ['What is a constitutional court?', 'What are sanctions?', 'what is impunity'],
    counterexamples: ['What was adopted in March?'],
  },
  {
    name: 'what-do-verb',
    pattern: english('^(?:PREP )?what (?:else |exactly )?DO (?<verb>.+)$'),
    yields: { answerType: 'ENTY:other' },
    examples: [
      'What did the two sides sign?',
      'What do snow leopards eat?',
      'What did the speaker announce?',
    ],
    counterexamples: ['What is announced?'],
  },
  {
    name: 'what-verb',
    pattern: english('^(?:PREP )?(?:what|which)\\b|\\b(?:what|which)$'),
    yields: { answerType: 'ENTY:other' },
    examples: ['What stood on the hill?', 'Which is older?'],
    counterexamples: ['Who stood on the hill?'],
  },
]
