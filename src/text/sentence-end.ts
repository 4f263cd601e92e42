import { abbreviationKind } from './abbreviations.js'
import type { Closing } from './closers.js'
import { startsWithStarter } from './sentence-starters.js'
import { isWhite } from './trim-span.js'

/** A run of stops in a block, with what closes behind it. */
export interface Stop {
  readonly start: number
  readonly end: number
  readonly closing: Closing
}

const OPENING = /[\s"'“”„‘«‹([{¿¡*_#–—-]/u
const WORD_CHAR = /[\p{L}\p{M}\p{N}.’'/&-]/u
/** A sentence has its first letter within so many characters. */
const LEADING_SIGNS = 40
/** Longer runs of letters and full stops are no abbreviation. */
const LONGEST_WORD = 30
const ENUMERATOR = /^[\s([]*(?:\d{1,3}(?:\.\d{1,3})*|[ivxlcIVXLC]{1,6}|\p{L})$/u
const INITIAL = /^(?:\p{Lu}|(?:\p{Lu}\.?-)+\p{Lu}|(?:\p{L}\.)+\p{L})$/u
const NUMBER_START = /(?:\d|№|#|[IVXLC]{2,}\b|[VX]\b|[A-Z]-?\d)/uy
const NAME_WITH_MARK = /(?:^|\s)(?:Yahoo|Jeopardy|Oklahoma|Mamma Mia|Wham|Panic|Joomla)!$/u
/** A speaker named right behind a quotation: `“Why?” Ms. Ospanova asked`. */
const ATTRIBUTION =
  /(?:(?:Mr|Mrs|Ms|Dr)\. )?(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:said|says|asked|asks|added|wrote|told|replied|answered|shouted|exclaimed|noted|wondered)\b/uy
/** Between a quotation and its speaker: `“We won.” — Asel Omarova`. */
const DASH = /\s+[–—-]\s/uy
/** What goes on after a time of day: "5 p.m. Monday", "10 a.m. EST". */
const AFTER_CLOCK =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|\p{Lu}\p{Ll}+ (?:time|Time)\b)/uy
/** A remark that belongs to what stands before it: `What Would You Do? (song)`. */
const PARENTHESIS = /\s?\([^()]{1,80}[^().!?…]\)(?=[\s.,;:]|$)/uy
/** Letters that are labels or units: "World War I. The", "Plan B. Germany", "at 30 °C. Water". */
const LABELLED =
  /(?:°\s?\p{Lu}|\d\p{Lu}|[=+×<>]\s?\p{L}|(?:War|[Pp]lan|[Gg]roup|[Vv]itamin|[Tt]ype|[Cc]lass|[Pp]art|Appendix|Annex|[Hh]epatitis|Section|[Gg]rade|Phase|[Пп]лан|[Гг]рупп\p{L}|[Вв]итамин|[Гг]епатит)\s\p{Lu})$/u
/** Joined to the next word by a full stop, as in "Yandex.Market". */
const BRAND = /^(?:Yandex|Яндекс|Mail|Google|Node|ASP|Лента|Газета)$/u
const DOMAIN_END = /^(?:kz|com|org|net|ru|uk|eu|info|gov|edu|io|tv|me|js|cs|md|txt)$/iu

/** Whether a sentence that began at `start` ends with this stop and its closing marks. */
export function endsSentence(block: string, start: number, stop: Stop): boolean {
  const { end, quoted } = stop.closing
  let next = end
  while (next < block.length && OPENING.test(block[next] ?? '')) next++
  if (next >= block.length) return false
  if (!/[\p{L}\p{N}]/u.test(block.slice(start, Math.min(stop.start, start + LEADING_SIGNS))))
    return false
  if (!isWhite(block[end])) return endsWithoutSpace(block, stop, next)
  if (quoted && matchesAt(DASH, block, end)) return false
  const first = String.fromCodePoint(block.codePointAt(next) ?? 0)
  if (/^[,;:.!?…%)\]}]/u.test(first)) return false
  if (/^\p{Ll}/u.test(first) && !/^\p{Ll}{1,2}\p{Lu}/u.test(block.slice(next, next + 4)))
    return false
  if (block.slice(stop.start, stop.end) !== '.') return endsWithMark(block, stop, next, quoted)
  return endsWithFullStop(block, start, stop, next)
}

/** `!`, `?` and `…` end a sentence, unless they belong to a name or a speaker follows the quotation. */
function endsWithMark(block: string, stop: Stop, next: number, quoted: boolean): boolean {
  if (NAME_WITH_MARK.test(block.slice(Math.max(0, stop.end - 15), stop.end))) {
    return startsWithStarter(block, next)
  }
  if (quoted && matchesAt(ATTRIBUTION, block, next)) return false
  return !matchesAt(PARENTHESIS, block, stop.closing.end)
}

function endsWithFullStop(block: string, start: number, stop: Stop, next: number): boolean {
  if (stop.start - start <= 12 && ENUMERATOR.test(block.slice(start, stop.start))) return false
  const word = wordBefore(block, start, stop.start)
  if (word === '' || LABELLED.test(block.slice(Math.max(0, stop.start - 14), stop.start)))
    return true
  const kind = abbreviationKind(word)
  if (kind === null) return !INITIAL.test(word) || startsWithStarter(block, next)
  const number = matchesAt(NUMBER_START, block, next)
  if (kind === 'name' || kind === 'inside') return false
  if (kind === 'number') return !number
  if (kind === 'year') return endsWithYear(block, start, stop.start - word.length, next)
  if (kind === 'maybe') return startsWithStarter(block, next)
  return !/^[ap]\.m$/iu.test(word) || !(number || matchesAt(AFTER_CLOCK, block, next))
}

/**
 * "в 2019 г." may end a sentence, but hardly its first four words ("В 2019 г. Казахстан принял…");
 * without a number before it, it stands before a name ("г. Алматы").
 */
function endsWithYear(block: string, start: number, word: number, next: number): boolean {
  const before = block.slice(Math.max(start, word - 60), word).trim()
  if (!/(?:\d|[IVXХ]|-е|-х|-шы|-ші)$/u.test(before)) return false
  if (startsWithStarter(block, next)) return true
  return before.split(/\s+/u).length > 4
}

/** A full stop with no space behind it: `in Geneva.The court`, `he said.“We`, but `El.kz`, `5.28`. */
function endsWithoutSpace(block: string, stop: Stop, next: number): boolean {
  const word = wordBefore(block, 0, stop.start)
  if (word.length < 2 || /^\d{0,3}$/u.test(word)) return false
  const after = /^\p{Lu}[\p{L}’'-]*/u.exec(block.slice(next, next + LONGEST_WORD))?.[0]
  if (after === undefined) return false
  const starter = startsWithStarter(block, next)
  if (!starter && (word.includes('.') || !/[\p{Ll}\p{N}]$/u.test(word))) return false
  if (!starter && !/^\p{Lu}\p{Ll}/u.test(after)) return false
  const kind = abbreviationKind(word)
  if (kind !== null && !(starter && (kind === 'maybe' || kind === 'often'))) return false
  if (BRAND.test(word) || DOMAIN_END.test(after)) return false
  return !/^[./@]\p{L}/u.test(block.slice(next + after.length, next + after.length + 2))
}

function wordBefore(block: string, start: number, end: number): string {
  let from = end
  while (from > start && end - from < LONGEST_WORD && WORD_CHAR.test(block[from - 1] ?? '')) from--
  return block.slice(from, end).replace(/^[^\p{L}\p{N}]+/u, '')
}

function matchesAt(pattern: RegExp, block: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(block)
}
