import { createZipf, type Random } from './random.js'

/** Draws words as running text uses them. */
export interface Vocabulary {
  content(): string
  /** A made-up name, with a capital. */
  name(): string
  /** A year, a count, a decimal or an amount. */
  number(): string
  function(): string
}

const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'
const VOWELS = 'a e i o u ai ea ee io ou'
const CODAS = 'b ck ct d ft g l ld ll m mp n nd ng nt p r rd rk rm rn rt s ss st t v x'
/** Endings of words that belong together, so that stems and families have something to do. */
const ENDINGS = ['', '', '', 's', 's', 'ed', 'ing', 'er', 'ment', 'ation', 'al', 'ive', 'ness']
const NAME_ENDINGS = ['ov', 'ova', 'ev', 'son', 'enko', 'bek', 'i', 'ez', 'mann', 'a']
const FUNCTION_WORDS =
  'the of and to in a was is for on as with by he at from his it an were that which also be has had are this who their'

const CONTENT_TYPES = 60_000
const NAME_TYPES = 30_000
/** The most frequent content word is then some 0.5 % of them, as in news. */
const SHIFT = 25

function list(words: string): readonly string[] {
  return words.split(' ')
}

function stemOf(random: Random, syllables: number): string {
  let stem = ''
  for (let i = 0; i < syllables; i += 1)
    stem += random.pick(list(ONSETS)) + random.pick(list(VOWELS))
  return stem + random.pick(list(CODAS))
}

/** So many different words, frequent ones shorter. */
function inventWords(random: Random, count: number, endings: readonly string[]): readonly string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = random.between(1, words.size < count / 50 ? 2 : 3)
    const stem = stemOf(random, syllables)
    const forms = random.between(1, 4)
    for (let i = 0; i < forms && words.size < count; i += 1) words.add(stem + random.pick(endings))
  }
  return [...words]
}

/** A vocabulary of 60,000 content words and 30,000 names with the frequencies of natural text. */
export function createVocabulary(random: Random): Vocabulary {
  const contentWords = inventWords(random, CONTENT_TYPES, ENDINGS)
  const names = inventWords(random, NAME_TYPES, NAME_ENDINGS)
  const contentRank = createZipf(CONTENT_TYPES, SHIFT, random)
  const nameRank = createZipf(NAME_TYPES, SHIFT, random)
  const functionWords = list(FUNCTION_WORDS)
  const functionRank = createZipf(functionWords.length, 1, random)
  return {
    content: () => contentWords[contentRank()] ?? '',
    name() {
      const name = names[nameRank()] ?? ''
      return name.slice(0, 1).toUpperCase() + name.slice(1)
    },
    number() {
      const kind = random.next()
      if (kind < 0.4) return String(random.between(1850, 2025))
      if (kind < 0.8) return String(random.between(2, 999))
      return kind < 0.9
        ? (random.between(10, 999) / 10).toFixed(1)
        : random.between(1_000, 999_999).toLocaleString('en')
    },
    function: () => functionWords[functionRank()] ?? '',
  }
}
