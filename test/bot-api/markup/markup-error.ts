import { badRequest, strict, type ApiError } from '../api-error.js'

/** Telegram's error for markup it cannot read; offsets in its texts are bytes of the source in UTF-8. */
export const cannotParse = (reason: string): ApiError =>
  badRequest(`can't parse entities: ${reason}`)

export const strictMarkup = (reason: string): ApiError => strict(`markup: ${reason}`)

export const byteOffset = (source: string, index: number): number =>
  Buffer.byteLength(source.slice(0, index))
