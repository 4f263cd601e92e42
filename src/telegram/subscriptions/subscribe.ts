import { resumed, withSettings, type TargetChanges } from '../../digest/change-target.js'
import { defaultSettings, type DigestSettings } from '../../digest/digest-settings.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import { nextSlot } from '../../digest/next-slot.js'
import { USUAL_TIME } from '../../digest/read-subscription.js'
import { WEEKDAYS, type Schedule } from '../../digest/schedule.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { subscriptionOf } from './subscription-of.js'

const USUAL: Schedule = { days: WEEKDAYS, time: USUAL_TIME }

/**
 * Subscribes a reader, or changes what they have. What they do not say stays as it was; what they never said is daily
 * at the usual time, in the bot's own zone. A digest that was stopped goes on.
 */
export function subscribe(
  userId: number,
  changes: Partial<DigestSettings>,
  locale: Locale,
  deps: Pick<HandlerDeps, 'store' | 'clock' | 'broadcaster' | 'timeZone'>,
): DigestTarget {
  const { store, clock, broadcaster, timeZone } = deps
  const now = clock.date()
  const before = subscriptionOf(userId, deps)
  const settings = { ...(before?.settings ?? defaultSettings(timeZone, locale)), ...changes }
  const scheduled = { ...settings, schedule: settings.schedule ?? USUAL }
  const after =
    before === null
      ? store.targets.add({
          chatId: userId,
          topicId: null,
          audience: 'private',
          title: '',
          username: null,
          settings: scheduled,
          responsible: userId,
          state: { kind: 'active' },
          skipNext: false,
          nextSlot: nextSlot(scheduled.schedule, scheduled.zone, now),
          covered: null,
        })
      : store.targets.update(before.id, resumedWith(before, scheduled, now))
  broadcaster.wake()
  if (after === null) throw new Error('a subscription vanished while it was changed')
  return after
}

function resumedWith(before: DigestTarget, settings: DigestSettings, now: number): TargetChanges {
  if (before.state.kind === 'active') return withSettings(before, settings, now)
  return { settings, ...resumed({ ...before, settings }, now) }
}
