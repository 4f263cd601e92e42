import { editDistance } from '../text/edit-distance.js'
import { fold } from '../text/fold.js'
import { CALLED_ZONES, ZONE_REGIONS } from './read-zone.js'

const MOST = 3
/** UTF-16 units; what is longer names no place. */
const LONGEST = 40
/** Letters of a beginning that names a town: "reykj". */
const SHORTEST_BEGINNING = 3

/** A zone by one of its names, folded. */
interface Named {
  readonly name: string
  readonly zone: string
}

const REGIONS = new Set(ZONE_REGIONS.map(fold))

let known: readonly Named[] | null = null

function namedZones(): readonly Named[] {
  return (known ??= [
    ...Object.entries(CALLED_ZONES).map(([name, zone]) => ({ name, zone })),
    ...Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const town = zone.slice(zone.lastIndexOf('/') + 1)
      return [town, zone].map((name) => ({ name: bare(name), zone }))
    }),
  ])
}

function bare(name: string): string {
  return fold(name)
    .replace(/[\s_]+/gu, ' ')
    .trim()
}

/** Zones that may be meant by what names none ("Almati", "Asia/Almata"), the likeliest first, three at most. */
export function nearZones(typed: string): readonly string[] {
  if (typed.length > LONGEST) return []
  const name = bare(typed)
  // "Kazakhstan/Almaty" and "Almaty, Kazakhstan" name a town, too.
  const parts = name
    .split(/[/,;()]/u)
    .map(bare)
    .filter((part) => !REGIONS.has(part))
  const zones = [name, ...parts].flatMap(nearest).sort((a, b) => a.distance - b.distance)
  return [...new Set(zones.map(({ zone }) => zone))].slice(0, MOST)
}

function nearest(name: string): readonly { readonly zone: string; readonly distance: number }[] {
  const limit = Math.min(2, Math.floor(name.length / 3))
  if (limit === 0) return []
  return namedZones().flatMap(({ name: other, zone }) => {
    const distance = editDistance(name, other, limit)
    if (distance <= limit) return [{ zone, distance }]
    const begins = name.length >= SHORTEST_BEGINNING && other.startsWith(name)
    return begins ? [{ zone, distance: limit + 1 }] : []
  })
}
