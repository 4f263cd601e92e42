export type Prolog =
  | { readonly kind: 'harmless'; readonly text: string }
  /** The document declares entities or elements of its own, as bombs do and no feed needs. */
  | { readonly kind: 'declares' }

/** Looked through for a root element, in UTF-16 units. */
const LONGEST = 64 * 1024

/**
 * A feed from its root element on: without XML declaration, comments and `<!DOCTYPE`, and what a server may have
 * printed before. Nothing outside the document is ever asked for.
 */
export function withoutProlog(markup: string): Prolog {
  let at = 0
  while (at < LONGEST) {
    const next = markup.indexOf('<', at)
    if (next === -1) return { kind: 'harmless', text: '' }
    const end = endOfProlog(markup, next)
    if (end === null) return { kind: 'declares' }
    if (end === next) return { kind: 'harmless', text: markup.slice(next) }
    at = end
  }
  return { kind: 'harmless', text: '' }
}

/** Where what begins at `start` ends, if it belongs to a prolog; else `start`; null where it declares something. */
function endOfProlog(markup: string, start: number): number | null {
  const head = markup.slice(start, start + 10).toUpperCase()
  if (head.startsWith('<!--')) return behind(markup, '-->', start)
  if (head.startsWith('<?')) return behind(markup, '?>', start)
  if (/^<!(?:ENTITY|ELEMENT|ATTLIST)/u.test(head)) return null
  if (head !== '<!DOCTYPE ') return start
  // Names in quotation marks may hold anything.
  const declaration = /^<!DOCTYPE(?:[^"'[>]|"[^"]*"|'[^']*')*/iu
  const [doctype = ''] = declaration.exec(markup.slice(start, start + 2_000)) ?? []
  const end = start + doctype.length
  return markup[end] === '>' ? end + 1 : null
}

function behind(markup: string, mark: string, start: number): number {
  const end = markup.indexOf(mark, start)
  return end === -1 ? markup.length : end + mark.length
}
