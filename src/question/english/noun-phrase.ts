import type { Span } from '../../text/span.js'
import type { QuestionLine } from '../question-line.js'
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  WH_WORDS,
} from './function-words.js'
import { ENGLISH_NOUNS, nounTypeAt } from './noun-tables.js'
import { singular } from './singular.js'
import type { WordClass } from './word-classes.js'

/**
 * The tokens of the noun phrase that begins at `from`, its determiners left out; null where a verb stands there. Where
 * `isClause`, the words up to `to` have a verb behind the noun phrase.
 */
export function nounPhrase(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  to: number,
  isClause: boolean,
): Span | null {
  const norm = (i: number): string => line.tokens[i]?.norm ?? ''
  const known = (i: number): boolean => nounTypeAt(line, i, start) !== null
  let start = from
  while (start < to && (DETERMINERS.has(norm(start)) || QUANTIFIERS.has(norm(start)))) start++
  if (/^["“«']$/.test(norm(start))) start = afterQuotation(line, start, to)
  const limit = hardEnd(line, start, to)
  let end = limit
  for (let i = start; i < limit; i++) {
    if (isVerb(i) || isApposition(i)) {
      end = i
      break
    }
  }
  if (isClause && end === limit) end = missedVerb()
  return end > start ? { start, end } : null

  /** A name behind a common noun belongs to what follows: "the ship Aidar sailed", "the actor Aidar". */
  function isApposition(i: number): boolean {
    const [before, here] = [line.tokens[i - 1]?.text ?? '', line.tokens[i]?.text ?? '']
    return (
      i > start &&
      known(i - 1) &&
      !isModifier(i + 1) &&
      /^\p{Ll}/u.test(before) &&
      /^\p{Lu}\p{Ll}/u.test(here)
    )
  }

  /** "Century American poet": a common noun behind a name goes with what stands before the name. */
  function isModifier(i: number): boolean {
    return i < limit && known(i) && /^\p{Ll}/u.test(line.tokens[i]?.text ?? '') && !isVerbNoun(i)
  }

  /**
   * The verb of the clause where no word looked like one. Before a determiner or a name it stands last ("what tragedy befell
   * the city"); else behind the first noun ("which saga centers on a feud"), unless a verb comes later.
   */
  function missedVerb(): number {
    const next = norm(limit)
    const isObject =
      limit < to && (DETERMINERS.has(next) || PRONOUNS.has(next) || /^["“«$]$/.test(next))
    if (isObject) {
      let verb = limit - 1
      while (verb > start && (classes[verb] === 'adverb' || ADVERBS.has(norm(verb)))) verb--
      return verb > start && (isVerbal(verb) || !known(verb)) ? verb : limit
    }
    if (hasVerb(limit)) return limit
    for (let i = start + 1; i < limit; i++) if (known(i - 1) && isVerbal(i)) return i
    return limit
  }

  function isVerbal(i: number): boolean {
    const word = norm(i)
    return classes[i] === 'verb' || isVerbNoun(i) || /(?:[^s]s|ed)$/.test(word)
  }

  function isVerbNoun(i: number): boolean {
    return VERB_NOUNS.has(norm(i)) || VERB_NOUNS.has(singular(norm(i)))
  }

  /** Is there a finite verb from token `i` on? */
  function hasVerb(i: number): boolean {
    for (; i < to; i++) {
      if (hasAuxiliary(i)) return true
      const bound = DETERMINERS.has(norm(i - 1)) || PREPOSITIONS.has(norm(i - 1))
      if (classes[i] === 'verb' && !bound && !norm(i).endsWith('ing')) return true
    }
    return false
  }

  /** Is token `i` the verb of the clause rather than part of the noun phrase? */
  function isVerb(i: number): boolean {
    const word = norm(i)
    if (word === "'s" || word === 'and' || /^(?!re-|co-|out-)\p{L}+-/u.test(word)) return false
    if (i + 1 < limit && ENGLISH_NOUNS.has(`${word} ${singular(norm(i + 1))}`)) return false
    if (i === limit - 1 && i > start && hasAuxiliary(limit) && !/(?:ed|ing)$/.test(word))
      return false
    const noun = i > start && norm(i - 1) !== "'s" && known(i - 1)
    if (i > start && noun && (classes[i] === 'adverb' || ADVERBS.has(word))) return true
    if (known(i) || VERB_NOUNS.has(word)) return noun && isVerbAfterNoun(i)
    if (i === start && from === start && classes[i] === 'verb')
      return /(?:s|ed)$/.test(word) || !known(i + 1) ? !modifies(i) : false
    if (classes[i] === 'verb') {
      const before = noun || isNounBefore(i)
      return i > start && before ? !(word.endsWith('ing') && known(i + 1)) : !modifies(i)
    }
    return noun && (word.endsWith('ed') || (/[^s]s$/.test(word) && takesObject(i)))
  }

  function hasAuxiliary(i: number): boolean {
    return i < to && (BE.has(norm(i)) || AUXILIARIES.has(norm(i)))
  }

  /** Does a noun stand before token `i`, adverbs between them aside? */
  function isNounBefore(i: number): boolean {
    let before = i - 1
    while (before > start && classes[before] === 'adverb') before--
    return before >= start && norm(before) !== "'s" && /^(?:noun|name)$/.test(classes[before] ?? '')
  }

  /** A word that is noun and verb, behind a noun: a verb where its object, a place or a time follows. */
  function isVerbAfterNoun(i: number): boolean {
    const word = norm(i)
    if (!isVerbNoun(i)) return false
    const next = norm(i + 1)
    if (i + 1 >= to || AUXILIARIES.has(next) || BE.has(next) || next === 'of') return false
    return (
      i + 1 >= limit || word.endsWith('s') || classes[i + 1] === 'name' || /^[\p{N}"$]/u.test(next)
    )
  }

  /** A participle before a noun ("sprawling state"), the clause having its verb later. */
  function modifies(i: number): boolean {
    if (!/(?:ed|ing|en|wn)$/.test(norm(i)) || i + 1 >= limit) return false
    if (i > start || from < start) return true
    return hasAuxiliary(limit) || classes.slice(i + 2, limit).includes('verb')
  }

  /** What follows token `i` is no auxiliary: "features Aidar" has an object, "features do" has not. */
  function takesObject(i: number): boolean {
    return i + 1 < limit || !(hasAuxiliary(limit) || norm(limit) === 'of')
  }
}

const VERB_NOUNS = new Set(
  `act aim answer attack attempt back bear bill border book broadcast call cause change claim contact contain control
   center chronicle cost cover cross cut damage dance debut demand display draw dream drink drive drop experience export face fall
   feature fight film finance finish flow force fund graze guard guide hand head help hit hold honor host house
   influence join judge land last laugh launch lead leave limit link live look march mark match mean measure mention model
   murder name need offer order own paint pass pay place plan play plot post present produce promise rank reach record
   reign release report rest result return rule run score search see sell serve share shoot show sign sound speak spend
   sponsor stand star start state stop study supply support tell top trade travel turn use value view visit vote wait
   walk want watch wear win wonder work write`.split(/\s+/),
)

const ADVERBS = new Set(
  'first also once never always ever really now currently sometimes often usually originally actually today tonight yesterday tomorrow'.split(
    ' ',
  ),
)

const QUANTIFIERS = new Set(
  'some all any many most several few various different numerous two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

function hardEnd(line: QuestionLine, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const norm = line.tokens[i]?.norm ?? ''
    const shouted = line.tokens[i]?.text === 'US'
    if (isBreak(norm) && !shouted && !(norm === 'one' && i === from)) return i
    if (DETERMINERS.has(norm) && i > from) return i
  }
  return to
}

const isBreak = (norm: string): boolean =>
  PREPOSITIONS.has(norm) ||
  BE.has(norm) ||
  AUXILIARIES.has(norm) ||
  WH_WORDS.has(norm) ||
  PRONOUNS.has(norm) ||
  (CONJUNCTIONS.has(norm) && norm !== 'and') ||
  norm === 'that' ||
  norm === 'not' ||
  /^[^\p{L}\p{N}'"“”«»&$-]/u.test(norm)

function afterQuotation(line: QuestionLine, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (/^["”»']$/.test(line.tokens[i]?.norm ?? '')) return i + 1 < to ? i + 1 : from + 1
  return from + 1
}
