import { CONDITION_SIZES, type Model } from './model.js'
import { FEATURES, FIRST_SLOTS, SLOT_COUNT } from './slots.js'

const HUNDREDTHS = 100

/** The slot of every "feature = value". */
function slotNames(): ReadonlyMap<string, number> {
  return new Map(
    FEATURES.flatMap(({ name, values }, i) =>
      values.map((value, v): [string, number] => [`${name} = ${value}`, (FIRST_SLOTS[i] ?? 0) + v]),
    ),
  )
}

/** For every name of a condition's value the table that holds its weights, and where they begin. */
function conditionNames(): ReadonlyMap<string, readonly [table: number, offset: number]> {
  return new Map(
    CONDITION_SIZES.flatMap(({ names }, table) =>
      names.map((name, i): [string, [number, number]] => [name, [table, i * SLOT_COUNT]]),
    ),
  )
}

/**
 * Reads a table of weights in hundredths: a line `feature = value: 31; who did 45; person -8` for each slot, the
 * shared weight first. Throws where a line names what does not exist: table and features are out of step.
 */
export function readWeights(table: string): Model {
  const slots = slotNames()
  const conditions = conditionNames()
  const base = new Float32Array(SLOT_COUNT)
  const conditional = CONDITION_SIZES.map(
    ({ names }) => new Float32Array(names.length * SLOT_COUNT),
  )
  for (const line of table.split('\n')) {
    if (line === '') continue
    const split = line.lastIndexOf(': ')
    const slot = slots.get(line.slice(0, split))
    if (slot === undefined)
      throw new RangeError(`no such feature value: ${line}; fit the weights again`)
    const [shared = '0', ...parts] = line.slice(split + 2).split('; ')
    base[slot] = Number(shared) / HUNDREDTHS
    for (const part of parts) {
      const cut = part.lastIndexOf(' ')
      const where = conditions.get(part.slice(0, cut))
      const own = where && conditional[where[0]]
      if (!own) throw new RangeError(`no such condition: ${part}; fit the weights again`)
      own[where[1] + slot] = Number(part.slice(cut + 1)) / HUNDREDTHS
    }
  }
  return { base, conditional }
}

/** The table of a model that {@link readWeights} reads, without weights nearer to zero than `least`. */
export function writeWeights({ base, conditional }: Model, least: number): string {
  const kept = (weight: number) => (Math.abs(weight) < least ? 0 : Math.round(weight * HUNDREDTHS))
  const lines: string[] = []
  const conditions = [...conditionNames()]
  for (const [name, slot] of slotNames()) {
    const parts = conditions.flatMap(([condition, [table, offset]]) => {
      const weight = kept(conditional[table]?.[offset + slot] ?? 0)
      return weight === 0 ? [] : [`${condition} ${weight}`]
    })
    const shared = kept(base[slot] ?? 0)
    if (shared !== 0 || parts.length > 0) lines.push(`${name}: ${[shared, ...parts].join('; ')}`)
  }
  return lines.join('\n')
}
