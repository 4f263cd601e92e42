import { inline, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'

/** What readers can type, in their language; {@link readTyped} understands each in every language. */
export const TYPED_FORMS = [
  'subscription-form-daily',
  'subscription-form-weekly',
  'subscription-form-zone',
] as const

export function typedForm(key: (typeof TYPED_FORMS)[number], messages: LocalMessages): string {
  return `/subscribe ${messages.text(key)}`
}

/** Examples of what can be typed, as code, which Telegram copies at a tap. */
export function formBlocks(messages: LocalMessages): readonly Block[] {
  return TYPED_FORMS.map((key) =>
    tightParagraph(inline('• '), inline(typedForm(key, messages), 'code')),
  )
}
