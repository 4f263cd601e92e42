import type { StoredFeed, StoredItem } from '../feed-store.js'
import { parseUrl } from '../fetch/parse-url.js'
import { articleName } from '../items/article-name.js'
import { articleText } from '../items/article-text.js'
import type { WrittenFile } from '../items/article-writer.js'
import { digestOf } from '../items/digest-of.js'
import { bodyKey } from '../items/item-keys.js'
import { outletOf } from '../items/outlet-of.js'
import type { FeedDocument, KeyedItem } from '../markup/feed-document.js'
import type { FeedDeps } from './feed-deps.js'
import type { HostPatience } from './host-patience.js'
import { textForItem } from './text-for-item.js'

export type TakenItem =
  | 'added'
  | 'changed'
  | 'as before'
  /** It has no text, or is another item's copy. */
  | 'nothing'
  /** Its page may be had later: until then the summary stands in. */
  | 'passing'

/** Readings in which a page that cannot be had is asked for. */
const MOST_TRIES = 3
/** UTF-16 units. */
const SHORTEST_BODY = 150

/** The feed that an item stands in, and its document. */
export interface ItemPlace {
  readonly feed: StoredFeed
  readonly document: Pick<FeedDocument, 'title' | 'language'>
  readonly patience: HostPatience
}

/** Makes an item of a feed an article, once: its file is written first, and then it is noted. */
export async function takeItem(
  keyed: KeyedItem,
  place: ItemPlace,
  deps: FeedDeps,
  signal: AbortSignal,
): Promise<TakenItem> {
  const { store, now } = deps
  const { item, keys } = keyed
  const { feed } = place
  const given = digestOf(item.title ?? '', item.link ?? '', item.day ?? '', ...item.paragraphs)
  const known = store.item(keys)
  if (known !== null && !isDue(known, given, feed, deps)) return 'as before'

  const { paragraphs, isPassing, isTry } = await textForItem(item, deps, place.patience, signal)
  const before = fileOf(known)
  const tries = isPassing ? (known?.tries ?? 0) + Number(isTry) : null
  const base = { id: known?.id ?? null, feed: feed.url, given, tries }
  const note = (file: WrittenFile | null, more: readonly string[] = []) =>
    store.saveItem(
      { ...base, file: file?.file ?? null, written: file?.checksum ?? null },
      [...keys, ...more],
      now(),
    )

  if (!paragraphs.some((paragraph) => /\p{L}/u.test(paragraph))) {
    if (known === null || known.file === null) note(null)
    return isPassing ? 'passing' : 'nothing'
  }
  // The text itself is to come, or two items may well share it.
  const isOwn = !isPassing && paragraphs.join(' ').length >= SHORTEST_BODY
  const body = isOwn ? [bodyKey(paragraphs, item.link ?? feed.url)] : []
  if (before === null && store.item(body) !== null) {
    note(null)
    return 'nothing'
  }
  const file = await write(keyed, place, paragraphs, known, deps)
  // Where somebody has changed or removed the file, it is theirs.
  note(file ?? before, body)
  if (isPassing) return 'passing'
  if (before === null) return 'added'
  return file === null || file.checksum === before.checksum ? 'as before' : 'changed'
}

/** Whether a known item is read anew: it has changed, or its page may now be had. Another feed's is left to that. */
function isDue(known: StoredItem, given: string, feed: StoredFeed, { store }: FeedDeps): boolean {
  if (known.feed !== feed.url && store.get(known.feed) !== null) return false
  return known.given !== given || (known.tries !== null && known.tries < MOST_TRIES)
}

async function write(
  { item, keys }: KeyedItem,
  { feed, document }: ItemPlace,
  paragraphs: readonly string[],
  known: StoredItem | null,
  { writer, store }: FeedDeps,
): Promise<WrittenFile | null> {
  const [key] = keys
  const url = withoutCredentials(feed.url)
  const text = articleText({
    title: item.title,
    outlet: item.source ?? outletOf(document.title, feed.url),
    day: item.day,
    url: item.link,
    language: item.language ?? document.language,
    // It may have been changed meanwhile.
    whole: store.get(feed.url)?.whole ?? feed.whole,
    feed: url,
    item: key,
    paragraphs: paragraphs[0] === item.title ? paragraphs.slice(1) : paragraphs,
  })
  const before = fileOf(known)
  if (before !== null) return await writer.replace(before, text)
  const host = parseUrl(feed.url)?.hostname ?? ''
  const name = articleName({ host, day: item.day, title: item.title, item: key })
  return await writer.create(name, key, text)
}

function fileOf(known: StoredItem | null): WrittenFile | null {
  if (known === null || known.file === null) return null
  return { file: known.file, checksum: known.written ?? '' }
}

function withoutCredentials(address: string): string {
  const url = parseUrl(address)
  if (url === null) return address
  url.username = ''
  url.password = ''
  return url.href
}
