import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Names of the files under `folder`, relative to it with `/`, in code-unit order. Hidden files and
 * folders are skipped; links are followed, but no folder is entered twice on one path. The name
 * of a folder that cannot be read is listed with a final `/`.
 * @throws the error of `readdir` when `folder` itself cannot be read
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const names: string[] = []
  await walk(folder, '', new Set([await realpath(folder)]), names)
  return names.sort((a, b) => (a < b ? -1 : 1))
}

async function walk(
  folder: string,
  prefix: string,
  entered: ReadonlySet<string>,
  names: string[],
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (!(entry.isSymbolicLink() ? await isFolder(path) : entry.isDirectory())) {
      names.push(prefix + entry.name)
      continue
    }
    const real = await realpath(path)
    if (entered.has(real)) continue
    try {
      await walk(path, `${prefix}${entry.name}/`, new Set([...entered, real]), names)
    } catch {
      names.push(`${prefix}${entry.name}/`)
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
