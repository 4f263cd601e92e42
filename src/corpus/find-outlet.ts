import type { Dateline } from './dateline.js'
import { escapeRegExp } from './escape-reg-exp.js'
import type { Layout } from './layout.js'
import { outletNamed, SELF_NAMED } from './outlets.js'

const DOMAIN = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:kz|com|org|net|ru|info|eu|media|кз|қаз)`
const DOMAIN_ONLY = new RegExp(`^${DOMAIN}$`, 'iu')
const KNOWN = SELF_NAMED.map(escapeRegExp).join('|')
const SELF = String.raw`(?<outlet>${KNOWN}|${DOMAIN})`

/** Longer paragraphs are looked at only so far. */
const REACH = 3000
/** Some word of {@link PHRASES}; asking for it first is cheap. */
const MAYBE_PHRASE = /report|inform|writes|learn|cites|хабарла|сообща|переда|пишет/i
/** How a story names the outlet that tells it. */
const PHRASES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.@/])${SELF}(?:\s+(?:news|agency|correspondent|has))*\s+(?:reports?|informs?|writes|learn(?:s|t|ed)|cites|citing|quotes|хабарлайды|хабарлады|сообщает|пишет|передает|передаёт)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:сообща(?:ет|ют)|переда(?:ет|ёт|ют)|пишет|информирует|хабарлайды|хабарлады)\s+(?:(?:\p{Ll}+|МИА|ИА)\s+){0,5}?[«"“]?${SELF}(?![\p{L}\p{N}])`,
    'iu',
  ),
]
/** How a footer names it. */
const FOOTERS: readonly RegExp[] = [
  /^Get (?<outlet>(?:The |the )?\p{Lu}.{1,40}?) (?:stories|news|updates|headlines)\b/u,
  /^(?:[Ff]ollow|[Ss]ubscribe to|[Jj]oin) (?<outlet>(?:The |the )?\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{L}.]*|of|and))*?)(?: on\b|['’]s? |$)/u,
  /^(?:©|\([Cc]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?)?\s*(?<outlet>\p{Lu}[^.,|]{2,40})/u,
]

/**
 * The outlet or agency of an article, from the strongest evidence to the weakest: its dateline, a
 * byline or source line, the end of its title, its footer, a phrase such as "El.kz reports" in its first or last two paragraphs.
 */
export function findOutlet(text: string, layout: Layout): string | null {
  return (
    fromDateline(layout.dateline) ??
    fromByline(text, layout) ??
    fromTitle(text, layout) ??
    fromFooter(text, layout) ??
    fromStory(text, layout)
  )
}

function fromDateline(dateline: Dateline | null): string | null {
  const agency = dateline?.agency ?? null
  return agency === null ? null : (outletNamed(agency)?.name ?? agency)
}

/** A line such as "Source: Kazinform", or the name alone. */
function fromByline(text: string, { blocks }: Layout): string | null {
  for (const { role, start, end } of blocks) {
    if (role !== 'byline') continue
    const line = text.slice(start, end).replace(/^\p{L}+\s*:\s*/u, '')
    const outlet = outletNamed(line)?.name ?? DOMAIN_ONLY.exec(line)?.[0]
    if (outlet !== undefined) return outlet
  }
  return null
}

/** "Court opens its doors | Steppe Herald", where the outlet is a known one. */
function fromTitle(text: string, { blocks }: Layout): string | null {
  const title = blocks.find(({ role }) => role === 'title')
  if (title === undefined) return null
  const end = /\s[|–—-]\s(?<outlet>[^|–—]{2,40})$/u.exec(text.slice(title.start, title.end))
  return outletNamed(end?.groups?.['outlet'] ?? '')?.name ?? null
}

function fromFooter(text: string, { blocks }: Layout): string | null {
  for (const block of blocks) {
    if (block.role !== 'subscribe' && block.role !== 'notice') continue
    const line = text.slice(block.start, block.end)
    for (const footer of FOOTERS) {
      const outlet = footer.exec(line)?.groups?.['outlet']
      if (outlet !== undefined) return outletNamed(outlet)?.name ?? outlet
    }
  }
  return null
}

function fromStory(text: string, { blocks }: Layout): string | null {
  const story = blocks.filter(({ role }) => role === 'body')
  const ends = story.length <= 4 ? story : [...story.slice(0, 2), ...story.slice(-2)]
  for (const block of ends) {
    const paragraph = text.slice(block.start, Math.min(block.end, block.start + REACH))
    if (!MAYBE_PHRASE.test(paragraph)) continue
    for (const phrase of PHRASES) {
      const outlet = phrase.exec(paragraph)?.groups?.['outlet']
      if (outlet !== undefined) return outletNamed(outlet)?.name ?? outlet
    }
  }
  return null
}
