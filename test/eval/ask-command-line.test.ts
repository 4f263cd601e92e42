import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { askCommandLine, CommandLineError } from '../../eval/ask-command-line.js'
import { questionOf, replyOf } from './builders.js'

const folder = mkdtempSync(path.join(tmpdir(), 'eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program of another kind than ours, that writes what it is told to. */
function programThat(name: string, source: string): string {
  const file = path.join(folder, `${name}.cjs`)
  writeFileSync(file, source)
  return file
}

const questions = [questionOf({ id: 'q-1' }), questionOf({ id: 'q-2' })]

test('every question meets its own reply, in whatever order they come', () => {
  const lines = [replyOf({ id: 'q-2', answer: 'two' }), replyOf({ id: 'q-1', answer: 'one' })]
  const main = programThat(
    'reversed',
    `console.log(${JSON.stringify(lines.map((line) => JSON.stringify(line)).join('\n'))})`,
  )
  const asked = askCommandLine({ main, corpus: 'seeds' }, questions)
  expect(asked.map(({ question, reply }) => [question.id, reply.answer])).toEqual([
    ['q-1', 'one'],
    ['q-2', 'two'],
  ])
})

test('a failing program is reported with what it said', () => {
  const main = programThat('failing', `console.error('no such folder'); process.exitCode = 1`)
  expect(() => askCommandLine({ main, corpus: 'seeds' }, questions)).toThrow(
    /exit 1.*no such folder/su,
  )
})

test('a question without a reply is reported', () => {
  const main = programThat('forgetful', `console.log(${JSON.stringify(JSON.stringify(replyOf()))})`)
  const ask = () => askCommandLine({ main, corpus: 'seeds' }, questions)
  expect(ask).toThrow(CommandLineError)
  expect(ask).toThrow('q-2')
})
