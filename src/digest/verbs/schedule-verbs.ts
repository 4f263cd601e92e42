import { nearZones } from '../near-zones.js'
import { readSchedule } from '../read-schedule.js'
import { readZone } from '../read-zone.js'
import { WEEKDAYS } from '../schedule.js'
import {
  change,
  problem,
  readSwitch,
  type DigestVerb,
  type Problem,
  type Read,
} from './digest-verb.js'

const DIGIT = /\d/u

function readDaily(rest: string): Read {
  if (readSwitch(rest) === false) return change({ schedule: null })
  const { days, time, other } = readSchedule(rest)
  if (other) return problem(time === null ? 'time' : 'extra', other.typed)
  if (time === null) return problem('no-time')
  const isDaily = days.length === 0 || days.length === WEEKDAYS.length
  return change({ schedule: { days: isDaily ? WEEKDAYS : days, time } })
}

function wrongWord(typed: string, hasTime: boolean): Problem {
  if (!DIGIT.test(typed)) return problem('day', typed)
  return problem(hasTime ? 'extra' : 'time', typed)
}

function readWeekly(rest: string): Read {
  if (readSwitch(rest) === false) return change({ schedule: null })
  const { days, time, other } = readSchedule(rest)
  if (other) return wrongWord(other.typed, time !== null)
  if (days.length === 0) return problem('no-day')
  return time === null ? problem('no-time') : change({ schedule: { days, time } })
}

function readZoneName(rest: string): Read {
  const zone = readZone(rest)
  if (zone !== null) return change({ zone })
  const near = nearZones(rest).map((name) => `zone ${name}`)
  return { ...problem('zone', rest), ...(near.length > 0 && { forms: near }) }
}

export const SCHEDULE_VERBS: readonly DigestVerb[] = [
  {
    name: 'daily',
    aliases: ['every day', 'everyday', 'ежедневно', 'каждый день', 'күн сайын', 'күнделікті'],
    forms: ['daily 09:00', 'daily off'],
    read: readDaily,
    examples: {
      '09:00': change({ schedule: { days: WEEKDAYS, time: '09:00' } }),
      '9:00': change({ schedule: { days: WEEKDAYS, time: '09:00' } }),
      '9.05': change({ schedule: { days: WEEKDAYS, time: '09:05' } }),
      'at 9:30 pm': change({ schedule: { days: WEEKDAYS, time: '21:30' } }),
      '12am': change({ schedule: { days: WEEKDAYS, time: '00:00' } }),
      'в 18:30': change({ schedule: { days: WEEKDAYS, time: '18:30' } }),
      'сағат 9:00-де': change({ schedule: { days: WEEKDAYS, time: '09:00' } }),
      noon: change({ schedule: { days: WEEKDAYS, time: '12:00' } }),
      'в полночь': change({ schedule: { days: WEEKDAYS, time: '00:00' } }),
      'в 9 утра': change({ schedule: { days: WEEKDAYS, time: '09:00' } }),
      'в 7 часов вечера': change({ schedule: { days: WEEKDAYS, time: '19:00' } }),
      'в 12 дня': change({ schedule: { days: WEEKDAYS, time: '12:00' } }),
      'в 12 ночи': change({ schedule: { days: WEEKDAYS, time: '00:00' } }),
      'в 11 ночи': change({ schedule: { days: WEEKDAYS, time: '23:00' } }),
      'в 18:30 вечера': change({ schedule: { days: WEEKDAYS, time: '18:30' } }),
      'таңғы 9-да': change({ schedule: { days: WEEKDAYS, time: '09:00' } }),
      'кешкі сағат 7-де': change({ schedule: { days: WEEKDAYS, time: '19:00' } }),
      'weekdays 8': change({ schedule: { days: WEEKDAYS.slice(0, 5), time: '08:00' } }),
      '９：３０': change({ schedule: { days: WEEKDAYS, time: '09:30' } }),
      off: change({ schedule: null }),
    },
    counterexamples: {
      '': problem('no-time'),
      '25:00': problem('time', '25:00'),
      '24:00': problem('time', '24:00'),
      '9:60': problem('time', '9:60'),
      '9:5': problem('time', '9:5'),
      '13pm': problem('time', '13pm'),
      soon: problem('time', 'soon'),
      утром: problem('time', 'утром'),
      кешкі: problem('time', 'кешкі'),
      '9:00 please': problem('extra', 'please'),
      '9:00 18:00': problem('extra', '18:00'),
    },
  },
  {
    name: 'weekly',
    aliases: [
      'every',
      'every week',
      'еженедельно',
      'каждую неделю',
      'каждый',
      'каждую',
      'каждое',
      'по',
      'апта сайын',
      'апталық',
      'әр',
    ],
    forms: ['weekly mon,thu 18:30', 'weekly off'],
    read: readWeekly,
    examples: {
      'mon,thu 18:30': change({ schedule: { days: ['mon', 'thu'], time: '18:30' } }),
      'thu mon 18:30': change({ schedule: { days: ['mon', 'thu'], time: '18:30' } }),
      'Monday and Thursday at 6:30pm': change({
        schedule: { days: ['mon', 'thu'], time: '18:30' },
      }),
      '9:00 sun': change({ schedule: { days: ['sun'], time: '09:00' } }),
      'mon-wed, sat 9': change({ schedule: { days: ['mon', 'tue', 'wed', 'sat'], time: '09:00' } }),
      'sat-mon 9:00': change({ schedule: { days: ['mon', 'sat', 'sun'], time: '09:00' } }),
      'пн, чт 18:30': change({ schedule: { days: ['mon', 'thu'], time: '18:30' } }),
      'по понедельникам и средам в 9.00': change({
        schedule: { days: ['mon', 'wed'], time: '09:00' },
      }),
      'дүйсенбі мен жұма 9:00': change({ schedule: { days: ['mon', 'fri'], time: '09:00' } }),
      'дс, жм 18:30': change({ schedule: { days: ['mon', 'fri'], time: '18:30' } }),
      'сәрсенбі күні 9:00': change({ schedule: { days: ['wed'], time: '09:00' } }),
    },
    counterexamples: {
      '': problem('no-day'),
      '18:30': problem('no-day'),
      'mon,thu': problem('no-time'),
      'mon,foo 18:30': problem('day', 'foo'),
      'mon 26:00': problem('time', '26:00'),
      'month 9:00': problem('day', 'month'),
      'sund 9:00': problem('day', 'sund'),
    },
  },
  {
    name: 'zone',
    aliases: ['timezone', 'time zone', 'tz', 'пояс', 'часовой пояс', 'белдеу', 'уақыт белдеуі'],
    forms: ['zone Asia/Almaty'],
    read: readZoneName,
    examples: {
      'Asia/Almaty': change({ zone: 'Asia/Almaty' }),
      'asia/almaty': change({ zone: 'Asia/Almaty' }),
      'America/Argentina/Buenos_Aires': change({ zone: 'America/Argentina/Buenos_Aires' }),
      'new york': change({ zone: 'America/New_York' }),
      Kolkata: change({ zone: 'Asia/Kolkata' }),
      Алматы: change({ zone: 'Asia/Almaty' }),
      'UTC+5': change({ zone: 'Etc/GMT-5' }),
      utc: change({ zone: 'UTC' }),
    },
    counterexamples: {
      '': problem('zone'),
      'Asia/Atlantis': problem('zone', 'Asia/Atlantis'),
      'Asia/Almata': { ...problem('zone', 'Asia/Almata'), forms: ['zone Asia/Almaty'] },
      'UTC+15': problem('zone', 'UTC+15'),
      'here and there': problem('zone', 'here and there'),
    },
  },
]
