import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** The rooms in order: each imports only rooms before it, and itself. */
const ROOMS = [
  'text',
  'corpus',
  'annotate',
  'question',
  'retrieval',
  'answer',
  'conversation',
  'digest',
  'delivery',
  'messages',
  'adapters',
  'telegram',
  'cli',
  'main.ts',
]

/** The rooms that know no clock, chance, environment or network. */
const CORE: ReadonlySet<string> = new Set(ROOMS.slice(0, ROOMS.indexOf('adapters')))

/** The rooms that may import a package, by package: every dependency of the product has its place. */
const SOLE_IMPORTERS: Readonly<Record<string, string>> = {
  '@orama/stemmers': 'text',
  compromise: 'question',
  '@fluent/bundle': 'messages',
  flexsearch: 'adapters',
  'better-sqlite3': 'adapters',
  pino: 'adapters',
  dotenv: 'adapters',
  zod: 'adapters cli',
  telegraf: 'telegram',
  yaml: 'corpus',
  commander: 'cli',
  croner: 'digest',
  feedsmith: 'adapters',
  'ipaddr.js': 'adapters',
  linkedom: 'adapters',
  '@mozilla/readability': 'adapters',
}

/** What makes a result depend on more than its input. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bconsole\./,
  /\bperformance\./,
  /\bset(?:Timeout|Interval|Immediate)\b/,
  /\bfetch\(/,
  /\bcrypto\./,
  /\bglobalThis\b/,
]

/** What waits, as syntax: the words alone may stand in a word list. */
const ASYNCHRONOUS = /\basync\s*(?:function\b|\(|[\w#]+\s*\()|\bPromise\s*[<.(]/

interface SourceFile {
  /** Relative to `src`. */
  readonly path: string
  readonly room: string
  /** Without comments. */
  readonly code: string
  readonly imports: readonly string[]
  /** Those that are more than types. */
  readonly runtimeImports: readonly string[]
}

const IMPORT = /(?:\bfrom\s+|\bimport\s+|(?<!\.)\bimport\()\s*['"]([^'"]+)['"]/g
const TYPE_IMPORT = /\b(?:import|export) type\b[^'"]*['"][^'"]+['"]/g
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function importsIn(code: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map((found) => found[1] ?? '')
}

function sourceFile(path: string): SourceFile {
  const code = readFileSync(join(SRC, path), 'utf8').replace(COMMENT, '')
  const runtimeImports = importsIn(code.replace(TYPE_IMPORT, ''))
  return { path, room: roomOf(path), code, imports: importsIn(code), runtimeImports }
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map(sourceFile)

/** The file of `src` that a relative import means. */
function target(from: SourceFile, specifier: string): string {
  const file = normalize(join(dirname(join(SRC, from.path)), specifier))
  return relative(SRC, file).replace(/\.js$/, '.ts')
}

function local(file: SourceFile, imports = file.imports): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => target(file, specifier))
}

/** `zod` of `zod/v4`, `@orama/stemmers` of `@orama/stemmers/english`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function violations(breaks: (file: SourceFile) => readonly string[]): readonly string[] {
  return FILES.flatMap((file) => breaks(file).map((found) => `${file.path}: ${found}`))
}

function inCore(breaks: (file: SourceFile) => readonly string[]): readonly string[] {
  return violations((file) => (CORE.has(file.room) ? breaks(file) : []))
}

describe('the source', () => {
  test('is read with its imports', () => {
    expect(FILES.length).toBeGreaterThan(20)
    expect(FILES.flatMap((file) => local(file)).length).toBeGreaterThan(FILES.length)
  })

  test('lies in the rooms of the table', () => {
    expect(
      [...new Set(FILES.map(({ room }) => room))].filter((room) => !ROOMS.includes(room)),
    ).toEqual([])
  })

  test('imports only rooms before its own', () => {
    const forward = violations((file) =>
      local(file).filter((path) => ROOMS.indexOf(roomOf(path)) > ROOMS.indexOf(file.room)),
    )
    expect(forward).toEqual([])
  })

  test('imports nothing from outside src', () => {
    expect(violations((file) => local(file).filter((path) => path.startsWith('..')))).toEqual([])
  })

  test('has no import cycles at run time', () => {
    const importsOf = new Map(FILES.map((file) => [file.path, local(file, file.runtimeImports)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const { path } of FILES) visit(path, [])
    expect(cycles).toEqual([])
  })

  test('imports no package without a place', () => {
    const packages = FILES.flatMap((file) => file.imports)
      .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
      .map(packageOf)
    expect(packages.filter((name) => !Object.hasOwn(SOLE_IMPORTERS, name))).toEqual([])
  })

  test.each(Object.entries(SOLE_IMPORTERS))('imports %s only in %s', (name, rooms) => {
    const elsewhere = violations((file) =>
      rooms.split(' ').includes(file.room)
        ? []
        : file.imports.filter((specifier) => packageOf(specifier) === name),
    )
    expect(elsewhere).toEqual([])
  })
})

describe('the core', () => {
  test('imports nothing of Node', () => {
    expect(
      inCore((file) => file.imports.filter((specifier) => specifier.startsWith('node:'))),
    ).toEqual([])
  })

  test.each(IMPURE.map((pattern) => [pattern.source, pattern] as const))(
    'has no %s',
    (_, pattern) => {
      expect(inCore(({ code }) => pattern.exec(code) ?? [])).toEqual([])
    },
  )

  test('waits for nothing but delivery', () => {
    const asynchronous = inCore(({ room, code }) =>
      room === 'delivery' ? [] : (ASYNCHRONOUS.exec(code) ?? []),
    )
    expect(asynchronous).toEqual([])
  })
})
