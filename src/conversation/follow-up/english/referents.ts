import { ENGLISH_NOUNS } from '../../../question/english/noun-tables.js'
import type { TurnBefore } from '../follow-up.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'
import type { Standing } from './pronouns.js'

/** What a pronoun means after these turns, the last one first; null where none names anything that fits. */
export function referentFor(stands: Standing, turns: readonly TurnBefore[]): string | null {
  for (const turn of turns) {
    const found =
      stands === 'person' ? personOf(turn) : stands === 'thing' ? thingOf(turn) : severalOf(turn)
    if (found !== null) return found
  }
  return null
}

/** Whoever was asked for, else whoever the question names, else whom its evidence is about. */
function personOf(turn: TurnBefore): string | null {
  const { question, people } = turn
  const [first] = people
  const named = phrasesOf(turn).filter(({ name }) => name === 'person')
  const subject = named.find(({ preposition }) => preposition === null) ?? named[0]
  if (question.type === 'who' && first !== undefined && subject === undefined) return first
  if (subject === undefined) return first ?? holderOf(turn)
  return (
    people.find((person) => person.split(' ').at(-1) === subject.text.split(' ').at(-1)) ??
    subject.text
  )
}

/** "the Commissioner": an office or part that is spoken of as a person. */
function holderOf(turn: TurnBefore): string | null {
  const found = phrasesOf(turn).findLast(
    ({ head, isPlural }) => !isPlural && ENGLISH_NOUNS.get(head)?.startsWith('HUM:ind') === true,
  )
  return found === undefined ? null : definite(found)
}

/** The object rather than the subject, and neither a person nor where or when it was. */
function thingOf(turn: TurnBefore): string | null {
  const things = phrasesOf(turn).filter(({ name }) => name !== 'person' && name !== 'date')
  const direct = things.filter(({ preposition }) => preposition === null)
  const topic = things.findLast(({ preposition }) =>
    /^(?:about|on|of|for|to|by|with)$/.test(preposition?.word ?? ''),
  )
  const found =
    direct.findLast(({ isPlural }) => !isPlural) ??
    (topic?.isPlural === true ? undefined : topic) ??
    direct.at(-1)
  return found === undefined ? null : definite(found)
}

function severalOf(turn: TurnBefore): string | null {
  const phrases = phrasesOf(turn).filter(({ name }) => name !== 'date')
  const found =
    phrases.find(({ isPlural, preposition }) => isPlural && preposition === null) ??
    phrases.find(({ name, preposition }) => name === 'body' && preposition === null)
  if (found !== undefined) return definite(found)
  const { focus, whPhrase, text } = turn.question
  const plural = focus !== null && whPhrase !== null && /[^s]s$/u.test(focus.text)
  if (plural && focus.start < whPhrase.end) {
    return `the ${text.slice(whPhrase.start, whPhrase.end).replace(/^(?:which|what|how many)\s+/iu, '')}`
  }
  const many = phrases.find(({ isPlural }) => isPlural)
  if (many !== undefined) return definite(many)
  const [first, second] = turn.people
  return turn.question.type === 'who' && first !== undefined && second !== undefined
    ? `${first} and ${second}`
    : null
}

function phrasesOf({ question, people }: TurnBefore): readonly NounPhrase[] {
  return nounPhrases(question, people)
}

/** "a memorandum" is "the memorandum" when it is spoken of again. */
function definite({ text, name }: NounPhrase): string {
  if (/^(?:a|an)\s/iu.test(text)) return text.replace(/^an?\s/iu, 'the ')
  if (/^(?:the|this|that|these|those|its|his|her|their)\s/iu.test(text)) return lowerThe(text)
  return name === null ? `the ${text}` : text
}

function lowerThe(text: string): string {
  return text.replace(/^The\s/u, 'the ')
}
