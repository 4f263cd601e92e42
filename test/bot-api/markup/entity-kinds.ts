const styles = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const
const blockquotes = ['blockquote', 'expandable_blockquote'] as const
const links = ['text_link', 'text_mention', 'custom_emoji'] as const
const opaque = ['code', 'pre', 'date_time'] as const

/** Entities that a bot may set; Telegram finds the others itself. */
export const formattingKinds: readonly string[] = [...styles, ...blockquotes, ...links, ...opaque]

/** Entities that Telegram finds in the text and ignores when a bot sets them. */
export const detectedKinds: readonly string[] = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]

/**
 * Which entities an entity may contain: styles go everywhere but into code and dates, quotations hold all but
 * quotations, and links, code and dates hold no one another (core.telegram.org/bots/api#formatting-options).
 */
const mayContain: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...styles.map(
    (kind) => [kind, new Set<string>([...styles, ...blockquotes, ...links, 'date_time'])] as const,
  ),
  ...blockquotes.map((kind) => [kind, new Set<string>([...styles, ...links, ...opaque])] as const),
  ...links.map((kind) => [kind, new Set<string>(styles)] as const),
])

export const canContain = (outer: string, inner: string): boolean =>
  mayContain.get(outer)?.has(inner) ?? false
