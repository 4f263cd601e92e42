import { wordSet } from './word-set.js'

/** Given names in lower case without accents, by where they are common. No name tells anything about gender. */
const ENGLISH = `
aaron abigail abraham adam adrian agnes aidan alan albert alec alex alexander alexandra alexis alfred alice alison
alistair allan allen allison amanda amber amelia amy andrea andrew andy angela angus anita ann anna anne annie anthony
antony archie arnold arthur ashley aubrey audrey austin barbara barnaby barney barry bartholomew beatrice becky belinda ben
benedict benjamin bernadette bernard bernie bert bertha beth bethany betty beverly bill billy bob bobby boris brad bradley
brandon brenda brendan brett brian bridget britney bruce bryan bryce byron caitlin caleb calvin cameron carl carla carol
caroline carolyn carrie casey caspar cassandra catherine cathy cecil cecilia cedric chad charles charlie charlotte chelsea
cheryl chester chloe chris christian christina christine christopher chuck cindy claire clara clarence clarissa claude
claudia clement cliff clifford clint clinton clive colin colleen connor conor conrad constance cordelia corey cornelius
courtney craig crispin crystal curtis cynthia cyril daisy dale damian damien dan daniel danielle danny daphne darcy darren
darryl dave david dawn dean deborah debra declan deirdre delia denis denise dennis derek desmond diana diane dick dominic
don donald donna doreen doris dorothy doug douglas dudley duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith
edmund edna edward edwin eileen elaine eleanor elena eli elijah elisabeth elise eliza elizabeth ella ellen elliot elliott
elsie elvis emily emma eric erica erik erin ernest ernie esther ethan ethel eugene euan eva evan eve evelyn ewan fay felicity
felix fergus finn fiona flora florence floyd frances francis frank frankie franklin fred freddie frederick gabriel gail
garrett gareth garry gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gertrude gilbert
giles gillian gina gladys glen glenn gloria godfrey gordon grace graeme graham grant greg gregory greta guy gwen gwendolyn
hamish hannah harold harriet harris harry harvey hayley hazel heather hector heidi helen helena henrietta henry herbert herman
hilary hillary holly homer hope horace howard hubert hugh hugo humphrey ian imogen ingrid irene iris irvine isaac isabel isabella
isobel ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet janice jared jasmine jason jasper jay
jean jeff jeffrey jemima jen jenna jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan
joanna joanne jocelyn jodie joe joel joey john johnny jon jonah jonathan jordan joseph josephine josh joshua joy joyce jude judith
judy julia julian julie juliet june justin karen karl kate katherine kathleen kathryn kathy katie katrina kay keir keith kelly ken
kendrick kenneth kenny kent kerry kevin kieran kim kimberly kirk kirsten kirsty kit kristen kristin kurt kyle lance larry laura lauren
laurence lawrence leah lee len leo leon leonard leroy les lesley leslie lester lewis liam lila lillian lily linda lindsay
lindsey lionel lisa liz lloyd logan lois lola lorna lorraine louis louisa louise lucas lucille lucinda lucy luke luther lydia
lyle lynda lynn mabel mackenzie madeleine madison maggie malcolm mandy marc marcia marcus margaret margery margot maria marian marianne
marie marilyn marion marjorie mark marlon marsha marshall martha martin marvin mary mason matilda matt matthew maude maureen maurice
mavis max maxine maxwell megan melanie melinda melissa melvin mercedes meredith merlin mervyn mia michael michelle mick mickey
miles millicent mike mildred milton minnie miranda miriam mitch mitchell moira molly mona monica morgan morris moses muriel myra myrtle
nadine nancy naomi natalie natasha nathan nathaniel neil nell nelson neville nicholas nick nicola nicole nigel nina noah noel nora norma
norman oliver olivia ophelia oprah oscar oswald otis owen paddy pam pamela pat patrice patricia patrick patsy paul paula pauline pearl peggy
penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis piers polly poppy prudence quentin rachel ralph ramona
randall randolph randy raphael ray raymond rebecca reggie reginald rene reuben rex rhoda rhonda richard rick ricky rita rob robbie robert
roberta robin roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosamund rose rosemary ross rowan roxanne roy rufus rupert russell
ruth ryan sabrina sadie sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian selena selina seth shane shannon
sharon shaun shawn sheila sheldon shelley shirley sidney sienna simon simone skye solomon sonia sophia sophie spencer stacey stacy stan stanley
stella stephanie stephen steve steven stewart stuart sue susan susanna susannah susie suzanne sybil sydney sylvia tabitha tamara tammy tania tanya
tara taylor ted terence teresa terri terry tess tessa thelma theo theodore theresa thomas tiffany tilly tim timothy tina toby todd tom tommy
toni tony tracey tracy travis trent trevor trisha tristan troy tyler tyrone ursula valerie vanessa vaughan vera vernon veronica vicki vicky victor
victoria vince vincent viola violet virginia vivian vivien wade wallace wally walter wanda warren wayne wendell wendy wesley wilbur
wilfred will willard william willie willow willy winifred winston woodrow yvette yvonne zachary zack zara zoe ainsley barack kamala rishi sadiq
priti suella kemi keira jodi kanye beyonce rihanna serena lebron tiger kobe usain mo-farah sajid thabo cyril
`
const EUROPEAN = `
adolf adriana agata agneta agnieszka aino alain albrecht alessandra alessandro alejandro alejandra alfonso alfredo alberto aleksandar aleksander aleksandra aleksi
alena alicja alvaro amalia amelie ana anders andre andreas andrej andres andrzej ane angel angelika angelo aniela anja anke annalena anneli annemarie annette anouk
antje antoine anton antonia antonio antti ante arlette armand armin arne arnaud arnau arno asa astrid attila augusto augustin aurelie axel balazs baptiste
barbora bart bartosz beata beatriz beatrix beate benoit bela benito berit bernd bernardo bettina birgit birgitta bjorn blanca blanka blaz bogdan borut
bozena branko brigitte britta bruno camille camilla carles carlo carlos carlota carmen carolina carsten catalin catarina caterina cecile celine cesar chiara christel christian
christiane christophe christoph claudio claus clemens clemence concepcion consuelo corinne costas cristian cristiano cristina cristobal czeslaw dagmar damir dana daniela daniele
danuta dario darija david davide delphine denisa detlef didier diego dieter dimitris dimitrios dina dino dirk dolores domenico dominique dominik donatella dorota
dragan dries eberhard eduard eduardo edoardo egon eirik elfriede elias elisa elke els elsa emanuel emanuele emil emilia emiliano emilie emilio emmanuel emmanuelle
enda enrico enrique enrica erich ernesto erwin esteban estelle etienne eugenia eugenio eva-maria fabian fabien fabio fabrice fabrizio federica federico felipe ferenc fernanda fernando
filip filippo flavio florian florin francesca francesco francisca francisco franco francois francoise frans franz franziska frederic frederik freek friedrich fritz gabor
gabriela gabriele gaetano gaspard gaston genevieve georg georges georgios gerardo gerd gerda gerhard gerrit gert gheorghe giacomo gianluca gianni giorgio giovanna giovanni
gisela giulia giulio giuseppe gonzalo goran grazyna grzegorz gregor gregorio guadalupe gudrun guido guillaume guillermo gunnar gunter gunther gustav gustaf gustavo hakan halina
halldor hanna hannelore hanneke hans hans-peter harald hartmut hedwig heike heiko heinrich heinz helene helga helge helle helmut hendrik henk henning henri henrik henryk heribert
herve hilde hildegard holger horst hrvoje ignacio igor ilona ilse imre ines inga inge inger ingo ion ioana ioannis irena irma isabelle ismael istvan ivana ivica
ivo iztok jaap jacek jacques jadwiga jaime jakob jakub jan-peter jana janez janina janos janusz jarmo jaroslav jaroslaw javier jean-claude jean-luc jean-marie jean-paul jean-pierre
jerzy jesus jiri joachim joao joaquin jochen joerg johan johann johanna johannes jolanta jonas joost jordi jorg jorge jorgen jose josef josefina josep josip jovan juan juana juergen juha
juhani jukka jules julien juliette julio julius jurgen juri kai kaja kamil karel karin karina karoline karolina karsten katalin katarina katarzyna katerina kathrin katja
katrin kazimierz kerstin kjell kjersti klara klaus klemens konstantin konstantinos kristian kristina kristine kristof krisztina krzysztof kurt kyriakos laila lars lasse laszlo laurent lech leena leif lena
lene leonardo leopold leszek lidia lieke lilia liliana linnea lino livia liv ljubica loic lorenzo lothar luc luca lucia luciano lucie lucien lucio ludmila ludovic ludwig luigi luis luisa
luiz lukas lukasz maarten maciej magda magdalena magnus maj maja malgorzata malin manfred manon manuel manuela mara marcel marcela marcello marcelo marcin marco marek margareta margarita margarete
margherita margrethe mariana mariano marija marijana marika marin marina mario mariola mariusz marisa marit marita marja marjo marko markus marlene marta martina martine maryse massimo mateo mateusz mathias
mathieu mathilde mathis matteo matthias matthieu matti mauricio maurizio maxime mechthild mehdi merete merja mette michal michel michele miguel mihai mihaela mikael mikhal mikkel mikko milan milena milos milorad
mircea mirela miro miroslav mirjam mladen monika montserrat morten natalia natascha nathalie nenad nicolae nicolas nicolo nicos niels nieves niklas niko nikolaj nikolaos nikolas nikos nils noelle norbert nuno odd odile ola olaf
olav ole olga oliver olivier olli orsolya ottavio otto pablo panagiotis paola paolo pascal pascale patrik patrizia paulina paulo pavel pawel pedro per pere petar petr petros philipp philippe
pia pier piero pierre piet pieter pietro pilar piotr predrag radek radoslaw rafael rafal raffaele raffaella rainer rasmus raul regina reinhard reinhold reijo remi renata renate renato renaud
ricardo riccardo rikke rodolfo rodrigo rogelio rolf romain roman romano romain rossana roswitha rudiger rudolf rui ruud sabine salvador salvatore salome samir samuli sandrine sanna sanne santiago sara sascha saskia
sauli sergio sergi severine sieglinde siegfried sigmar sigrid sigurd silke silvia silvio silvana simona simonetta slavica slobodan slawomir sofia solange solveig sonja soren stanislaw stanislav stefan stefania stefanie stefano steffen
stein stella stephane sten stig sune susana susanne sven svein svenja sylvain sylvie szymon tadeusz tamas tanja tarja tatjana teodor tereza therese thierry thomas thorsten tibor tiina till timo tobias tomas tomasz tomaz
tomislav tone tonio tor tore torsten trine trude udo ulf ulla ulrich ulrike urs urszula ute uwe vaclav valentin valentina valeria valerio vasco veerle velimir vesna vicente viktor viktoria vilma vincenzo
virginie virginijus vit vito vittorio vlado vladimir vojtech volker waldemar walburga werner wieslaw wilhelm wim wojciech wolf wolfgang wouter xavier yann yannick yannis yolanda yves zbigniew zdenek zlatko zofia zoltan zoran zsofia zuzana
niamh siobhan aoife ciara sinead saoirse padraig seamus eoin roisin enda leo micheal grainne
`
const SLAVIC_AND_CAUCASIAN = `
aleksandr aleksei aleksey alexandr alexei alexey alla anastasia anastasiya anatoly anatoliy andrei andrey andriy andrii anna antonina arkady arkadiy arsen arseniy artem artyom artur bogdan bohdan boris borys dana darya daria
denis denys dmitri dmitriy dmitry dmytro ekaterina elena elizaveta eldar emma evgeny evgeniy evgenia evgeniya fyodor galina gennady gennadiy georgy georgiy gleb grigory grigoriy ihor ilya inna innokenty iosif irina iryna ivan katerina
kira kirill konstantin ksenia kseniya larisa leonid lev lidiya lilia lyubov lyudmila maksim maksym marina maria mariya matvei maxim mikhail mykhailo mykola nadezhda natalia natalya nataliya nelly nikita nikolai nikolay
nina oksana oleg oleh oleksandr oleksandra oleksiy olena olga olha pavel pavlo petr petro polina pyotr raisa roman rostislav ruslan semyon serafima sergei sergey serhiy serhii stanislav stepan svetlana svitlana sviatlana taisia taras
tatiana tatyana tetiana timofey timur tymofiy ulyana vadim vadym valentin valentina valentyna valery valeriy vasily vasiliy vasyl veronika victoria viktor viktoria viktoriya vitaly vitaliy vitali vlad vladimir vladislav vladlen volodymyr vsevolod vyacheslav
viacheslav yakov yana yaroslav yaroslava yegor yekaterina yelena yelizaveta yevgeny yevgeniy yevgenia yevhen yulia yuliya yuri yury yuriy zakhar zinaida zoya alesya maryia siarhei ales
aram ararat armen arman armine ashot gagik garegin gayane gevorg grigor hakob hayk hovhannes hrant karen karapet levon lusine mher nairi narek nikol robert ruben samvel serzh suren tigran vahan vardan vazgen
bidzina davit eduard ekaterine eka giorgi gigla irakli ilia kakha ketevan lado lasha levan lia maia mamuka manana mikheil nana natela natia nika nino nodar otar rusudan salome sandro shalva shota
tamar tamuna tinatin vakhtang vano zaza zurab zviad
`
const TURKIC_AND_IRANIAN = `
abai abay abdulaziz abdulla abish abylai adil adilet adlet aibek aida aidar aidos aigerim aigul aika aikyn aiman ainur aisulu aitmagambet akan akhmet akmaral akmal akylbek alibek alikhan alisher aliya almas almat almaz altai altynai altynbek aman amanat amangeldy amir anar anara
anuar ardak arkin armat arman aruzhan asel aset ashat askar askhat aslan assel asset assylbek ayan aydar aygul ayzhan azamat azat aziz baglan bagdat bakhyt bakhytzhan bakytzhan baurzhan bauyrzhan berdibek berdibek berik beibut beken bekbolat beket
bolat bulat bibigul botagoz chingis dametken dana daniyar dariga darkhan dastan dauren daulet dauletbek dias didar dina dinara dinmukhamed doskaly elmira elnur elvira erbol erik erkin erlan ermek ermukhamet erzhan farida galym galymzhan gani gauhar gulmira gulnar gulnara
gulnaz gulshara iliyas ilyas imangali indira islam ismail janar kairat kairbek kaisar kalamkas kamila kanat kanatbek karim karlygash kassym kassym-jomart kassymzhomart kasym kenes kuanysh kuanyshbek kulyash laura
leila lyazzat madi madina magzhan mahambet maira makpal maksat malik manshuk marat marlen marzhan maulen meirzhan mereke meruert miras mukhamediar mukhtar murat murad nargiz nartai nazgul nazira nazym nurbek nurgali nurlan nurlybek nursultan nurtas nurzhan oljas olzhas omar orazaly orynbasar ospan
oral rakhat raushan rauan rinat roza rustam rustem sabit sabyr saken sagadat saltanat samat sanzhar sara saule sayasat serik serikbek serikzhan sholpan shynar svetlana talgat talant tamerlan tleuhan tlegen timur toktar tolegen toleutai tulegen ualikhan ulan ulzhan umit umirzak urazgali valikhan yerbol yerbolat yerkebulan yerkin yerlan yermek
yermukhambet yersain yerzhan yesset zarema zarina zauresh zeinulla zhanar zhanara zhanat zhanna zhanbolat zhandos zhangeldy zhanibek zhansaya zhaksylyk zhaslan zhemis zhenis zhuldyz zulfiya ajar azhar
akylai aktan almazbek askarbek askar bakyt bermet chyngyz cholpon daniiar edil emilbek gulnur jamila jyldyz kamchybek kanybek kubanychbek kurmanbek melis mirbek nurdin omurbek roza sadyr sapar sooronbay sooronbai taalaibek temir tynychbek ulukbek
abdulla abdusalom akmal bakhodir bakhtiyor bobur botir dilfuza dilnoza eldor elyor farhod feruza gulchehra islom jahongir jamshid javlon lola malika mirziyo nilufar nodira odil odiljon otabek ravshan rustamjon saida sanjar sardor shavkat sherzod shukhrat sirojiddin tashkentbay ulugbek umida zafar zulfia
emomali rustami sirojiddin sherali mahmadali davlat farrukh bahrom jamoliddin gurbanguly serdar berdymukhamed rashid saparmurat ogulgerek
abdullah ahmet ali alper arda asli ayhan ayse aytekin bahar baris basak berat bulent burak burcu can cem cemal cemil cengiz ceren deniz devlet ebru ece ekrem elif emine emre engin erdal erdem erdogan eren ersin esra fahrettin fatih fatma ferhat fikret gamze gokhan gul gulay hakan halide haluk hande hasan
hatice hulusi husamettin huseyin ibrahim ilhan ilker irem ismet kemal kenan koray kursat lale leyla levent mehmet melih meltem meral mert mesut mevlut mine murat mustafa muzaffer nazim necati necmettin neslihan nihat numan nur nuri okan omer onur orhan osman ozan ozge ozgur ozlem pinar rauf recai recep
sabiha sadi sebnem seda selahattin selcuk selim sema serap serdar serkan sevgi sevim sibel sinan suat suleyman sumeyye tansu tarik tayfun tayyip tolga tuba tugba turgut ufuk ugur umit umut veli volkan yalcin yasar yasemin yavuz yildiz yilmaz yunus yusuf zafer zehra zeynep ziya
ilham mehriban heydar elchin elman elmar eldar fuad farid gunel hikmet intigam ilgar jeyhun kamran khadija leyla nigar novruz orkhan rashad ramil rovshan sabina samad sevinj shahin tural vagif vugar zaur
abbas abdolreza akbar alireza amir arash ardeshir asghar azadeh babak bahman bahram behnam behrouz bijan dariush ebrahim esmail faezeh farhad farideh farzad fereydoun golnaz hamid hassan hossein iraj jafar javad kamal kamran kaveh keyvan khosrow kourosh mahmoud majid mansour maryam masoud mehdi mehrdad
mitra mohsen mojtaba morteza narges nasrin nader nasser nazanin niloufar parisa parviz payam pouria qasem ramin reza roya saeed sahar samira shahram shirin shohreh siamak simin sohrab soraya vahid yadollah zahra
`
const ARAB_AND_AFRICAN = `
abd abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abderrahmane abdi abdirahman abdou abdoulaye abdul abdulkadir abdulkarim abdullahi abdulrahman abeba abiy abraham abu achraf adama adamu adel ademola adewale adnan afaf ahmad ahmed aicha aisha akinwumi akram alaa alassane alhaji ali aliko alioune alpha amadou amal amani
amara ameen amina aminata aminu amira ammar amos amr anas anwar aref asif asma assia atef atiku ayman ayodele aziz aziza babacar babatunde badr bahia baraka bashar bashir bassam bassem bilal binta boubacar boutros chidi chiamaka chika chimamanda chinedu chinua chukwuma cheick cheikh dalia daoud desta diana didi djibril ebele ebrahim ehab elhadj
elechi ellen emeka emmerson essam ezekiel fadi fadila fahad fahd faisal faiza farah fares farouk farouq fathi fatima fatimah fatma fatou fatoumata fawzi faye femi firas folake folasade fouad funmi gamal ghada ghassan habib habiba hadi hadiza hafez hafsat haile hailemariam haitham hala halima hamad hamdi hamza hana hanan hani haroun hasan hasina hassan hatem haytham hazem
hend hicham hisham hissene hussain hussein hosni huda ibrahima idris idriss ifeanyi ifeoma imad iman imran isatou ishaq ismail issa issam iyad jaafar jabir jalal jamal jamila jawad joaquim jomo joyce kader kagiso kamal karim karima kebede kelechi khadija khadijah khaled khalid khalifa khalil kofi kojo kwabena kwame kwasi laila lamine
lateef latifa lindiwe loay lubna maha mahamadou mahamat mahmoud mahmud majed majid maki malak mamadou mamoudou manal mansour mansoor mariam mariama marwa marwan maryam mehdi meles menna meriem moeen moez mohamad mohamed mohammad mohammed mona moncef moktar mostafa mouammar moussa muammar muhammad muhammadu mukhtar mulatu
munir muna musa mustafa mustapha nabil nabila nada nadia nadim nadine naguib nahed naim najib najla nana nasser naser nawaf nawal nayef ngozi nia nizar njoroge nkosazana noor nour nouri nura obafemi odinga olamide olu olumide oluwaseun olusegun omar ousmane pius qasim rachid rafik raila rami
ramzi rana rania rashed rashid rasha reem rima riad riyad sabah sabri sadio saeed safaa said saif salah salam saleh salem salim salma salman salwa samia samir samira sami samuel sanusi saud sayed seif selma shadi shaima sharif siham siphiwe sissoko soha souad soumaya sulaiman suleiman sultan taha tahani
tahar tamer tareq tariq tarek tawfiq taweel tedros temitope tendai tewodros thandi thandiwe thulani tigist tijani tunde uche ugochukwu uhuru usman wael wafa wahid wale walid waleed wangari wole workneh yahya yasin yasir yasmin yasmine yasser yaya yemi yoweri youssef yousef youssou yusuf zahra zainab zaki zanele
zayed zenawi zeinab ziad zied ziyad zodwa zuhair zweli
`
const ASIAN = `
aarav abhijit abhishek aditi aditya agni ajay ajit akash akhilesh akshay alok amar amarinder amartya ambika amit amitabh amrita anand anil anish anita anjali ankit anupam anurag anushka aparna aravind arjun arun aruna arundhati arvind asha ashish ashok ashwini atal atul avinash ayesha babu bala balaji bhagat bharat bhavna bhupendra bhupesh bidhya bimal bipin
chandra chandrababu chandan chetan chitra deepa deepak deepika devendra dev devi dharmendra dilip dinesh divya durga farooq gaurav gautam geeta girish gita gopal gotabaya govind harsh harsha harish harsh hari hema hemant himanta indira indra indu ishaan jagan jagdish jairam jasprit javed jawaharlal jaya jayalalithaa jayant jyoti jyotiraditya kailash kajal kalpana
kalyan kamal kapil karan karthik kartik kavita keshav kiran kiren kishore komal krishna kumar kusum lakshmi lalit lalu lata laxmi leela madhav madhuri mahatma mahendra mahesh mahinda maithripala mala mamata manish manmohan manohar manoj maya mayawati meena meera mehul mira mohan mohit mukesh mukul nandan nandini narayan narendra naresh naveen navin neelam neha nikhil nirmala nishant
nitin nitish omprakash padma pankaj parvati pawan piyush pooja prabha pradeep prakash pramod pranab pranav prasad prashant pratap pratibha prem priya priyanka pushpa radha raghav raghuram rahul raj raja rajan rajesh rajeev rajendra rajinder rajiv rajnath rakesh ram raman ramesh ranil ranjit rashmi ratan ravi ravindra rekha renu ritu rohan rohit sachin
sagar sakshi sandeep sangeeta sanjay sanjeev sanjiv sarita sarojini satish satya seema sharad shashi shehbaz shikha shilpa shiv shivraj shreya shyam siddharth sirisena smriti sneha sonali sonam sourav srinivas subhash subramaniam sudha sudhir sujata suman sunil sunita suraj suresh surya sushil sushma swapna swati
tanvi tarun tejas tulsi uday uma usha uttam vandana varun vasundhara venkat venkaiah vidya vijay vikas vikram vinay vinod vipin virat vishal vivek yash yogendra yogi zakir zeenat anwarul asif atif ayub benazir bilawal fawad hina imran ishaq khawaja khurshid malala mamnoon maulana mushahid nawaz parvez pervez qamar rehman sardar shahid shahbaz shaukat sherry usman yousaf zulfikar
aiko akihito akio akira asuka atsushi ayako ayumi chie daisuke eiji emi eri fumio fumiko goro hana hanako haruhiko haruka haruki hideki hideo hiroki hiroko hiroshi hiroyuki hitoshi ichiro isamu itsuki jiro jun junichi junichiro junko kaito kaori katsuya kazuki kazuo kazuko kei keiko keisuke kenji kenta kenzo koichi koji kohei kumiko kyoko mai makoto makiko mami mamoru
mariko masaaki masahiro masako masao masaru masashi mayumi megumi michiko midori mika miki minoru misaki mitsuko miyuki naoki naoko naomi naoto naruhito natsumi noboru noriko nobuo nobuyuki osamu reiko ren rie rika risa ryo ryota ryuichi sachiko saki sakura satoru satoshi sayaka seiji seiko shigeru shin shinichi shinji shinjiro shinzo sho shohei shoichi shoko shota shun taichi
takahiro takako takashi takeo takeshi taku takumi taro tatsuya tetsuo tetsuya tomoko toru toshiaki toshihiro toshio tsutomu yasuhiro yasuo yoko yoshihide yoshihiko yoshiko yoshio yosuke yoichi yuichi yuji yuka yuki yukiko yukio yuko yumi yuriko yusuke yutaka
agung agus aung bambang budi dewi dwi eka endang hadi hasan indah joko jusuf megawati prabowo puan purnomo retno rini rizal siti sri sukarno surya susilo tri wahyu wati yuliana ahmad anwar azizah azmin hishammuddin ismail khairy mahathir muhyiddin najib nurul rafizi syed tengku wan zahid benigno bongbong corazon ferdinand imelda leni rodrigo
chanathip prayut prayuth somchai srettha thaksin thanathorn yingluck pita paetongtarn anutin suthep surayud hun phan sam tea norodom choummaly thongloun bounnhang tran_thi myo thein win khin zaw kyaw naypyi dalai tenzin lobsang bat batbold battulga khaltmaa khurelsukh luvsannamsrai oyun tsakhiagiin ukhnaagiin enkhbold
`
const HISPANIC_AND_PORTUGUESE = `
adolfo agustin aitor alba albano alberto alicia alonso amparo andreia angelica anibal aparecida araceli armando arturo asuncion aurelio baltasar bautista beatriz begona berta bolivar camilo candido carlota cassio catalina celia celso cipriano clara claudia cleber conchita daniel danilo delcy delfina dilma diosdado edgardo edson eduarda efrain elena eliana elias elvira emilio encarna
enzo ernestina erika esperanza evo ezequiel facundo fatima feliciano fidel flavia florencia franklin gabriela geraldo german gerson gilberto gilmar gloria graciela gregorio guadalupe guiomar gustavo heitor helio heriberto hernan hernando horacio humberto iker ileana inacio inmaculada iratxe isidro itamar itziar ivonne jacinto jacobo jair janaina jeronimo joana josefa juanita julieta julian juliana
jurandir kirchner laercio laura lautaro leandro leonel leonor leticia lilian lourdes lucas luciana lula macarena maduro magali manuela marcela marcia marcos margarida maribel maricarmen mariela marisol maristela matias mauro maximiliano mercedes milagros moises monserrat nadia nayib nelson neymar nestor nicanor nicolas nilda noelia norberto nuria octavio olegario omar onofre orlando oriol osvaldo paloma
paz patricio pere pepe pilar primitivo quim rafaela ramiro ramon raquel raimundo renan reinaldo rocio rogerio romeu romulo ronaldo rosario ruben samanta saul sebastiao segundo simon soledad tabare teofilo thiago tomas tulio ursula valdir vanderlei veronica vicente victor-manuel violeta wagner washington wilson xiomara yolanda zulema
`

const CYRILLIC = `
александр александра алексей алексий алла анастасия анатолий андрей анна антон антонина аркадий арман армен арсен артем артём артур богдан борис вадим валентин валентина валерий василий вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета
жанна зинаида зоя иван игорь илья инна иосиф ирина кирилл константин ксения лариса лев леонид лидия любовь людмила максим марина мария матвей михаил надежда наталия наталья никита николай нина оксана олег ольга павел пётр петр полина раиса роман руслан светлана семен семён сергей софия станислав степан тамара тарас татьяна тимофей тимур федор фёдор эдуард эльвира эмма юлия юрий яков яна ярослав
абай абылай адиль адилет азамат азат айбек айгерим айгуль айдар айдос айман айнур акмарал алибек алихан алия алма алмас алмат алтай алтынбек аман амангельды амир анар ануар ардак артур аружан асель асет аскар асқар асхат әсел әлия әлихан әбіш әділ бағлан бауыржан бауржан бақыт бақытжан бахыт бахытжан бердібек бердибек берик берік бибигуль болат ботагоз булат ғабит ғалым галым галымжан ғани гаухар гульмира гульнар гульнара гульшара
дана данияр дарига дариға дархан дастан даулет дәурен даурен дидар динара динмухамед ерболат ербол ерғали ержан еркебұлан еркин ерлан ермек ерсайын есет жақсылық жандос жанар жанат жанибек жансая жаслан жемис жеңіс жұлдыз зульфия зүлфия иманғали ислам кайрат қайрат қалмұхан қанат канат карим кәрім касым қасым касым-жомарт қасым-жомарт кенес куаныш қуаныш лаура ләззат ляззат магжан мағжан мади мәди мадина малик
мақсат максат марат махамбет меруерт мейіржан мұрат мурат мұхтар мухтар назгүл назым нұрғали нұрбек нурбек нурлан нұрлан нурлыбек нұрлыбек нурсултан нұрсұлтан нуржан нұржан оразалы олжас омар раушан рахат рустам сабит сағадат сакен сәкен салтанат самат сара сауле сәуле саясат серик серік серикбек серікбек талгат талғат талант тамара темир тлеуберды тимур толеген төлеген төлеутай умирзак өмірзақ ұлан улан шолпан шавкат ильхам садыр эмомали ажар аида әзиза дәния
`

/** The names of every origin together. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  ENGLISH,
  EUROPEAN,
  SLAVIC_AND_CAUCASIAN,
  TURKIC_AND_IRANIAN,
  ARAB_AND_AFRICAN,
  ASIAN,
  HISPANIC_AND_PORTUGUESE,
  CYRILLIC,
)
