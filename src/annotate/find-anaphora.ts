import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'
import type { Anaphor, Quotation } from './annotations.js'
import { findDescriptions } from './find-descriptions.js'
import type { Mention, PersonMention } from './mention.js'
import type { SentenceReading } from './read-sentences.js'
import type { Word } from './words.js'

const THIRD_PERSON =
  /^(?:he|him|his|himself|she|her|hers|herself|он|его|ему|она|её|ее|ей|ол|оның|оған)$/u
const THING = /^(?:it|its|they|their|them|these|this|those|both|они|их|это|эти|олар|олардың|бұл)$/u

/** Words from the start of a sentence in which a pronoun still opens it ("For 3 years, it has …"). */
const OPENING_WORDS = 6

/** Sentences back to look for the person that a pronoun stands for. */
const PEOPLE_REACH = 3

function isPerson(mention: Mention): mention is PersonMention {
  return mention.kind === 'person'
}

/**
 * Whom "he" or "she" stands for: who is named first in the same sentence before it, else in the nearest sentence
 * before that names anybody. What sort of name it is plays no part.
 */
function personBefore(people: readonly PersonMention[], sentence: number, at: number): Span | null {
  for (let back = 0; back <= PEOPLE_REACH; back += 1) {
    const found = people.find((one) => one.sentence === sentence - back && one.end <= at)
    if (found) return found
  }
  return null
}

function sentenceBefore({ sentences }: Article, index: number): Span | null {
  const before = sentences[index - 1]
  return before?.role === 'body' ? before : null
}

/** The rest of a quotation belongs to its speaker, who is named in another sentence. */
function findSpoken(article: Article, quotations: readonly Quotation[]): readonly Anaphor[] {
  return quotations.flatMap(({ firstSentence, lastSentence, speaker }) => {
    if (!speaker) return []
    const spoken: Anaphor[] = []
    for (let sentence = firstSentence; sentence <= lastSentence; sentence += 1) {
      const { start = 0, end = 0 } = article.sentences[sentence] ?? {}
      if (speaker.start >= start && speaker.end <= end) continue
      spoken.push({ sentence, start, end, antecedent: speaker, kind: 'speaker' })
    }
    return spoken
  })
}

function findPronouns(
  article: Article,
  { sentence, words }: SentenceReading,
  people: readonly PersonMention[],
): readonly Anaphor[] {
  return words.flatMap((word: Word, i): readonly Anaphor[] => {
    const { start, end, lower } = word
    if (THIRD_PERSON.test(lower)) {
      const antecedent = personBefore(people, sentence, start)
      return antecedent ? [{ sentence, start, end, antecedent, kind: 'person' }] : []
    }
    if (i >= OPENING_WORDS || !THING.test(lower)) return []
    const antecedent = sentenceBefore(article, sentence)
    return antecedent ? [{ sentence, start, end, antecedent, kind: 'sentence before' }] : []
  })
}

/** Everything in an article that stands for something it has said before, in order of text. */
export function findAnaphora(
  article: Article,
  readings: readonly SentenceReading[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly Anaphor[] {
  const people = mentions.filter(isPerson)
  return [
    ...findDescriptions(readings),
    ...readings.flatMap((reading) => findPronouns(article, reading, people)),
    ...findSpoken(article, quotations),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
