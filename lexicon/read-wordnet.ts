import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A meaning: the nouns that have it, and the meanings above it. */
export interface Synset {
  readonly lemmas: readonly string[]
  readonly hypernyms: readonly string[]
  /** A named thing ("Danube") rather than a kind of thing. */
  readonly isInstance: boolean
}

/** A meaning of one noun, and how often it has it in WordNet's tagged texts. */
export interface Sense {
  readonly synset: string
  readonly count: number
}

export interface WordNet {
  /** By their offset in `data.noun`. */
  readonly synsets: ReadonlyMap<string, Synset>
  /** The senses of each noun, most frequent first; lower case, words joined by underscores. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  /** How often a word, or two words side by side, stand in definitions and examples. */
  readonly glossWords: ReadonlyMap<string, number>
}

/**
 * Reads the nouns of a WordNet 3 `dict` folder.
 * @see https://wordnet.princeton.edu/documentation/wndb5wn
 */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string): readonly string[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
  const synsets = new Map<string, Synset>()
  const glossWords = new Map<string, number>()
  for (const line of lines('data.noun')) {
    const [data = '', gloss = ''] = line.split(' | ')
    const [offset, synset] = readSynset(data)
    synsets.set(offset, synset)
    let before = ''
    for (const [word] of gloss.toLowerCase().matchAll(/[a-z-]+/g)) {
      for (const key of [word, `${before}_${word}`])
        glossWords.set(key, (glossWords.get(key) ?? 0) + 1)
      before = word
    }
  }
  const counts = new Map<string, number>()
  for (const line of lines('index.sense')) {
    const [, lemma = '', pos = '', offset = '', count = '0'] =
      /^([^%]+)%(\d):\S* (\d{8}) \d+ (\d+)/.exec(line) ?? []
    if (pos === '1') counts.set(`${lemma} ${offset}`, Number(count))
  }
  const senses = new Map<string, readonly Sense[]>()
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ')
    const lemma = fields[0] ?? ''
    const offsets = fields.slice(-Number(fields[2]))
    senses.set(
      lemma,
      offsets.map((synset) => ({ synset, count: counts.get(`${lemma} ${synset}`) ?? 0 })),
    )
  }
  return { synsets, senses, glossWords }
}

/** Offset and synset of a line of `data.noun` without its gloss: the lemmas in pairs, then pointers in fours. */
function readSynset(data: string): readonly [string, Synset] {
  const fields = data.trim().split(' ')
  const lemmaCount = parseInt(fields[3] ?? '0', 16)
  const lemmas = Array.from({ length: lemmaCount }, (_, i) => fields[4 + 2 * i] ?? '')
  const hypernyms: string[] = []
  let isInstance = false
  for (let i = 5 + 2 * lemmaCount; i + 3 < fields.length; i += 4) {
    if (fields[i] === '@i') isInstance = true
    if (fields[i] === '@' && fields[i + 2] === 'n') hypernyms.push(fields[i + 1] ?? '')
  }
  return [fields[0] ?? '', { lemmas, hypernyms, isInstance }]
}
