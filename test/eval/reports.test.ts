import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatChanges, formatWrong } from '../../eval/format-questions.js'
import { formatSummary } from '../../eval/format-summary.js'
import { readRun, saveRun, withoutText } from '../../eval/saved-run.js'
import { verdictOf } from './builders.js'

const right = verdictOf()
const wrong = verdictOf({
  id: 'q-2',
  question: 'When was it?',
  type: 'when',
  outcome: 'wrong answer',
})

test('a detailed table has a row for each type, each kind and all', () => {
  const labels = formatSummary('development', [right, wrong], true)
    .split('\n')
    .map((line) => line.slice(0, 16).trim())
  expect(labels).toEqual(['development', 'who', 'when', '', 'plain', '', 'all'])
})

test('a table of totals has one row', () => {
  expect(formatSummary('blind', [right, wrong], false).split('\n')).toHaveLength(2)
})

test('the wrong ones are listed, the right ones are not', () => {
  expect(formatWrong([right, wrong])).toContain('When was it?')
  expect(formatWrong([right, wrong])).not.toContain('Who wrote it?')
})

test('changes that may not be shown are only counted', () => {
  const changes = [{ better: false, before: right, after: wrong }]
  expect(formatChanges('blind', changes, false)).toBe('blind: 0 better, 1 worse')
  expect(formatChanges('development', changes, true)).toContain('When was it?')
})

test('a run is read as it was saved', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'eval-'))
  const file = path.join(folder, 'run.jsonl')
  saveRun(file, [right, withoutText(wrong)])
  expect(readRun(file)).toEqual([right, { ...wrong, question: '', answer: null, wanted: [] }])
  expect(readFileSync(file, 'utf8')).not.toContain('When was it?')
  rmSync(folder, { recursive: true })
})
