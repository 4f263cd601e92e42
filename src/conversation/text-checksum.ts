/** A 32-bit checksum by which a changed text is noticed. @see Fowler, Noll & Vo: FNV-1a, over UTF-16 units */
export function textChecksum(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  }
  return sum >>> 0
}
