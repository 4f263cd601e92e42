import type { PageStory } from '../../adapters/feeds/markup/feed-document.js'
import type { MarkupReader } from '../../adapters/feeds/markup/markup-reader.js'

/** Finds the story of a web page that was saved; null where none is to be seen. */
export type ReadPage = (html: Uint8Array) => Promise<PageStory | null>

/** Nothing tells beforehand what the page is about. */
const UNANNOUNCED = { title: null, paragraphs: [] }

export function createReadPage(reader: Pick<MarkupReader, 'page'>): ReadPage {
  return async (body) => await reader.page({ body, contentType: undefined, url: '' }, UNANNOUNCED)
}
