import type { DigestTarget } from '../../../digest/digest-target.js'
import { WEEKDAYS } from '../../../digest/schedule.js'
import { inline, paragraph } from '../../../messages/block.js'
import type { Keyboard } from '../../rendering/keyboard.js'
import { panelButton, SET } from '../panel-data.js'
import { scheduleWords } from '../schedule-words.js'
import { daysValue } from '../setting-buttons.js'
import { backButton, ticked, withForms, type Page, type PageContext } from './page.js'

/** The hours at which people read: any other time is typed. */
const FIRST_HOUR = 6
const LAST_HOUR = 23
const MINUTES = ['00', '15', '30', '45']
const DEFAULT_TIME = '09:00'

/** Days and time of day, with presets. */
export const whenPage: Page = (target, context) => {
  const { messages } = context
  const schedule = scheduleWords(target.settings.schedule, messages)
  return {
    blocks: [
      paragraph(inline(messages.text('panel-schedule', { schedule }), 'bold')),
      ...withForms(messages.text('panel-ask-when'), ['daily 09:00', 'weekly mon,thu 18:30']),
    ],
    keyboard: [
      ...dayRows(target, context),
      ...timeRows(target),
      [
        // A reader without days would wait for nothing.
        ...(target.audience === 'private'
          ? []
          : [panelButton(SET, target.id, 'days-0000000', messages.text('button-by-hand'))]),
        backButton(target, context),
      ],
    ],
  }
}

function dayRows({ id, settings }: DigestTarget, { messages }: PageContext): Keyboard {
  const chosen = settings.schedule?.days ?? []
  const preset = (value: string, text: string) =>
    panelButton(SET, id, `days-${value}`, ticked(text, value === daysValue(chosen)))
  const days = WEEKDAYS.map((day) => {
    const others = chosen.filter((one) => one !== day)
    const after = others.length === chosen.length ? [...chosen, day] : others
    const text = ticked(messages.text('weekday', { day }), chosen.includes(day))
    return panelButton(SET, id, `days-${daysValue(after)}`, text)
  })
  return [
    [
      preset('1111111', messages.text('button-every-day')),
      preset('1111100', messages.text('button-weekdays')),
    ],
    days.slice(0, 4),
    days.slice(4),
  ]
}

function timeRows({ id, settings }: DigestTarget): Keyboard {
  const chosen = settings.schedule?.time ?? null
  const [hour = '', minute = ''] = (chosen ?? DEFAULT_TIME).split(':')
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, index) => {
    const one = String(FIRST_HOUR + index).padStart(2, '0')
    const text = ticked(one, chosen !== null && one === hour)
    return panelButton(SET, id, `time-${one}${minute}`, text)
  })
  const minutes = MINUTES.map((one) => {
    const text = ticked(`:${one}`, chosen !== null && one === minute)
    return panelButton(SET, id, `time-${hour}${one}`, text)
  })
  return [hours.slice(0, 6), hours.slice(6, 12), hours.slice(12), minutes]
}
