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

/**
 * How far a Latin word is from spelling a Cyrillic one, both folded: 0 for a usual romanisation, about 1
 * for each wrong consonant and half of that for a vowel; the cheapest alignment of both.
 */
export function nameDistance(cyrillic: string, latin: string): number {
  const rows = cyrillic.length + 1
  const columns = latin.length + 1
  const costs = new Float64Array(rows * columns).fill(Infinity)
  costs[0] = 0
  const offer = (row: number, column: number, cost: number): void => {
    const at = row * columns + column
    if (cost < (costs[at] ?? 0)) costs[at] = cost
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cost = costs[row * columns + column] ?? Infinity
      const letter = cyrillic[row]
      const other = latin[column]
      if (other !== undefined) {
        const added = costOfAdded(other, latin[column - 1], column === latin.length - 1)
        offer(row, column + 1, cost + added)
      }
      if (letter === undefined) continue
      offer(row + 1, column, cost + costOfOmitted(letter, cyrillic[row - 1]))
      if (other === undefined) continue
      offer(row + 1, column + 1, cost + costOfOther(letter, other))
      for (let length = 1; length <= LONGEST_SOUND && row + length < rows; length += 1) {
        for (const spelling of NAME_SPELLINGS.get(cyrillic.slice(row, row + length)) ?? []) {
          if (!latin.startsWith(spelling.latin, column)) continue
          offer(row + length, column + spelling.latin.length, cost + spelling.cost)
        }
      }
    }
  }
  return costs[rows * columns - 1] ?? Infinity
}
