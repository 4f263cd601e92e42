import { fold } from '../text/fold.js'

/** Towns, countries and abbreviations that people type and that no zone is named after, folded. */
export const CALLED_ZONES: Readonly<Record<string, string>> = {
  ...zoneOf(
    'Asia/Almaty',
    'astana nur-sultan shymkent karaganda kazakhstan алматы астана нур-султан шымкент караганда казахстан нұр-сұлтан қарағанды қазақстан',
  ),
  ...zoneOf('Asia/Aqtau', 'aktau актау ақтау'),
  ...zoneOf('Asia/Aqtobe', 'aktobe актобе ақтөбе'),
  ...zoneOf('Asia/Atyrau', 'атырау'),
  ...zoneOf('Asia/Oral', 'uralsk уральск орал'),
  ...zoneOf('Asia/Qostanay', 'kostanay костанай қостанай'),
  ...zoneOf('Asia/Qyzylorda', 'kyzylorda кызылорда қызылорда'),
  ...zoneOf('Asia/Bishkek', 'бишкек бішкек'),
  ...zoneOf('Asia/Tashkent', 'ташкент'),
  ...zoneOf('Europe/Moscow', 'msk мск москва мәскеу'),
  ...zoneOf('UTC', 'gmt z greenwich'),
}

function zoneOf(zone: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [fold(name), zone]))
}

export const ZONE_REGIONS =
  'Asia Europe America Africa Australia Pacific Atlantic Indian Antarctica America/Argentina America/Indiana'.split(
    ' ',
  )

/** "UTC+5", "GMT-3"; zones of whole hours have names of their own, with the sign the other way round. */
const OFFSET = /^(?:utc|gmt)?(?<sign>[+-−])(?<hours>\d{1,2})(?::?00)?$/u

/** Whether it is an IANA name, in small letters or large, or an offset that the platform knows. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** `asia/ho chi minh` as `Asia/Ho_Chi_Minh`. */
function written(name: string): string {
  const small = name.toLowerCase().replace(/\s+/gu, '_')
  return small.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

function canonical(name: string): string | null {
  if (!isZone(name)) return null
  const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  const isAlias = resolved.toLowerCase() !== name.toLowerCase()
  // Platforms go on calling some zones by the name that their town had before: Asia/Calcutta.
  return isAlias && ZONE_REGIONS.some((region) => name.startsWith(`${region}/`)) ? name : resolved
}

/** The IANA name of a zone as people type it: its name, its town, or an offset of whole hours; null for any other. */
export function readZone(typed: string): string | null {
  const name = typed.trim().replace(/[.!]+$/u, '')
  const called = Object.hasOwn(CALLED_ZONES, fold(name)) ? CALLED_ZONES[fold(name)] : undefined
  if (called !== undefined) return called
  const { sign, hours } = OFFSET.exec(name.toLowerCase().replace(/\s+/gu, ''))?.groups ?? {}
  if (hours !== undefined) {
    const back = sign === '+' ? '-' : '+'
    return canonical(Number(hours) === 0 ? 'UTC' : `Etc/GMT${back}${Number(hours)}`)
  }
  if (!/^[a-z][a-z_+/ -]*[0-9]{0,2}$/iu.test(name)) return null
  const exact = canonical(written(name))
  if (exact !== null) return exact
  const towns = ZONE_REGIONS.map((region) => canonical(`${region}/${written(name)}`))
  return towns.find((zone) => zone !== null) ?? null
}
