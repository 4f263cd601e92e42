import { targetId, type DigestTarget } from '../../digest/digest-target.js'
import type { Notice, Press } from '../callbacks/callback-handler.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { managedTarget } from './managed-target.js'
import { noteRefusal, type Asker } from './refuse.js'
import type { PanelPlace } from './show-panel.js'

export function askerOf({ userId, ctx, signal }: Press): Asker {
  return { userId, update: ctx.update.update_id, signal }
}

/** What everybody is told who may not do what they ask for, whyever. */
export function refusal({ locale }: Pick<Press, 'locale'>, deps: HandlerDeps): Notice {
  return { text: deps.messages.in(locale).text('panel-refused'), alert: true }
}

/** Where the panel of a press stands: its presser's own private chat; null anywhere else, where others would see it. */
export function panelOf(press: Press): PanelPlace | null {
  const { place, userId, target, locale, signal } = press
  return place?.chatId === userId ? { chatId: userId, message: target, locale, signal } : null
}

/** A press on the panel of a digest that its presser may manage. */
export interface PanelPress {
  readonly target: DigestTarget
  readonly place: PanelPlace
}

/** Null where the presser may not, as Telegram says now; the refusal is logged. */
export async function panelPress(press: Press, deps: HandlerDeps): Promise<PanelPress | null> {
  const place = panelOf(press)
  if (place === null) {
    noteRefusal(askerOf(press), { target: press.data.id }, 'none', deps)
    return null
  }
  const target = await managedTarget(targetId(press.data.id), askerOf(press), deps)
  return target === null ? null : { target, place }
}
