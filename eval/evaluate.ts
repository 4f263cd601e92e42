import { Command, Option } from 'commander'
import { askCommandLine } from './ask-command-line.js'
import { compareRuns } from './compare-runs.js'
import { formatChanges, formatWrong } from './format-questions.js'
import { formatSummary } from './format-summary.js'
import { judgeReply } from './judge-reply.js'
import type { SetName } from './question-set.js'
import { readQuestionSet, SET_NAMES } from './question-set.js'
import { readRun, saveRun, withoutText } from './saved-run.js'

interface Options {
  readonly set: SetName | 'all'
  readonly main: string
  readonly save?: string
  readonly compare?: string
  readonly wrong?: true
  readonly reveal?: true
}

const command = new Command('eval')
  .description('Score the built command line on the questions in test/questions.')
  .addOption(
    new Option('--set <name>', 'which questions').choices([...SET_NAMES, 'all']).default('all'),
  )
  .option('--main <file>', 'the built program', 'dist/main.js')
  .option('--save <file>', 'write a line for every question')
  .option('--compare <file>', 'show which questions got better or worse since that saved run')
  .option('--wrong', 'list the wrong ones')
  .option('--reveal', 'show single questions of the blind set too (move them out of it afterwards)')

const options = command.parse().opts<Options>()
const before = options.compare === undefined ? undefined : readRun(options.compare)

const runs = SET_NAMES.filter((name) => options.set === 'all' || options.set === name).map(
  (name) => {
    const questions = readQuestionSet(`test/questions/${name}.jsonl`)
    const asked = askCommandLine({ main: options.main, corpus: 'seeds' }, questions)
    const verdicts = asked.map(({ question, reply }) => judgeReply(question, reply))
    return { name, shown: name !== 'blind' || options.reveal === true, verdicts }
  },
)

for (const { name, shown, verdicts } of runs) {
  console.log(`${formatSummary(name, verdicts, shown)}\n`)
  if (options.wrong && shown) console.log(`${formatWrong(verdicts)}\n`)
  if (before !== undefined) {
    console.log(`${formatChanges(name, compareRuns(before, verdicts), shown)}\n`)
  }
}

if (options.save !== undefined) {
  const kept = runs.map(({ shown, verdicts }) => (shown ? verdicts : verdicts.map(withoutText)))
  saveRun(options.save, kept.flat())
}
