import { badRequest } from '../api-error.js'
import { methodTable, type MethodName } from './method-table.js'
import type { Fields } from './shape.js'

/** Parameters as they came: JSON values of a JSON body, or texts of a form or a query string. */
export interface RawParams {
  readonly values: Readonly<Record<string, unknown>>
  readonly areTexts: boolean
}

/** Error texts for missing parameters that Telegram words in its own way. */
const missing: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
}

/** Texts that are Telegram's own words; other problems are this server's and name the parameter. */
const isOwnWording = (problem: string) => /^[A-Z_]+$/.test(problem) || problem in ownWording
const ownWording: Readonly<Record<string, true>> = {
  'chat not found': true,
  'strings must be encoded in UTF-8': true,
  'text buttons are unallowed in the inline keyboard': true,
  'reply markup is too long': true,
}

/** The parameters of a call, checked against the method's table, or an ApiError with the first problem. */
export const checkParams = (
  method: MethodName,
  raw: RawParams,
): Readonly<Record<string, unknown>> => {
  const fields: Fields = methodTable[method]
  const params: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(raw.values)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) throw badRequest(`strict server: ${method} has no parameter "${name}"`)
    const value = raw.areTexts && typeof given === 'string' ? field.shape.fromText(given) : given
    if (value === undefined)
      throw badRequest(`strict server: can't parse the parameter "${name}" of ${method}`)
    const problem = field.shape.problem(value, name)
    if (problem !== undefined)
      throw badRequest(isOwnWording(problem) ? problem : `strict server: ${method}: ${problem}`)
    params[name] = value
  }
  for (const [name, { required }] of Object.entries(fields))
    if (required && !Object.hasOwn(params, name))
      throw badRequest(missing[name] ?? `parameter "${name}" is required`)
  return params
}
