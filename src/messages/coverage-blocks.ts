import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { Coverage } from './coverage.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const OUTLETS_SHOWN = 5
const TITLES_SHOWN = 3
const MAX_OUTLET = 60
const MAX_TITLE = 150

/** What can be asked about: number of articles, dates, outlets and some titles. */
export function coverageBlocks(coverage: Coverage, messages: LocalMessages): readonly Block[] {
  const { articles, dates } = coverage
  const blocks = [paragraph(inline(messages.text('coverage-articles', { articles })))]
  if (dates !== null) {
    const [from, to] = [messages.date(dates.from), messages.date(dates.to)]
    const line =
      from === to
        ? messages.text('coverage-date', { date: from })
        : messages.text('coverage-dates', { from, to })
    blocks.push(tightParagraph(inline(line)))
  }
  const outlets = coverage.outlets.slice(0, OUTLETS_SHOWN).map((name) => shown(name, MAX_OUTLET))
  if (outlets.length > 0) {
    const more = coverage.outlets.length > OUTLETS_SHOWN ? ['…'] : []
    const list = more.length > 0 ? [...outlets, ...more].join(', ') : messages.list(outlets)
    blocks.push(tightParagraph(inline(messages.text('coverage-outlets', { outlets: list }))))
  }
  const titles = coverage.titles.slice(0, TITLES_SHOWN)
  if (titles.length > 0) {
    blocks.push(tightParagraph(inline(messages.text('coverage-titles'))))
    blocks.push(...titles.map((title) => tightParagraph(inline(`• ${shown(title, MAX_TITLE)}`))))
  }
  return blocks
}

function shown(text: string, max: number): string {
  return truncate(plainText(text).trim(), max)
}
