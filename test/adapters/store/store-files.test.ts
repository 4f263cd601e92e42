import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupStore } from '../../../src/adapters/store/backup-store.js'
import { createStore } from '../../../src/adapters/store/create-store.js'
import { openDatabase } from '../../../src/adapters/store/open-database.js'
import { openExistingStore, openStore } from '../../../src/adapters/store/open-store.js'
import { storeError } from '../../../src/adapters/store/store-errors.js'
import { aTurn } from '../../builders/turns.js'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-store-'))
  file = join(folder, 'data', 'zhauap.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Stores a turn and closes the file; its id. */
function withTurn(): string {
  const store = openStore(file)
  const { id } = store.turns.add(aTurn())
  store.close()
  return id
}

/** Does something to the closed file by another connection. */
function change(sql: string): void {
  const database = new Database(file)
  database.exec(sql)
  database.close()
}

function holds(path: string, id: string): boolean {
  const store = openExistingStore(path)
  try {
    return store.turns.byId(id) !== null
  } finally {
    store.close()
  }
}

test('a store is made with its folder, and is the same when it is opened again', () => {
  expect(holds(file, withTurn())).toBe(true)
})

test('what was deleted leaves no trace in the files of a store, even while it is open', () => {
  const store = openStore(file)
  store.turns.add(aTurn({ question: 'a most secret question' }))
  const secretIn = () =>
    [file, `${file}-wal`].filter((one) => readFileSync(one).includes('most secret'))
  expect(secretIn()).not.toEqual([])
  store.forgetUser(7)
  expect(secretIn()).toEqual([])
  store.close()
})

describe('a store that cannot be opened says what is wrong and what helps', () => {
  test.each([
    [
      'garbage',
      'STORE_DAMAGED',
      /is damaged.*backup/,
      () => writeFileSync(file, 'no database '.repeat(99)),
    ],
    ['a later version', 'STORE_TOO_NEW', /newer program/, () => change('PRAGMA user_version = 99')],
    ['a folder', 'STORE_UNREACHABLE', /DATA_DIR/, () => (rmSync(file), mkdirSync(file))],
    ['gone', 'STORE_MISSING', /nothing is stored yet/, () => rmSync(file)],
  ])('%s', (_what, code, message, spoil) => {
    withTurn()
    spoil()
    expect(() => openExistingStore(file)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }) as Error,
    )
  })

  test('pages that are garbled', () => {
    const store = openStore(file)
    for (let n = 0; n < 200; n++) store.turns.add(aTurn({ question: 'x'.repeat(500) }))
    store.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xa5, 8192, bytes.length - 4096))
    expect(() => openStore(file)).toThrow(/is damaged/)
  })

  test('a folder in the way', () => {
    writeFileSync(join(folder, 'data'), '')
    expect(() => openStore(file)).toThrow(/DATA_DIR/)
  })

  test.skipIf(process.getuid?.() === 0)('one that may not be written (root may)', () => {
    withTurn()
    chmodSync(file, 0o444)
    expect(() => openStore(file)).toThrow(/may not be written/)
  })

  test('one that is locked', () => {
    withTurn()
    const other = new Database(file)
    other.exec('BEGIN EXCLUSIVE')
    expect(() => openStore(file)).toThrow(/is locked by another process/)
    other.close()
  })
})

test('writing what may not be written has its own error', () => {
  withTurn()
  const database = new Database(file, { readonly: true })
  let thrown: unknown
  try {
    database.exec('DELETE FROM turns')
  } catch (error) {
    thrown = storeError(file, error)
  }
  database.close()
  expect(thrown).toMatchObject({ code: 'STORE_READ_ONLY' })
})

describe('while it runs', () => {
  test('a lock of another process fails one write, loses nothing and passes', () => {
    const store = openStore(file)
    const { id } = store.turns.add(aTurn())
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    expect(() => store.turns.add(aTurn())).toThrow(
      expect.objectContaining({ code: 'STORE_LOCKED' }) as Error,
    )
    expect(store.turns.byId(id)).not.toBeNull()
    other.exec('COMMIT')
    other.close()
    expect(store.turns.add(aTurn()).id).not.toBe(id)
    store.close()
  })

  test('a full disk fails writes, loses nothing that was stored, and can be freed', () => {
    const database = openDatabase(file)
    const store = createStore(database, file)
    database.pragma(
      `max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 20}`,
    )
    const ids: string[] = []
    const fill = () => {
      for (;;) ids.push(store.turns.add(aTurn({ question: 'x'.repeat(2000) })).id)
    }
    expect(fill).toThrow(expect.objectContaining({ code: 'STORE_FULL' }) as Error)
    expect(ids.length).toBeGreaterThan(3)
    expect(ids.every((id) => store.turns.byId(id)?.question.length === 2000)).toBe(true)
    store.forgetUser(7)
    store.turns.add(aTurn())
    store.close()
  })

  test('two processes may share it', () => {
    const [one, two] = [openStore(file), openStore(file)]
    const { id } = one.turns.add(aTurn())
    expect(two.turns.byId(id)).not.toBeNull()
    two.feedback.vote(id, 7, 'not helpful')
    expect(one.feedback.openQuestions(1)).toHaveLength(1)
    one.close()
    two.close()
  })
})

describe('a backup', () => {
  test('of a running store is whole, and replaces an older one', () => {
    const store = openStore(file)
    const { id } = store.turns.add(aTurn())
    const copy = join(folder, 'copy.db')
    writeFileSync(copy, 'an older one')
    backupStore(file, copy)
    const later = store.turns.add(aTurn()).id
    store.close()
    expect([holds(copy, id), holds(copy, later), holds(file, later)]).toEqual([true, false, true])
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  test.each([
    ['of nothing', 'STORE_MISSING', 'gone.db', 'copy.db'],
    ['over the store itself', 'BACKUP_TARGET', 'data/zhauap.db', 'data/zhauap.db'],
    ['into no folder', 'STORE_UNREACHABLE', 'data/zhauap.db', 'none/copy.db'],
  ])('%s fails and does nothing', (_what, code, from, to) => {
    const id = withTurn()
    expect(() => backupStore(join(folder, from), join(folder, to))).toThrow(
      expect.objectContaining({ code }) as Error,
    )
    expect(holds(file, id)).toBe(true)
  })
})
