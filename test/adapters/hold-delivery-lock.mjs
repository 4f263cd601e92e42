// Takes the delivery lock of a folder as another process: argv is the built module and the folder.
const [, , module, folder] = process.argv
const { takeDeliveryLock } = await import(module)
await takeDeliveryLock(folder, new AbortController().signal)
process.stdout.write('held\n')
setInterval(() => {}, 1_000)
