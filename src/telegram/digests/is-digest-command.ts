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
