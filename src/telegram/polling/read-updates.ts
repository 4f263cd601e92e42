import type { Update } from 'telegraf/types'

/** The updates of a `getUpdates` result; what has no number is left out. */
export function readUpdates(result: unknown): readonly Update[] {
  return Array.isArray(result) ? result.filter(isUpdate) : []
}

function isUpdate(value: unknown): value is Update {
  return isObject(value) && Number.isSafeInteger(value['update_id'])
}

/** Whether an update is of a chat, if it names one: whatever is done for another would fail again and again. */
export function hasSoundChat(update: Update): boolean {
  return Object.values(update).every((content: unknown) => {
    const chat = isObject(content) ? content['chat'] : undefined
    return chat === undefined || (isObject(chat) && Number.isSafeInteger(chat['id']))
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
