import type { DigestProblem } from '../../digest/digest-command.js'
import { readDigestCommand } from '../../digest/read-digest-command.js'

/** Commands that take any words are told from questions by how they begin: "about the court" may be one. */
const BEGINS_FREE_WORDS = /^(?:include|exclude|title|heading|заголовок|исключить)\s/iu

/**
 * Whether a text is nothing but commands of digests, a line each: `daily 09:00`, and not "now what?" or "history of
 * the court".
 */
export function isDigestCommand(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every(isCommand)
}

function isCommand(line: string): boolean {
  if (/[?？]\s*$/u.test(line)) return false
  const command = readDigestCommand(line)
  if (command.kind === 'mistake') return false
  if (command.kind === 'import') return command.json.startsWith('{')
  if (command.kind !== 'change') return true
  const { include = [], exclude = [], title = null } = command.changes
  const isFree = include.length > 0 || exclude.length > 0 || title !== null
  return !isFree || BEGINS_FREE_WORDS.test(line.trim())
}

/** What can be wrong with "weekly mon,thu 9:75" and "articles 300", and with "zone almatty"; else it may be a question. */
const OF_A_NUMBER: ReadonlySet<DigestProblem> = new Set(['time', 'day', 'articles'] as const)
const OF_A_NAME: ReadonlySet<DigestProblem> = new Set(['zone', 'language'] as const)
const MOST_WORDS: Partial<Record<DigestProblem, number>> = { time: 4, day: 4 }

/** Whether a text can only be a command with a mistake in it: "daily 25:00", and not "daily news" or "articles of 2023". */
export function isMistypedCommand(text: string): boolean {
  if (/[?？]/u.test(text)) return false
  const command = readDigestCommand(text)
  if (command.kind !== 'mistake') return false
  const { problem, value } = command
  if (text.trim().split(/\s+/u).length > (MOST_WORDS[problem] ?? 2)) return false
  return OF_A_NUMBER.has(problem) ? /\d/.test(value) : OF_A_NAME.has(problem)
}
