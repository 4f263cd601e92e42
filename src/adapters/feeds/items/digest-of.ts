import { createHash } from 'node:crypto'

/** A checksum of some texts, 132 bits of SHA-256 in 22 characters; where one text ends matters. */
export function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
