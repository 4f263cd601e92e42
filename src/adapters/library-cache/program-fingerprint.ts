import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What decides what is read out of an article and how it is kept: rooms of this program, and what they build on. */
const CODE = ['text', 'corpus', 'annotate', 'retrieval', 'adapters/library-cache']
const PACKAGES = ['@orama/stemmers', 'yaml']
const ENGINE = ['v8', 'unicode'] as const

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCE = /(?<!\.d)\.[jt]s$/

let known: string | null = null

/**
 * Tells versions of the program apart by their very code, so that nobody has to remember to raise a number: 16
 * hexadecimal digits. Takes some 20 ms, once.
 */
export function programFingerprint(): string {
  known ??= fingerprint()
  return known
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const room of CODE) {
    const folder = join(ROOT, room)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((one) => SOURCE.test(one)).sort()) {
      hash.update(`${room}/${name}\n`).update(readFileSync(join(folder, name)))
    }
  }
  for (const name of PACKAGES) hash.update(`${name} ${versionOf(name)}\n`)
  for (const part of ENGINE) hash.update(`${part} ${process.versions[part] ?? ''}\n`)
  return hash.update(endianness()).digest('hex').slice(0, 16)
}

function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const file = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync)
  if (file === undefined) return ''
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }
  return version ?? ''
}
