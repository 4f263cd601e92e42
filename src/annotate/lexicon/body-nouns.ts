import { wordSet } from './word-set.js'

/** Nouns that, capitalised, make a phrase the name of a body ("Supreme Court", "Charter Foundation"); lower case. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
academy administration agency airline airlines airport airways akimat alliance archive archives army arsenal assembly association associates asylum athletic authority bank
battalion bbc board boards brigade body broadcaster brotherhood bureau business cabinet campaign cathedral caucus center centre chamber chambers charity church clinic club coalition college colleges command
commission commissions committee committees commonwealth community companies company confederation conference congress consortium constabulary consulate cooperative corp corporation corps council councils court courts delegation department
departments directorate division duma electronics embassy enterprise enterprises exchange executive express faculty federation fellowship firm fleet force forces forum foundation foundations front fund gallery gazette group groups guard guards
guild headquarters herald holding holdings hospital hospitals inc initiative inspectorate institute institutes institution institutions intelligence investigators judiciary junta kremlin laboratories laboratory league legion legislature
library limited llc ltd majilis mazhilis mechanism media militia ministries ministry mission mosque motors movement museum navy network networks news newspaper observatory office offices opera orchestra organisation organisations organization
organizations pact panel parliament parliaments partners partnership party patriarchate pentagon petroleum platform plc police politburo post presidency press programme program prosecution radio rada railway railways regiment registry review revenue reuters
school schools secretariat sejm senate service services shipyard society squad squadron station studio studios syndicate synod systems taskforce team technologies telecom television temple theater theatre times tribunal tribunals troupe trust
union unions university universities watch watchdog wing workshop yard zoo bundestag bundesrat knesset folketing riksdag storting verkhovna kurultai diet taliban hamas hezbollah
`)

/** Nouns that, capitalised, name some other thing: an event, a document, an award, a work; lower case. */
export const THING_NOUNS: ReadonlySet<string> = wordSet(`
accord accords act action agenda agreement agreements alert amendment anniversary arms arrow article assistance attack award awards bill bond bonds book boulevard bridge building bulletin bus cancer car castle catalogue ceasefire celebration census championship championships charter chronicle clause code
concept conflict competition competitions constitution contest convention conventions covenant crisis cruise cup cyclone day days deal decade declaration decree decrees dialogue disease doctrine draft dream earthquake eclipse edition election elections era expo exposition
fair festival fiction film final finals flag flight floods forecast formula framework freedom freedoms friday games genocide goal goals grand green guide guidelines hall hour human hurricane index instrument invasion journal justice law laws lecture
legislation level liberation list manifesto march marathon master match medal memorandum memorial metro mile monument mosque motion nations new note olympic olympics open operation order palace pandemic paper park peace philosophy pipeline plan platform plaza pledge pledges policy pole
principles prize procedure process project protocol rally record reform reforms regulation relations report reports republic resolution restoration revolution rights rocket roadmap rule rules sanctions season security segment series session shield show song star stadium standard standards statement statements
statute storm strategy strategies strike study summit sunday survey sustainable system talk talks tax theory tour tower trade treaties treaty trial tournament trophy typhoon update uprising virus visa visit volume vote war wars watch week word world year years
`)

/** Capitalised words that name a body all alone; lower case. */
export const LONE_BODIES: ReadonlySet<string> = wordSet(`
harvard yale stanford princeton mit parliament congress senate bundestag knesset majilis mazhilis kremlin pentagon interpol europol duma folketing riksdag storting sejm taliban hamas hezbollah reuters kazinform bloomberg google microsoft amazon facebook twitter instagram youtube tiktok
netflix apple tesla samsung toyota honda nissan hyundai volkswagen daimler siemens airbus boeing gazprom rosneft lukoil kazmunaygas kazatomprom chevron exxonmobil shell mastercard visa pfizer moderna astrazeneca novartis unilever nestle walmart ikea huawei alibaba tencent
sony nokia ericsson intel nvidia openai oxfam greenpeace unesco unicef nato opec asean mercosur brics boeing lockheed raytheon wikipedia wikinews youtube aljazeera tass interfax xinhua ukrinform belta azertac tengrinews
барометр казинформ парламент мажилис мәжіліс сенат сенаты парламенті кремль
`)

/** Small words that may stand inside the name of a body ("Ministry of Foreign Affairs"). */
export const BODY_LINKS: ReadonlySet<string> = wordSet(
  'of for and the on against in to & de du des la del della di und für et da do dos das',
)
