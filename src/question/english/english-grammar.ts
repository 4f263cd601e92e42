import type { Span } from '../../text/span.js'
import type { Classification } from '../classification.js'
import { spanOf, type QuestionLine } from '../question-line.js'
import type { Focus, WhRole } from '../question.js'
import type { Grammar } from '../reading.js'
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  PREPOSITIONS,
  STOP_WORDS,
  WH_WORDS,
} from './function-words.js'
import { headNoun } from './head-noun.js'
import { mainVerb } from './main-verb.js'
import type { WordClass } from './word-classes.js'

/** Wh-phrase, role, focus, main verb and declarative order of an English question whose question word stands first. */
export function englishGrammar(
  line: QuestionLine,
  classes: readonly WordClass[],
  classification: Classification | null,
): Grammar {
  const norm = (i: number): string => line.tokens[i]?.norm ?? ''
  const length = line.tokens.length
  const wh = norm(0) && PREPOSITIONS.has(norm(0)) && WH_WORDS.has(norm(1)) ? 1 : 0
  if (!WH_WORDS.has(norm(wh))) {
    const head = classification?.head ?? null
    return {
      whPhrase: null,
      role: 'none',
      focus: focusAt(line, head?.index, head?.head),
      verb: null,
      left: [],
      right: [],
    }
  }
  const whEnd = overOf(line, classes, whPhraseEnd(line, classes, wh, classification?.head?.index))
  const next = norm(whEnd)
  const adverbial =
    wh === 1 ||
    /^(?:when|where|why)$/.test(norm(wh)) ||
    (norm(wh) === 'how' && !/^(?:many|much)$/.test(norm(wh + 1)))
  let verb = -1
  let role: WhRole
  let subjectFrom = whEnd
  if (BE.has(next) || AUXILIARIES.has(next)) {
    subjectFrom = whEnd + 1
    const found = firstVerb(classes, line, subjectFrom + (classes[subjectFrom] === 'verb' ? 0 : 1))
    const direct =
      BE.has(next) && isVerb(classes, line, subjectFrom) && !DETERMINERS.has(norm(subjectFrom))
    if (adverbial) role = 'adverbial'
    else if (BE.has(next) && direct) role = 'subject'
    else if (BE.has(next)) role = found >= 0 && isFinal(line, classes, found) ? 'object' : 'copula'
    else role = 'object'
    verb = direct ? subjectFrom : found
    if (verb < 0 && !BE.has(next)) verb = mainVerb(line, classes, subjectFrom, length)
    if (verb < 0 && BE.has(next)) verb = whEnd
  } else {
    role = adverbial ? 'adverbial' : 'subject'
    verb = /\p{L}/u.test(next) ? whEnd : -1
  }
  const head =
    classification?.head ??
    (role === 'copula' && whEnd === wh + 1 ? headNoun(line, classes, subjectFrom, length) : null) ??
    (whEnd > wh + 2 ? headNoun(line, classes, wh + 2, whEnd) : null)
  const [left, right] = declarative(line, role, whEnd, subjectFrom, verb)
  return {
    whPhrase: spanOf(line, wh, whEnd),
    role,
    focus: focusAt(line, head?.index, head?.head),
    verb: verb >= 0 ? spanOf(line, verb, verb + 1) : null,
    left,
    right,
  }
}

function focusAt(
  line: QuestionLine,
  index: number | undefined,
  head: string | undefined,
): Focus | null {
  const token = index === undefined ? undefined : line.tokens[index]
  return token && head ? { start: token.start, end: token.end, text: token.text, head } : null
}

function whPhraseEnd(
  line: QuestionLine,
  classes: readonly WordClass[],
  wh: number,
  head: number | undefined,
): number {
  const norm = (i: number): string => line.tokens[i]?.norm ?? ''
  if (/^(?:who|whom|when|where|why)$/.test(norm(wh))) return wh + 1
  if (norm(wh) === 'how') {
    if (!/^(?:many|much)$/.test(norm(wh + 1)))
      return classes[wh + 1] === 'adjective' ||
        classes[wh + 1] === 'adverb' ||
        /^(?:long|far|old|often|tall|high|deep|big|large|fast|heavy|wide)$/.test(norm(wh + 1))
        ? wh + 2
        : wh + 1
  } else if (BE.has(norm(wh + 1)) || AUXILIARIES.has(norm(wh + 1))) return wh + 1
  if (
    head !== undefined &&
    head > wh &&
    !line.tokens.slice(wh, head).some((t) => BE.has(t.norm) || AUXILIARIES.has(t.norm))
  )
    return head + 1
  let end = norm(wh) === 'whose' ? wh + 2 : wh + 1
  while (end < line.tokens.length) {
    const word = norm(end)
    if (
      BE.has(word) ||
      AUXILIARIES.has(word) ||
      PREPOSITIONS.has(word) ||
      (DETERMINERS.has(word) && end > wh + 1) ||
      classes[end] === 'verb' ||
      !/[\p{L}\p{N}'-]/u.test(word)
    )
      break
    end++
  }
  return end
}

/** "What kind of support (does)": the wh-phrase runs over an *of* to the verb, where there is one. */
function overOf(line: QuestionLine, classes: readonly WordClass[], end: number): number {
  if (line.tokens[end]?.norm !== 'of') return end
  for (let i = end + 1; i < line.tokens.length; i++) {
    const norm = line.tokens[i]?.norm ?? ''
    if (BE.has(norm) || AUXILIARIES.has(norm) || classes[i] === 'verb') return i
    if (PREPOSITIONS.has(norm) || !/[\p{L}\p{N}'-]/u.test(norm)) return end
  }
  return end
}

function isVerb(classes: readonly WordClass[], line: QuestionLine, index: number): boolean {
  return classes[index] === 'verb' || /(?:ed|ing)$/.test(line.tokens[index]?.norm ?? '')
}

function firstVerb(classes: readonly WordClass[], line: QuestionLine, from: number): number {
  for (let i = from; i < classes.length; i++) {
    if (/^(?:who|which|that)$/.test(line.tokens[i]?.norm ?? '')) return -1
    if (classes[i] === 'verb' && line.tokens[i - 1]?.norm !== 'the') return i
  }
  return -1
}

/** A verb after which no noun phrase of its own follows: "what was Darkhan awarded". */
const isFinal = (line: QuestionLine, classes: readonly WordClass[], index: number): boolean => {
  const next = line.tokens[index + 1]?.norm
  return next === undefined || PREPOSITIONS.has(next) || classes[index + 1] === 'adverb'
}

function declarative(
  line: QuestionLine,
  role: WhRole,
  whEnd: number,
  subjectFrom: number,
  verb: number,
): [readonly Span[], readonly Span[]] {
  const spans = (from: number, to: number): readonly Span[] =>
    line.tokens
      .slice(from, to)
      .filter((token) => !STOP_WORDS.has(token.norm) && /[\p{L}\p{N}]/u.test(token.norm))
      .map(({ start, end }) => ({ start, end }))
  const length = line.tokens.length
  if (role === 'subject') return [[], spans(whEnd, length)]
  if (role === 'object' && verb >= 0) return [spans(subjectFrom, verb + 1), spans(verb + 1, length)]
  return [spans(subjectFrom, length), []]
}
