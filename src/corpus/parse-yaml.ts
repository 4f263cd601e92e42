import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'

/** A YAML document as plain values, with what is wrong with it. */
export interface YamlOutcome {
  /** Undefined when there are problems. */
  readonly value: unknown
  /** Each with its line, counted from 1. */
  readonly problems: readonly string[]
  /** Lines of the keys at the top, counted from 1. */
  readonly lines: ReadonlyMap<string, number>
}

/** Parses YAML 1.2; no input makes it throw. */
export function parseYaml(text: string): YamlOutcome {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const problems = document.errors.map(
    ({ pos, message }) =>
      `line ${counter.linePos(pos[0]).line}: ${(message.split('\n')[0] ?? '').replace(/ at line .*$/u, '')}`,
  )
  const lines = new Map<string, number>()
  if (problems.length > 0) return { value: undefined, problems, lines }
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key)) lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line)
    }
  }
  return { ...plain(document), lines }
}

/** Aliases that multiply without end are refused by the parser when it resolves them. */
function plain(document: Document): Pick<YamlOutcome, 'value' | 'problems'> {
  try {
    return { value: document.toJS(), problems: [] }
  } catch (error) {
    return { value: undefined, problems: [`line 1: ${String(error)}`] }
  }
}
