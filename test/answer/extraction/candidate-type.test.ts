import { describe, expect, test } from 'vitest'
import { CANDIDATE_TYPES } from '../../../src/answer/extraction/candidate-type.js'
import { readSentence, textOf } from './read-sentence.js'

function typeOf(sentence: string, candidate: string): string | undefined {
  const analysis = readSentence(sentence)
  const found = analysis.proposals.find((run) => textOf(analysis, run) === candidate)
  return found && CANDIDATE_TYPES[found.type]
}

/** A candidate of each type, and in the same sentence one of another. */
const CASES: readonly [type: string, sentence: string, hit: string, miss: string][] = [
  ['person', 'Aigerim Omarova spoke in Astana.', 'Aigerim Omarova', 'Astana'],
  ['place', 'Aigerim Omarova spoke in Astana.', 'Astana', 'spoke'],
  ['percent', 'Turnout reached 64% in the north.', '64%', 'the north'],
  ['money', 'The bridge cost $4 million in all.', '$4 million', 'The bridge'],
  ['date', 'The mill opened in 1871 near the pier.', '1871', 'the pier'],
  ['duration', 'They waited three weeks for rain.', 'three weeks', 'rain'],
  ['dated phrase', 'The mill opened in 1871 near the pier.', 'in 1871', 'near the pier'],
  ['number', 'The choir has 42 singers.', '42', '42 singers'],
  ['counted', 'The choir has 42 singers.', '42 singers', 'The choir'],
  ['measure', 'The wall is 12 metres high.', '12 metres', 'high'],
  ['reason', 'It failed because of frost.', 'because of frost', 'frost'],
  ['purpose', 'She came to repair the roof.', 'to repair the roof', 'the roof'],
  ['by doing', 'They won by lowering prices.', 'by lowering prices', 'prices'],
  ['pronoun', 'They won by lowering prices.', 'They', 'prices'],
  ['place phrase', 'The fair was held near Lake Sayran.', 'near Lake Sayran', 'The fair'],
  ['manner phrase', 'He travelled with two mules.', 'with two mules', 'two mules'],
  ['prepositional phrase', 'The inn stands under the cliff.', 'under the cliff', 'the cliff'],
  ['clause', 'It closes when the river freezes.', 'when the river freezes', 'the river'],
  ['gerund', 'They tried fishing there.', 'fishing', 'there'],
  ['gerund phrase', 'They tried selling old nets.', 'selling old nets', 'old nets'],
  ['finite verb phrase', 'It was rebuilt after the flood.', 'was rebuilt', 'rebuilt'],
  ['single verb', 'It was rebuilt after the flood.', 'rebuilt', 'the flood'],
  ['verb phrase', 'She repaired the roof.', 'repaired the roof', 'the roof'],
  ['adjective', 'The road there is dangerous.', 'dangerous', 'The road'],
  ['adverb', 'They slowly recovered.', 'slowly', 'recovered'],
  ['list', 'They grow barley and flax.', 'barley and flax', 'barley'],
  ['plural chunk', 'They keep the old letters.', 'the old letters', 'letters'],
  ['chunk', 'They keep the old mill.', 'the old mill', 'mill'],
  ['complex chunk', 'The head of the harbour resigned.', 'head of the harbour', 'the harbour'],
  ['plural noun', 'They keep the old letters.', 'letters', 'the old letters'],
  ['noun', 'They keep the old mill.', 'mill', 'the old mill'],
]

describe('candidateType', () => {
  test.each(CASES)('%s: in "%s" "%s" is one, "%s" is not', (type, sentence, hit, miss) => {
    expect(typeOf(sentence, hit)).toBe(type)
    expect(typeOf(sentence, miss)).toBeDefined()
    expect(typeOf(sentence, miss)).not.toBe(type)
  })
})
