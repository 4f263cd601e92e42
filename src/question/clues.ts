import type { Span } from '../text/span.js'
import type { QuestionLine, Token } from './question-line.js'
import type { Clue } from './question.js'

const QUOTED =
  /«([^«»]{2,120})»|“([^“”]{2,120})”|„([^„“”]{2,120})[“”]|(?<![\p{L}\p{N}])"([^"]{2,120})"(?!\p{L})|‘([^‘’]{3,120})’(?!\p{L})/gu
const YEAR = /^(?:1\d{3}|20\d{2})(?:s|-?(?:х|е|ых|ые))?$/
const NUMBER = /^\p{N}+(?:[.,:]\p{N}+)*$/u
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th|-?(?:й|я|е|го|му|м|ая|ый|ой|ое|ую|ші|шы|inshi|инши|ши|шы))|(?:twenty-|thirty-|forty-|fifty-|sixty-|seventy-|eighty-|ninety-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\w+teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth|(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ая|ое|ые|ого|ую|ом|ым|ых|ому|ыми)|трет(?:ий|ья|ье|ьи|ьего|ью|ьем|ьей|ьим|ьих|ьему)|б[иі]р[иі]нш[иі]|ек[иі]нш[иі]|[уү]ш[иі]нш[иі]|т[оө]рт[иі]нш[иі]|бес[иі]нш[иі]|алтыншы|жет[иі]нш[иі]|сег[иі]з[иі]нш[иі]|то[гғ]ызыншы|оныншы|ал[гғ]аш[кқ]ы)$/u
const CAPITALISED = /^(?:\p{Lu}|[а-яa-z]{1,2}[-'’]\p{Lu})/u
const JOINS = /^(?:of|for|de|la|van|von|der|al|bin|ibn|and|&)$/

/**
 * The words of a question that evidence should contain, in its order. Quoted phrases, names, numbers, ordinals and
 * dates are hard; other words that `isStop` does not know are soft, and so is a capitalised word that only
 * its place or a title may have raised: the first of a sentence, or a lone word that `isCommon` knows. `skipped` spans (a relative time) give no clue.
 */
export function cluesOf(
  line: QuestionLine,
  isStop: (norm: string) => boolean,
  isCommon: (norm: string) => boolean,
  skipped: readonly Span[] = [],
): readonly Clue[] {
  const quoted = quotedClues(line)
  const taken = [...quoted, ...skipped]
  const tokens = [...line.tokens]
    .sort((a, b) => a.start - b.start)
    .filter((token) => !taken.some((span) => token.start < span.end && token.end > span.start))
  const shouted = !tokens.some((token) => /\p{Ll}/u.test(token.text))
  const clues: Clue[] = [...quoted]
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !/[\p{L}\p{N}]/u.test(token.norm)) continue
    const dated = dateLength(tokens, i)
    const dateEnd = tokens[i + dated - 1]
    if (dated > 0 && dateEnd) {
      clues.push(clueOf(line.text, token.start, dateEnd.end, 'date', 'hard'))
      i += dated - 1
      continue
    }
    const length = shouted ? 0 : nameLength(tokens, i, isStop)
    const lone = length === 1 && !/^\p{Lu}{2}/u.test(token.text)
    if (lone && isCommon(token.norm)) {
      clues.push(clueOf(line.text, token.start, token.end, 'word', 'soft'))
      continue
    }
    const raised = lone && i === 0 && opensQuestion(tokens, isStop) && !isSurname(token)
    const last = tokens[i + length - 1]
    if (length > 0 && last) {
      clues.push(clueOf(line.text, token.start, last.end, 'name', raised ? 'soft' : 'hard'))
      i += length - 1
    } else if (YEAR.test(token.norm))
      clues.push(clueOf(line.text, token.start, token.end, 'date', 'hard'))
    else if (ORDINAL.test(token.norm))
      clues.push(clueOf(line.text, token.start, token.end, 'ordinal', 'hard'))
    else if (NUMBER.test(token.norm))
      clues.push(clueOf(line.text, token.start, token.end, 'number', 'hard'))
    else if (!isStop(token.norm))
      clues.push(clueOf(line.text, token.start, token.end, 'word', 'soft'))
  }
  return clues.sort((a, b) => a.start - b.start)
}

const clueOf = (
  text: string,
  start: number,
  end: number,
  kind: Clue['kind'],
  strength: Clue['strength'],
): Clue => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
  strength,
})

function quotedClues(line: QuestionLine): readonly Clue[] {
  return [...line.text.matchAll(QUOTED)].flatMap((match) => {
    const inner = match.slice(1).find((group) => group !== undefined)
    if (!inner || !/[\p{L}\p{N}]/u.test(inner)) return []
    const start = match.index + match[0].indexOf(inner)
    const from = start + (inner.length - inner.trimStart().length)
    return [clueOf(line.text, from, from + inner.trim().length, 'quoted', 'hard')]
  })
}

/** A word that ends as most Kazakh and Russian surnames do, cases included. */
const SURNAME =
  /^\p{Lu}\p{Ll}{2,}(?:[аеё]в|[ое]ва|ск(?:ий|ая)|енко|швили|ұлы|қызы|[aeo]v|[oe]va|sky|skaya|enko)(?:[тдн](?:ың|ің|ы|і)|ға|ге|мен|бен|[уа]|ым|ой)?$/u

/** Words that end like surnames: adjectives ("Казахстанская делегация") and a few nouns. */
const NO_SURNAME = /ск(?:ий|ая)$|^(?:основа|слова|голова|корова|вдова|королева|подкова|обнова)$/u

const isSurname = ({ text, norm }: Token): boolean => SURNAME.test(text) && !NO_SURNAME.test(norm)

/** Is the first token the first of a question, rather than one of two keywords? */
const opensQuestion = (tokens: readonly Token[], isStop: (norm: string) => boolean): boolean =>
  tokens.length > 2 || tokens.slice(1).some(({ norm }) => isStop(norm))

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяе]|марта?|мая|августа?|(?:кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан|караша|желтоксан)\p{L}{0,4})$/u
const DAY = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?$/

/** How many tokens from `from` on make one date: a month with the day and the year that stand at it; 0 for none. */
function dateLength(tokens: readonly Token[], from: number): number {
  const norm = (i: number): string => tokens[i]?.norm ?? ''
  let end = from
  if (DAY.test(norm(end))) end++
  const may = norm(end) === 'may' || norm(end) === 'march'
  if (!MONTH.test(norm(end)) || (may && !/^\p{Lu}/u.test(tokens[end]?.text ?? ''))) return 0
  end++
  if (end - from === 1 && DAY.test(norm(end))) end++
  const comma = norm(end) === ',' ? 1 : 0
  return (YEAR.test(norm(end + comma)) ? end + comma + 1 : end) - from
}

/** How many tokens from `from` on make one name: capitalised words, joined by at most one "of". */
function nameLength(
  tokens: readonly Token[],
  from: number,
  isStop: (norm: string) => boolean,
): number {
  let end = from
  let joined = false
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (i > from && !adjacent(tokens[i - 1], token))) break
    if (isName(token, isStop)) end = i + 1
    else if (i > from && !joined && JOINS.test(token.norm) && isName(tokens[i + 1], isStop))
      joined = true
    else if (i > from && /^(?:-|\d{1,4})$/.test(token.norm) && end === i && !YEAR.test(token.norm))
      end = i + 1
    else break
  }
  return end - from
}

const isName = (token: Token | undefined, isStop: (norm: string) => boolean): boolean =>
  token !== undefined &&
  CAPITALISED.test(token.text) &&
  (!isStop(token.norm) || (/^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 1))

const adjacent = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && token.start - before.end <= 1
