import { afterEach, beforeEach, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
beforeEach(async () => {
  api = await startBotApi()
})
afterEach(() => api.close())

/** Sends a document; its id, and the path that `getFile` gives for it. */
async function sent(content: string | Uint8Array) {
  const user = api.user()
  const message = api.sendDocument(api.privateChat(user), user, content, { name: 'story.txt' })
  const fileId = message.document?.file_id ?? ''
  const answer = await callMethod(api, 'getFile', { file_id: fileId })
  return { message, answer, path: (answer.result as { file_path?: string })?.file_path ?? '' }
}

const download = (path: string, token = api.token) => fetch(`${api.root}/file/bot${token}/${path}`)

test('a document comes with its name, kind and size, and can be downloaded', async () => {
  const { message, answer, path } = await sent('Қазақстан')
  expect(message.document).toMatchObject({
    file_name: 'story.txt',
    mime_type: 'text/plain',
    file_size: 18,
  })
  expect(answer).toMatchObject({ ok: true, result: { file_size: 18 } })
  expect(await (await download(path)).text()).toBe('Қазақстан')
  expect(api.callsOf('download')).toMatchObject([{ outcome: { kind: 'accepted' } }])
})

test('the update of a document brings it along', async () => {
  const { message } = await sent('x')
  const { result } = await callMethod(api, 'getUpdates')
  expect(result).toMatchObject([{ message: { document: message.document } }])
})

test.each([
  ['a wrong token', '7000000001:other', (path: string) => path, 401],
  ['a path of no file', undefined, () => 'documents/file_99', 404],
])('%s downloads nothing', async (_what, token, change, status) => {
  const { path } = await sent('x')
  expect(await download(change(path), token)).toMatchObject({ status })
})

test('getFile knows no id of another bot, and none of a file over 20 MB', async () => {
  expect(await callMethod(api, 'getFile', { file_id: 'BQAC' })).toMatchObject({
    status: 400,
    description: 'Bad Request: wrong file_id or the file is temporarily unavailable',
  })
  const { answer } = await sent(new Uint8Array(20 * 1024 * 1024 + 1))
  expect(answer).toMatchObject({ status: 400, description: 'Bad Request: file is too big' })
})

test('faults meet downloads', async () => {
  const { path } = await sent('x')
  api.fault({ method: 'download', kind: 'reset' })
  api.fault({ method: 'download', kind: 'error', code: 500, description: 'Internal Server Error' })
  await expect(download(path)).rejects.toThrow('fetch failed')
  expect(await download(path)).toMatchObject({ status: 500 })
  expect(await download(path)).toMatchObject({ status: 200 })
})
