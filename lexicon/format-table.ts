import type { AnswerType } from '../src/question/answer-type.js'

/** Characters of a line of nouns, and of an entry on a line with its line break. */
const WIDTH = 116
const SHORT = 101

const HEADER = `/**
 * English nouns by their classes, the likeliest first; an underscore joins the words of a compound. Written by
 * \`npm run lexicon\` from WordNet 3.1, Copyright 2011 by Princeton University, whose licence is in NOTICE; not to be
 * edited.
 */
export const WORDNET_NOUNS: readonly (readonly [classes: string, nouns: string])[] = [
`

/** The table as the source text of a module: a list of nouns for each sequence of classes, in alphabetical order. */
export function formatTable(table: ReadonlyMap<string, readonly AnswerType[]>): string {
  const lists = new Map<string, string[]>()
  for (const noun of [...table.keys()].sort()) {
    const classes = (table.get(noun) ?? []).join(' ')
    lists.set(classes, [...(lists.get(classes) ?? []), noun])
  }
  const entries = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([classes, nouns]) => entry(classes, wrap(nouns)))
  return `${HEADER}${entries.join('')}]\n`
}

/** On one line where it fits, as Prettier wants it. */
function entry(classes: string, nouns: string): string {
  const short = `  ['${classes}', \`${nouns}\`],\n`
  return short.length <= SHORT && !nouns.includes('\n')
    ? short
    : `  [\n    '${classes}',\n    \`${nouns}\`,\n  ],\n`
}

function wrap(nouns: readonly string[]): string {
  const lines: string[] = []
  for (const noun of nouns) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + noun.length < WIDTH)
      lines[lines.length - 1] = `${last} ${noun}`
    else lines.push(noun)
  }
  return lines.join('\n')
}
