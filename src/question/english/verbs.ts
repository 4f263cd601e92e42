import { wordTable, type WordLists } from '../word-table.js'

/** What "what do they VERB" asks for, where the verb tells; base forms. */
const OBJECT_VERBS: WordLists = {
  'ENTY:food': 'eat drink feed consume cook bake taste dine',
  'ENTY:cremat': 'write compose sing publish read paint direct',
  'ENTY:lang': 'speak',
  'ENTY:dismed': 'suffer die treat prevent cure catch',
  'NUM:money': 'cost earn pay charge',
  'NUM:weight': 'weigh',
  'DESC:desc': `
    say think believe mean argue claim declare state announce propose suggest demand promise decide want hope ask
    explain warn conclude feel know admit deny note emphasize emphasise stress mention add recommend reply tell urge
    plan predict answer discuss happen do intend need aim try talk describe report learn agree express write_about
    consider stipulate provide guarantee regulate deal involve require advise`,
  'DESC:def': 'represent symbolize symbolise signify indicate denote entail imply',
  'HUM:gr': 'join',
  'LOC:other': 'visit border overlook empty flow drain',
  'ENTY:sport': 'play',
}

export const OBJECT_VERB_TYPES = wordTable(OBJECT_VERBS)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    thought: 'think',
    meant: 'mean',
    felt: 'feel',
    knew: 'know',
    told: 'tell',
    ate: 'eat',
    drank: 'drink',
    fed: 'feed',
    wrote: 'write',
    sang: 'sing',
    spoke: 'speak',
    caught: 'catch',
    paid: 'pay',
    learnt: 'learn',
    dealt: 'deal',
    read: 'read',
    happens: 'happen',
    does: 'do',
    did: 'do',
    done: 'do',
    went: 'go',
    gone: 'go',
  }),
)

/** The base form of an English verb, by rule: "signed" is "sign", "studies" is "study". */
export function baseForm(verb: string, known: (base: string) => boolean): string {
  const irregular = IRREGULAR.get(verb)
  if (irregular) return irregular
  const candidates = [verb]
  if (verb.endsWith('ies') || verb.endsWith('ied')) candidates.push(`${verb.slice(0, -3)}y`)
  if (verb.endsWith('es')) candidates.push(verb.slice(0, -2))
  if (verb.endsWith('s')) candidates.push(verb.slice(0, -1))
  if (verb.endsWith('ed')) candidates.push(verb.slice(0, -2), verb.slice(0, -1), verb.slice(0, -3))
  if (verb.endsWith('ing'))
    candidates.push(verb.slice(0, -3), `${verb.slice(0, -3)}e`, verb.slice(0, -4))
  return candidates.find(known) ?? verb
}
