import { lineOf, type QuestionLine, type Token } from '../question-line.js'

/** Slips of the keyboard and the ear in question words; applied only where a question word may stand. */
const MISSPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    what: 'waht wat wht whta hwat whst wjat wath whaat whar',
    when: 'wen whne wehn hwen whn wheen whem',
    where: 'wher whre wheer hwere wehre whare whear',
    which: 'wich whcih whitch whihc wihch whic whih',
    who: 'hwo woh whoo wo',
    whose: "whos' whoes whoose",
    why: 'whyy wy hwy whi wjy',
    how: 'hoow hw ohw howe haw',
  }).flatMap(([right, slips]) => slips.split(' ').map((slip) => [slip, right] as const)),
)

const HOW_MEASURE =
  /^(?:many|much|long|old|far|often|tall|big|high|deep|fast|large|do|does|did|can|to)$/
const AFTER_WHERE = /^(?:is|are|was|were|did|does|do)$/
const IS_AFTER = /^(?:what|who|where|when|how|why|which|that|it|there|here|he|she|name)$/
const GLUED = /^(what|who|where|when|how|why)s$/

/** Writes out contractions ("what's" reads "what is") and repairs misspelt question words. */
export function normaliseEnglish(line: QuestionLine): QuestionLine {
  const tokens: Token[] = []
  line.tokens.forEach((token, index) => {
    const next = line.tokens[index + 1]?.norm ?? ''
    const before = tokens.at(-1)?.norm ?? ''
    if (token.norm === "'" && before.endsWith('s') && /^\p{L}/u.test(next) && !quoted(tokens)) {
      tokens.push({ ...token, norm: "'s" })
      return
    }
    if (token.norm === 's' && index > 1 && /^\p{L}/u.test(next)) {
      tokens.push({ ...token, norm: "'s" })
      return
    }
    const glued = GLUED.exec(token.norm)?.[1]
    if (glued) {
      const cut = token.end - 1
      tokens.push({ ...token, text: token.text.slice(0, -1), end: cut, norm: glued })
      tokens.push({ text: token.text.slice(-1), start: cut, end: token.end, norm: 'is' })
      return
    }
    tokens.push({ ...token, norm: written(token.norm, before, next, index, line.tokens.length) })
  })
  return lineOf(line.text, tokens)
}

/** Is a single quotation mark open before here? */
const quoted = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => /^['‘`]$/.test(token.norm))

function written(
  norm: string,
  before: string,
  next: string,
  index: number,
  length: number,
): string {
  if (norm === "'s") return IS_AFTER.test(before) ? 'is' : "'s"
  if (norm === "'re") return 'are'
  if (norm === "'ll") return 'will'
  if (norm === "'ve") return 'have'
  if (norm === "'d") return /^(?:where|why|how|when|who|what)$/.test(before) ? 'did' : 'would'
  if (before === 'how' && /^m[aeiou]{0,2}nn?[yi]$/.test(norm)) return 'many'
  if (norm === "n't" || norm === "'t") return 'not'
  if (norm === 'ca' && /^n't$/.test(next)) return 'can'
  if (norm === 'wo' && /^n't$/.test(next)) return 'will'
  if (norm === "o'clock") return "o'clock"
  if (index > 2 && index < length - 2) return norm
  if (norm === 'hwo' || norm === 'hw')
    return HOW_MEASURE.test(next) ? 'how' : norm === 'hwo' ? 'who' : norm
  if (norm === 'were' && index === 0 && AFTER_WHERE.test(next)) return 'where'
  if (norm === 'haw' || norm === 'wo' || norm === 'wat')
    return index === 0 ? (MISSPELT.get(norm) ?? norm) : norm
  return MISSPELT.get(norm) ?? norm
}
