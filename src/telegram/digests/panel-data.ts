import type { TargetId } from '../../digest/digest-target.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button } from '../rendering/keyboard.js'

/** The kinds of callback data of the panel. Where nothing else is said, the id is a target's. */
export const LIST = 'dglist'
/** The argument is the name of a page. */
export const PAGE = 'dgpage'
/** The argument is what is set, as `setting-buttons.ts` reads it. */
export const SET = 'dgset'
/** The argument is an action. */
export const ACT = 'dgact'
/** The argument is when it was asked for, milliseconds since 1970 in base 36. */
export const NOW = 'dgnow'

export function panelButton(
  kind: typeof PAGE | typeof SET | typeof ACT | typeof NOW,
  id: TargetId,
  argument: string,
  text: string,
): Button {
  return { kind: 'callback', text, data: formatCallbackData(kind, id, argument) }
}

export function listButton(text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(LIST, '') }
}
