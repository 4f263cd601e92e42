import type { QuestionRule } from '../../question-rule.js'
import { english } from '../pattern.js'

/** How: amounts and measures first, then the way something is done. */
export const HOW_RULES: readonly QuestionRule[] = [
  {
    name: 'how-weigh',
    pattern: english(
      '^how (?:much|heavy|many (?:pounds|kilos|kilograms|tons|tonnes|grams|ounces))\\b.*\\bweigh|^how heavy\\b',
    ),
    yields: { answerType: 'NUM:weight' },
    examples: ['How much does the bronze statue weigh?', 'How heavy was the bell?'],
    counterexamples: ['How much did the bell cost?'],
  },
  {
    name: 'how-much-percent',
    pattern: english('^how (?:much|many) (?:percent|per cent|of (?:the|all|its|their|a|an)\\b)'),
    yields: { answerType: 'NUM:perc' },
    examples: ['How much of the budget goes to schools?', 'How many percent of voters took part?'],
    counterexamples: ['How much does the budget grow?'],
  },
  {
    name: 'how-much-money',
    pattern: english(
      '^(?:for |at )?how much\\b.*\\b(?:cost|costs|pay|pays|paid|earn|earns|earned|spend|spends|spent|charge|charges|charged|sell|sells|sold|worth|money|dollars?|euros?|tenge|rubles?|roubles?|pounds sterling|price|salary|wage|fund|funds|funding|income|invest|invested|allocated?|donated?|raised?|taxed?|rent|rented|fined?|fee|bought|buy|owed?|debt|grant|budget|valued|make in|insured|lost in|get for|receive for|won in|win in|bail|bid|bet)\\b|^how much money\\b|^how much (?:is|are|was|were) (?!(?:of|known|there|left|the (?:population|area))\\b)|^how much DO .+ (?:for|make|get|receive)$|^how expensive\\b',
    ),
    yields: { answerType: 'NUM:money' },
    examples: [
      'How much did the new courthouse cost?',
      'How much money was set aside for roads?',
      'For how much was the mine sold?',
    ],
    counterexamples: ['How much rain fell in June?'],
  },
  {
    name: 'how-many',
    pattern: english('^(?:PREP |between )*how many\\b|\\bhow many(?: W)*$'),
    yields: { answerType: 'NUM:count' },
    examples: [
      'How many sections does the plan have?',
      'In how many regions do the offices work?',
      'The plan has how many points?',
    ],
    counterexamples: ['How much water is in the lake?'],
  },
  {
    name: 'how-much',
    pattern: english('^(?:PREP )?how much\\b|\\bhow much$'),
    yields: { answerType: 'NUM:count' },
    examples: ['How much wheat did the region harvest?'],
    counterexamples: ['How many tonnes of wheat were harvested?'],
  },
  {
    name: 'how-long-object',
    pattern: english(
      '^how long (?:is|are|was|were) (?:DET )?(?:.+ )?(?:border|river|road|bridge|tunnel|pipeline|wall|fence|coastline|coast|line|track|railway|route|highway|street|canal|beach|pier|ship|boat|train|plane|car|bus|truck|rope|cable|tail|leg|neck|arm|nose|tongue|hair|teeth|tooth|snake|whale|fish|crocodile|dinosaur|animal|insect|worm|table|corridor|hall|wing|wings|sword|needle|strip|boardwalk|marathon|foot|feet|inch|yard|mile|meter|metre|kilometer|kilometre|intestine|nail|fingernails?|nails|statue|building|column)s?\\b',
    ),
    yields: { answerType: 'NUM:dist' },
    examples: ['How long is the border with Uzbekistan?', 'How long was the old bridge?'],
    counterexamples: ['How long is the term of a judge?'],
  },
  {
    name: 'how-long-thing',
    pattern: english(
      '^how long BE (?<noun>(?:(?!PREP )W ){0,5}W)(?<! (?:pregnant|asleep|awake|alive|gone|valid|good|open|closed|ill|sick))$',
    ),
    yields: {
      answerType: 'NUM:dist',
      nounIs: /^(?:LOC:(?:other|mount)|ENTY:(?:animal|body|plant|instru|product))/,
    },
    examples: ['How long is the new boulevard?', 'How long is a grown otter?'],
    counterexamples: [
      'How long is an otter pregnant?',
      'How long is the ceremony?',
      'How long was the theatre in use?',
    ],
  },
  {
    name: 'how-long-named',
    pattern: english('^how long (?:is|are) the W$'),
    cased: /^\S+ \S+ \S+ the \p{Lu}\p{Ll}+$/u,
    yields: { answerType: 'NUM:dist' },
    examples: ['How long is the Irtysh?'],
    counterexamples: ['How long is the session?'],
  },
  {
    name: 'how-far',
    pattern: english(
      '^(?:from |at |to )?how (?:far|tall|high|deep|wide|thick|broad|near|close|low)\\b',
    ),
    yields: { answerType: 'NUM:dist' },
    examples: ['How far is Astana from Almaty?', 'How deep is the Caspian Sea?'],
    counterexamples: ['How long is the session?'],
  },
  {
    name: 'how-long',
    pattern: english(
      '^(?:for |after |within )?how (?:long|old|young|many years)\\b|\\bhow (?:long|old)$|^at what age\\b',
    ),
    yields: { answerType: 'NUM:period', type: 'how many' },
    examples: [
      'How long did the meeting last?',
      'How old is the youngest deputy?',
      'At what age do judges retire?',
    ],
    counterexamples: ['How long ago did it happen?', 'How long is the river?'],
  },
  {
    name: 'how-fast',
    pattern: english('^how (?:fast|quick|quickly|slow|slowly|rapidly)\\b'),
    yields: { answerType: 'NUM:speed', type: 'how many' },
    examples: ['How fast does the new train go?'],
    counterexamples: ['How often does the train go?'],
  },
  {
    name: 'how-often',
    pattern: english(
      '^how (?:often|frequently|regularly|loud|bright|strong|powerful|acidic|humid|salty|popular|large (?:BE|DO) .*population|populous)\\b',
    ),
    yields: { answerType: 'NUM:other', type: 'how many' },
    examples: ['How often does the council meet?', 'How loud is the siren?'],
    counterexamples: ['How many meetings were held?'],
  },
  {
    name: 'how-hot',
    pattern: english('^how (?:hot|cold|warm|cool)\\b'),
    yields: { answerType: 'NUM:temp' },
    examples: ['How cold does it get in Astana?'],
    counterexamples: ['How did the talks cool down?'],
  },
  {
    name: 'how-big',
    pattern: english('^how (?:big|large|small|spacious|huge)\\b'),
    yields: { answerType: 'NUM:volsize' },
    examples: ['How big is the new stadium?', 'How large is the national park?'],
    counterexamples: ['How tall is the tower?'],
  },
  {
    name: 'how-likely',
    pattern: english('^how (?:likely|probable)\\b'),
    yields: { answerType: 'NUM:perc' },
    examples: ['How likely is an early election?'],
    counterexamples: ['How is an early election called?'],
  },
  {
    name: 'how',
    pattern: english(
      '^(?:and |so |just |exactly )?how\\b|^in (?:what|which) (?:way|ways|manner|fashion|spirit|format)\\b|\\bhow$|^by what means\\b',
    ),
    yields: { answerType: 'DESC:manner' },
    examples: ['How are judges appointed?', 'In what way does the office help citizens?'],
    counterexamples: ['Who knows the way to the office?'],
  },
]
