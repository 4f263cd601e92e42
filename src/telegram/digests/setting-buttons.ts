import { MOST_ARTICLES, type DigestSettings } from '../../digest/digest-settings.js'
import { WEEKDAYS, type Schedule, type Weekday } from '../../digest/schedule.js'
import { LANGUAGES } from '../../text/language.js'
import type { PageName } from './pages/page.js'
import { ZONES } from './zone-table.js'

/**
 * What a button sets. It carries the value that it leads to, never a step: pressed twice, it sets the same.
 * A name, once released, keeps its meaning.
 */
interface SettingButton {
  readonly name: string
  /** The changes for a value; null for one that no button carries. */
  readonly read: (value: string, settings: DigestSettings) => Partial<DigestSettings> | null
  /** Where the button stands. */
  readonly page: PageName
  /** Values that are read, and values that are not. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const USUAL: Schedule = { days: WEEKDAYS, time: '09:00' }

export const SETTING_BUTTONS: readonly SettingButton[] = [
  {
    name: 'days',
    read: (value, { schedule }) => {
      if (!/^[01]{7}$/.test(value)) return null
      const days = WEEKDAYS.filter((_day, index) => value[index] === '1')
      return { schedule: days.length === 0 ? null : { ...(schedule ?? USUAL), days } }
    },
    page: 'when',
    examples: ['1111111', '1001000', '0000000'],
    counterexamples: ['111111', '1111112', ''],
  },
  {
    name: 'time',
    read: (value, { schedule }) => {
      const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(value) ?? []
      if (hour === undefined || minute === undefined) return null
      return { schedule: { ...(schedule ?? USUAL), time: `${hour}:${minute}` } }
    },
    page: 'when',
    examples: ['0900', '2345'],
    counterexamples: ['2400', '900', '0960'],
  },
  {
    name: 'zone',
    read: (value) => {
      const zone = ZONES.get(value)
      return zone === undefined ? null : { zone }
    },
    page: 'zone',
    examples: [...ZONES.keys()],
    counterexamples: ['mars', ''],
  },
  {
    name: 'articles',
    read: (value) => {
      const articles = /^\d{1,2}$/.test(value) ? Number(value) : 0
      return articles >= 1 && articles <= MOST_ARTICLES ? { articles } : null
    },
    page: 'main',
    examples: ['1', String(MOST_ARTICLES)],
    counterexamples: ['0', String(MOST_ARTICLES + 1), '-1', 'x'],
  },
  choice('lang', LANGUAGES, 'main', (locale) => ({ locale })),
  choice('order', ['newest', 'important'] as const, 'main', (order) => ({ order })),
  choice('silent', ['yes', 'no'] as const, 'main', (value) => ({ silent: value === 'yes' })),
  choice('links', ['yes', 'no'] as const, 'main', (value) => ({ linkPreviews: value === 'yes' })),
  choice('empty', ['skip', 'tell'] as const, 'main', (whenEmpty) => ({ whenEmpty })),
  choice('include', ['none'] as const, 'filters', () => ({ include: [] })),
  choice('exclude', ['none'] as const, 'filters', () => ({ exclude: [] })),
  choice('title', ['none'] as const, 'wording', () => ({ title: null })),
  choice('tags', ['none'] as const, 'wording', () => ({ hashtags: [] })),
]

function choice<T extends string>(
  name: string,
  values: readonly T[],
  page: PageName,
  changes: (value: T) => Partial<DigestSettings>,
): SettingButton {
  return {
    name,
    read: (value) => {
      const chosen = values.find((one) => one === value)
      return chosen === undefined ? null : changes(chosen)
    },
    page,
    examples: values,
    counterexamples: ['', 'maybe'],
  }
}

/** What a pressed button sets, and the page that it stands on; null for none of this version's. */
export function readSetting(
  argument: string,
  settings: DigestSettings,
): { readonly changes: Partial<DigestSettings>; readonly page: PageName } | null {
  const [, name, value = ''] = /^([a-z]+)-(\w+)$/.exec(argument) ?? []
  const button = SETTING_BUTTONS.find((one) => one.name === name)
  const changes = button?.read(value, settings) ?? null
  return button === undefined || changes === null ? null : { changes, page: button.page }
}

/** The value of `days` for these days. */
export function daysValue(days: readonly Weekday[]): string {
  return WEEKDAYS.map((day) => (days.includes(day) ? '1' : '0')).join('')
}
