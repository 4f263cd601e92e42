import { expect, test } from 'vitest'
import { readSubscription } from '../../src/digest/read-subscription.js'
import { WEEKDAYS } from '../../src/digest/schedule.js'

test.each([
  ['daily 09:00', { schedule: { days: WEEKDAYS, time: '09:00' }, include: [] }],
  ['daily', { schedule: { days: WEEKDAYS, time: '09:00' }, include: [] }],
  ['', { schedule: null, include: [] }],
  [
    'weekly mon 09:00 human rights',
    { schedule: { days: ['mon'], time: '09:00' }, include: ['human rights'] },
  ],
  [
    'weekly mon, thu 18:30 human rights, court',
    { schedule: { days: ['mon', 'thu'], time: '18:30' }, include: ['human rights', 'court'] },
  ],
  ['weekly sat sport', { schedule: { days: ['sat'], time: '09:00' }, include: ['sport'] }],
  ['fri 7pm', { schedule: { days: ['fri'], time: '19:00' }, include: [] }],
  ['по правам человека', { schedule: null, include: ['по правам человека'] }],
  [
    'по понедельникам в 9 утра суды',
    { schedule: { days: ['mon'], time: '09:00' }, include: ['суды'] },
  ],
  ['human rights', { schedule: null, include: ['human rights'] }],
  [
    'каждый день в 8:00 права человека, Токаев',
    { schedule: { days: WEEKDAYS, time: '08:00' }, include: ['права человека', 'Токаев'] },
  ],
  [
    'апта сайын дс 09:00 адам құқықтары',
    { schedule: { days: ['mon'], time: '09:00' }, include: ['адам құқықтары'] },
  ],
])('%j', (typed, subscription) => {
  expect(readSubscription(typed)).toEqual(subscription)
})

test.each([
  ['weekly 09:00', 'no-day', ''],
  ['weekly funday 09:00', 'day', 'funday'],
  ['daily 25:00', 'time', '25:00'],
  ['daily 09:00 the', 'empty-words', 'the'],
])('%j is a mistake', (typed, problem, value) => {
  expect(readSubscription(typed)).toMatchObject({ kind: 'mistake', problem, value })
})
