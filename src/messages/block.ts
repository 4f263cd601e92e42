/** A run of text with one look. `url` makes it a link. */
export interface Inline {
  readonly text: string
  readonly style: 'plain' | 'bold' | 'italic' | 'code'
  readonly url: string | null
}

/** A paragraph or quotation of a reply, in any medium: neither Telegram's entities nor a terminal's colours. */
export interface Block {
  readonly kind: 'paragraph' | 'quote' | 'long quote'
  readonly inlines: readonly Inline[]
  /** Stands directly under the block before it, without an empty line. */
  readonly tight: boolean
}

export function inline(
  text: string,
  style: Inline['style'] = 'plain',
  url: string | null = null,
): Inline {
  return { text, style, url }
}

export function paragraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', inlines, tight: false }
}

/** A paragraph directly under the block before it. */
export function tightParagraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', inlines, tight: true }
}
