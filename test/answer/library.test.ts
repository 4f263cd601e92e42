import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../src/answer/answer-question.js'
import { buildLibrary, updateLibrary, type Library } from '../../src/answer/library.js'
import type { Article } from '../../src/corpus/article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

function article(name: string, text: string): Article {
  const outcome = parseArticle({ name, text, sidecar: null })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

const HARBOUR = article('harbour.txt', 'The harbour of Aktau opened in 1963.')
const BRIDGE = article('bridge.txt', 'The bridge over the Ishim opened in 2014.')
const BRIDGE_AGAIN = article('bridge.txt', 'The bridge over the Ishim opened in 2015, not in 2014.')

function excerptsOf(library: Library, question: string): readonly string[] {
  const { citations } = answerQuestion(library, question, { now: '2026-11-22', limit: 10 })
  return citations.map(({ excerpt }) => excerpt)
}

const ask = (library: Library) =>
  answerQuestion(library, 'When did the bridge over the Ishim open?', { now: '2026-11-22' })

describe('updateLibrary', () => {
  const before = buildLibrary([HARBOUR, BRIDGE], createFlexsearchIndex)

  test('an added article is found, and the view from before does not know it', () => {
    const small = buildLibrary([HARBOUR], createFlexsearchIndex)
    const after = updateLibrary(small, { add: [BRIDGE], remove: [] }, createFlexsearchIndex)
    expect(excerptsOf(after, 'When did the bridge open?')[0]).toContain('Ishim')
    expect(excerptsOf(small, 'When did the bridge over the Ishim open?').join()).not.toContain(
      'Ishim',
    )
  })

  test('a changed article answers with its new text alone', () => {
    const after = updateLibrary(before, { add: [BRIDGE_AGAIN], remove: [] }, createFlexsearchIndex)
    expect(excerptsOf(after, 'When did the bridge open?')).toContain(BRIDGE_AGAIN.text)
    expect(excerptsOf(after, 'When did the bridge open?')).not.toContain(BRIDGE.text)
  })

  test('a removed article is cited no more', () => {
    const after = updateLibrary(before, { add: [], remove: [HARBOUR.id] }, createFlexsearchIndex)
    expect(after.articles).toEqual([BRIDGE])
    expect(after.byName.has(HARBOUR.id)).toBe(false)
    expect(excerptsOf(after, 'When did the harbour of Aktau open?').join()).not.toContain('Aktau')
  })

  test('an updated view answers like a fresh one', () => {
    const after = updateLibrary(
      updateLibrary(before, { add: [BRIDGE_AGAIN], remove: [] }, createFlexsearchIndex),
      { add: [], remove: [HARBOUR.id] },
      createFlexsearchIndex,
    )
    const fresh = buildLibrary([BRIDGE_AGAIN], createFlexsearchIndex)
    expect({ ...ask(after), explanation: null }).toEqual({ ...ask(fresh), explanation: null })
    expect(ask(after).confidence).toBe(ask(fresh).confidence)
  })
})
