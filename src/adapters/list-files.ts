import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Names of the files under `folder`, relative to it with `/`, in code-unit order. Hidden files and
 * folders are skipped; links are followed, but no folder is entered twice on one path. The name
 * of a folder that cannot be read is listed with a final `/`.
 * @param onFolder - called with each folder that is entered: `''` for `folder` itself, else with a final `/`
 * @throws the error of `readdir` when `folder` itself cannot be read
 */
export async function listFiles(
  folder: string,
  onFolder: (name: string) => void = () => {},
): Promise<readonly string[]> {
  const names: string[] = []
  await walk(folder, '', new Set([await realpath(folder)]), { names, onFolder })
  return names.sort((a, b) => (a < b ? -1 : 1))
}

interface Found {
  readonly names: string[]
  readonly onFolder: (name: string) => void
}

async function walk(
  folder: string,
  prefix: string,
  entered: ReadonlySet<string>,
  found: Found,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  found.onFolder(prefix)
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (!(entry.isSymbolicLink() ? await isFolder(path) : entry.isDirectory())) {
      found.names.push(prefix + entry.name)
      continue
    }
    try {
      const real = await realpath(path)
      if (entered.has(real)) continue
      await walk(path, `${prefix}${entry.name}/`, new Set([...entered, real]), found)
    } catch {
      found.names.push(`${prefix}${entry.name}/`)
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
