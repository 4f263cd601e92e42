import { firstParagraphs } from './first-paragraphs.js'

/** What a feed gives of an item's text, as paragraphs. */
export interface ItemTexts {
  /** From an element that is meant for the text itself. */
  readonly content: readonly string[]
  readonly summary: readonly string[]
}

export interface ItemText {
  readonly paragraphs: readonly string[]
  readonly isWhole: boolean
}

/** UTF-16 units: shorter contents are beginnings, and longer summaries are texts. */
const SHORTEST_CONTENT = 400
const SHORTEST_SUMMARY = 1_200
const ABRIDGED = /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$/u
/** Lines that programs add below: links to the page that the item is about. */
const ADDED = [
  /^The post .+ (?:first )?appeared (?:first )?on .+$/u,
  /^(?:Read|See) (?:more|full|the full|the rest)(?: (?:story|article|text|of|on|at|here)(?!\p{L}).{0,80})?[\s.…:»→>]*$/iu,
  /^Continue reading(?!\p{L}).{0,200}$/iu,
  /^(?:Читать|Читайте) (?:далее|полностью|дальше|также)(?!\p{L}).{0,200}$/iu,
  /^(?:Подробнее|Далее)(?: (?:на|по|в|здесь|тут)(?!\p{L}).{0,80})?[\s.…:»→>]*$/iu,
  /^Сообщение .+ появил(?:ось|ись) сначала на .+$/u,
  /^(?:Толығырақ|Толық оқу|Жалғасын оқу)(?!\p{L}).{0,80}$/iu,
  /^(?:Source|Источник|Дереккөз):.{0,80}$/iu,
  /^Comments?$/u,
]

/** The better of the two, and whether it is the whole text. */
export function textOfItem({ content, summary }: ItemTexts): ItemText {
  const [text, lead] = [withoutAdded(content), withoutAdded(summary)]
  const isContent = lengthOf(text) >= lengthOf(lead)
  const paragraphs = firstParagraphs(isContent ? text : lead)
  const shortest = isContent && text.length > 0 ? SHORTEST_CONTENT : SHORTEST_SUMMARY
  const isCut =
    ABRIDGED.test(paragraphs.at(-1) ?? '') || paragraphs.length < (isContent ? text : lead).length
  return { paragraphs, isWhole: lengthOf(paragraphs) >= shortest && !isCut }
}

function withoutAdded(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph) => !ADDED.some((pattern) => pattern.test(paragraph)))
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}
