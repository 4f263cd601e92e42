import type { Mention } from '../annotate/mention.js'
import type { AnswerType } from '../question/answer-type.js'

type MentionKind = Mention['kind']

/** The kinds of mention that an expected answer type asks for, the more specific labels first. */
const WANTED: readonly (readonly [label: string, kinds: readonly MentionKind[]])[] = [
  ['NUM:date', ['date']],
  ['NUM:period', ['duration', 'quantity', 'date']],
  ['NUM:', ['quantity']],
  ['LOC:', ['place']],
  ['HUM:ind', ['person']],
  ['HUM:gr', ['organisation']],
]

export function wantedMentions(type: AnswerType): readonly MentionKind[] {
  return WANTED.find(([label]) => type.startsWith(label))?.[1] ?? []
}
