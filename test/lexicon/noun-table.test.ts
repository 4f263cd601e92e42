import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { classifier, WIDE } from '../../lexicon/class-nouns.js'
import { formatTable } from '../../lexicon/format-table.js'
import { NOUN_ROOTS, type NounRoot } from '../../lexicon/noun-roots.js'
import { nounTable } from '../../lexicon/noun-table.js'
import { readWordNet } from '../../lexicon/read-wordnet.js'
import { ANSWER_TYPES } from '../../src/question/answer-type.js'
import { wordNetKinds } from '../../src/question/english/noun-kinds.js'

const ROOTS: readonly NounRoot[] = [
  { yields: 'ENTY:animal', synsets: 'animal.1', examples: [], counterexamples: [] },
  { yields: 'HUM:ind', synsets: 'person.1', examples: [], counterexamples: [] },
  { yields: 'ENTY:food', synsets: 'food.1', examples: [], counterexamples: [] },
  { yields: 'ENTY:other', synsets: 'entity.1', examples: [], counterexamples: [] },
]

/** A dictionary of nine meanings in WordNet's file format: id, lemmas, the one above, gloss. */
const MEANINGS: readonly (readonly [string, readonly string[], string | null, string])[] = [
  ['00000010', ['entity'], null, 'whatever there is'],
  ['00000020', ['person'], '@ 00000010', 'somebody'],
  ['00000030', ['animal'], '@ 00000010', 'a beast'],
  ['00000040', ['food'], '@ 00000010', 'what is eaten'],
  ['00000050', ['dog'], '@ 00000030', 'it barks; a dog sled'],
  ['00000060', ['badger'], '@ 00000020', 'one who pesters'],
  ['00000070', ['badger'], '@ 00000030', 'it digs'],
  ['00000080', ['hot_dog'], '@ 00000040', 'a hot dog; they sell a hot dog here'],
  ['00000090', ['Laika'], '@i 00000050', 'a dog that flew'],
  ['00000100', ['sled_dog'], '@ 00000050', 'a sled dog; every sled dog'],
  ['00000110', ['cook'], '@ 00000020', 'a person at the stove'],
  ['00000120', ['cook'], '@ 00000040', 'a dish'],
]

const folder = mkdtempSync(join(tmpdir(), 'wordnet-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const TAGGED: Readonly<Record<string, number>> = { 'cook 00000110': 9, 'cook 00000120': 1 }

function writeDictionary(): void {
  const byLemma = new Map<string, string[]>()
  const data = MEANINGS.map(([id, lemmas, above, gloss]) => {
    for (const lemma of lemmas.map((word) => word.toLowerCase()))
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), id])
    const words = lemmas.map((word) => `${word} 0`).join(' ')
    const pointer = above ? `001 ${above} n 0000` : '000'
    return `${id} 03 n 0${lemmas.length} ${words} ${pointer} | ${gloss}  `
  })
  const index = [...byLemma].map(
    ([lemma, ids]) => `${lemma} n ${ids.length} 1 @ ${ids.length} 0 ${ids.join(' ')}  `,
  )
  const senses = [...byLemma].flatMap(([lemma, ids]) =>
    ids.map((id, i) => `${lemma}%1:05:0${i}:: ${id} ${i + 1} ${TAGGED[`${lemma} ${id}`] ?? 0}`),
  )
  writeFileSync(join(folder, 'data.noun'), `  1 a licence\n${data.join('\n')}\n`)
  writeFileSync(join(folder, 'index.noun'), `  1 a licence\n${index.join('\n')}\n`)
  writeFileSync(join(folder, 'index.sense'), `${senses.join('\n')}\n`)
}

describe('a dictionary in the format of WordNet', () => {
  writeDictionary()
  const table = nounTable(readWordNet(folder), ROOTS)

  test.each<[string, readonly string[] | undefined, string]>([
    ['dog', ['ENTY:animal'], 'belongs to the nearest root above it'],
    ['badger', ['ENTY:animal', 'HUM:ind'], 'has the earlier root first where no sense is tagged'],
    ['cook', ['HUM:ind'], 'leaves out senses that are rare in tagged texts'],
    ['hot_dog', ['ENTY:food'], 'is listed as a compound, for it is no dog'],
    ['sled_dog', undefined, 'is not listed: it is what its last word says'],
    ['laika', undefined, 'is a name'],
    ['entity', undefined, 'tells nothing'],
  ])('%s: %j, for it %s', (noun, classes) => {
    expect(table.get(noun)).toEqual(classes)
  })

  test('is written as lists by sequence of classes', () => {
    expect(formatTable(table)).toContain("  ['ENTY:animal HUM:ind', `badger`],\n")
  })

  test('that lacks a root is refused by the name of the root', () => {
    const roots = [{ ...ROOTS[0], yields: 'ENTY:food', synsets: 'dog.2' } as NounRoot]
    expect(() => classifier(readWordNet(folder), roots)).toThrow('no noun sense dog.2')
  })
})

describe('the table as generated', () => {
  test.each(NOUN_ROOTS)('$yields: $examples', ({ yields, examples, counterexamples }) => {
    const listed = examples.map((noun) => wordNetKinds(noun)[0])
    expect(listed).toEqual(examples.map(() => (WIDE.has(yields) ? undefined : yields)))
    expect(counterexamples.filter((noun) => wordNetKinds(noun)[0] === yields)).toEqual([])
    expect(ANSWER_TYPES).toContain(yields)
  })
})
