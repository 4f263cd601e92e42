/** How a number came about: its parts as a tree, for `--explain`. */
export interface Explanation {
  readonly label: string
  readonly value: number | null
  /** What the label leaves unsaid: the rule's name, the word, the sentence. */
  readonly detail: string | null
  readonly parts: readonly Explanation[]
}

export function explain(
  label: string,
  value: number | null,
  detail: string | null = null,
  parts: readonly Explanation[] = [],
): Explanation {
  return { label, value, detail, parts }
}
