/**
 * Classes of consonants that names in two scripts keep: P labial stops, F labial fricatives, T dental
 * stops, S sibilants, K the back of the mouth, and L, M, N, R.
 */
const CYRILLIC: Readonly<Record<string, readonly string[]>> = {
  ...letters('бп', 'P'),
  ...letters('вф', 'F'),
  ...letters('дт', 'T'),
  ...letters('сзцшщжч', 'S'),
  ...letters('кгхқғһ', 'K'),
  ...letters('л', 'L'),
  ...letters('м', 'M'),
  ...letters('н', 'N'),
  ...letters('р', 'R'),
  ң: ['N', 'NK'],
  дж: ['S', 'TS'],
  ция: ['S', 'SN'],
  ции: ['S', 'SN'],
  сия: ['S', 'SN'],
  зия: ['S', 'SN'],
  альный: ['L'],
  ический: ['K', 'KL'],
  ивный: ['F'],
  тет: ['TT', 'T'],
  ика: ['K', 'KS'],
  ев: ['F', ''],
  ав: ['F', ''],
}

const LATIN: Readonly<Record<string, readonly string[]>> = {
  ...letters('bp', 'P'),
  ...letters('fv', 'F'),
  ...letters('dt', 'T'),
  ...letters('sz', 'S'),
  ...letters('kq', 'K'),
  ...letters('l', 'L'),
  ...letters('m', 'M'),
  ...letters('n', 'N'),
  ...letters('r', 'R'),
  h: ['K', ''],
  w: ['F', ''],
  j: ['S', ''],
  x: ['KS', 'K'],
  c: ['K'],
  g: ['K'],
  ...each(['ce', 'ci', 'cy'], ['S']),
  ...each(['cce', 'cci'], ['S', 'KS']),
  ...each(['ge', 'gi', 'gy'], ['S', 'K']),
  ...each(['sh', 'zh', 'cz', 'shch', 'tch', 'dzh'], ['S']),
  ...each(['ts', 'tz'], ['S', 'TS']),
  ...each(['tion', 'sion'], ['SN']),
  sch: ['S', 'SK'],
  ch: ['S', 'K'],
  kh: ['K'],
  gh: ['K', ''],
  ck: ['K'],
  ph: ['F'],
  th: ['T', 'F'],
  rz: ['S', 'RS'],
  ti: ['T', 'S'],
  eu: ['', 'F'],
  au: ['', 'F'],
}

function letters(of: string, key: string): Record<string, readonly string[]> {
  return each([...of], [key])
}

function each(spellings: readonly string[], keys: readonly string[]) {
  return Object.fromEntries(spellings.map((spelling) => [spelling, keys]))
}

/** Spellings by their first letter, longer ones before their beginnings. */
type SpellingTable = ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>

function byFirstLetter(table: Readonly<Record<string, readonly string[]>>): SpellingTable {
  const sorted = Object.entries(table).sort(([a], [b]) => b.length - a.length)
  const grouped = new Map<string, (readonly [string, readonly string[]])[]>()
  for (const entry of sorted) {
    const first = entry[0].slice(0, 1)
    const known = grouped.get(first)
    if (known) known.push(entry)
    else grouped.set(first, [entry])
  }
  return grouped
}

/** A key with more classes at its end; the same class twice is one. */
function extended(key: string, classes: string): string {
  let longer = key
  for (const one of classes) if (!longer.endsWith(one)) longer += one
  return longer
}

/** More readings than this are left out. */
const MOST_KEYS = 12

function keysBy(table: SpellingTable, word: string): readonly string[] {
  let keys = ['']
  for (let at = 0; at < word.length;) {
    const spelled = table.get(word[at] ?? '')?.find(([spelling]) => word.startsWith(spelling, at))
    at += spelled?.[0].length ?? 1
    if (!spelled) continue
    const [, readings] = spelled
    const [only = '', second] = readings
    keys =
      second === undefined
        ? keys.map((key) => extended(key, only))
        : keys
            .flatMap((key) => readings.map((classes) => extended(key, classes)))
            .slice(0, MOST_KEYS)
  }
  return keys.length === 1 ? keys : [...new Set(keys)]
}

const CYRILLIC_TABLE = byFirstLetter(CYRILLIC)
const LATIN_TABLE = byFirstLetter(LATIN)

/** The consonants of a folded Cyrillic word by class, in each of its readings. */
export function cyrillicKeys(word: string): readonly string[] {
  return keysBy(CYRILLIC_TABLE, word)
}

/** The consonants of a folded Latin word by class, in each of its readings. */
export function latinKeys(word: string): readonly string[] {
  return keysBy(LATIN_TABLE, word)
}
