/**
 * What a button of the bot's carries: which handler, the id of what it is about, and an argument. It is state of
 * nobody: whatever it names is looked up, and may be gone.
 */
export interface CallbackData {
  /** Lower-case letters, 8 at most: a key of the registry of handlers. */
  readonly kind: string
  /** Letters, digits, `-` and `_`, 32 at most. */
  readonly id: string
  /** The same characters, 20 at most; empty where the handler needs none. */
  readonly argument: string
}

/** Telegram takes 64 bytes at most; these are 62. */
const FORM = /^([a-z]{1,8}):([\w-]{0,32})(?::([\w-]{1,20}))?$/

/** A part of callback data has characters or a length that it may not have. */
class CallbackDataError extends RangeError {
  override readonly name = 'CallbackDataError'
}

/** @throws CallbackDataError */
export function formatCallbackData(kind: string, id: string, argument = ''): string {
  const data = argument === '' ? `${kind}:${id}` : `${kind}:${id}:${argument}`
  if (!FORM.test(data)) throw new CallbackDataError(`no callback data: ${data}`)
  return data
}

/** Null for data that no button of this version carries. */
export function parseCallbackData(data: string): CallbackData | null {
  const [, kind, id, argument = ''] = FORM.exec(data) ?? []
  return kind === undefined || id === undefined ? null : { kind, id, argument }
}
