/**
 * How Latin letters spell the sounds of Cyrillic ones in names and borrowed words: usual spellings, then
 * after `/` rarer ones. Longer Cyrillic stretches stand for what their letters do not spell one by one.
 */
const TABLE = `
а: a / e u o ah
ә: a ae e
б: b
в: v w / f u
г: g gh / h
ғ: g gh
д: d
е: e ye ie je / a i ae ey
ё: yo e io o / jo
ж: zh j g / z s
з: z s
и: i y ee ie / e ea
і: i y / e
й: y i j
к: k c ck q ch / g
қ: k q c
л: l le
м: m
н: n
ң: ng n
о: o ou au / a u aw ow
ө: o u oe
п: p
р: r / er re
с: s c / z
т: t th / d
у: u oo w ou / o
ұ: u
ү: u
ф: f ph th / v
х: kh h ch / k g
һ: h
ц: ts c tz / z t
ч: ch cz c tch / ci
ш: sh sch ch s / sz
щ: shch sch sh
ъ: y
ы: y i / e
ь: y i
э: e a / ae ea ai
ю: yu u iu ju / ew
я: ya ia ja a / ea
ай: ai ay i ei ey / y
ей: ey ei ay ai
ий: y i ii iy
ия: ia ya y / ie
дж: j g dzh dj
кс: x ks
ев: eu ev ew
ав: au av
ау: au ow
оу: ou ow o
уэ: we ue
уа: wa ua
уи: wi ui
ьо: io
ье: ie
ью: iu ew
ть: t ty ti
жи: zy zhi ji gi
ци: tsi ci ti
чч: cci
цц: zz
ш: ch
шт: st sht
ция: tion tia cia zia
ции: tion
сия: sion sia
зия: sion sia
изм: ism
логия: logy
графия: graphy
фия: phy
тет: ty
ика: ics ic ica
ик: ic
альный: al
ический: ic ical
ивный: ive
`

export interface Spelling {
  readonly latin: string
  readonly cost: number
}

const RARER = 0.3

function readTable(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, Spelling[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [cyrillic = '', spellings = ''] = line.split(': ')
    const [usual = '', rarer = ''] = spellings.split(' / ')
    const known = table.get(cyrillic) ?? []
    for (const latin of usual.split(' ')) known.push({ latin, cost: 0 })
    for (const latin of rarer.split(' ')) if (latin !== '') known.push({ latin, cost: RARER })
    table.set(cyrillic, known)
  }
  return table
}

/** Latin spellings by the Cyrillic letters that they stand for. */
export const NAME_SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = readTable()

/** How many letters the longest Cyrillic stretch has. */
export const LONGEST_SOUND = Math.max(...[...NAME_SPELLINGS.keys()].map(({ length }) => length))
