import type { Citation } from '../answer/answer.js'

/** A piece of evidence with the sentences it leans on, and its number in the reply, counted from 1. */
export interface Evidence {
  readonly number: number
  readonly evidence: Citation
  readonly context: readonly Citation[]
  /** Indexes into the answer's citations that this covers. */
  readonly citations: readonly number[]
}

/** Gathers each evidence citation with the context citations that follow it. */
export function gatherEvidence(citations: readonly Citation[]): readonly Evidence[] {
  const gathered: Evidence[] = []
  for (const [index, citation] of citations.entries()) {
    const last = gathered.at(-1)
    if (citation.role === 'context' && last?.evidence.article === citation.article) {
      gathered[gathered.length - 1] = {
        ...last,
        context: [...last.context, citation],
        citations: [...last.citations, index],
      }
    } else {
      const number = gathered.length + 1
      gathered.push({ number, evidence: citation, context: [], citations: [index] })
    }
  }
  return gathered
}
