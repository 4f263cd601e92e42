import type { BareQuestionRule } from '../bare-question.js'

/** "was it", "did that happen": says again what was asked before, and nothing else. */
const THAT =
  '(?: (?:is|was|were|are) (?:it|that|this|those|they)(?: so)?| (?:did|does|has|had) (?:it|that|this|they) (?:happen(?:ed)?|occur(?:red)?|take place|taken place|do (?:it|that|this|so)))?'

const EXACTLY = '(?: exactly| precisely| though| then)?'

const bare = (words: string): RegExp => new RegExp(`^(?:${words})${THAT}${EXACTLY}$`, 'u')

/** "What year?" asks when; "what year is it" does not ask of what was said. */
const dated = (words: string): RegExp =>
  new RegExp(
    `${bare(words).source}|^(?:what|which) (?:date|day|year|month)(?: was (?:it|that|this))?$`,
    'u',
  )

/** The longer ones first where one begins like another. */
export const ENGLISH_BARE_QUESTIONS: readonly BareQuestionRule[] = [
  {
    asks: 'since when',
    pattern: bare('since when|from when|since what (?:year|date|time)|how long already'),
    examples: ['Since when?', 'And since what year?', 'since when exactly?'],
    counterexamples: ['Since when has the court existed?', 'Since 2019?'],
  },
  {
    asks: 'until when',
    pattern: bare('until when|till when|by when|until what (?:year|date)'),
    examples: ['Until when?', 'And by when?'],
    counterexamples: ['Until when is the office open?'],
  },
  {
    asks: 'when',
    pattern: dated('when|(?:on|in|at) (?:what|which) (?:date|day|year|month|time)|how long ago'),
    examples: [
      'When?',
      'And when was that?',
      'When did it happen?',
      'On what date?',
      'In which year?',
      'What year was that?',
    ],
    counterexamples: [
      'When was the court founded?',
      'When did it open?',
      'What day is it?',
      'What time is it?',
      'When it rains?',
    ],
  },
  {
    asks: 'where from',
    pattern: bare('from where|where from|whence'),
    examples: ['Where from?', 'From where?'],
    counterexamples: ['Where is he from?'],
  },
  {
    asks: 'where to',
    pattern: bare('where to|to where|whereto'),
    examples: ['Where to?'],
    counterexamples: ['Where to go in Almaty?'],
  },
  {
    asks: 'where',
    pattern: bare('where|(?:in|at) (?:what|which) (?:city|country|place|town|region)|what place'),
    examples: ['Where?', 'And where was it?', 'In which city?', 'where did that take place'],
    counterexamples: ['Where is Almaty?', 'Where was it signed?'],
  },
  {
    asks: 'what for',
    pattern: bare('what for|for what|for what (?:reason|purpose)|to what end'),
    examples: ['What for?', 'For what purpose?'],
    counterexamples: ['What for the others?'],
  },
  {
    asks: 'why',
    pattern: bare('why|how come|why so|for (?:what|which) reason'),
    examples: ['Why?', 'But why?', 'How come?', 'Why is that?'],
    counterexamples: ['Why not?', 'Why did the court rule?'],
  },
  {
    asks: 'how long',
    pattern: bare('(?:for )?how long'),
    examples: ['How long?', 'For how long?'],
    counterexamples: ['How long is the road?'],
  },
  {
    asks: 'how often',
    pattern: bare('how often|how frequently'),
    examples: ['How often?'],
    counterexamples: ['How often do they meet?'],
  },
  {
    asks: 'how many',
    pattern: bare('how many|how many (?:people|of them|were there|are there)'),
    examples: ['How many?', 'And how many of them?'],
    counterexamples: ['How many countries took part?'],
  },
  {
    asks: 'how much',
    pattern: bare('how much'),
    examples: ['How much?'],
    counterexamples: ['How much did it cost?'],
  },
  {
    asks: 'how',
    pattern: bare('how|how so|in what way|by what means'),
    examples: ['How?', 'And how exactly?', 'In what way?'],
    counterexamples: ['How are you?', 'How does it work?'],
  },
  {
    asks: 'by whom',
    pattern: bare('by whom|by who|who by'),
    examples: ['By whom?', 'Who by?'],
    counterexamples: ['By whom was it founded?'],
  },
  {
    asks: 'with whom',
    pattern: bare('with whom|with who|who with|together with whom'),
    examples: ['With whom?', 'Who with?'],
    counterexamples: ['With whom did she meet?'],
  },
  {
    asks: 'to whom',
    pattern: bare('to whom|to who|who to|for whom|who for'),
    examples: ['To whom?'],
    counterexamples: ['To whom was it given?'],
  },
  {
    asks: 'about what',
    pattern: bare('about what|what about|on what|on what (?:subject|topic)'),
    examples: ['About what?', 'What about?'],
    counterexamples: ['What about schools?'],
  },
  {
    asks: 'who',
    pattern:
      /^(?:who|whom|who exactly|who precisely|who (?:was|is) (?:it|that)|who did (?:it|that))$/u,
    examples: ['Who?', 'And who?', 'Who was that?', 'Who did it?'],
    counterexamples: ['Who is she?', 'Who is Dana Omarova?', 'Who else?'],
  },
]
