import { wordSet } from './word-set.js'

/** Heads of offices and roles in English, each with the form under which the press's synonyms meet; lower case. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  `
chair: chair chairman chairwoman chairperson head chief leader boss
president: president
vice president: vice-president
vice chair: vice-chair vice-chairman vice-chairperson
prime minister: premier
minister: minister
secretary: secretary
secretary-general: secretary-general
ombudsman: ombudsman ombudsperson ombudswoman
commissioner: commissioner
director: director
ambassador: ambassador
envoy: envoy emissary
representative: representative
governor: governor akim gouverneur
mayor: mayor
judge: judge justice magistrate
prosecutor: prosecutor
attorney: attorney lawyer solicitor barrister advocate counsel
spokesman: spokesman spokeswoman spokesperson
senator: senator
deputy: deputy lawmaker legislator parliamentarian mp congressman congresswoman
member: member
speaker: speaker
chancellor: chancellor
rector: rector
dean: dean
king: king monarch
queen: queen
emperor: emperor
sultan: sultan
emir: emir
prince: prince
princess: princess
duke: duke archduke
baron: baron baroness
count: count countess
earl: earl
viscount: viscount viscountess
marquis: marquis marquess
blogger: blogger
worker: worker
duchess: duchess
pope: pope pontiff
bishop: bishop
archbishop: archbishop
cardinal: cardinal
patriarch: patriarch
imam: imam
mufti: mufti
rabbi: rabbi
general: general
colonel: colonel
major: major
captain: captain
lieutenant: lieutenant
sergeant: sergeant
admiral: admiral
marshal: marshal
commander: commander
coach: coach
manager: manager
chief executive: ceo executive
attorney general: attorney-general
cfo: cfo
cto: cto
owner: owner
founder: founder co-founder cofounder
co-chair: co-chair
coordinator: coordinator
rapporteur: rapporteur
correspondent: correspondent reporter
journalist: journalist
editor: editor editor-in-chief
author: author writer novelist
professor: professor
scientist: scientist researcher
economist: economist
historian: historian
analyst: analyst
expert: expert
doctor: physician
surgeon: surgeon
nurse: nurse
engineer: engineer
architect: architect
actor: actor actress
singer: singer
musician: musician
composer: composer
conductor: conductor
artist: artist painter
poet: poet
footballer: footballer striker midfielder goalkeeper defender
athlete: athlete sprinter swimmer boxer wrestler cyclist
officer: officer
official: official
adviser: adviser advisor aide
assistant: assistant
consultant: consultant
specialist: specialist
inspector: inspector
detective: detective
sheriff: sheriff
constable: constable
treasurer: treasurer
trustee: trustee
councillor: councillor councilor councilman councilwoman alderman
diplomat: diplomat
consul: consul consul-general
negotiator: negotiator
delegate: delegate
candidate: candidate
activist: activist campaigner
astronaut: astronaut cosmonaut
pilot: pilot
teacher: teacher
principal: principal
student: student
businessman: businessman businesswoman entrepreneur tycoon
banker: banker
investor: investor
comedian: comedian
designer: designer
curator: curator
producer: producer
presenter: presenter anchor
photographer: photographer
filmmaker: filmmaker
regent: regent
warden: warden
superintendent: superintendent
undersecretary: undersecretary under-secretary
comptroller: comptroller
auditor: auditor
sheikh: sheikh
`
    .split('\n')
    .flatMap((line) => {
      const [key = '', words = ''] = line.split(': ')
      return words.split(' ').flatMap((word) => (word === '' ? [] : [[word, key] as const]))
    }),
)

/** Roles that many hold at once: an office only beside a name, or in capitals with a body ("Special Representative"). */
export const GENERIC_ROLES: ReadonlySet<string> = wordSet(`
blogger worker baron baroness count countess earl viscount viscountess marquis marquess activist actor actress analyst artist astronaut athlete author boxer businessman businesswoman campaigner candidate comedian consultant cosmonaut cyclist defender designer detective entrepreneur expert filmmaker footballer goalkeeper
historian investor lawyer lawmaker midfielder musician novelist painter photographer pilot poet researcher scientist singer specialist sprinter striker student surgeon swimmer teacher tycoon wrestler writer nurse engineer
official journalist economist reporter correspondent officer member representative delegate deputy chief head leader boss general major captain justice principal fellow aide adviser advisor assistant attorney counsel advocate
judge inspector diplomat negotiator owner founder professor coach manager king queen prince princess marshal dean emperor legislator parliamentarian mp doctor conductor producer anchor
`)

/** Other words that stand before names of people ("victim", "researchers"), singular or plural; lower case. */
export const PERSON_MARKERS: ReadonlySet<string> = wordSet(`
victim suspect brother sister father mother son daughter wife husband uncle aunt cousin colleague friend fellow late veteran resident pensioner farmer driver passenger winner champion laureate hero martyr saint prisoner dissident refugee
researchers scientists authors writers ministers presidents senators actors singers lawyers brothers sisters activists journalists players judges deputies ambassadors economists citizens experts professors named called by
`)

/** Words before the head of an office that belong to its rank; lower case. */
export const RANK_WORDS: ReadonlySet<string> = wordSet(`
first second third deputy vice acting interim former ex ex- then outgoing incoming newly-elected prime executive managing general chief special resident permanent high associate assistant senior junior principal
honorary founding lead leading head extraordinary plenipotentiary national regional joint co- under shadow crown grand supreme incumbent current new late longtime long-time lieutenant brigadier major
independent non-executive press technical artistic creative medical scientific commercial financial
`)

/** Fields that stand before the head of an office ("foreign minister"); lower case. */
export const FIELD_WORDS: ReadonlySet<string> = wordSet(`
foreign finance justice interior defence defense health education labour labor energy culture trade transport environment agriculture economy economic security home housing treasury information industry science sports tourism water
digital development immigration human rights state attorney presidential parliamentary political opposition party government police army navy air_force military union club team school bank company board committee council commission
ministry court central federal provincial municipal city county district village constitutional supreme appeal appeals research programme program project country policy law legal affairs social welfare internal emergency ecology
`)

/** Titles of address: no part of a name and no office. */
export const ADDRESS_TITLES: ReadonlySet<string> = wordSet(`
mr mrs ms miss mister dr prof sir dame lord lady madam madame monsieur mme mlle herr frau señor señora senor senora don doña rev reverend father fr sister brother st hon honourable honorable sen rep gov gen col capt lt sgt maj adm cmdr pres mx hajji haji sheikh shaikh imam mullah ayatollah
г-н г-жа господин госпожа мырза ханым
`)

/** Nouns, lower case, that a lower-case office may belong to ("chairman of the board"). */
export const LOWER_BODIES: ReadonlySet<string> = wordSet(`
board committee council commission department delegation government state company party ministry parliament bank school team club union association agency office group organisation organization institute university faculty college
court foundation fund section unit division branch movement mission campaign region district city town village province country republic centre center hospital laboratory museum opposition faction staff police army armed_forces forces federation chamber
cabinet house senate assembly academy church programme program project network society hotel airline firm corporation laboratory newspaper magazine
`)
