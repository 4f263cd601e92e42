import { findAcronyms, isInitialsOf } from './find-acronyms.js'
import type { SentenceReading } from './read-sentences.js'
import type { WordRange } from './word-range.js'

/**
 * Acronyms of an article with their full names: those that it introduces in brackets, and those whose letters are the
 * initials of a body that it names in full.
 */
export function collectAcronyms(
  text: string,
  readings: readonly SentenceReading[],
): ReadonlyMap<string, string> {
  const acronyms = new Map(readings.flatMap(({ words }) => findAcronyms(text, words)))
  const short = new Set<string>()
  const full = new Map<string, string>()
  for (const { words, organisations } of readings) {
    for (const range of organisations) {
      const name = nameOf(text, words, range)
      const only = words[range.first]
      if (range.end - range.first === 1 && only?.shape === 'acronym') short.add(name)
      else if (range.end - range.first > 1 && !full.has(initialsOf(name)))
        full.set(initialsOf(name), name)
    }
  }
  for (const acronym of short) {
    const name = full.get(acronym.replaceAll('.', ''))
    if (name !== undefined && !acronyms.has(acronym) && isInitialsOf(acronym, name))
      acronyms.set(acronym, name)
  }
  return acronyms
}

const initialsOf = (name: string): string => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')

function nameOf(text: string, words: SentenceReading['words'], range: WordRange): string {
  return text.slice(words[range.first]?.start ?? 0, words[range.end - 1]?.end ?? 0)
}
