/** Characters: far below what file systems take, whatever the script. */
const LONGEST = 60

/**
 * A safe file name of letters, digits, `.`, `_` and `-`: no folder, nothing hidden.
 *
 * @param kind - with its full stop
 */
export function articleFileName(name: string, kind: '.txt' | '.md'): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/gu, '.')
  const cut = [...safe].slice(0, LONGEST).join('')
  const stem = cut.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
  return `${stem === '' ? 'article' : stem}${kind}`
}
