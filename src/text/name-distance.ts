import { LONGEST_SOUND, NAME_SPELLINGS } from './name-spellings.js'

const CYRILLIC_VOWEL = /[аәеёиіоөуұүыэюя]/u
const SILENT_CYRILLIC = /[ьъй]/u
const LATIN_VOWEL = /[aeiouy]/u

const VOWEL_FOR_VOWEL = 0.5
const CONSONANT_FOR_CONSONANT = 1
const EXTRA_VOWEL = 0.45
const EXTRA_CONSONANT = 1
const SILENT = 0.1

function costOfOmitted(cyrillic: string, before: string | undefined): number {
  if (cyrillic === before || SILENT_CYRILLIC.test(cyrillic)) return SILENT
  return CYRILLIC_VOWEL.test(cyrillic) ? EXTRA_VOWEL : EXTRA_CONSONANT
}

function costOfAdded(latin: string, before: string | undefined, isLast: boolean): number {
  if (latin === before) return 0
  if (latin === 'h' || (isLast && latin === 'e')) return SILENT
  return LATIN_VOWEL.test(latin) ? EXTRA_VOWEL : EXTRA_CONSONANT
}

function costOfOther(cyrillic: string, latin: string): number {
  const vowels = CYRILLIC_VOWEL.test(cyrillic) && LATIN_VOWEL.test(latin)
  return vowels ? VOWEL_FOR_VOWEL : CONSONANT_FOR_CONSONANT
}

interface Sound {
  /** How many Cyrillic letters it takes. */
  readonly length: number
  readonly latin: string
  readonly cost: number
}

/** The spellings of what begins at each letter of a Cyrillic word. */
function soundsOf(cyrillic: string): readonly (readonly Sound[])[] {
  return Array.from({ length: cyrillic.length }, (_, at) => {
    const sounds: Sound[] = []
    for (let length = 1; length <= LONGEST_SOUND && at + length <= cyrillic.length; length += 1) {
      for (const { latin, cost } of NAME_SPELLINGS.get(cyrillic.slice(at, at + length)) ?? []) {
        sounds.push({ length, latin, cost })
      }
    }
    return sounds
  })
}

/**
 * How far Latin words are from spelling a Cyrillic one, all folded: 0 for a usual romanisation, about 1
 * for each wrong consonant and half of that for a vowel; the cheapest alignment of both.
 */
export function nameDistanceFrom(cyrillic: string): (latin: string) => number {
  const sounds = soundsOf(cyrillic)
  const rows = cyrillic.length + 1
  return (latin) => {
    const columns = latin.length + 1
    const costs = new Float64Array(rows * columns).fill(Infinity)
    costs[0] = 0
    const offer = (at: number, cost: number): void => {
      if (cost < (costs[at] ?? 0)) costs[at] = cost
    }
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const at = row * columns + column
        const cost = costs[at] ?? Infinity
        const letter = cyrillic[row]
        const other = latin[column]
        if (other !== undefined) {
          const isLast = column === latin.length - 1
          offer(at + 1, cost + costOfAdded(other, latin[column - 1], isLast))
        }
        if (letter === undefined) continue
        offer(at + columns, cost + costOfOmitted(letter, cyrillic[row - 1]))
        if (other === undefined) continue
        offer(at + columns + 1, cost + costOfOther(letter, other))
        for (const sound of sounds[row] ?? []) {
          if (!latin.startsWith(sound.latin, column)) continue
          offer(at + sound.length * columns + sound.latin.length, cost + sound.cost)
        }
      }
    }
    return costs[rows * columns - 1] ?? Infinity
  }
}
