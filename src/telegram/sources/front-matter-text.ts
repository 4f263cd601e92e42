/** What is known of an article, as the front matter of its file says it; null is left out. */
export interface KnownMetadata {
  readonly title: string | null
  readonly outlet: string | null
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  readonly url: string | null
  /** Whether readers may be shown the whole text. */
  readonly whole: boolean | null
}

/** The text with front matter above it. */
export function withFrontMatter(metadata: KnownMetadata, text: string): string {
  const lines = Object.entries(metadata).flatMap(([field, value]) =>
    value === null ? [] : [`${field}: ${JSON.stringify(value)}`],
  )
  return ['---', ...lines, '---', '', text].join('\n')
}
