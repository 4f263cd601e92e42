import type { ErrorParameters } from './api-error.js'

export interface MethodAnswer {
  readonly status: number
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: ErrorParameters
}

export type Encoding = 'json' | 'query' | 'urlencoded' | 'multipart'

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

const requestOf = (params: Readonly<Record<string, unknown>>, encoding: Encoding): RequestInit => {
  if (encoding === 'json')
    return { body: JSON.stringify(params), headers: { 'content-type': 'application/json' } }
  const pairs = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    asText(value),
  ])
  if (encoding === 'urlencoded') return { body: new URLSearchParams(pairs) }
  const body = new FormData()
  for (const [name, value] of pairs) body.append(name, value)
  return { body }
}

/** Calls a method as a bot of this token would. */
export const callMethod = async (
  { root, token }: { readonly root: string; readonly token: string },
  method: string,
  params: Readonly<Record<string, unknown>> = {},
  { encoding = 'json', signal }: { encoding?: Encoding; signal?: AbortSignal } = {},
): Promise<MethodAnswer> => {
  const url = new URL(`${root}/bot${token}/${method}`)
  const isQuery = encoding === 'query'
  if (isQuery)
    for (const [name, value] of Object.entries(params)) url.searchParams.set(name, asText(value))
  const response = await fetch(url, {
    method: isQuery ? 'GET' : 'POST',
    ...(isQuery ? {} : requestOf(params, encoding)),
    ...(signal === undefined ? {} : { signal }),
  })
  return { status: response.status, ...((await response.json()) as Omit<MethodAnswer, 'status'>) }
}
