import type { ServerResponse } from 'node:http'
import { ApiError } from '../api-error.js'
import { faultError, isRefusal } from '../faults.js'
import type { ServerState } from '../server-state.js'
import { meetFault } from './meet-fault.js'
import { refused, tell } from './respond.js'
import type { IncomingMessage } from 'node:http'

/** The name of downloads among the calls, and for faults that are to meet them. */
const DOWNLOAD = 'download'

const FORM = /^\/file\/bot([^/]+)\/(?:test\/)?(.+)$/

/** Whether a path is that of a download, whatever its token. */
export const isDownload = (path: string): boolean => FORM.test(path)

const contentOf = (state: ServerState, path: string): Uint8Array => {
  const [, token = '', name = ''] = FORM.exec(path) ?? []
  if (decodeURIComponent(token) !== state.token) throw new ApiError(401, 'Unauthorized')
  const file = [...state.files.values()].find((one) => one.path === decodeURIComponent(name))
  if (file === undefined) throw new ApiError(404, 'Not Found')
  return file.bytes
}

/** Sends the bytes of a file (core.telegram.org/bots/api#file), or lets a planned fault meet the download. */
export const answerDownload = async (
  state: ServerState,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  // The token of the path is left out: a test reads the log of calls for what the bot did.
  const params = { file_path: path.replace(/^\/file\/bot[^/]+\//, '') }
  const index = state.log.begin(DOWNLOAD, params, state.now())
  const met = state.faults.meet(DOWNLOAD, params)
  if (met !== undefined && !isRefusal(met.fault)) {
    const outcome = { kind: 'lost' } as const
    state.log.finish(index, { outcome, doneAt: state.now(), fault: met.fault.kind })
    return await meetFault(met.fault, outcome, request, response, met.hanging)
  }
  try {
    if (met !== undefined && isRefusal(met.fault)) throw faultError(met.fault)
    const bytes = contentOf(state, path)
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': bytes.length,
    })
    response.end(bytes)
    state.log.finish(index, { outcome: { kind: 'accepted', result: true }, doneAt: state.now() })
  } catch (error) {
    const outcome = refused(error)
    tell(response, outcome)
    state.log.finish(index, { outcome, doneAt: state.now() })
  }
}
