/** What a pronoun stands for. */
export type Standing = 'person' | 'thing' | 'several'

export interface Pronoun {
  readonly stands: Standing
  /** It names an owner: "her visit". */
  readonly isPossessive: boolean
}

const person = { stands: 'person', isPossessive: false } as const
const thing = { stands: 'thing', isPossessive: false } as const
const several = { stands: 'several', isPossessive: false } as const

export const ENGLISH_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', person],
  ['she', person],
  ['him', person],
  ['his', { ...person, isPossessive: true }],
  ['her', person],
  ['hers', { ...person, isPossessive: true }],
  ['it', thing],
  ['its', { ...thing, isPossessive: true }],
  ['they', several],
  ['them', several],
  ['their', { ...several, isPossessive: true }],
  ['theirs', { ...several, isPossessive: true }],
])

/** Where "it" stands for nothing: "is it true that …", "what time is it". */
export const EMPTY_IT =
  /\b(?:is|was|isn't|be) it (?:true|false|possible|likely|clear|correct|right|a fact|known|that|important|necessary|legal|allowed|ok|okay|safe|worth|time|raining|snowing)\b|\b(?:time|day|date|weather|like|far|hot|cold|late|early) is it\b|\b(?:is|was|makes?|made) it \w+(?: or \w+)? (?:that|to|when|for)\b|^it (?:is|was)\b.*\bthat\b|\bit cost to\b|\b(?:does|did) it mean\b|\bmake it into\b|\bit(?: is|['’]s) (?:true|possible|clear|known|important|raining)|\bhow (?:is|['’]s) it going\b|\bit (?:rains|snows|seems|takes|appears)\b|\b(?:does|did|will|would) it take\b/iu
