import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbBase } from '../../src/text/verb-forms.js'
import { CONTEXT_RULES } from '../../src/text/word-class-context.js'
import { classifyWords, WORD_CLASSES } from '../../src/text/word-class.js'
import { fold } from '../../src/text/fold.js'

function classesOf(sentence: string): readonly string[] {
  return classifyWords(sentence.split(' ').map((text) => ({ text, folded: fold(text) })))
}

describe('classifyWords', () => {
  test.each([
    ['The new court opened in Astana .', 'article adjective noun past preposition name stop'],
    ['She wants to open two offices', 'pronoun verb infinitive to verb number plural'],
    ['He went to Almaty', 'pronoun past preposition name'],
    ['They may visit every school', 'pronoun modal verb determiner noun'],
    ['On 3 May 2021 it rained', 'preposition number time number pronoun past'],
    ['It may rain in May', 'pronoun modal verb preposition time'],
    ['a court that hears appeals', 'article noun relative verb plural'],
    ['They said that prices fell', 'pronoun past subordinator plural past'],
    ['On that day', 'preposition determiner unit'],
    ["the ministry 's plan", 'article noun possessive ending noun'],
    ['The mill stands near the river .', 'article noun verb preposition article noun stop'],
    ['court rules of 1999', 'noun plural preposition number'],
    ['a rapidly growing town', 'article adverb gerund noun'],
    ['a signed treaty', 'article adjective noun'],
    ['about 60 % of claims', 'preposition number unit preposition plural'],
    ['the 19th century', 'article ordinal unit'],
    ['( born 1950 )', 'open bracket past number close bracket'],
    ['суд в Астане', 'noun preposition name'],
    ['министр и судья', 'noun conjunction noun'],
  ])('%s', (sentence, classes) => {
    expect(classesOf(sentence).join(' ')).toBe(classes)
  })

  test('gives every word of any sentence a class of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const classes = classifyWords(words.map((text) => ({ text, folded: fold(text) })))
        expect(classes).toHaveLength(words.length)
        expect(classes.every((name) => WORD_CLASSES.includes(name))).toBe(true)
      }),
    )
  })
})

/** The class of the word marked `*word*`. */
function classOfMarked(marked: string): string | undefined {
  const words = marked.split(' ')
  const at = words.findIndex((word) => word.length > 2 && word.startsWith('*'))
  return classesOf(marked.replaceAll('*', ''))[at]
}

describe('context rules', () => {
  test.each(CONTEXT_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
    for (const example of rule.examples)
      expect([example, classOfMarked(example)]).toEqual([example, rule.yields])
    for (const miss of rule.counterexamples)
      expect([miss, classOfMarked(miss)]).not.toEqual([miss, rule.yields])
  })
})

test.each([
  ['wrote', 'write'],
  ['written', 'write'],
  ['gotten', 'get'],
  ['signed', 'signed'],
  ['white', 'white'],
])('the base of the verb form %s is %s', (form, base) => {
  expect(verbBase(form)).toBe(base)
})
