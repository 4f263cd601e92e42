/** One word spelt in two ways: what a British ending is in America. */
export interface SpellingRule {
  readonly name: string
  readonly british: RegExp
  readonly american: string
  /** British and American spelling. */
  readonly examples: readonly (readonly [string, string])[]
  readonly counterexamples: readonly string[]
}

/** All that fit a word are applied; a spelling that no text uses does no harm. */
export const SPELLING_RULES: readonly SpellingRule[] = [
  {
    name: '-is- in verbs and their nouns',
    british: /(?<=\p{L}{2}[^aeiou])is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u,
    american: 'iz',
    examples: [
      ['organised', 'organized'],
      ['modernisation', 'modernization'],
      ['recognise', 'recognize'],
    ],
    counterexamples: ['arise', 'wise', 'noise', 'raised'],
  },
  {
    name: '-ys- in verbs',
    british: /(?<=al)ys(?=(?:e|ed|es|er|ers|ing)$)/u,
    american: 'yz',
    examples: [
      ['analyse', 'analyze'],
      ['paralysed', 'paralyzed'],
    ],
    counterexamples: ['analysis', 'analyst'],
  },
  {
    name: '-our-',
    british: /(?<=\p{L}{2})our(?=(?:s|ed|ing|er|ers|able|ite|ites|al|hood|hoods|ful)?$)/u,
    american: 'or',
    examples: [
      ['labour', 'labor'],
      ['neighbouring', 'neighboring'],
      ['favourite', 'favorite'],
    ],
    counterexamples: ['hour', 'source', 'journal', 'course'],
  },
  {
    name: '-re',
    british: /(?<=[bt])re(?=(?:s|d)?$)/u,
    american: 'er',
    examples: [
      ['centre', 'center'],
      ['theatres', 'theaters'],
    ],
    counterexamples: ['acre', 'treat', 'store-room'],
  },
  {
    name: '-ence',
    british: /(?<=def|off|lic|pret)ence(?=s?$)/u,
    american: 'ense',
    examples: [
      ['defence', 'defense'],
      ['offences', 'offenses'],
    ],
    counterexamples: ['difference', 'silence'],
  },
  {
    name: '-ll-',
    british: /(?<=[aeiou]\p{L}*[^aeiou][aei])ll(?=(?:ed|ing|er|ers|or|ors|ation)$)/u,
    american: 'l',
    examples: [
      ['travelled', 'traveled'],
      ['counsellor', 'counselor'],
    ],
    counterexamples: ['hall', 'dwelling', 'filled'],
  },
  {
    name: '-ogue',
    british: /(?<=\p{L}[al])ogue(?=s?$)/u,
    american: 'og',
    examples: [
      ['catalogue', 'catalog'],
      ['dialogues', 'dialogs'],
    ],
    counterexamples: ['vogue', 'rogue'],
  },
  {
    name: '-amme',
    british: /(?<=ogr)amme(?=s?$)/u,
    american: 'am',
    examples: [['programmes', 'programs']],
    counterexamples: ['programmed', 'grammar'],
  },
]
