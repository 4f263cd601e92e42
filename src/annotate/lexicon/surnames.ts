import { wordSet } from './word-set.js'

/** Surnames common enough in world news to mark a person where they end a name; lower case, without accents. */
export const SURNAMES: ReadonlySet<string> = wordSet(`
adams ahmed akhtar albanese alexander ali allen alvarez anderson andrews ardern armstrong arnold assad bachelet bailey baker banerjee barnes barroso bauer becker begum bell bennett berlusconi bernanke bhutto biden blair blinken bloomberg bolsonaro borrell
bouteflika boyd boyle brennan brooks brown bryant burke burns bush butler byrne cameron campbell cardoso carney carter castro chan chandra chavez chirac chopra churchill clark clarke clegg clinton cohen coleman collins cooper corbyn cox craig cruz cunningham
dalton das davies davis dawson diaz dixon doyle draghi dubois duncan dunn duterte edwards einstein eisenhower elliott ellis erdogan evans farage fauci ferguson fernandez ferrari fischer fisher fitzgerald fleming fletcher flynn fofanah foster fraser freeman friedman
gaddafi gandhi garcia gates geithner gibson gilmore giuliani goldberg gomes gomez gonzalez goodman gordon graham grant greenspan griffin griffiths guterres hamilton hammond hansen harper harris harrison hart harvey hawking hayes hawkins henderson hernandez hill hitler hoffman hollande holmes howard
hughes hunt hunter hussain hussein hussey iyer jackson jacobs jagland jain jansen jenkins jensen johansson johnson johnston jones jordan joshi juncker kagame kapoor karzai kaur kelly kennedy kenyatta kerry khamenei khan kirchner kissinger klein kohl krishnan kumar kurz lagarde larsen lavrov lawson lee lehmann lenin leung
lewis li lincoln lloyd lopez lukashenko macron madoff maduro maliki mandela marino marshall martin martinez mason may mbeki mcbride mccain mccarthy mcconnell mcdonald mcgregor mckenzie mehta meir meloni merkel merz meyer miliband miller mills mitchell mitterrand modi mohamed moore morales moreau moreno morgan morris morrison morsi moyo mubarak
mueller mugabe muller murphy murray musk mussolini nair napolitano nazarbayev nehru nelson netanyahu newton nguyen nielsen nixon nkrumah nkurunziza obama obi odinga ogden okafor okonkwo oliveira olmert olsen ortega osborne owens park pashinyan parker patel patil patterson pelosi pereira perez perkins peters petersen pham phillips pompeo poroshenko
powell prodi putin qureshi rahman rahmon rajapaksa ramaphosa ramirez rao rasmussen reagan reddy reid renzi reyes reynolds rice richards richardson rivera roberts robertson robinson rodriguez rogers romney roosevelt rossi rouhani rumsfeld russell ryan sanchez sanders santos sarkozy schmidt schneider scholz schroeder schulz schwarz
shah sharapova sharma sharon shevardnadze silva simmons simpson singh smith snowden soros souza spencer stalin starmer steinmeier stevens stewart stoltenberg suarez suharto sullivan sunak taylor thatcher thomas thompson tillerson tokayev torres trudeau truman trump truss tsipras tsvangirai turnbull tusk tymoshenko valls vance vargas varma
verma vogel wagner walker wallace walsh wang warner watson weber weinstein welch wheeler white wilkinson williams wilson winkler wolf wolff wong wood woods wright xi yadav yanukovych yeltsin young zapatero zardari zelensky zelenskyy zhang zhao zhou ziegler zimmermann zuckerberg zuma
токаев назарбаев путин лавров смаилов бектенов тоқаев сұлтанов
`)

/** Family names that stand first in Chinese, Korean and Vietnamese names; lower case, without accents. */
export const FAMILY_FIRST: ReadonlySet<string> = wordSet(`
ahn bae bai ban bao bui cai cao chae chang chen cheng cheung cho choe choi chu chung chow cui dai dang dao deng diep ding dinh do doan dong duan duong fan fang feng fu gao geng gong gu guan guo ha han hao he heo ho hoang hong hou hu hua huang hui huynh hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko kong koo kuo kwak kwon kwok lai lam lau le lei leung li liang liao lim lin ling
liu long lu luo luong ly ma mai mao meng min mo moon nam ngo nguyen ni nie noh oh ong ouyang pan park peng pham phan phung qi qian qiao qin qiu quan ren rhee roh ryu seo shao shen sheng shi shim shin shu si sim sima song su suh sun tan tang tao teng tian to tong tran trinh truong tsai tse tu vo vu wan wang wei wen weng won wong woo wu xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin
yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou
`)

/** Halves of Korean given names as they are written with a hyphen ("Hyun-woo"). */
export const KOREAN_SYLLABLES: ReadonlySet<string> = wordSet(`
ah bae beom bin bo bok bong byung chae chan chang cheol cheon cho chul chun dae dal deok do dong doo eui eun gi gil goo gu gun gwan gyu ha hae han hee hoe hong hoo hoon hwa hwan hye hyeok hyeon hyuk hyun il in jae je jeong ji jin jong joo joon ju jun jung kang keun ki kook kwan kwang kwon kyeong kyu kyung
man mi min mo moon mun myeong myung na nam ok ran ri rim sang seo seok seol seon seong seung shik shin si sik sil so soo sook soon su suk sun sung tae taek uk un ung wan won woo wook yang ye yeol yeon yeong yong yoo yoon young yu yul yun
`)

/** A Chinese given name in pinyin: one to three syllables. */
export const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|ian|uan|iao|uai|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)){1,3}$/u

/**
 * Endings that mark a surname or patronymic of at least five letters whatever the word. Endings that English nouns share
 * ("-ov" does not, "-ton" does) are left out.
 */
export const SURNAME_ENDING =
  /^(?:.{2,}(?:ov|ova|ev|eva|yev|yeva|iyev|iyeva|enko|chuk|czyk|ski|sky|skiy|skyi|skyy|ska|skaya|skaia|ovic|evic|ovich|evich|ovych|ovna|evna|vić|ić|shvili|dze|nyan|ryan|syan|tyan|kyan|yants|uly|kyzy|bayev|bayeva|bekov|bekova|zadeh|zade|oglu|sson|sdottir|dottir|opoulos|akis|ides|escu|iuk|oyev|ayev|inen|stein|berg|mann|quist|qvist|strom|vist|uulu|beckov|ullah|aldin|uddin|oğlu|ström|ić)|mc[a-z]{3,}|o['’][a-z]{3,}|.{3,}(?:ов|ова|ев|ева|ёв|ин|ина|ский|ская|енко|чук|швили|дзе|ян|ұлы|қызы|улы|кызы|баев|баева|беков|бекова|нов|нова|ович|евич|овна|евна|ұлының))$/u

/** Parts between a given name and a surname, in the spelling that stands in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  `van von der den de del della di da das do dos du des la le ten ter bin ben ibn bint al el zu zum zur of_the y e i af av uulu`,
)
