import { readAddress, type TypedAddress } from './typed-address.js'

/** Commands for one digest, a line each. */
export interface TypedSection {
  /** Null where none is named: that of the section before, or the one that was shown last. */
  readonly address: TypedAddress | null
  readonly lines: readonly string[]
}

/** What follows it is JSON, over as many lines as it takes. */
const IMPORT = /^(?:import|импорт)(?![\p{L}\p{N}])/iu
const AGAIN = /^\/digest(?:@\w+)?(?:\s+|$)/i

/** What was typed behind `/digest`: lines with commands, any of which may begin with `/digest` and a chat of its own. */
export function readTyped(text: string): readonly TypedSection[] {
  const sections: TypedSection[] = []
  let rest = text.trim()
  while (rest !== '') {
    const [line = ''] = rest.split('\n', 1)
    const { address, rest: command } = readAddress(line.replace(AGAIN, ''))
    const isImport = IMPORT.test(command)
    const typed = isImport ? rest.slice(rest.indexOf(command)) : command
    const last = sections.at(-1)
    const lines = typed === '' ? [] : [typed]
    if (address !== null || last === undefined) sections.push({ address, lines })
    else sections[sections.length - 1] = { ...last, lines: [...last.lines, ...lines] }
    rest = isImport ? '' : rest.slice(line.length).trim()
  }
  return sections
}
