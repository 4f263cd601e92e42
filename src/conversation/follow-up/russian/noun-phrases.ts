import { readLine, type Token } from '../../../question/question-line.js'
import type { Question } from '../../../question/question.js'
import { RUSSIAN_PREPOSITIONS } from '../../../question/russian/function-words.js'
import type { Span } from '../../../text/span.js'
import { kindOfName, type NameKind } from '../kind-of-name.js'

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural'

/** Words between prepositions, verbs and question words: adjectives, a noun, and what belongs to it. */
export interface RussianPhrase extends Span {
  readonly text: string
  /** The first noun, lower case. */
  readonly head: string
  readonly gender: Gender
  readonly preposition: (Span & { readonly word: string }) | null
  readonly name: NameKind | null
}

const VERB =
  /^\p{Ll}{2,}(?:ет|ут|ют|ит|ят|ат|ешь|ишь|ает|яет|ал|ала|али|ало|ил|ила|или|ило|ел|ела|ели|ыл|ыла|ыли|ыло|ул|ула|ули|ял|яла|яли|ёл|ла|ли|ся|сь|ть|ти|лся|лась|лись|лось)$/u
const SHORT_PARTICIPLE =
  /^\p{Ll}{3,}(?:ан|ана|ано|аны|ен|ена|ено|ены|ён|ят|ята|ято|яты|ыт|ыта|ыто|ыты)$/u
const NOT_VERB =
  /(?:сть|ость|ель|арь|тель|рать|зала|школа|стола|силы|дела|числа|тела|вклад|совет|пакет|комитет|бюджет|университет|суд|визит|дефицит|лимит|кредит|мандат|формат|результат|сенат|штат|депутат|проект|объект|договор|отчёт|отчет|расчет|приоритет|иммунитет|авторитет|акт)\p{L}{0,2}$/u
const OTHER =
  /^(?:был|была|было|были|будет|будут|есть|ли|же|и|или|не|что|чего|чему|чем|кто|кого|кому|кем|как|когда|где|куда|откуда|почему|зачем|сколько|какой|какая|какое|какие|какого|каком|каких|каким|такой|такая|такое|такие|который|это|он|она|они|оно)$/u
const ADJECTIVE =
  /^\p{L}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем)$/u
const NOUN_LIKE =
  /(?:дом|том|ком|законом|органом|членом|комиссией|министерством|развитием|сотрудничеством|здоровье|решением|движением|меморандумом|ией)$/u

export function isRussianVerb(word: string): boolean {
  return (VERB.test(word) || SHORT_PARTICIPLE.test(word)) && !NOT_VERB.test(word)
}

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NOUN_LIKE.test(word)
}

/** The noun phrases of a Russian question, in order; cases stay as they are. */
export function russianPhrases(
  question: Question,
  people: readonly string[],
): readonly RussianPhrase[] {
  const { tokens } = readLine(question.text)
  const { verb, whPhrase } = question
  const isWord = (token: Token | undefined): boolean =>
    token !== undefined &&
    /[\p{L}\p{N}]/u.test(token.norm) &&
    !isInside(token, verb) &&
    !isInside(token, whPhrase) &&
    !OTHER.test(token.norm) &&
    !RUSSIAN_PREPOSITIONS.has(token.norm) &&
    !(isRussianVerb(token.norm) && !/^\p{Lu}/u.test(token.text))
  const phrases: RussianPhrase[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isWord(tokens[from])) continue
    let to = from + 1
    while (isWord(tokens[to]) || joins(tokens, to)) to++
    const before = tokens[from - 1]
    phrases.push(phraseOf(question.text, tokens.slice(from, to), before, people))
    from = to
  }
  return phrases
}

function isInside({ start, end }: Token, span: Span | null): boolean {
  return span !== null && start < span.end && end > span.start
}

/** "и" between two names. */
function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'и' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

function phraseOf(
  text: string,
  tokens: readonly Token[],
  before: Token | undefined,
  people: readonly string[],
): RussianPhrase {
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const written = text.slice(start, end)
  const head = tokens.find(({ norm }) => !isAdjective(norm))?.norm ?? tokens.at(-1)?.norm ?? ''
  const isJoined = tokens.some(({ norm }) => norm === 'и')
  return {
    start,
    end,
    text: written,
    head,
    gender: isJoined ? 'plural' : genderOf(head, tokens[0]?.norm ?? ''),
    preposition:
      before !== undefined && RUSSIAN_PREPOSITIONS.has(before.norm)
        ? { start: before.start, end: before.end, word: before.norm }
        : null,
    name: kindOfName(written, people),
  }
}

/** By the ending of the noun, nominative or accusative; its adjective decides first. */
function genderOf(head: string, first: string): Gender {
  if (first !== head) {
    if (/(?:ые|ие)$/u.test(first)) return 'plural'
    if (/(?:ая|яя|ую|юю)$/u.test(first)) return 'feminine'
    if (/(?:ое|ее)$/u.test(first)) return 'neuter'
    if (/(?:ый|ий|ой)$/u.test(first)) return 'masculine'
  }
  if (/(?:ы|и)$/u.test(head)) return 'plural'
  if (/(?:а|я|у|ю|сть)$/u.test(head)) return 'feminine'
  if (/(?:о|е|ие)$/u.test(head)) return 'neuter'
  return 'masculine'
}

/** "на встрече", "в плане": whether it may be of this gender, which its noun alone does not tell. */
export function isPrepositional(
  { preposition, head, text }: RussianPhrase,
  gender: 'masculine' | 'feminine' | 'neuter',
): boolean {
  if (!/^(?:в|во|на|о|об|обо)$/u.test(preposition?.word ?? '') || !/[еи]$/u.test(head)) return false
  const [first = ''] = text.toLowerCase().split(' ')
  if (first === head) return true
  return gender === 'feminine' ? /(?:ой|ей)$/u.test(first) : /(?:ом|ем)$/u.test(first)
}

const FROM_PREPOSITIONAL = {
  feminine: [
    [/ой$/u, 'ая'],
    [/ей$/u, 'яя'],
    [/ии$/u, 'ия'],
    [/сти$/u, 'сть'],
    [/(?<=\p{L}{2})е$/u, 'а'],
  ],
  masculine: [
    [/(?<=[кгх])ом$/u, 'ий'],
    [/ом$/u, 'ый'],
    [/ем$/u, 'ий'],
    [/(?<=\p{L}{2})е$/u, ''],
  ],
  neuter: [
    [/(?:ом)$/u, 'ое'],
    [/(?:ем)$/u, 'ее'],
    [/ии$/u, 'ие'],
    [/(?<=\p{L}{2})е$/u, 'о'],
  ],
} as const

/** The nominative of a prepositional phrase of this gender: "встрече" → "встреча", "плане" → "план". */
export function fromPrepositional(
  { text, head }: RussianPhrase,
  gender: 'masculine' | 'feminine' | 'neuter',
): string {
  const endings = FROM_PREPOSITIONAL[gender]
  let isBeforeNoun = true
  return text
    .split(' ')
    .map((word) => {
      if (!isBeforeNoun) return word
      if (word.toLowerCase() === head) isBeforeNoun = false
      const found = endings.find(([ending]) => ending.test(word))
      return found ? word.replace(found[0], found[1]) : word
    })
    .join(' ')
}

/** An accusative phrase as the nominative of its head: "диалоговую площадку" → "диалоговая площадка". */
export function nominative({ text, head, gender }: RussianPhrase): string {
  if (gender !== 'feminine') return text
  let isBeforeNoun = true
  return text
    .split(' ')
    .map((word) => {
      if (!isBeforeNoun) return word
      if (word.toLowerCase() === head) isBeforeNoun = false
      return word
        .replace(/ую$/u, 'ая')
        .replace(/юю$/u, 'яя')
        .replace(/(?<=\p{L}{2})у$/u, 'а')
        .replace(/(?<=\p{L}{2})ю$/u, 'я')
    })
    .join(' ')
}

/** The other way round. */
export function accusative({ text, head, gender }: RussianPhrase): string {
  if (gender !== 'feminine') return text
  let isBeforeNoun = true
  return text
    .split(' ')
    .map((word) => {
      if (!isBeforeNoun) return word
      if (word.toLowerCase() === head) {
        isBeforeNoun = false
        return word.replace(/а$/u, 'у').replace(/я$/u, 'ю')
      }
      return word.replace(/ая$/u, 'ую').replace(/яя$/u, 'юю')
    })
    .join(' ')
}
