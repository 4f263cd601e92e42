import { createHash } from 'node:crypto'

/** Bytes of a checksum: enough for accidents. */
const LENGTH = 8

function checksumOf(label: string, content: Uint8Array): Buffer {
  return createHash('sha256')
    .update(label)
    .update('\n')
    .update(content)
    .digest()
    .subarray(0, LENGTH)
}

/** Content with a checksum before it, over itself and a label of what it is. */
export function seal(label: string, content: Uint8Array): Buffer {
  return Buffer.concat([checksumOf(label, content), content])
}

/** The content; null where a bit of it is another, or where it is something else than the label says. */
export function unseal(label: string, sealed: Buffer): Buffer | null {
  const content = sealed.subarray(LENGTH)
  return checksumOf(label, content).equals(sealed.subarray(0, LENGTH)) ? content : null
}
