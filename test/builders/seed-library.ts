import { fileURLToPath } from 'node:url'
import { readArticleFolder } from '../../src/adapters/article-files.js'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'

/** The library of the five seed articles. */
export async function seedLibrary(): Promise<Library> {
  const folder = fileURLToPath(new URL('../../seeds', import.meta.url))
  const { articles } = await readArticleFolder(folder)
  return buildLibrary(articles, createFlexsearchIndex)
}
