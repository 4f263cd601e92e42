import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeDeliveryLock, tryDeliveryLock } from '../../src/adapters/delivery-lock.js'
import { StoreError } from '../../src/adapters/store/store-errors.js'
import { built } from '../built.js'

const HOLDER = fileURLToPath(new URL('hold-delivery-lock.mjs', import.meta.url))
const NEVER = new AbortController().signal

let folder: string
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhauap-'))
  children = []
})

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== null) throw new Error(`the process ended with ${code}`)
}

/** A process that waits for the lock; `held` resolves when it has it. */
function waitInProcess() {
  const child = spawn(process.execPath, [HOLDER, built('adapters/delivery-lock.js'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return { child, held: Promise.race([once(child.stdout, 'data'), ended(child)]) }
}

describe('the delivery lock', () => {
  test('has one holder at a time', () => {
    const lock = tryDeliveryLock(folder)
    expect(lock?.isHeld()).toBe(true)
    expect(tryDeliveryLock(folder)).toBeNull()
    lock?.release()
    expect(lock?.isHeld()).toBe(false)
    const next = tryDeliveryLock(folder)
    expect(next?.isHeld()).toBe(true)
    next?.release()
  })

  test('is another one in another folder, which is made', () => {
    const locks = ['a', 'b'].map((name) => tryDeliveryLock(join(folder, name)))
    expect(locks.map((lock) => lock?.isHeld())).toEqual([true, true])
    for (const lock of locks) lock?.release()
  })

  test('is not held any more when its file was deleted', () => {
    const lock = tryDeliveryLock(folder)
    rmSync(join(folder, 'delivery.lock'))
    expect(lock?.isHeld()).toBe(false)
    lock?.release()
  })

  test('is waited for no longer than one likes', async () => {
    const lock = tryDeliveryLock(folder)
    expect(await takeDeliveryLock(folder, AbortSignal.timeout(50))).toBeNull()
    lock?.release()
  })

  test('says what is wrong with a folder', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => tryDeliveryLock(join(folder, 'file'))).toThrow(StoreError)
  })

  test('passes on when its holder is killed, and not while it is only paused', async () => {
    const first = waitInProcess()
    await first.held
    expect(tryDeliveryLock(folder)).toBeNull()
    first.child.kill('SIGSTOP')
    const second = waitInProcess()
    const early = await Promise.race([second.held.then(() => 'held'), pause(1_500, 'waiting')])
    expect(early).toBe('waiting')
    first.child.kill('SIGKILL')
    const start = performance.now()
    await second.held
    expect(performance.now() - start).toBeLessThan(3_000)
    expect(tryDeliveryLock(folder)).toBeNull()
    second.child.kill('SIGKILL')
    const lock = await takeDeliveryLock(folder, NEVER)
    expect(lock?.isHeld()).toBe(true)
    lock?.release()
  })
})
