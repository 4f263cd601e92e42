import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GoldSpan } from '../../eval/question-set.js'
import { QUESTION_TYPES, readQuestionSet, SET_NAMES } from '../../eval/question-set.js'

const sets = [...new Set([...SET_NAMES, 'second'])].map((name) => ({
  name,
  questions: readQuestionSet(new URL(`${name}.jsonl`, import.meta.url)),
}))
const all = sets.flatMap((set) => set.questions)
const english = all.filter((question) => question.lang === 'en')

const ENGLISH_SETS = ['development', 'blind', 'second']

const texts = new Map<string, string>()
function articleText(article: string): string {
  const known = texts.get(article)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`../../seeds/${article}`, import.meta.url), 'utf8')
  texts.set(article, text.replace(/^\uFEFF/, ''))
  return articleText(article)
}

/** The paragraph that holds a gold span: a line of the article's file. */
function paragraphOf({ article, start, end }: GoldSpan): string {
  const text = articleText(article)
  const next = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, next === -1 ? text.length : next)
}

describe.each(sets)('$name', ({ name, questions }) => {
  test('has the questions that its README counts', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    const unanswerable = questions.filter((question) => !question.answerable).length
    const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    const row = cells.find((line) => line[1] === `\`${name}.jsonl\``)
    expect(row?.slice(2, 4)).toEqual([String(questions.length), String(unanswerable)])
  })

  test('asks nothing twice', () => {
    const asked = questions.map(({ question }) => question.toLowerCase())
    expect(new Set(asked).size).toBe(asked.length)
  })

  test.each(questions)('$question', ({ answerable, answers, gold }) => {
    expect(gold.length > 0).toBe(answerable)
    expect(answers.length > 0).toBe(answerable)
    for (const span of gold) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(articleText(span.article).length)
      const phrase = articleText(span.article).slice(span.start, span.end)
      expect(phrase).toBe(phrase.trim())
      expect(phrase).not.toContain('\n')
    }
    const paragraphs = gold.map(paragraphOf)
    for (const answer of answers) {
      expect(paragraphs.some((paragraph) => paragraph.includes(answer))).toBe(true)
    }
  })
})

test('ids are unique across the sets', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('the English sets share no question', () => {
  expect(new Set(english.map(({ question }) => question.toLowerCase())).size).toBe(english.length)
})

test.each(ENGLISH_SETS)('a third of %s or more has no answer in the seeds', (name) => {
  const questions = sets.find((set) => set.name === name)?.questions ?? []
  const unanswerable = questions.filter((question) => !question.answerable)
  expect(unanswerable.length * 3).toBeGreaterThanOrEqual(questions.length)
})

test.each(QUESTION_TYPES)('every English set asks %s, with an answer', (type) => {
  for (const { questions } of sets.filter(({ name }) => ENGLISH_SETS.includes(name))) {
    expect(questions.some((question) => question.answerable && question.type === type)).toBe(true)
  }
})
