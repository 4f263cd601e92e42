import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN =
  process.env['ZHAUAP_MAIN'] ?? fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** The path of a module of `src/` as built, for processes of their own. */
export function built(path: string): string {
  return join(dirname(MAIN), path)
}
