import { badRequest } from '../api-error.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'

/** Bots may download files of up to 20 MB (core.telegram.org/bots/api#getfile). */
const downloadable = 20 * 1024 * 1024

export const getFile = (state: ServerState, params: ParamsOf<'getFile'>): object => {
  const file = state.files.get(params.file_id)
  if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.bytes.length > downloadable) throw badRequest('file is too big')
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
  }
}
