import { PERSON_VERBS, PERSONAL_NOUNS, SPEECH_VERBS } from './lexicon/speech-verbs.js'
import { PLACE_PREPOSITIONS } from './lexicon/places.js'
import { FIELD_WORDS, RANK_WORDS } from './lexicon/roles.js'
import type { NameRun } from './name-run.js'
import { isFamilyFirst } from './name-run.js'
import {
  isBody,
  isGiven,
  isMarker,
  isOrdinary,
  isPlainGiven,
  isRole,
  isSurname,
  isTitle,
} from './word-class.js'
import type { Word } from './words.js'

/** What a cue sees: the run in its sentence, and the surnames that the article lets speak. */
interface CueContext {
  readonly words: readonly Word[]
  readonly run: NameRun
  readonly heading: boolean
  readonly speakers: ReadonlySet<string>
}

/** Evidence for (or, below zero, against) a run of capitals being a person. */
export interface PersonCue {
  readonly name: string
  readonly weight: number
  readonly holds: (context: CueContext) => boolean
}

const before = ({ words, run }: CueContext, distance = 1): Word | undefined =>
  words[run.first - distance]
const after = ({ words, run }: CueContext, distance = 1): Word | undefined =>
  words[run.end - 1 + distance]
const isLower = (word: Word | undefined): word is Word => word?.shape === 'lower'

/** Whether a role stands within a few words after a comma, before the next mark: ", the Kazakh foreign minister". */
function roleFollows(words: readonly Word[], comma: number): boolean {
  if (!/^[,(–—]$/u.test(words[comma]?.text ?? '')) return false
  for (let i = comma + 1; i < comma + 9; i += 1) {
    const word = words[i]
    if (!word || word.shape === 'mark') return false
    if (isRole(word)) return true
    if (
      word.shape === 'lower' &&
      i > comma + 1 &&
      !RANK_WORDS.has(word.lower) &&
      !FIELD_WORDS.has(word.lower) &&
      !isLink(word)
    ) {
      return false
    }
  }
  return false
}

const isLink = (word: Word): boolean => /^(?:of|for|and|the|a|an)$/u.test(word.lower)

/** Whether a role stands within a few words before a comma: "the Chairman of the Court, X". */
function rolePrecedes(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false
  for (let i = comma - 1; i > comma - 14 && i >= 0; i -= 1) {
    const word = words[i]
    if (!word || (word.shape === 'mark' && word.text !== ')' && word.text !== '(')) return false
    if (isRole(word)) return true
    if (word.shape === 'lower' && !isLink(word) && !/^(?:in|at|on)$/u.test(word.lower)) return false
  }
  return false
}

const QUOTE_END = /^[”»"’']$/u
const isSpeech = (word: Word | undefined): boolean => isLower(word) && SPEECH_VERBS.has(word.lower)

/** In no order: the weights of those that hold are added up. */
export const PERSON_CUES: readonly PersonCue[] = [
  {
    name: 'plain given name first',
    weight: 3,
    holds: ({ run }) => run.names.slice(0, -1).some(isPlainGiven),
  },
  {
    name: 'given name that is also another word first',
    weight: 1,
    holds: ({ run }) => run.names.slice(0, -1).some((word) => isGiven(word) && !isPlainGiven(word)),
  },
  {
    name: 'known surname or its ending last',
    weight: 2,
    holds: ({ run }) => run.names.slice(-1).some(isSurname),
  },
  {
    name: 'lone given name',
    weight: 1,
    holds: ({ run }) => run.names.length === 1 && run.names.some(isPlainGiven),
  },
  { name: 'family name first', weight: 3, holds: ({ run }) => isFamilyFirst(run) },
  { name: 'initials', weight: 3, holds: ({ run }) => run.initials },
  { name: 'particle', weight: 1, holds: ({ run }) => run.particle },
  { name: 'suffix', weight: 2, holds: ({ run }) => run.suffix },
  { name: 'title of address before', weight: 4, holds: (c) => words1(c, isTitle) },
  { name: 'role before', weight: 3, holds: (c) => words1(c, isRole) },
  { name: 'word for a person before', weight: 2, holds: (c) => words1(c, isMarker) },
  {
    name: 'speech verb beside',
    weight: 2,
    holds: (c) =>
      isSpeech(after(c)) || (isSpeech(before(c)) && !/^(?:and|that)$/u.test(after(c)?.lower ?? '')),
  },
  {
    name: 'speaks elsewhere in the article',
    weight: 2,
    holds: ({ run, speakers }) =>
      run.names.length > 1 && run.names.slice(-1).some((word) => speakers.has(word.lower)),
  },
  {
    name: 'age after',
    weight: 3,
    holds: (c) =>
      after(c)?.text === ',' &&
      /^\d{2}$/u.test(after(c, 2)?.text ?? '') &&
      /^[,.)]$/u.test(after(c, 3)?.text ?? ''),
  },
  {
    name: 'role in apposition after',
    weight: 3,
    holds: ({ words, run }) => roleFollows(words, run.end),
  },
  {
    name: 'role in apposition before',
    weight: 3,
    holds: ({ words, run }) => rolePrecedes(words, run.first - 1),
  },
  {
    name: 'verb of a person after',
    weight: 1,
    holds: (c) => {
      const next = after(c)
      return isLower(next) && PERSON_VERBS.has(next.lower)
    },
  },
  { name: 'by before', weight: 1, holds: (c) => isLower(before(c)) && before(c)?.lower === 'by' },
  {
    name: 'two or three unknown capitals',
    weight: 2,
    holds: ({ run }) =>
      !run.particle &&
      !run.suffix &&
      (run.names.length === 2 || run.names.length === 3) &&
      !run.names.some(isOrdinary),
  },
  {
    name: 'given name as surname',
    weight: 1,
    holds: ({ run }) => run.names.length > 1 && run.names.slice(-1).some(isPlainGiven),
  },
  {
    name: 'owns what people own',
    weight: 2,
    holds: (c) => after(c)?.shape === 'possessive' && PERSONAL_NOUNS.has(after(c, 2)?.lower ?? ''),
  },
  {
    name: 'of, after what people have',
    weight: 2,
    holds: (c) => before(c)?.lower === 'of' && PERSONAL_NOUNS.has(before(c, 2)?.lower ?? ''),
  },
  {
    name: 'role in capitals before a lone name',
    weight: 1,
    holds: (c) => c.run.names.length === 1 && before(c)?.shape === 'capital' && words1(c, isRole),
  },
  {
    name: 'speaks right after a quotation',
    weight: 2,
    holds: (c) =>
      (isSpeech(after(c)) && QUOTE_END.test(before(c)?.text ?? '')) ||
      (isSpeech(before(c)) && QUOTE_END.test(before(c, 2)?.text ?? '')),
  },
  {
    name: 'past tense after',
    weight: 1,
    holds: (c) => isLower(after(c)) && /.{2}ed$/u.test(after(c)?.lower ?? ''),
  },
  {
    name: 'article before',
    weight: -3,
    holds: (c) => /^(?:the|a|an)$/u.test(before(c)?.lower ?? ''),
  },
  {
    name: 'place word before',
    weight: -2,
    holds: (c) => {
      const word = before(c)
      return isLower(word) && PLACE_PREPOSITIONS.has(word.lower) && !c.run.names.some(isPlainGiven)
    },
  },
  { name: 'body before', weight: -1, holds: (c) => words1(c, isBody) },
  {
    name: 'alone',
    weight: -1,
    holds: ({ run }) => run.names.length === 1 && !run.initials && !run.suffix,
  },
  { name: 'in a heading', weight: -1, holds: ({ heading }) => heading },
]

function words1(context: CueContext, holds: (word: Word) => boolean): boolean {
  const word = before(context)
  return word !== undefined && holds(word)
}

/** A run is a person from this sum on; fitted by hand on invented sentences. */
export const PERSON_THRESHOLD = 3
