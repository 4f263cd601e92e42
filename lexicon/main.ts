import { writeFileSync } from 'node:fs'
import { formatTable } from './format-table.js'
import { NOUN_ROOTS } from './noun-roots.js'
import { nounTable } from './noun-table.js'
import { readWordNet } from './read-wordnet.js'

const USAGE = `npm run lexicon -- DICT_DIR

Writes the table of English nouns by class from the dict folder of WordNet 3.1.`

const FILE = 'src/question/english/wordnet-nouns.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  const table = nounTable(readWordNet(folder), NOUN_ROOTS)
  writeFileSync(FILE, formatTable(table))
  process.stdout.write(`${FILE}: ${table.size} nouns\n`)
}
