import { GATE } from '../../src/answer/gate.js'
import { shuffled } from '../seeded.js'
import { fitLogistic, probability } from './fit-logistic.js'
import { casesOfPack, casesOfSet, type GateCase } from './gate-cases.js'

const OWN_SETS = ['development', 'second', 'blind', 'russian', 'kazakh']
const HELD = 'blind'
/** A question about news counts as much as four of an encyclopedia's. */
const NEWS_SHARE = 4
const FOLDS = 6
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6]

const isNews = ({ set }: GateCase) => OWN_SETS.includes(set.replace('-no', ''))
const isTrained = ({ set, vetoed }: GateCase) => !vetoed && !set.startsWith(HELD)

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fit(cases: readonly GateCase[]) {
  return fitLogistic(
    cases.filter(isTrained).map((one) => ({ ...one, weight: isNews(one) ? NEWS_SHARE : 1 })),
  )
}

/** Answered at the threshold, in per cent of each set: false answers where it ends in -no. */
function describe(name: string, cases: readonly (readonly [GateCase, number])[], least: number) {
  const sets = [...new Set(cases.map(([{ set }]) => set))]
  const shares = sets.map((set) => {
    const own = cases.filter(([one]) => one.set === set)
    const answered = own.filter(([{ vetoed }, p]) => !vetoed && p >= least).length
    return `${set} ${((100 * answered) / own.length).toFixed(1)}`
  })
  return `${name}: ${shares.join('  ')}`
}

/** `npm run fit:gate -- PACK_DIR...`: fits the weights of the gate, and prints what it would answer, cross-validated. */
const cases = [...OWN_SETS.flatMap(casesOfSet), ...process.argv.slice(2).flatMap(casesOfPack)]
const questions = shuffled([...new Set(cases.map(({ question }) => question))].toSorted(), 7)
const foldOf = new Map(questions.map((question, i) => [question, i % FOLDS]))
const crossValidated = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const inFold = ({ question }: GateCase) => foldOf.get(question) === fold
  const weights = fit(cases.filter((one) => !inFold(one)))
  return cases.filter(inFold).map((one) => [one, probability(weights, one.values)] as const)
})
print(
  describe(
    'answered now',
    cases.map((one) => [one, one.confidence]),
    0.5,
  ),
)
for (const least of THRESHOLDS) print(describe(`from ${least}`, crossValidated, least))
const [bias = 0, ...weights] = fit(cases)
print(`bias: ${bias.toFixed(2)}`)
GATE.forEach(({ name }, i) => print(`${name}: ${(weights[i] ?? 0).toFixed(2)}`))
