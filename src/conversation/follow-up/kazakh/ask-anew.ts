import type { BareQuestion } from '../bare-question.js'
import type { TurnBefore } from '../follow-up.js'
import { lowerStart } from '../lower-start.js'
import { withoutMarks } from '../plain-follow-up.js'
import { withCase, type KazakhCase } from './case-suffix.js'

const KAZAKH_QUESTION_WORDS: Readonly<Record<BareQuestion, string>> = {
  when: 'қашан',
  'since when': 'қашаннан бері',
  'until when': 'қашанға дейін',
  'how long': 'қанша уақыт',
  'how often': 'қаншалықты жиі',
  where: 'қайда',
  'where from': 'қайдан',
  'where to': 'қай жаққа',
  why: 'неге',
  'what for': 'не үшін',
  how: 'қалай',
  who: 'кім',
  'by whom': 'кім',
  'with whom': 'кіммен',
  'to whom': 'кімге',
  'about what': 'не туралы',
  'how many': 'қанша',
  'how much': 'қанша',
}

const WHO_CASES: ReadonlyMap<string, KazakhCase> = new Map([
  ['кімді', 'accusative'],
  ['кімге', 'dative'],
  ['кімнің', 'genitive'],
  ['кімнен', 'ablative'],
  ['кіммен', 'instrumental'],
])

const PASSIVE = /(?:[ыі]л|[ыі]н|лан|лен|тал|тел)(?:ды|ді|ған|ген|ады|еді|атын|етін|у)?$/u

/** What "қашан" takes behind it: "қашаннан бері", "қашанға дейін". */
const TAIL = /^\s+(?:бері|бастап|дейін)(?!\p{L})/u

/** The question before with another question word; null where they do not go together. */
export function askAnewInKazakh(asks: BareQuestion, before: TurnBefore): string | null {
  const { question } = before
  const { text, whPhrase } = question
  const word = KAZAKH_QUESTION_WORDS[asks]
  if (question.keywords) return asks === 'who' ? null : finish([`${word}:`, withoutMarks(text)])
  if (asks === 'who' || asks === 'by whom') return null
  if (asks === 'how many' || asks === 'how much') return counted(before)
  if (question.type === 'yes/no' && (whPhrase === null || question.rule === 'ма-ме')) {
    const asked = withoutMarks(text).replace(/\s+(?:ма|ме|ба|бе|па|пе)$/u, '')
    return finish([word, lowerStart(asked, before.people)])
  }
  if (whPhrase === null) return null
  const head = text.slice(0, whPhrase.start)
  const tail = text.slice(whPhrase.end).replace(TAIL, '')
  if (question.role === 'adverbial' || /^(?:when|why|how)$/.test(question.type)) {
    return finish([head, word, tail])
  }
  if (question.role === 'copula') return ofCopula(word, [head, tail].join(' '), before)
  const wh = text.slice(whPhrase.start, whPhrase.end)
  const asked = spokenOf(wh, before)
  return asked === null ? null : finish([head, asked, word, tail])
}

function spokenOf(wh: string, { answer, people, question }: TurnBefore): string | null {
  const [first = '', ...noun] = wh.split(/\s+/u)
  const word = first.toLowerCase()
  const name = answer ?? people[0] ?? null
  if (word === 'кім') return name
  const whoCase = WHO_CASES.get(word)
  if (whoCase !== undefined) return name === null ? null : withCase(name, whoCase)
  const rest = noun.join(' ')
  if (/^(?:қандай|қай)$/.test(word)) return rest === '' ? null : `бұл ${rest}`
  if (/^(?:қанша|неше)$/.test(word)) return `осынша ${rest}`.trim()
  if (word === 'не' && rest === '') {
    const { verb, text } = question
    return verb && !PASSIVE.test(text.slice(verb.start, verb.end)) ? 'мұны' : 'бұл'
  }
  return word === 'нені' ? 'мұны' : null
}

/** "Соттың төрағасы кім?" → "Дана Омарова қашаннан бері соттың төрағасы?" */
function ofCopula(
  word: string,
  rest: string,
  { answer, people, question }: TurnBefore,
): string | null {
  const described = withoutMarks(rest.trim())
  const isName = /^\p{Lu}/u.test(described.split(/\s+/u).at(-1) ?? '')
  const name = answer ?? people[0]
  if (isName) return finish(answer === null ? [described, word] : [described, word, answer])
  if (question.type !== 'who') return finish([described, word])
  return name === undefined ? null : finish([name, word, described])
}

function counted({ question: { text, whPhrase } }: TurnBefore): string | null {
  if (whPhrase === null || text.slice(whPhrase.start, whPhrase.end).toLowerCase() !== 'кім')
    return null
  return finish([text.slice(0, whPhrase.start), 'қанша адам', text.slice(whPhrase.end)])
}

function finish(parts: readonly string[]): string {
  const whole = withoutMarks(parts.join(' ').replace(/\s+/gu, ' ').trim())
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}?`
}
