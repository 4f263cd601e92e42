import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemKazakh } from '../../src/text/stem-kazakh.js'

describe('forms of one noun', () => {
  test.each([
    'қала қалалар қаланың қаласы қаласының қаласында қаласындағы қалаға қаласын қалаларында',
    'сот соттың соты сотқа сотта соттар соттардың сотының',
    'заң заңның заңға заңда заңы заңдар заңдардың заңын заңнан заңмен',
    'қазақстан қазақстанның қазақстанға қазақстанда қазақстандағы қазақстаннан қазақстанмен',
    'құқық құқығы құқықтар құқықтары құқықтарын құқықтың',
    'үкімет үкіметі үкіметтің үкіметтер үкіметіне',
    'мүше мүшелер мүшесі мүшелерінің мүшемін',
    'көмек көмегі көмекке',
    'тоқаев тоқаевтың тоқаевқа тоқаевты тоқаевпен',
    'астана астанада астананың астанаға',
    'алматы алматыда алматының алматыдан',
    'мәселе мәселесі мәселелер мәселелерді',
    'тіл тілі тілде тілдің тілдер',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemKazakh)).size).toBe(1)
  })
})

describe('different words stay apart', () => {
  test.each([
    ['сот', 'сол'],
    ['заң', 'зат'],
    ['мүше', 'мүсін'],
    ['қала', 'қалам'],
    ['тіл', 'тілек'],
    ['елші', 'елтаңба'],
    ['үкімет', 'үкім'],
  ])('%s and %s', (one, other) => {
    expect(stemKazakh(one)).not.toBe(stemKazakh(other))
  })
})

describe('short words and words without a vowel', () => {
  test.each(['ел', 'үй', 'бес', 'кк', 'тжқ', ''])('“%s” stays as it is', (word) => {
    expect(stemKazakh(word)).toBe(word)
  })
})

test('a stem is its own stem', () => {
  const endings = fc.constantFrom(
    'лар',
    'дер',
    'ы',
    'сі',
    'ның',
    'тің',
    'да',
    'ға',
    'дағы',
    'мын',
    'б',
    'ң',
  )
  const word = fc.tuple(fc.constantFrom('заң', 'сот', 'қала', 'қ', 'астана'), fc.array(endings))
  fc.assert(
    fc.property(word, ([root, ends]) => {
      const stem = stemKazakh(root + ends.join(''))
      expect(stemKazakh(stem)).toBe(stem)
    }),
    { numRuns: 1_000 },
  )
})
