import type { Update } from 'telegraf/types'

/** The updates of a `getUpdates` result; what is none is left out. */
export function readUpdates(result: unknown): readonly Update[] {
  return Array.isArray(result) ? result.filter(isUpdate) : []
}

function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  )
}
