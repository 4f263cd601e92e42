import { ACTIONS } from './families/actions.js'
import { CHANGE } from './families/change.js'
import { CONFLICT } from './families/conflict.js'
import { CULTURE } from './families/culture.js'
import { DEALINGS } from './families/dealings.js'
import { GOVERNING } from './families/governing.js'
import { HEALTH } from './families/health.js'
import { LAW } from './families/law.js'
import { LEARNING } from './families/learning.js'
import { MEETING } from './families/meeting.js'
import { MONEY } from './families/money.js'
import { PLACES } from './families/places.js'
import { QUALITIES } from './families/qualities.js'
import { SAYING } from './families/saying.js'
import { THINGS } from './families/things.js'

/** Words that a reader of news and law may put for one another, verbs and their nouns together. */
export interface WordFamily {
  /** Near synonyms, each of every other. */
  readonly near: readonly string[]
  /** Words related to each of the near ones, though not to one another. */
  readonly related: readonly string[]
}

const WHITE = /\s+/u

function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(WHITE).filter((word) => word !== '')
}

/** Reads a table of families, one a line: near synonyms, then after a bar the related words. */
export function readFamilies(table: string): readonly WordFamily[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [near, related] = line.split('|')
      return { near: wordsOf(near), related: wordsOf(related) }
    })
}

export const WORD_FAMILIES: readonly WordFamily[] = [
  SAYING,
  MEETING,
  GOVERNING,
  LAW,
  MONEY,
  CHANGE,
  CONFLICT,
  HEALTH,
  LEARNING,
  CULTURE,
  PLACES,
  ACTIONS,
  DEALINGS,
  QUALITIES,
  THINGS,
].flatMap(readFamilies)
