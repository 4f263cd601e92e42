import type { BareQuestion } from '../bare-question.js'
import type { TurnBefore } from '../follow-up.js'
import { agreeing, isFeminine } from './gender.js'
import { lowerStart } from '../lower-start.js'
import { withoutMarks } from '../plain-follow-up.js'

const RUSSIAN_QUESTION_WORDS: Readonly<Record<BareQuestion, string>> = {
  when: 'когда',
  'since when': 'с каких пор',
  'until when': 'до какого времени',
  'how long': 'как долго',
  'how often': 'как часто',
  where: 'где',
  'where from': 'откуда',
  'where to': 'куда',
  why: 'почему',
  'what for': 'зачем',
  how: 'как',
  who: 'кто',
  'by whom': 'кем',
  'with whom': 'с кем',
  'to whom': 'кому',
  'about what': 'о чём',
  'how many': 'сколько',
  'how much': 'сколько',
}

/** What was asked for, spoken of again in the same case; nominative names are put in its place. */
const SPOKEN_OF: ReadonlyMap<string, string> = new Map([
  ['что', 'это'],
  ['чего', 'этого'],
  ['чему', 'этому'],
  ['чем', 'этим'],
  ['чём', 'этом'],
  ['кого', 'этого человека'],
  ['кому', 'этому человеку'],
  ['кем', 'этим человеком'],
  ['ком', 'этом человеке'],
  ['какой', 'этот'],
  ['какая', 'эта'],
  ['какое', 'это'],
  ['какие', 'эти'],
  ['какую', 'эту'],
  ['какого', 'этого'],
  ['какому', 'этому'],
  ['каким', 'этим'],
  ['каком', 'этом'],
  ['каких', 'этих'],
  ['какими', 'этими'],
  ['сколько', 'столько'],
])

const PREPOSITION = /(?:^|\s)(?:в|во|на|о|об|обо|с|со|к|у|от|до|из|за|по|под|при|для|через)\s+$/iu

/** The question before with another question word; null where they do not go together. */
export function askAnewInRussian(asks: BareQuestion, before: TurnBefore): string | null {
  const { question } = before
  const { text, whPhrase } = question
  const word = RUSSIAN_QUESTION_WORDS[asks]
  if (question.keywords) return asks === 'who' ? null : finish([`${word}:`, withoutMarks(text)])
  if (asks === 'who' || asks === 'how many' || asks === 'by whom') return ofSubject(asks, before)
  if (whPhrase === null) {
    if (question.type !== 'yes/no') return null
    const asked = text
      .replace(/^\s*правда ли,?\s*(?:что\s+)?/iu, '')
      .replace(/\s+ли(?!\p{L})/iu, '')
    return finish([word, lowerStart(asked, before.people)])
  }
  const preposition = PREPOSITION.exec(text.slice(0, whPhrase.start))?.[0] ?? ''
  const head = text.slice(0, whPhrase.start - preposition.length).replace(OPENING, '')
  const rest = text.slice(whPhrase.end)
  if (question.role === 'adverbial' || /^(?:when|why|how)$/.test(question.type)) {
    return finish([head, word, rest])
  }
  const wh = text.slice(whPhrase.start, whPhrase.end)
  if (question.role === 'copula') return ofCopula(asks, [head, rest].join(' ').trim(), before)
  const asked = spokenOf(wh, before)
  if (asked === null) return null
  const isNamed = wh.toLowerCase() === 'кто'
  const tail = isNamed ? agreeingTail(rest, asked) : rest
  const again = `${preposition.trim().toLowerCase()} ${asked}`.replace(/^о (?=[аоэиу])/u, 'об ')
  return finish([word, lowerStart(head, before.people), again, tail])
}

/** "подписал меморандум" behind a woman's name is "подписала меморандум". */
function agreeingTail(rest: string, name: string): string {
  return rest.replace(/^\s*\p{Ll}+л(?:ся)?(?!\p{L})/u, (verb) => agreeing(verb, isFeminine(name)))
}

const OPENING = /^\s*(?:а|и|но|скажите?|подскажите|пожалуйста)(?!\p{L})[\s,]*/iu

function spokenOf(wh: string, { answer, people }: TurnBefore): string | null {
  const [first = '', ...noun] = wh.split(/\s+/u)
  const word = first.toLowerCase()
  if (word === 'кто') return answer ?? people[0] ?? null
  const name = answer ?? people[0] ?? ''
  // Names in Latin letters have no cases.
  if (SPOKEN_OF.get(word)?.includes('человек') && /^\p{Script=Latin}/u.test(name)) return name
  if (word === 'сколько' && noun[0] === 'человек') return 'этих людей'
  const again = SPOKEN_OF.get(word)
  return again === undefined ? null : [again, ...noun].join(' ')
}

/** "Кто председатель суда?" → "С каких пор Дана Омарова — председатель суда?" */
function ofCopula(asks: BareQuestion, rest: string, before: TurnBefore): string | null {
  const { answer, people, question } = before
  const word = RUSSIAN_QUESTION_WORDS[asks]
  const described = withoutMarks(
    rest.replace(/^\s*(?:такой|такая|такое|такие|это)(?!\p{L})\s*/iu, ''),
  )
  if (asks === 'where' || asks === 'how' || asks === 'why') return finish([word, described])
  const isName = /^\p{Lu}/u.test(described)
  if (!isName && question.type === 'who') {
    const holder = answer ?? people[0]
    return holder === undefined ? null : finish([word, holder, '—', described])
  }
  return answer === null ? null : finish([word, described, '—', answer])
}

const PASSIVE = /(?<!\p{L})(?:был[аои]?\s+)?\p{Ll}{3,}(?:н|на|но|ны|т|та|то|ты)(?!\p{L})/u

/** "Когда был создан суд?" → "Кем был создан суд?"; "Где подписали закон?" → "Кто подписал закон?" */
function ofSubject(asks: 'who' | 'by whom' | 'how many', { question }: TurnBefore): string | null {
  const { text, whPhrase, role } = question
  if (whPhrase === null) return null
  const preposition = PREPOSITION.exec(text.slice(0, whPhrase.start))?.[0] ?? ''
  const head = text.slice(0, whPhrase.start - preposition.length)
  const tail = text.slice(whPhrase.end)
  const wh = text.slice(whPhrase.start, whPhrase.end).toLowerCase()
  if (asks === 'how many') {
    if (wh !== 'кто') return null
    return finish([head, 'сколько человек', tail.replace(/(?<=\p{L}л)(?=\s|$)/u, 'о')])
  }
  if (role !== 'adverbial') return null
  if (PASSIVE.test(tail)) return finish([head, 'кем', tail])
  const plural = /^(\s*\p{Ll}+л)и(?=с?[ья]?\s)/u
  if (asks === 'by whom' || !plural.test(tail)) return null
  return finish([
    head,
    'кто',
    tail.replace(plural, '$1').replace(/^(\s*\p{Ll}+л)сь(?=\s)/u, '$1ся'),
  ])
}

function finish(parts: readonly string[]): string {
  const whole = withoutMarks(parts.join(' ').replace(/\s+/gu, ' ').trim())
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}?`
}
