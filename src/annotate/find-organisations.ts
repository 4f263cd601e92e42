import { NOT_BODIES } from './lexicon/acronyms.js'
import { BODY_LINKS } from './lexicon/body-nouns.js'
import { ENGLISH_MONTHS, WEEKDAYS } from './lexicon/months.js'
import { COUNTRIES, DEMONYMS } from './lexicon/places.js'
import {
  isBody,
  isFunctionWord,
  isGiven,
  isLoneBody,
  isManyRoles,
  isNameSuffix,
  isOrdinary,
  isPlaceEnding,
  isRole,
  isThing,
  isTitle,
} from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

const CONTINENTS = new Set(['europe', 'asia', 'africa', 'america'])

const isNamed = (word: Word | undefined): word is Word =>
  word !== undefined &&
  (word.shape === 'capital' || word.shape === 'acronym') &&
  (word.opening || !BODY_LINKS.has(word.lower)) &&
  !ENGLISH_MONTHS.has(word.lower) &&
  !WEEKDAYS.has(word.lower)

/** A capitalised word that may stand after the head noun of a body's name without being a person's. */
const isComplement = (word: Word): boolean =>
  isOrdinary(word) ||
  isBody(word) ||
  isThing(word) ||
  DEMONYMS.has(word.lower) ||
  word.shape === 'acronym'

/** Where the run of linked capitals that begins at `first` ends: "Ministry of Foreign Affairs". */
function chunkEnd(words: readonly Word[], first: number): number {
  let end = first
  let head = false
  for (;;) {
    const word = words[end]
    if (isNamed(word) && !isTitle(word)) {
      const before = words[end - 1]
      const linked = end > first && before !== undefined && BODY_LINKS.has(before.lower)
      if (head && !isComplement(word) && !linked) return end
      if (isRole(word) && !linked && end > first && !possessiveBody(words, end)) return end
      if (head && isGiven(word) && !isOrdinary(word) && isNamed(words[end + 1])) return end
      head ||= isBody(word)
      end += 1
      continue
    }
    if (word?.shape === 'possessive' && !head && possessiveBody(words, end - 1)) {
      end += 1
      continue
    }
    const next = linkEnd(words, end)
    if (next === null || end === first) return end
    end = next
  }
}

/** Whether "’s" and a body's noun follow the word at `index`: "Prosecutor General’s Office". */
function possessiveBody(words: readonly Word[], index: number): boolean {
  for (let i = index + 1; i <= index + 3; i += 1) {
    const word = words[i]
    if (word?.shape === 'possessive') {
      const next = words[i + 1]
      const owner = words[index]
      return (
        next !== undefined &&
        isNamed(next) &&
        isBody(next) &&
        !(owner && COUNTRIES.has(owner.lower))
      )
    }
    if (!isNamed(word)) return false
  }
  return false
}

/** The index after a link ("of", "for the") that a capital follows; null where there is none. */
function linkEnd(words: readonly Word[], at: number): number | null {
  const link = words[at]
  if (!link || (link.shape === 'mark' && link.text !== '&')) return null
  const second = words[at + 1]
  if (link.lower === 'in') return second && CONTINENTS.has(second.lower) ? at + 1 : null
  if (!BODY_LINKS.has(link.lower) || link.lower === 'to' || link.lower === 'the') return null
  if (second?.lower === 'the' && second.shape === 'lower') {
    return link.lower !== 'and' && isNamed(words[at + 2]) ? at + 2 : null
  }
  if (!isNamed(second) || isTitle(second)) return null
  return isRole(second) && second.lower !== 'justice' ? null : at + 1
}

/** The first word that belongs to the name: leading function words, roles and owners are dropped. */
function trimStart(words: readonly Word[], range: WordRange): number {
  let { first } = range
  for (; first < range.end - 1; first += 1) {
    const word = words[first]
    const next = words[first + 1]
    if (!word || !next) break
    const owner =
      next.shape === 'possessive' && (COUNTRIES.has(word.lower) || DEMONYMS.has(word.lower))
    const leads = isFunctionWord(word) || (word.opening && word.shape === 'lower')
    if (!leads && !owner && word.shape !== 'possessive' && word.shape !== 'lower') break
  }
  return first
}

/** Where the name of the body begins after somebody who belongs to it: "J. Lee of the World Bank". */
function afterMember(words: readonly Word[], range: WordRange): number {
  for (let i = range.first; i < range.end; i += 1) {
    const word = words[i]
    if (!word || (isComplement(word) && !isManyRoles(word))) return range.first
    if (word.lower === 'of') return words[i + 1]?.lower === 'the' ? i + 2 : i + 1
  }
  return range.first
}

/** Cuts a chunk at "and" where both sides name a body of their own. */
function coordinates(words: readonly Word[], range: WordRange): readonly WordRange[] {
  for (let i = range.first + 1; i < range.end - 1; i += 1) {
    const left = words.slice(range.first, i)
    const right = words.slice(i + 1, range.end)
    const link = words[i]
    if (link?.lower !== 'and' || !left.some(isBody)) continue
    const own = right.findIndex(isBody)
    const plural = left.find(isBody)?.lower.endsWith('ies') === true
    const apart = own >= 0 && right[own]?.lower !== 'services'
    if (
      (apart && !plural) ||
      (right.length === 1 && right.some((word) => word.shape === 'acronym' || isLoneBody(word)))
    ) {
      return [
        { first: range.first, end: i },
        ...coordinates(words, { first: i + 1, end: range.end }),
      ]
    }
  }
  return [range]
}

function isOrganisation(words: readonly Word[], range: WordRange): boolean {
  const inside = words.slice(range.first, range.end)
  const last = inside.at(-1)
  if (!last || (isPlaceEnding(last) && !isBody(last))) return false
  if (inside.length === 1)
    return isLoneBody(last) || (last.shape === 'acronym' && isBodyAcronym(last))
  if (inside.some((word) => isBody(word) && word.shape !== 'lower')) return true
  return inside.length <= 2 && inside.every((word) => isLoneBody(word))
}

function isBodyAcronym(word: Word): boolean {
  return (
    word.text.length <= 8 &&
    !NOT_BODIES.has(word.lower) &&
    !COUNTRIES.has(word.lower) &&
    !isNameSuffix(word)
  )
}

/** The names of bodies in a sentence, as ranges of its words, left to right and apart. */
export function findOrganisations(words: readonly Word[]): readonly WordRange[] {
  const found: WordRange[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (!isNamed(word) || isTitle(word)) continue
    if (isRole(word) && !possessiveBody(words, i)) continue
    const end = chunkEnd(words, i)
    for (const part of coordinates(words, { first: i, end })) {
      const first = afterMember(words, { first: trimStart(words, part), end: part.end })
      const range = { first, end: part.end }
      if (isOrganisation(words, range)) found.push(range)
      else found.push(...acronymsIn(words, range))
    }
    i = Math.max(i, end - 1)
  }
  return found
}

function acronymsIn(words: readonly Word[], range: WordRange): readonly WordRange[] {
  return words.slice(range.first, range.end).flatMap((word, offset) => {
    const lone = (word.shape === 'acronym' && isBodyAcronym(word)) || isLoneBody(word)
    return lone ? [{ first: range.first + offset, end: range.first + offset + 1 }] : []
  })
}
