import { writeFileSync } from 'node:fs'
import { crossValidate } from './cross-validate.js'
import { examplesOf } from './examples.js'
import { readPack } from './read-pack.js'
import { TRAINING, train } from './train.js'
import { writeWeights } from '../src/answer/extraction/read-weights.js'
let t = Date.now()
const examples = process.argv.slice(2).flatMap((f) => {
  const e = examplesOf(readPack(f))
  console.log(f, e.length, Date.now() - t)
  return e
})
const mean = (a: number[]) => ((100 * a.reduce((x, y) => x + y, 0)) / a.length).toFixed(1)
for (const pack of new Set(examples.map((e) => e.pack))) {
  const es = examples.filter((e) => e.pack === pack)
  console.log(
    pack,
    'candidates',
    (es.reduce((s, e) => s + e.count, 0) / es.length).toFixed(0),
    'oracle F1',
    mean(es.map((e) => e.f1.reduce((a, b) => Math.max(a, b), 0))),
    'exact',
    mean(es.map((e) => e.exact.reduce((a, b) => Math.max(a, b), 0))),
  )
}
t = Date.now()
if (process.env['CV']) {
  const out = crossValidate(examples, TRAINING)
  console.log('cv', Date.now() - t)
  for (const pack of new Set(examples.map((e) => e.pack))) {
    const es = out.filter((e) => e.example.pack === pack)
    console.log(pack, 'F1', mean(es.map((o) => o.f1)), 'EM', mean(es.map((o) => o.exact)))
  }
}
const m = train(examples, TRAINING)
for (const least of [0.01, 0.03, 0.05, 0.1]) {
  const w = writeWeights(m, least)
  console.log(least, w.length, w.split('\n').length, w.split(';').length)
}
writeFileSync(
  'src/answer/extraction/fitted-weights.ts',
  '/** written by fit */\nexport const FITTED_WEIGHTS = `' + writeWeights(m, 0.05) + '`\n',
)
