import type { AnswerType } from '../../question/answer-type.js'

/** What the model tells apart among expected answers; a coarser view of Li & Roth's classes. */
export const EXPECTED_TYPES = [
  'person',
  'group',
  'title',
  'description of a person',
  'date',
  'place',
  'count',
  'money',
  'percent',
  'period',
  'measure',
  'other number',
  'reason',
  'manner',
  'definition',
  'description',
  'abbreviation',
  'term',
  'event',
  'thing',
] as const

export type ExpectedType = (typeof EXPECTED_TYPES)[number]

const BY_ANSWER_TYPE: Readonly<Partial<Record<AnswerType, ExpectedType>>> = {
  'HUM:ind': 'person',
  'HUM:gr': 'group',
  'HUM:title': 'title',
  'HUM:desc': 'description of a person',
  'NUM:date': 'date',
  'NUM:count': 'count',
  'NUM:money': 'money',
  'NUM:perc': 'percent',
  'NUM:period': 'period',
  'NUM:code': 'other number',
  'NUM:ord': 'other number',
  'NUM:other': 'other number',
  'DESC:reason': 'reason',
  'DESC:manner': 'manner',
  'DESC:def': 'definition',
  'DESC:desc': 'description',
  'ABBR:abb': 'abbreviation',
  'ABBR:exp': 'abbreviation',
  'ENTY:termeq': 'term',
  'ENTY:word': 'term',
  'ENTY:event': 'event',
}

export function expectedType(answerType: AnswerType): ExpectedType {
  const known = BY_ANSWER_TYPE[answerType]
  if (known) return known
  if (answerType.startsWith('LOC:')) return 'place'
  return answerType.startsWith('NUM:') ? 'measure' : 'thing'
}
