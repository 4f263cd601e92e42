import type { IncomingMessage } from 'node:http'
import { badRequest } from '../api-error.js'
import type { RawParams } from './check-params.js'

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The parameters of a request: its query string, and its body as JSON, a URL-encoded form or a multipart form. */
export const readParams = async (
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<RawParams> => {
  const body = await readBody(request)
  const [contentType = ''] = (request.headers['content-type'] ?? '').split(';')
  if (body.length === 0) return texts(query)
  if (contentType === 'application/json') {
    if (query.size > 0) throw badRequest('strict server: parameters both in the URL and in JSON')
    return { values: parseObject(body.toString()), areTexts: false }
  }
  if (contentType === 'application/x-www-form-urlencoded')
    return texts([...query, ...new URLSearchParams(body.toString())])
  if (contentType === 'multipart/form-data')
    return texts([...query, ...(await readForm(request, body))])
  throw badRequest(`strict server: unknown content type "${contentType}"`)
}

const parseObject = (json: string): Readonly<Record<string, unknown>> => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw badRequest("can't parse JSON object")
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest("can't parse JSON object")
  return value as Readonly<Record<string, unknown>>
}

const readForm = async (
  request: IncomingMessage,
  body: Buffer,
): Promise<readonly (readonly [string, string])[]> => {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw badRequest('strict server: broken multipart body')
  })
  return [...form].map(([name, value]) => {
    if (typeof value === 'string') return [name, value]
    throw badRequest(`strict server: files are not supported ("${name}")`)
  })
}

const texts = (pairs: Iterable<readonly [string, string]>): RawParams => {
  const values: Record<string, string> = {}
  for (const [name, value] of pairs) {
    // telegraf names the method once more in its multipart bodies.
    if (name === 'method') continue
    if (Object.hasOwn(values, name)) throw badRequest(`strict server: "${name}" given twice`)
    values[name] = value
  }
  return { values, areTexts: true }
}
