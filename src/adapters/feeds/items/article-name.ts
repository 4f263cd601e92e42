/** Bytes of a name's part that is taken from the title: names of files may have 255 in all. */
const LONGEST_SLUG = 120
const LONGEST_FOLDER = 80

export interface NameParts {
  /** The host of the feed. */
  readonly host: string
  readonly day: string | null
  readonly title: string | null
  /** The key of the item: makes the name its own, and the same after a crash. */
  readonly item: string
}

/**
 * Where the file of an article belongs, relative to the corpus folder: `feeds/example.org/2026-03-01-court-meets-k3x9.txt`.
 * Letters of all scripts, digits and hyphens only, so that nothing leads elsewhere, and no system takes it amiss.
 */
export function articleName({ host, day, title, item }: NameParts): string {
  const mark = item
    .replace(/[^a-z0-9]/giu, '')
    .toLowerCase()
    .slice(0, 8)
  const parts = [day, slug(title ?? ''), mark].filter((part) => part !== null && part !== '')
  return `feeds/${folderOf(host)}/${parts.join('-')}.txt`
}

function folderOf(host: string): string {
  const folder = host
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '')
    .slice(0, LONGEST_FOLDER)
  return folder === '' ? 'feed' : folder
}

function slug(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let name = ''
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`
    if (Buffer.byteLength(longer) > LONGEST_SLUG) break
    name = longer
  }
  return name === '' ? cut(words[0] ?? '') : name
}

function cut(word: string): string {
  let part = ''
  for (const letter of word) {
    if (Buffer.byteLength(part + letter) > LONGEST_SLUG) break
    part += letter
  }
  return part
}
