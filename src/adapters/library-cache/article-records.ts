import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Annotations, OfficeFact } from '../../annotate/annotations.js'
import type { Article } from '../../corpus/article.js'
import type { ArticleKey } from './article-key.js'
import { seal, unseal } from './sealed.js'

/** What was found in articles, by their keys. What is damaged is told of, and is as if it were not there. */
export interface ArticleRecords {
  /** The article of this text as it was parsed. */
  parsed(key: ArticleKey, text: string): Article | null
  facts(key: ArticleKey): readonly OfficeFact[] | null
  annotations(key: ArticleKey): Annotations | null
  putParsed(key: ArticleKey, article: Article): void
  putAnnotations(key: ArticleKey, annotations: Annotations): void
  /** Those that `parsed` knows. */
  parsedKeys(): ReadonlySet<ArticleKey>
  /** Those that `annotations` knows. */
  annotatedKeys(): ReadonlySet<ArticleKey>
  remove(key: ArticleKey): void
}

/** Fast, and a quarter of the size. */
const COMPRESSION = { level: 1 }

export function createArticleRecords(database: Database, onDamage: () => void): ArticleRecords {
  const selectParsed = database
    .prepare<[Buffer], Buffer>('SELECT parsed FROM article WHERE key = ?')
    .pluck()
  const selectFacts = database
    .prepare<[Buffer], Buffer>('SELECT facts FROM annotation WHERE key = ?')
    .pluck()
  const selectOthers = database
    .prepare<[Buffer], Buffer>('SELECT others FROM annotation WHERE key = ?')
    .pluck()
  const selectParsedKeys = database.prepare<[], Buffer>('SELECT key FROM article').pluck()
  const selectAnnotatedKeys = database.prepare<[], Buffer>('SELECT key FROM annotation').pluck()
  const insertParsed = database.prepare('INSERT OR REPLACE INTO article VALUES (?, ?)')
  const insertAnnotations = database.prepare('INSERT OR REPLACE INTO annotation VALUES (?, ?, ?)')
  const deleteParsed = database.prepare('DELETE FROM article WHERE key = ?')
  const deleteAnnotations = database.prepare('DELETE FROM annotation WHERE key = ?')

  function read<T>(
    select: () => Buffer | undefined,
    label: string,
    decode: (content: Buffer) => T,
  ) {
    try {
      const sealed = select()
      if (sealed === undefined) return null
      const content = unseal(label, sealed)
      if (content !== null) return decode(content)
    } catch {
      // A page of the file is broken.
    }
    onDamage()
    return null
  }

  function facts(key: ArticleKey): readonly OfficeFact[] | null {
    return read(
      () => selectFacts.get(bytesOf(key)),
      `facts ${key}`,
      (content) => deserialize(content) as readonly OfficeFact[],
    )
  }

  return {
    parsed(key, text) {
      return read(
        () => selectParsed.get(bytesOf(key)),
        `parsed ${key}`,
        (content) => ({ ...(deserialize(content) as Article), text }),
      )
    },
    facts,
    annotations(key) {
      const others = read(
        () => selectOthers.get(bytesOf(key)),
        `others ${key}`,
        (content) => deserialize(inflateRawSync(content)) as Omit<Annotations, 'facts'>,
      )
      const ofOffices = others && facts(key)
      return ofOffices && { ...others, facts: ofOffices }
    },
    putParsed(key, article) {
      const content = serialize({ ...article, text: '' })
      insertParsed.run(bytesOf(key), seal(`parsed ${key}`, content))
    },
    putAnnotations(key, { facts: ofOffices, ...others }) {
      insertAnnotations.run(
        bytesOf(key),
        seal(`facts ${key}`, serialize(ofOffices)),
        seal(`others ${key}`, deflateRawSync(serialize(others), COMPRESSION)),
      )
    },
    parsedKeys: () => new Set(selectParsedKeys.all().map(keyOf)),
    annotatedKeys: () => new Set(selectAnnotatedKeys.all().map(keyOf)),
    remove(key) {
      deleteParsed.run(bytesOf(key))
      deleteAnnotations.run(bytesOf(key))
    },
  }
}

function bytesOf(key: ArticleKey): Buffer {
  return Buffer.from(key, 'hex')
}

function keyOf(bytes: Buffer): ArticleKey {
  return bytes.toString('hex')
}
