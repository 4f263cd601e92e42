import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Payload } from '../../delivery/part.js'

/** Makes the function that keeps a payload, once for all parts that have it, and returns its checksum. */
export function keepPayload(database: Database): (payload: Payload) => string {
  const insert = database.prepare<[string, string]>(
    'INSERT INTO payloads VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  return (payload) => {
    const json = JSON.stringify(payload)
    const checksum = createHash('sha256').update(json).digest('base64url')
    insert.run(checksum, json)
    return checksum
  }
}
