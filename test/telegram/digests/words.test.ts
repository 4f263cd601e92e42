import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../../src/adapters/locale-files.js'
import { targetId, type DigestTarget } from '../../../src/digest/digest-target.js'
import { WEEKDAYS } from '../../../src/digest/schedule.js'
import { createMessages } from '../../../src/messages/messages.js'
import { createPanelMemory, SELECTED_FOR } from '../../../src/telegram/digests/panel-memory.js'
import {
  isDigestCommand,
  isMistypedCommand,
} from '../../../src/telegram/digests/is-digest-command.js'
import { momentWords } from '../../../src/telegram/digests/moment-words.js'
import { mainPage } from '../../../src/telegram/digests/pages/main-page.js'
import { filtersPage } from '../../../src/telegram/digests/pages/filters-page.js'
import { wordingPage } from '../../../src/telegram/digests/pages/wording-page.js'
import { scheduleWords } from '../../../src/telegram/digests/schedule-words.js'
import { stateWords } from '../../../src/telegram/digests/state-words.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import { LANGUAGES } from '../../../src/text/language.js'
import { aTarget, someSettings } from '../../builders/targets.js'

const messages = createMessages(readLocaleFiles())
const target: DigestTarget = { id: targetId('abcdefghijkl'), ...aTarget() }

describe('a moment, by the clock of the zone', () => {
  const moment = Date.UTC(2026, 10, 22, 20, 30)
  test.each([
    ['en', 'Asia/Almaty', 'Mon, 23 November 2026, 01:30'],
    ['en', 'America/New_York', 'Sun, 22 November 2026, 15:30'],
    ['ru', 'Europe/Moscow', 'вс, 22 ноября 2026 г., 23:30'],
    ['kk', 'Asia/Almaty', 'дс, 2026 жылғы 23 қараша, 01:30'],
  ] as const)('in %s and %s is %s', (locale, zone, expected) => {
    expect(momentWords(moment, zone, messages.in(locale))).toBe(expected)
  })

  test('at midnight is 00:00 of the new day', () => {
    const midnight = Date.UTC(2026, 10, 22, 19, 0)
    expect(momentWords(midnight, 'Asia/Almaty', messages.in('en'))).toMatch(/^Mon, 23 .* 00:00$/)
  })
})

describe('a schedule', () => {
  test.each([
    ['en', WEEKDAYS, 'every day at 09:00'],
    ['en', WEEKDAYS.slice(0, 5), 'Monday to Friday at 09:00'],
    ['en', WEEKDAYS.slice(5), 'Saturday and Sunday at 09:00'],
    ['en', ['mon', 'thu'], 'Mon, Thu at 09:00'],
    ['ru', ['mon', 'thu'], 'пн, чт в 09:00'],
    ['kk', ['mon', 'thu'], 'дс, бс, 09:00'],
  ] as const)('in %s on %j is “%s”', (locale, days, expected) => {
    expect(scheduleWords({ days, time: '09:00' }, messages.in(locale))).toBe(expected)
  })
})

describe('the state of a digest', () => {
  test.each([
    [{ nextSlot: Date.UTC(2026, 10, 23, 4) }, /^On\. The next one: Mon, 23 November 2026, 09:00$/],
    [{ nextSlot: 0, skipNext: true }, /^On\. The next one, .*, will be left out$/],
    [{}, /^On, without a schedule/],
    [{ state: { kind: 'paused' } }, /^Paused$/],
    [{ state: { kind: 'stopped', reason: 'off' } }, /^Turned off$/],
    [{ state: { kind: 'stopped', reason: 'unreachable' } }, /^Stopped: I was removed/],
    [{ state: { kind: 'stopped', reason: 'admin left' } }, /^Stopped: whoever set it up/],
    [{ state: { kind: 'stopped', reason: 'no right' } }, /^Stopped: I may not post/],
  ] as const)('%j', (state, expected) => {
    expect(stateWords({ ...target, ...state }, messages.in('en'))).toMatch(expected)
  })
})

test.each(LANGUAGES)('every page fits one message with the longest settings in %s', (locale) => {
  const phrases = Array.from({ length: 20 }, (_, index) => `${'w'.repeat(58)}${index + 10}`)
  const long = {
    ...target,
    title: 't'.repeat(255),
    settings: someSettings({
      include: phrases,
      exclude: phrases,
      title: 't'.repeat(100),
      hashtags: Array.from({ length: 10 }, (_, index) => `#${'h'.repeat(48)}${index + 10}`),
    }),
  }
  const context = { messages: messages.in(locale), now: 0, mayPost: false, unheld: [] }
  for (const page of [mainPage, filtersPage, wordingPage]) {
    expect(blocksToMessages(page(long, context).blocks)).toHaveLength(1)
  }
})

describe.each(LANGUAGES)('in %s what a press is answered with', (locale) => {
  test.each(['panel-refused', 'panel-no-right', 'panel-stale', 'now-done', 'now-old'] as const)(
    'fits over the chat whole: %s',
    (key) => {
      expect(messages.in(locale).text(key).length).toBeLessThanOrEqual(200)
    },
  )
})

describe('what is typed without /digest', () => {
  test.each([
    'daily 09:00',
    'now',
    'History',
    'weekly mon 9:00\narticles 5',
    'include court, human rights',
    'exclude football',
    'пауза',
    'тарих',
    'import {"version": 1}',
  ])('“%s” is a command', (text) => {
    expect(isDigestCommand(text)).toBe(true)
  })

  test.each([
    '',
    'now what?',
    'now?',
    'history of the court',
    'daily 09:00\nwho is the minister',
    'only the court',
    'без суда',
    'тек сот',
    'import of grain',
    'stop the war',
    'send help',
    'articles',
    'order in the court',
  ])('“%s” is not', (text) => {
    expect(isDigestCommand(text)).toBe(false)
  })
})

describe('what can only be mistyped', () => {
  test.each([
    'daily 25:00',
    'weekly mon,thu 9:75',
    'zone almatty',
    'articles 300',
    'language klingon',
    'пояс Маркс',
  ])('“%s” is answered with the right form', (text) => {
    expect(isDigestCommand(text)).toBe(false)
    expect(isMistypedCommand(text)).toBe(true)
  })

  test.each([
    'daily 09:00',
    'daily news',
    'daily life in Astana',
    'silent majority',
    'articles',
    'articles of 2023',
    'articles about 3 ministers of justice',
    'zone of conflict',
    'articles when?',
    'order in the court',
    'now what?',
    '',
  ])('“%s” is not', (text) => {
    expect(isMistypedCommand(text)).toBe(false)
  })
})

describe('the memory of panels', () => {
  test('holds for ten minutes, and grows no further than it may', () => {
    let now = 0
    const memory = createPanelMemory(() => now, 2)
    memory.select(1, target.id)
    now = SELECTED_FOR
    expect(memory.selected(1)).toBe(target.id)
    now++
    expect(memory.selected(1)).toBeNull()
    memory.list(1, [{ chatId: -5, topicId: null }])
    memory.select(2, target.id)
    memory.select(3, target.id)
    expect(memory.listed(1)).toEqual([])
    expect(memory.selected(2)).toBe(target.id)
  })
})
