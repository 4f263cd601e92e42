import { writeFileSync } from 'node:fs'
import { writeWeights } from '../src/answer/extraction/read-weights.js'
import type { Model } from '../src/answer/extraction/model.js'
import { LEAST_WEIGHT, type Outcome } from './cross-validate.js'
import { byPack, formatFigures } from './report.js'

/** Writes the table of weights as a module that says where it comes from. */
export function writeTable(file: string, model: Model, outcomes: readonly Outcome[]): void {
  const figures = [...byPack(outcomes)].map(([pack, own]) => ` *   ${pack}: ${formatFigures(own)}`)
  const header = `/**
 * Weights of the features of answer extraction in hundredths, written by \`npm run fit\` on
 * ${new Date().toISOString().slice(0, 10)}; not to be edited. Each line is a value of a feature, its shared weight, and what
 * kinds of questions, expected types and roles add to it. Fitted on reading-comprehension questions over
 * encyclopedia paragraphs and news sentences; cross-validated by title or article:
${figures.join('\n')}
 */
export const FITTED_WEIGHTS = \``
  writeFileSync(file, `${header}\n${writeWeights(model, LEAST_WEIGHT)}\n\`\n`)
}
