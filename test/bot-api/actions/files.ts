import type { ServerState, StoredFile } from '../server-state.js'
import type { WireChat, WireDocument, WireMessage, WireUser } from '../wire.js'
import { write } from './incoming.js'

export interface DocumentOptions {
  /** Without it, Telegram was not told one. */
  readonly name?: string
  readonly mimeType?: string
  /** What Telegram says of the size, where it is another than that of `bytes`. */
  readonly size?: number
  /** Further fields of the message: a caption, where it was forwarded from. */
  readonly fields?: Partial<WireMessage>
}

const keep = (state: ServerState, bytes: Uint8Array): StoredFile => {
  const number = state.files.size + 1
  const file = {
    id: `BQACAgIAAxkBAAI${String(number).padStart(6, '0')}`,
    uniqueId: `AgAD${String(number).padStart(6, '0')}`,
    path: `documents/file_${number}`,
    bytes,
  }
  state.files.set(file.id, file)
  return file
}

/** Files that users send. */
export const files = (state: ServerState) => ({
  sendDocument: (
    where: WireChat,
    user: WireUser,
    content: string | Uint8Array,
    { name, mimeType = 'text/plain', size, fields = {} }: DocumentOptions = {},
  ): WireMessage => {
    const file = keep(state, typeof content === 'string' ? Buffer.from(content) : content)
    const document: WireDocument = {
      file_id: file.id,
      file_unique_id: file.uniqueId,
      ...(name === undefined ? {} : { file_name: name }),
      mime_type: mimeType,
      file_size: size ?? file.bytes.length,
    }
    return write(state, where, user, { document, ...fields })
  },
  /** Telegram no longer has the files: their ids name nothing. */
  dropFiles: (): void => state.files.clear(),
})
