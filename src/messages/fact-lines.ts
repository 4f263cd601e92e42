import type { CitedFact } from '../answer/answer.js'
import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { Evidence } from './evidence.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const FACTS_SHOWN = 5
const MAX_NAME = 100
const MAX_OFFICE = 200

/** Who held which office as of when, newest first, with the number of the quotation that says so. */
export function factLines(
  facts: readonly CitedFact[],
  evidence: readonly Evidence[],
  messages: LocalMessages,
): readonly Block[] {
  return facts
    .toSorted((a, b) => compare(b.asOf?.value ?? '', a.asOf?.value ?? ''))
    .flatMap((fact) => {
      const source = evidence.find(({ citations }) => citations.includes(fact.citation))
      return source === undefined ? [] : [{ fact, source }]
    })
    .slice(0, FACTS_SHOWN)

    .map(({ fact, source }, index) => {
      const reference = evidence.length > 1 ? ` [${source.number}]` : ''
      const isInferred = source.evidence.article.published?.from === 'inferred'
      const line = inline(`${factText(fact, isInferred, messages)}${reference}`)
      return index === 0 ? paragraph(line) : tightParagraph(line)
    })
}

function factText(
  { person, office, organisation, asOf }: CitedFact,
  isInferred: boolean,
  messages: LocalMessages,
): string {
  const body = organisation !== null && !office.includes(organisation) ? `, ${organisation}` : ''
  const held = `${shown(person, MAX_NAME)} — ${shown(`${office}${body}`, MAX_OFFICE)}`
  if (asOf === null) return held
  const date = messages.date(asOf, 'as-of')
  return `${held}, ${isInferred ? messages.text('date-inferred', { date }) : date}`
}

function shown(text: string, max: number): string {
  return truncate(plainText(text).trim(), max)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
