import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError } from '../api-error.js'
import type { CallOutcome } from '../call-log.js'
import { faultError, isRefusal, type Fault } from '../faults.js'
import { runMethod } from '../methods/handlers.js'
import { checkParams, type RawParams } from '../params/check-params.js'
import { findMethod } from '../params/method-table.js'
import { readParams } from '../params/read-params.js'
import type { ServerState } from '../server-state.js'
import { answerDownload, isDownload } from './answer-download.js'
import { meetFault } from './meet-fault.js'
import { refused, tell } from './respond.js'

/** The method that a path names; the token must be the bot's. */
const route = (state: ServerState, path: string): string => {
  const [, token, method] = /^\/bot([^/]+)\/(?:test\/)?([^/]+)$/.exec(path) ?? []
  if (token === undefined || method === undefined || !/^\d+(:|%3A)/i.test(token))
    throw new ApiError(404, 'Not Found')
  if (decodeURIComponent(token) !== state.token || state.loggedOut)
    throw new ApiError(401, 'Unauthorized')
  return method
}

const read = async (state: ServerState, request: IncomingMessage) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  let method = url.pathname
  let raw: RawParams = { values: {}, areTexts: false }
  try {
    method = route(state, url.pathname)
    raw = await readParams(request, url.searchParams)
  } catch (error) {
    return { method, raw, error }
  }
  return { method: findMethod(method) ?? method, raw }
}

const run = async (
  state: ServerState,
  name: string,
  raw: RawParams,
  signal: AbortSignal,
): Promise<CallOutcome> => {
  try {
    const method = findMethod(name)
    if (method === undefined) throw new ApiError(404, 'Not Found: method not found')
    return {
      kind: 'accepted',
      result: await runMethod(method, state, checkParams(method, raw), signal),
    }
  } catch (error) {
    return refused(error)
  }
}

/** Carries out one call, or lets a planned fault meet it, and logs what came of it. */
export const answerCall = async (
  state: ServerState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (isDownload(pathname)) return await answerDownload(state, pathname, request, response)
  const { method, raw, error } = await read(state, request)
  const index = state.log.begin(method, raw.values, state.now())
  const finish = (outcome: CallOutcome, fault?: Fault) =>
    state.log.finish(index, {
      outcome,
      doneAt: state.now(),
      ...(fault === undefined ? {} : { fault: fault.kind }),
    })
  const conclude = (outcome: CallOutcome, fault?: Fault) => {
    tell(response, outcome)
    finish(outcome, fault)
  }
  if (error !== undefined) return conclude(refused(error))
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const met = state.faults.meet(method, raw.values)
  if (met === undefined) return conclude(await run(state, method, raw, gone.signal))
  const { fault, hanging } = met
  if (isRefusal(fault)) return conclude(refused(faultError(fault)), fault)
  const isRun = fault.kind === 'slow' || fault.accepted === true
  const outcome = isRun ? await run(state, method, raw, gone.signal) : ({ kind: 'lost' } as const)
  finish(outcome, fault)
  await meetFault(fault, outcome, request, response, hanging)
}
