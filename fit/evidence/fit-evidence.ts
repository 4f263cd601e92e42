import { parseArgs } from 'node:util'
import { EVIDENCE_WEIGHTS } from '../../src/answer/weights.js'
import { shuffled } from '../seeded.js'
import { FEATURE_NAMES, readRankings, type Ranking } from './rankings.js'
import { scoreOf, trainRanking, type Weights } from './train-ranking.js'

const USAGE = `npm run fit:evidence -- [--ablate] [--hold SET] [PACK_DIR...]

Fits the weights of evidence on the question sets of test/questions and on packs (folders with corpus/*.txt and
questions.jsonl), and prints right at the first place / in the first three, cross-validated by article.
  --hold SET  a set that is never trained on (default: blind)
  --ablate    also prints the figures without each feature`

const FOLDS = 5
const OWN_SETS = ['development', 'second', 'blind', 'russian', 'kazakh']
/** A question about news counts as much as three of an encyclopedia's; the largest pack would drown the others. */
const NEWS_SHARE = 3
const MOST_OF_A_PACK = 1000

const { values: options, positionals: packs } = parseArgs({
  allowPositionals: true,
  options: {
    ablate: { type: 'boolean', default: false },
    hold: { type: 'string', default: 'blind' },
    help: { type: 'boolean', default: false },
  },
})

interface Ranked {
  readonly set: string
  readonly rank: number
}

function rankOf({ rows, right }: Ranking, weights: Weights): number {
  const scores = rows.map((row) => scoreOf(row, weights))
  const best = Math.max(...right.map((i) => scores[i] ?? 0))
  return 1 + scores.filter((score, i) => score > best && !right.includes(i)).length
}

function crossValidate(
  rankings: readonly Ranking[],
  shareOf: (set: string) => number,
  without: ReadonlySet<string>,
): readonly Ranked[] {
  const groups = shuffled([...new Set(rankings.map(({ group }) => group))].toSorted(), 7)
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]))
  const trained = rankings.filter(({ set }) => set !== options.hold)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const inFold = ({ group }: Ranking) => foldOf.get(group) === fold
    const weights = trainRanking(
      trained.filter((ranking) => !inFold(ranking)),
      shareOf,
      without,
    )
    return rankings
      .filter(inFold)
      .map((ranking) => ({ set: ranking.set, rank: rankOf(ranking, weights) }))
  })
}

function describe(ranked: readonly Ranked[]): string {
  const share = (own: readonly Ranked[], most: number) =>
    ((100 * own.filter(({ rank }) => rank <= most).length) / own.length).toFixed(1)
  return [...new Set(ranked.map(({ set }) => set))]
    .map((name) => {
      const own = ranked.filter(({ set }) => set === name)
      return `${name} ${share(own, 1)}/${share(own, 3)}`
    })
    .join('  ')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (options.help) print(USAGE)
else {
  const rankings = [
    ...OWN_SETS.flatMap((set) => readRankings('seeds', `test/questions/${set}.jsonl`)),
    ...packs.flatMap((pack) => readRankings(`${pack}/corpus`, `${pack}/questions.jsonl`)),
  ]
  const sizeOf = (set: string) => rankings.filter((ranking) => ranking.set === set).length
  const shares = new Map(
    [...new Set(rankings.map(({ set }) => set))].map((set) => [
      set,
      OWN_SETS.includes(set) ? NEWS_SHARE : Math.min(1, MOST_OF_A_PACK / sizeOf(set)),
    ]),
  )
  const shareOf = (set: string) => shares.get(set) ?? 0
  const current = FEATURE_NAMES.map((name) => EVIDENCE_WEIGHTS[name])
  print(
    `as in the table: ${describe(rankings.map((one) => ({ set: one.set, rank: rankOf(one, current) })))}`,
  )
  print(`cross-validated: ${describe(crossValidate(rankings, shareOf, new Set()))}`)
  if (options.ablate) {
    for (const name of FEATURE_NAMES) {
      print(`without ${name}: ${describe(crossValidate(rankings, shareOf, new Set([name])))}`)
    }
  }
  const weights = trainRanking(
    rankings.filter(({ set }) => set !== options.hold),
    shareOf,
  )
  FEATURE_NAMES.forEach((name, i) => print(`  ${name}: ${(weights[i] ?? 0).toFixed(2)},`))
}
