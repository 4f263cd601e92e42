import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURES } from '../src/answer/extraction/slots.js'
import { crossValidate, FOLDS, type Outcome } from './cross-validate.js'
import { examplesOf } from './examples.js'
import { readPack } from './read-pack.js'
import { byPack, describeCandidates, describeOutcomes, formatFigures } from './report.js'
import { train, TRAINING } from './train.js'
import { writeTable } from './write-table.js'

const USAGE = `npm run fit -- [options] PACK_DIR...

Fits the weights of answer extraction on packs of questions and prints cross-validated figures.
  --write FILE     also fits on everything and writes the table of weights
  --ablate         also prints the figures without each group of features
  --details FILE   writes a line per question, to compare two runs
  --folds N        tests on the first N of ${FOLDS} folds only`

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'string' },
    details: { type: 'string' },
    ablate: { type: 'boolean', default: false },
    folds: { type: 'string', default: String(FOLDS) },
  },
})

function detailsOf({ example, text, f1, probability }: Outcome): string {
  const { id, question, answers } = example.question
  return JSON.stringify({ id, question, got: text, want: answers, f1, probability })
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (folders.length === 0) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  const examples = folders.flatMap((folder) => examplesOf(readPack(folder)))
  const folds = Number(options.folds)
  print(describeCandidates(examples))
  const outcomes = crossValidate(examples, TRAINING, folds)
  print(describeOutcomes(outcomes))
  if (options.details) {
    writeFileSync(options.details, outcomes.map((outcome) => `${detailsOf(outcome)}\n`).join(''))
  }
  if (options.ablate) {
    for (const group of new Set(FEATURES.map((feature) => feature.group))) {
      const without = crossValidate(examples, { ...TRAINING, without: new Set([group]) }, folds)
      const figures = [...byPack(without)].map(([pack, own]) => `${pack} ${formatFigures(own)}`)
      print(`without ${group}: ${figures.join('; ')}`)
    }
  }
  if (options.write) writeTable(options.write, train(examples, TRAINING), outcomes)
}
