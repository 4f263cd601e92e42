import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import { createMessages } from '../../../src/messages/messages.js'
import { readTyped } from '../../../src/telegram/subscriptions/read-typed.js'
import { TYPED_FORMS } from '../../../src/telegram/subscriptions/typed-forms.js'
import { LANGUAGES } from '../../../src/text/language.js'

const messages = createMessages(readLocaleFiles())
const daily = (time: string) => ({ days: WEEKDAYS, time })

describe('what readers type', () => {
  test.each<[string, object]>([
    ['daily 09:00', { schedule: daily('09:00') }],
    ['daily', { schedule: daily('09:00') }],
    ['18:30', { schedule: daily('18:30') }],
    ['weekly mon 9', { schedule: { days: ['mon'], time: '09:00' } }],
    [
      'weekly mon, thu 18:30 courts',
      { schedule: { days: ['mon', 'thu'], time: '18:30' }, include: ['courts'] },
    ],
    [
      'daily 9:00 human rights, court',
      { schedule: daily('09:00'), include: ['human rights', 'court'] },
    ],
    ['human rights', { include: ['human rights'] }],
    ['include flood', { include: ['flood'] }],
    ['exclude football', { exclude: ['football'] }],
    ['zone New York', { zone: 'America/New_York' }],
    ['articles 7', { articles: 7 }],
    ['language kk', { locale: 'kk' }],
    ['silent on', { silent: true }],
  ])('%s changes just that', (typed, changes) => {
    expect(readTyped(typed)).toEqual({ kind: 'change', changes })
  })

  test.each(['off', 'daily off', 'weekly off'])('%s ends it', (typed) => {
    expect(readTyped(typed)).toEqual({ kind: 'off' })
  })

  test.each([
    ['daily 25:00', 'time'],
    ['weekly', 'no-day'],
    ['weekly someday 9:00', 'day'],
    ['zone Atlantis', 'zone'],
    ['daily 9:00 the', 'empty-words'],
  ])('%s is a mistake (%s)', (typed, problem) => {
    expect(readTyped(typed)).toMatchObject({ kind: 'mistake', problem })
  })

  test.each([
    'title fight',
    'language policy',
    'articles of war',
    'now',
    'history of Aktau',
    'export',
  ])('%s is a topic, not a command', (typed) => {
    expect(readTyped(typed)).toEqual({ kind: 'change', changes: { include: [typed] } })
  })
})

test.each(LANGUAGES)('every example that is shown in “%s” is understood', (locale) => {
  const local = messages.in(locale)
  const [plain, weekly, zone] = TYPED_FORMS.map((key) => readTyped(local.text(key)))
  expect(plain).toEqual({ kind: 'change', changes: { schedule: daily('18:30') } })
  expect(weekly).toMatchObject({
    changes: { schedule: { days: ['mon'], time: '09:00' }, include: [expect.any(String)] },
  })
  expect(zone).toEqual({ kind: 'change', changes: { zone: 'Asia/Almaty' } })
})
