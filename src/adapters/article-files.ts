import type { ArticleFolder, OnProgress } from './corpus-watcher/folder-reader.js'
import { createFolderReader } from './corpus-watcher/folder-reader.js'

/**
 * Reads every `.txt` and `.md` file under a folder, with the `corpus.yml` beside each. Other files are
 * not looked at. A bad file is listed as rejected and harms no other.
 * @throws {CorpusFolderError} when the folder cannot be read
 * @throws {NoArticlesError} when it holds no article
 */
export async function readArticleFolder(
  folder: string,
  onProgress?: OnProgress,
): Promise<ArticleFolder> {
  return await createFolderReader(folder).read({ onProgress })
}
