import type { Article } from '../corpus/article.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

/** What to call an article: its title, else the words it opens with, else its file name; `max` UTF-16 units. */
export function headline({ title, sentences, text, id }: Article, max: number): string {
  const opening = sentences.find(({ role }) => role === 'body')
  const candidates = [title, opening && text.slice(opening.start, opening.end), id]
  const words = candidates
    .map((candidate) => oneLine(candidate ?? ''))
    .find((candidate) => candidate !== '')
  return truncate(words ?? '…', max)
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim()
}
