/** How a sentence begins that is only understood with the one before it. */
export interface LeaningOpening {
  readonly name: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const LEANING_OPENINGS: readonly LeaningOpening[] = [
  {
    name: 'pronoun',
    pattern:
      /^["“«'‘(\s]*(?:he|she|it|they|his|her|its|their|both)\b(?! (?:is|was|seems|appears) (?:clear|likely|important|necessary|vital|raining))/iu,
    examples: ['He signed it.', '“They also welcomed the plan.', 'Its members meet in May.'],
    counterexamples: ['Helen signed it.', 'It is important that all take part.'],
  },
  {
    name: 'demonstrative',
    pattern:
      /^["“«'‘(\s]*(?:this|these|those|such)\b(?! (?:year|month|week|morning|evening|day|time)\b)|^["“«'‘(\s]*that (?:is|was|will|would)\b/iu,
    examples: [
      'This document has nine sections.',
      'Omarova added: “This document has nine sections.',
      '“These priorities include schools.',
      'That was in May.',
    ],
    counterexamples: ['This year the court moved.', 'That the court moved was news to them.'],
  },
  {
    name: 'russian pronoun',
    pattern: /^["“«'‘(\s]*(?:он|она|оно|они|его|её|ее|их|это|этот|эта|эти)(?!\p{L})/iu,
    examples: ['Он подписал закон.', '«Эти меры помогут.'],
    counterexamples: ['Онлайн-приём открыт.'],
  },
  {
    name: 'kazakh pronoun',
    pattern: /^["“«'‘(\s]*(?:ол|олар|оның|олардың|бұл|осы)(?!\p{L})/iu,
    examples: ['Ол заңға қол қойды.', '«Бұл құжат маңызды.'],
    counterexamples: ['Олимпиада басталды.'],
  },
]

/** What introduces a quotation: the quotation's own opening tells whether it leans. */
const INTRODUCTION = /^[^“«"]{1,120}[:,]\s*(?=[“«"])/u

/** Whether a sentence leans on the one before it. */
export function leansBack(sentence: string): boolean {
  const quoted = sentence.replace(INTRODUCTION, '')
  return LEANING_OPENINGS.some(({ pattern }) => pattern.test(sentence) || pattern.test(quoted))
}
