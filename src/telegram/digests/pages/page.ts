import type { DigestTarget } from '../../../digest/digest-target.js'
import type { Block } from '../../../messages/block.js'
import { inline, paragraph, tightParagraph } from '../../../messages/block.js'
import type { LocalMessages } from '../../../messages/messages.js'
import type { Keyboard } from '../../rendering/keyboard.js'
import { PAGE, panelButton } from '../panel-data.js'

/** The pages of the panel of a digest. A name, once released, keeps its meaning: old messages carry it. */
export type PageName = 'main' | 'when' | 'zone' | 'language' | 'filters' | 'wording' | 'off'

/** What a message of the panel shows. */
export interface View {
  readonly blocks: readonly Block[]
  readonly keyboard: Keyboard
}

export interface PageContext {
  readonly messages: LocalMessages
  /** Milliseconds since 1970. */
  readonly now: number
  /** Whether the bot may post there, as far as it knows. */
  readonly mayPost: boolean
  /** Of the words that articles have to be about, those that none is about as yet. */
  readonly unheld: readonly string[]
}

export type Page = (target: DigestTarget, context: PageContext) => View

/** A line, and under it what can be typed, as code: Telegram copies it at a tap. */
export function withForms(line: string, forms: readonly string[]): readonly Block[] {
  return [
    paragraph(inline(line)),
    ...forms.map((form) => tightParagraph(inline('• '), inline(form, 'code'))),
  ]
}

export function backButton({ id }: DigestTarget, { messages }: PageContext) {
  return panelButton(PAGE, id, 'main', messages.text('button-panel'))
}

/** Ticked where it is what holds. */
export function ticked(text: string, holds: boolean): string {
  return holds ? `✓ ${text}` : text
}
