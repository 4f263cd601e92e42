/**
 * English nouns by their classes, the likeliest first; an underscore joins the words of a compound. Written by
 * `npm run lexicon` from WordNet 3.1, Copyright 2011 by Princeton University, whose licence is in NOTICE; not to be
 * edited.
 */
export const WORDNET_NOUNS: readonly (readonly [classes: string, nouns: string])[] = [
  ['ABBR:abb', `acronym apocope initialism`],
  ['ABBR:abb ENTY:other', `abbreviation`],
  ['DESC:def', `crux moral nuance rallying_point redefinition signification signified`],
  ['DESC:def DESC:desc', `connotation definition gist intent meaning nicety purport subtlety`],
  ['DESC:def ENTY:other', `overtone sense`],
  ['DESC:def ENTY:other DESC:desc', `acceptation lesson`],
  [
    'DESC:desc',
    `air_pollution allergic_reaction arterial_pressure blood_pressure bodily_property body_image body_temperature
business_relationship canonical_hour cardiac_rhythm character_set civil_right clock_time cognitive_state cold_war
cold_water comic_strip communication_theory computer_architecture concrete_representation congenital_abnormality
congenital_anomaly congenital_disorder correlation_coefficient cost-of-living_index crash_course credit_system
crocodile_tears crop_failure curtain_call dead_duck dependent_variable design_criteria dissociative_disorder
distinctive_feature divine_law divine_right economic_crisis erectile_dysfunction essential_tremor ethnic_slur
exclusive_right facial_expression favorable_position favorable_reception first_half forward_pass free_rein
gold_standard good_faith good_fortune good_word heart_rate heart_rhythm hereditary_pattern higher_rank hot_air
hot_potato hot_stuff hot_water hypersensitivity_reaction independent_variable information_processing
information_technology interior_design intestinal_obstruction ivory_tower knowledge_domain land_tenure legal_right
legal_system library_catalog life_expectancy life_imprisonment lower_rank market_price memory_image mental_image
mental_picture mental_representation mental_state mercury_poisoning military_rank monetary_standard morning_prayer
national_income natural_history natural_state parliamentary_procedure partial_correlation perceptual_experience
philosophical_system philosophical_theory physical_property physiological_state price_index probability_theory
probable_cause psychological_state public_relations pulse_rate random_variable real_world running_play rush_hour
scientific_knowledge second_half second_moment sex_appeal sexual_arousal sexual_attraction sexual_relationship
simultaneous_equations so_long sonata_form sound_property spatial_property specific_gravity speech_act speed_limit
square_one status_quo stochastic_process stock_index suspended_animation takeover_bid talking_to taste_property
temporal_property temporary_state the_true total_darkness tourist_attraction triple_crown variable_quantity
visual_field visual_property whole_caboodle whole_shebang`,
  ],
  [
    'DESC:reason',
    `abience adience alibi apologia cathexis construal deriving disambiguation dynamic egomania excuse exegesis ijtihad
literal_interpretation misinterpretation mistaking monomania moralizing morals motivation motive philosophizing
reason scruples self-justification small_voice superego why`,
  ],
  [
    'DESC:reason DESC:desc',
    `aetiology apology conscience elucidation ethics etiology explication factor hedonism imbroglio justification
misunderstanding morality obsession parameter rubric version`,
  ],
  [
    'DESC:reason ENTY:other',
    `cause compulsion exculpation explanation exposition extenuation fundamental impulse inducement misconstruction
mitigation oversimplification simplification simplism urge`,
  ],
  ['DESC:reason ENTY:other DESC:desc', `deterrence provocation`],
  ['DESC:reason ENTY:techmeth ENTY:other', `accounting`],
  ['DESC:reason LOC:other ENTY:other', `walk-through`],
  ['DESC:reason NUM:money', `incentive`],
  [
    'ENTY:animal',
    `aardvark aardwolf abalone abortus abrocome acarid acarine acarus accentor acridid acrodont actinian actinomycete
addax adelgid afropavo agama agamid agnathan agouti agua alderfly alga algae allice allis allmouth allosaur amadavat
ameba amniote amoeba amphipod amphiuma anaconda anapsid anaspid andrena andrenid angelfish anglerfish anglewing
anhinga ani animal annelid anoa anole ant antbird anteater antelope antlion anuran aoudad apar apatosaurus aperea
aphid apolemia apteryx arachnid arame arbovirus arcella archaebacteria archaeopteryx archosaurian arctiid argal
argali argasid argentine armadillo armyworm arrowworm arthropod arui ascidian asp audad auk auklet aurochs avadavat
avocet axolotl aye-aye baa-lamb babirusa baboon bacillus bacteria bacteriophage bacterium bandicoot bandtail
bangtail bantam banteng banting barbet barbu barnacle barosaur barracuda basenji basset batfish baya beagle bearcat
bedbug bee beefalo bellbird beluga bergall beroe bettong biddy bigeye bighorn bilby billfish biped bird bison
bittern bivalve black_bass blackbird blackfish blackfly blacksnake bladderwrack blastocyst blastula blennioid blenny
blindworm bloodhound blowfly bluebill bluebird bluegill bluehead bluetick bluewing boar boarfish boatbill bobcat
bobolink bobwhite bollworm bolti bombycid bonefish bonnethead bonobo bonxie booklouse borrelia borzoi bot botfly
bottlenose bottom-dweller bottom-feeder botulinum bovid bovine bowerbird bowfin bowhead boxfish brachiopod brambling
branchiopod brant brent briard brill bristletail britt broadbill brocket bronc broncho bronco brood broody brotula
bruin bryozoan buckskin budgie buffalo bufo bulbul bullbat bulldog bullfinch bullfrog bullhead bullock bumblebee
bunyavirus burbot burrfish burro bushbaby bushbuck bushtit bustard butcherbird butterflyfish buzzard by-catch
bycatch cachalot cacique cackler caiman calf calosoma camel canid canvasback capelan capelin capibara capiz caplin
capybara carabao caracal caracara caracul carageen carancha carangid carcajou cardinalfish caribe caribou carinate
carnivore carrageen caseworm cat catalufa catamount catbird cattalo cattle cavalla cavy cayman cayuse cazique
centipede cephalopod cerastes ceratopsian cercaria cero cervid cestode cetacean chacma chaetodon chaffinch chaja
chalcid chamaeleon characid characin charger charr chat cheetah cheewink chenfish chetah chevrotain chewink
chickadee chigetai chigger chigoe chimp chimpanzee chinch chipmunk chlorella chordate chough chub chunga cicada
cicala cichlid ciliate cimarron cirriped civet cleg clegg clerid clingfish clinid clostridium clowder clumber
clupeid coati cobia cobra cocci coccobacillus coccus cochin cockatoo cocker cockerel cockroach codling coelacanth
coelenterate collie colobus colubrid colugo conch condor conenose coney conferva conger cony coondog coot cooter
cootie copepod copperhead corbina coreid corgi corynebacterium cosmid costia cotinga cottonmouth cottontail coucal
cougar courlan cow cowbird cowfish cowrie cowry cows coydog coypu crake craniate crapaud creature crinoid critter
crocodile crocodilian crossbill crowbait crustacean ctenophore cuckoo-bumblebee cunner curassow curlew cuscus cushat
cusk-eel cuttle cuttlefish cutworm cyanobacteria cyclostome cygnet cynodont cyprinid dabchick dace dachsie
damselfish danaid daphnia darter das dassie dasyure dasyurid daw dayfly dealfish deathwatch decapod deer deer_tick
defoliator desmid devilfish dhole diapsid diatom dibranch dibranchiate dik-dik dimetrodon dingo dinocerate dinosaur
diplodocus dipteran dipteron dobbin dobson dobsonfly dog dogfish doggie doggy dogie dogy doliolum dollarfish dolphin
dormouse dotrel dotterel douroucouli dovekie dowitcher dragonet dragonfly drake driftfish drone drosophila drumfish
duck duckbill dugong dulse dunlin dunnock eaglet eared_seal earthworm earwig echidna echinoderm edaphosaurus
edentate eelpout eelworm eft eggar egger egret eider eimeria eland elaphure elapid elater elaterid elephant elk
elkhound emmet endameba entellus enterics enterobacteria enterovirus entire entric eohippus eoraptor ephemeral
eptatretus equid equine ern erne erwinia escherichia escolar eubacteria euglena euglenid eyas eyra falcon fanaloka
feist felid feline fer-de-lance ferret fertilized_egg fetus fice fig-bird figeater filefish filly filovirus finback
finch firebird firebrat firefly fish-fly fishworm fissiped fitch flagellate flagfish flamingo flathead flatworm
flavivirus flea fly flycatcher foal foetus foram foulmart foumart foxhound freetail frogfish fucus fulmar fur_seal
gadoid gaggle galago gallfly gallina gallinule gam gander gannet ganoid gar garfish garganey garpike gastropod
gastrula gator gaur gavial gayal gazelle gecko gee-gee gelding gelechiid gempylid gemsbok gemsbuck genet geoduck
geometrid gerbil gerbille gerenuk giardia gibbon giraffe glareole glossina glowworm gnat gnawer gnu goat goatfish
goatsucker goby godwit goldeneye goldfinch goldfish gooney goonie goony goosander goose goral gorilla goshawk
gosling goujon grackle grampus grasshopper grayback grayhen graylag grebe greenbottle greeneye greenfly greenling
greyhen greyhound greylag grindle grison grivet grizzly grosbeak grubby guacharo guan guanaco gudgeon guenon guereza
guib guillemot gulfweed guppy gurnard gyrfalcon hackee hagfish hairstreak hairtail halfbeak halophil hamster
hangbird hanuman hart hausen hawfinch hawkbill hawkmoth he-goat headfish hedgehog heifer helleri helminth hemipode
hen herbivore herd heron hexapod hind hinny hippo hippopotamus hoactzin hoatzin hogfish hogg hogget holibut hominid
hominoid honeybee honeycreeper hoopoe hoopoo hornbill hornet hornpout horse horsefly housedog housefly human
human_being human_beings human_race humankind humans hummingbird husky hyaena hydroid hydrozoan hyena hyrax ibex
ibis ichneumon ichthyosaur iguana iguanid iguanodon impala inchworm indri indris insect insectivore instar
invertebrate isopod ixodid jabiru jacamar jackal jackdaw jackrabbit jacksnipe jaeger jaguar jassid javelina jawfish
jay jaybird jellyfish jennet jenny jerboa jewfish jird jument junco kanchil kangaroo karakul katydid kea keeshond
kelp kestrel kiang kildeer killdeer killifish kine kingbird kingfisher kinglet kinkajou kitten koala kob komondor
koodoo koudou krait krill kudu kuvasz lacertid lacewing ladybird ladybug ladyfish lamb lambkin lamprey lancelet
langur lapdog lapwing large_white largemouth larid lark larva launce leafhopper leatherback leatherjacket lechwe
leipoa lemming lemur leoncita leporid leporide leppy leptospira lerot leveret liger limpkin linnet lioness lionet
lionfish listeria liver_fluke livestock liza llama loach lobefin lobworm loir loligo longhorn longlegs longwool
lookdown looper lorikeet lory lotte louvar lovebird lowan lugworm lumpfish lungfish lycaenid lygaeid lynx lyrebird
macaque macaw machilid macrotus maggot maiger maigre mako malamute malaria_parasite malemute maleo malinois mallard
mamba mammal mammalian mammoth mamo manatee mandrill mangabey maniraptor mankind mantid mantis manul mara marabout
margate margay markhoor markhor marlin marmoset marmot marsupial marten martin massasauga mastiff mastodon mavis
mayfish mayfly meadowlark mealworm mealybug medfly medusan medusoid meerkat megabat megapode meloid menhaden
merganser merino merl merle merlin metabola metazoan microbat microbe microorganism midge mierkat milcher milker
milliped millipede mina minah minnow mirid mithan moa mockingbird modern_man mojarra moke mola mollie mollusc
mollusk molly moloch molter momot monal monaul moneran moneron mongoose monkey monotreme moo-cow moonfish moorbird
moorcock moorfowl moorgame moorhen moose moray morula mosquito mosquitofish moth motmot moufflon mouflon moulter
mouse mouser mudder muishond mule mulloway muntjac murine murre musquash mustang mustelid musteline mutt
mycobacterium mycoplasma mylodon myna mynah myriapod mytilid myxobacteria nandu nanomia napu narwal narwhal narwhale
needlefish nematode nerita neritid neritina newt nightingale nightjar nilgai nitrobacteria noctuid nostoc notornis
nudibranch numbat numbfish nuthatch nutria nyala nylghai nylghau nymphalid oarfish ocelot octopod odonate oilbird
oilfish okapi oldwench oldwife olm onychophoran opah openbill ophidian opossum orang orca oriole ormer ornithischian
orthomyxovirus ortolan ortygan oryx oscine osprey ostracod ousel ouzel ovenbird owl owlet ox oxen paca pacer
pachyderm paddlefish palfrey palometa palomino panda pangolin panther papillon parakeet paramecium paramyxovirus
paraquet parazoan paroquet parr parroket parvo pasang passerine patas peachick peacock peafowl peahen peba peccary
peewit pekan pelican peludo pen-tail penguin pentail percoid peregrine petchary petrel pewee pewit phage phalanger
phalarope phasmid phoronid physa pichiciago piculet piddock pie-dog pierid pig pigeon pigfish piggy piglet pika
pinche pinfish pinniped pinscher pintado pintail pinto pinworm pipefish pipit pirana pismire pitta placental
planaria plantigrade planula platy platypus plesiosaur pleurodont plover pneumococcus pochard pogge polecat poler
poliovirus polliwog pollywog polychaete polychete polyoma polyzoan pomfret pond_scum pongid pony pooch poodle
poorwill porcupine porcupinefish porker porkfish porpoise possum potoroo potto pout poxvirus poyou prairie_chicken
prancer praya prickleback prosimian protist protoceratops protoctist protomammal protozoan proturan psocid psylla
psyllid puffbird puffin pug pug-dog puku puma pumpkinseed punkey punkie punky pupa purebred pye-dog pyralid python
quadruped quagga quiaquia rabbit racehorse racoon ranid raptor rasher rat ratel ratite rattail rattlesnake raven
razorback razorbill redbelly redbird redbone redbug redhorse redpoll redshank redstart redtail reduviid redwing
reedbird reeve reindeer remora remount remuda reovirus reptile reptilian retrovirus rhea rhesus rhino rhinoceros
rhizopod ribbonfish ricebird rickettsia ridgel ridgil ridgling ridley ringdove ringhals ringtail rinkhals rivulus
roadrunner robalo robin rockweed rodent roebuck rooster rorqual rotavirus rotifer roughleg rudd rudderfish ruminant
sabertooth sagitta saiga salmonella salmonid salp salpa sambar sambur sandfish sandfly sandgrouse sandpiper
sapsucker sargasso sargassum sassaby saturniid saurel saurian saurischian sauropod saury sawbill sawfish sawfly scad
scarab scarabaeid scaup schnauzer sciaenid sciara sciarid scincid scombroid scorpaenoid scorpionfish scoter sculpin
sea-ear sea_urchin seabird seafowl seagrass seagull seahorse searobin seasnail seaweed seriema serin serotine serow
serpent serranid serval sewellel shadfly shanny she-goat shearwater sheep sheep-tick sheepdog sheldrake shelduck
shigella shipworm shoat shoebill shoebird shorebird shorthorn shote shrew_mole shrike siamang sierra sika sild
silkworm silurid silverfish silversides simian siphonophore sirenian siskin skink skipjack skua skylark slater
slowworm small_white smallmouth smew snail snake snakebird snakefly snoek snook snowbird snowflake soapfish solan
songbird soup-fin soupfin souslik sow spadefoot spaniel sparid sparrow spawner sphecoid sphingid spirilla spirillum
spirochete spirula spittlebug spitz spoonbill sporozoan squilla squirrel squirrelfish stag stallion staph
staphylococci staphylococcus starfish starling stayer steed steenbok steinbok stenopterygius stingray stirk stoat
stocker stonefly stork strawworm stray strep streptococcus streptomyces sturgeon sumpter superbug surfbird surffish
suricate suslik swamphen swan swift swiftlet swine synapsid tabby tadpole taguan taipan taira takahe takin talapoin
tamandu tamandua tamanoir tamarao tamarau tamarin tanager tapeworm tapir tarantula tardigrade tarpan tarpon tarsier
tatou tatouay tatu tautog tayra teg teiid teju teleost tench tendrac tenpounder tenrec teras tercel tercelet teredo
termite tern terrapin terrier testacean tetra tetrapod therapsid theropod thiobacillus thrip thripid thrips tiercel
tiglon tigon tigress tilefish timucu tinamou tineid tineoid titlark titmouse toad toadfish tody tom tomcat tomtate
tomtit topminnow torsk tortoise tortrix toucan toucanet touraco towhee trachodon tragopan tree-frog trematode
trepang treponema trichina tripletail triton trogon trunkfish tsetse tsine tuatara tunicate tup turaco turacou
turakoo turkey_cock turnstone turtledove tusker tussah tusseh tusser tussore tussur tyrannid tyrannosaurus tzetze
uakari unai unau underwing ungulate univalve urial urodele urus vaquita varan varment vedalia veery verdin
vertebrate vervet vesiculovirus vespid vibrio vibrion viper vireo viroid virus virusoid viscacha viverrine vizsla
vole vulture wader wagtail wallaby walrus wapiti warragal warrigal warthog waterbuck waterdog waterfowl waxwing
weaverbird webworm weevil weka wether wheatear whelp whidah whinchat whip-scorpion whippet whipsnake whiptail
whitefly whitethroat whooper whydah widgeon wigeon wild_ass willet wirehair wireworm wisent wolffish wombat wood-rat
woodborer woodcock woodpecker woodworm wrasse wreckfish wren wren-tit wrymouth yak yellowbird yellowhammer
yellowlegs yellowtail young zebra zebu zoophyte zoril`,
  ],
  ['ENTY:animal DESC:desc', `breed hookworm humanity imago pacesetter steer walleye wryneck`],
  [
    'ENTY:animal ENTY:body',
    `arachnoid bobtail canine caudate conodont honker marabou pecker puss tit trotter urochord`,
  ],
  ['ENTY:animal ENTY:body DESC:desc', `germ`],
  ['ENTY:animal ENTY:body ENTY:other', `hooter ruff`],
  ['ENTY:animal ENTY:body ENTY:product', `lappet`],
  ['ENTY:animal ENTY:body HUM:ind', `peeper`],
  ['ENTY:animal ENTY:color', `dun fawn teal`],
  ['ENTY:animal ENTY:currency', `quetzal`],
  ['ENTY:animal ENTY:currency NUM:other', `eagle`],
  ['ENTY:animal ENTY:dismed', `chlamydia herpes herpes_simplex polyp`],
  ['ENTY:animal ENTY:dismed ENTY:other', `shiner`],
  ['ENTY:animal ENTY:event', `bow-wow crow mew wrack`],
  ['ENTY:animal ENTY:event ENTY:other', `flicker whiff`],
  [
    'ENTY:animal ENTY:food',
    `albacore alewife anchovy beef blowfish bluefin bluefish bluepoint bonito bream brisling buffalofish butterfish capon
carp catfish cherrystone cisco cob cockle codfish coho cohoe crappie crawdad crawfish crayfish croaker cusk
dolphinfish duckling ecrevisse eel elver fish flatfish flounder fowl freshwater_bass grouper grouse grub haddock
hake halibut hare herring kingfish langouste largemouth_bass limpet lingcod littleneck lobster mackerel mahimahi
monkfish mudcat mullet muskellunge mussel octopus partridge pheasant pickerel pilchard plaice pollack pollock
pompano porgy poultry prawn puffer pufferfish pullet quahaug quahog quail red_snapper redfish rockfish rosefish
sailfish saki schrod scrod scup sea_bass shad shellfish smallmouth_bass smelt sockeye sparling sprat squid
striped_bass sunfish swordfish trout tunny turbot weakfish whelk whitebait whitefish whiting winkle`,
  ],
  ['ENTY:animal ENTY:food ENTY:color', `salmon`],
  ['ENTY:animal ENTY:food ENTY:currency', `clam`],
  ['ENTY:animal ENTY:food ENTY:other', `cod`],
  ['ENTY:animal ENTY:food ENTY:plant', `tuna`],
  ['ENTY:animal ENTY:food ENTY:product', `squab`],
  ['ENTY:animal ENTY:food ENTY:substance', `sardine`],
  ['ENTY:animal ENTY:food HUM:gr', `chow`],
  ['ENTY:animal ENTY:food HUM:ind', `dove emperor shrimp striper turkey`],
  ['ENTY:animal ENTY:food NUM:count', `escallop oyster scollop`],
  ['ENTY:animal ENTY:instru', `bongo`],
  [
    'ENTY:animal ENTY:other',
    `actinia albatross bat beetle billy borer butterfly capsid cecropia colt crane donkey drill emu fauna fossa fucoid
gib gunnel jigger laver mongrel mount mutant nutcracker onager pompon pricket rabbit_ears rook roundworm royal
sewing_needle skate sloth snipe springer stilt stunt taenia thrasher thresher throstle walking_stick windowpane
workhorse`,
  ],
  ['ENTY:animal ENTY:other DESC:desc', `bug howler`],
  [
    'ENTY:animal ENTY:plant',
    `anemone blackcap bluebottle coachwhip embryo filaria fritillary kaki ling pollard sticktight titi wahoo`,
  ],
  ['ENTY:animal ENTY:plant ENTY:other', `pod`],
  ['ENTY:animal ENTY:plant ENTY:substance', `locust`],
  ['ENTY:animal ENTY:plant HUM:ind', `creeper`],
  [
    'ENTY:animal ENTY:product',
    `boa bunting capuchin cardigan chiton covert manta spider topi turtle`,
  ],
  ['ENTY:animal ENTY:product DESC:desc', `spat`],
  ['ENTY:animal ENTY:product ENTY:other', `kit`],
  ['ENTY:animal ENTY:product ENTY:sport', `hobby`],
  ['ENTY:animal ENTY:sport', `cricket`],
  [
    'ENTY:animal ENTY:substance',
    `alligator broadtail chamois cinnabar cochineal ermine lapin leopard litter muskrat otter plasmodium raccoon roan
solitaire tortoiseshell`,
  ],
  ['ENTY:animal ENTY:substance ENTY:product', `alpaca chinchilla mink vicuna`],
  ['ENTY:animal ENTY:substance NUM:count', `monad`],
  ['ENTY:animal ENTY:symbol', `cairn comma`],
  [
    'ENTY:animal ENTY:veh',
    `amphibian caterpillar doodlebug dory hackney man-of-war nautilus racer rattler sidewinder`,
  ],
  ['ENTY:animal HUM:gr', `bevy covey doe`],
  ['ENTY:animal HUM:gr DESC:desc', `ai pedigree`],
  ['ENTY:animal HUM:gr ENTY:other', `drove relay`],
  [
    'ENTY:animal HUM:ind',
    `adjutant admiral alsatian amazon angler anthropoid ape argonaut argus babbler badger baldpate barker bear beast
bellwether booby brit brute bunny butterball captive chameleon chatterer chick coon courser coyote crab crawler cub
cuckoo cur cyclops dabbler dalmatian demoiselle diver dodo female firebug fisher fledgeling fledgling fox gadfly
gamecock glutton gobbler gopher grenadier greyback griffon grunter gull hag hamadryad harpy harrier hog homo hound
kelpie leech lion lizard loggerhead loon louse magpie male man-eater maverick medusa migrator mocker monarch nag
nanny nester nestling nighthawk nonstarter nymph omnivore ostrich packrat parrot peewee piranha popinjay poster
pouter predator primate proconsul pup puppy pussycat queen ratter redhead sawyer scavenger schoolmaster scorpion
searcher setter shark shoveler shoveller shrew sire sleuthhound slider songster squealer stargazer stentor stinkpot
tattler thoroughbred tiger tinker trumpeter varmint vermin viceroy vixen warbler wasp watchdog weasel weaver whale
whistler whiteface wiggler wolf wolverine worm wriggler yearling`,
  ],
  ['ENTY:animal HUM:ind DESC:desc', `humpback`],
  ['ENTY:animal HUM:ind DESC:desc ENTY:other', `bull`],
  ['ENTY:animal HUM:ind ENTY:cremat', `manakin screamer warhorse`],
  ['ENTY:animal HUM:ind ENTY:currency', `guinea`],
  ['ENTY:animal HUM:ind ENTY:event', `grunt`],
  ['ENTY:animal HUM:ind ENTY:lang', `ewe`],
  [
    'ENTY:animal HUM:ind ENTY:other',
    `adder basilisk chimaera chum frog hammerhead hawk hydra miller pet quarry salamander spouter stepper suckling
sweeper thrush`,
  ],
  ['ENTY:animal HUM:ind ENTY:product', `poacher`],
  ['ENTY:animal HUM:ind ENTY:substance', `char`],
  ['ENTY:animal HUM:ind HUM:gr', `giant`],
  ['ENTY:animal HUM:ind LOC:other', `feeder`],
  ['ENTY:animal LOC:other', `mare shire shoal warren`],
  ['ENTY:animal LOC:other ENTY:other', `exaltation lug`],
  ['ENTY:animal LOC:other NUM:dist', `dam`],
  ['ENTY:animal NUM:count', `mite phoebe`],
  ['ENTY:animal NUM:dist ENTY:other', `rod`],
  ['ENTY:animal NUM:money', `kitty`],
  ['ENTY:animal NUM:period ENTY:other', `stint`],
  [
    'ENTY:body',
    `abdomen abdominal abdominal_cavity abducens abducent abomasum acaryote acetabulum acromion acrosome aculea aculeus
adductor adenoid adnexa adrenal afferent agnail akaryote ala albuginea alimentary_tract allantois alveolar_process
alveolar_ridge alveolus amnion amnios amniotic_fluid amygdala anatomical_structure ankle anlage annexa annualry
anterior antiserum antler antrum anus aorta apodeme aponeurosis apophysis aqueous_humor archenteron arcus areola
arista arm armpit arse arsehole arteria arteriole artery arthrospore asterion astrocyte atheroma auricle autacoid
autocoid awn axilla axolemma axon axone ballock bandyleg barbel baroreceptor basophil beard behind belly biceps
bicuspid bile blastema blastocyte bleb blood blood_clot blood_group blood_stream blood_type bloodstream
bodily_cavity bodily_fluid bodily_structure body_covering body_fluid body_part body_structure bonce bonelet bouffant
bowel bowleg brain brain_stem braincase brainpan brainstem branchia breast breastbone bregma bronchiole bronchus
brow buccula bullethead buns burnside bursa buttock buttocks caecum cakehole calvaria capitate carapace cardia
carina carpal carpus cartilage cartilaginous_structure caruncle cauda caudal_fin caul cavum cecum celom celoma
cementum centromere centrum ceras cere cerebellum cerebral_hemisphere cerebrospinal_fluid cerebrum cervix chaeta
cheek cheekbone chemoreceptor chest chiasm chiasma chignon chin chorion choroid choroid_coat chromatin chyle
ciliary_body ciliary_veins cilium cingulum circulatory_system cisterna clavicle clit clitoris clypeus coccyx cochlea
coelom coiffure collarbone come concha condyle conjunctiva conk cornea cornu coronion coronoid_process
corpus_callosum corpus_luteum cortex cortical_area costa cowlick coxa craniometric_point cranium craw croupe crus
crystalline_lens ctene cubitus cum cuspid cuticula cutis dacryon dactyl decidua deltoid dendrite denticle derriere
dewlap diaphysis diencephalon digestive_tract dorsal_fin dorsum ductule ductulus dug duodenum dura dura_mater ear
eardrum earlobe ectoderm efferent egg ejaculate elbow elytron encolure endocardium endocrine_system endoderm
endometrium endplate energid enteron entoderm entomion entrails ependyma epicardium epicondyle epididymis
epigastrium epiglottis epiphysis epithelium erythroblast erythrocyte eschar esophagus ethmoid exocrine exoderm
exoskeleton extensor external_carotid exuviae eye eyeball eyebrow eyelash eyelid eyetooth face facia fanny fauces
feather femoris femur fenestra fetlock fibrocartilage fibula filum fimbria finger fingernail fishbone fist flab
flexor follicle fontanel fontanelle forearm forebrain forefinger forefoot forehead foreleg forelimb forelock
foremilk forepaw foreskin forewing fornix fovea fundus furcula gallbladder gamete gametocyte ganglion ganoin ganoine
gaskin gastric_juice gastrocnemius gastrointestinal_tract geniculate_body genitalia genitals genu germ_layer gingiva
gizzard glabella gland glans gleet glia glochid glomerulus glossa glottis glute gluteus gnathion goatee gonad gonion
grey_matter gristle gullet gyrus hackle hair hair_style hairdo hairstyle hallux haltere hamate hamstring hand
hangnail haunch head heelbone hilum hilus hindbrain hindfoot hindgut hindlimb hindquarters hip hipbone hoof hooknose
hooks humerus hyaloid hymen hyoid hypothalamus ileum ilium immune_system incisor incus inguen inion innards
intercostal intestine intima introitus ischium jaw jawbone jejunum jowl jugale karyon keister kidney knee kneecap
kneepan knuckle labia_majora labia_minora labium lacrimal_sac lacteal lamina lanugo lap larynx lat
lateral_geniculate left_hemisphere leg lens_capsule leptomeninges leukocyte levator lid limb limbic_system limbus
lingua linin lip liposome liver lobe lobule lochia locule loculus loins lumbus lung lunule lymph lymphatic_system
lymphocyte lysosome macrophage malar malleus mamilla mammilla mandible mane manus marcel marrowbone marsupium
masseter mastoid mastoid_process maulers maw maxilla maxillary meatus medulla_oblongata megacolon melanocyte
meninges meninx menstrual_flow mesencephalon mesentery mesoderm mesothelium metacarpal metacarpus metatarsal
metatarsus metopion microglia mid-calf midbrain midriff midsection minge minimus mitochondrion modiolus molar
monocyte mons moustache mouth mucosa mucus muscle muscle_fiber musculature musculus mustache myocardium myometrium
myringa naris nasal_cavity nasion nasopharynx nates neb neck nectar neencephalon neocortex nephron nerve_fiber
nervous_system nervus neural_structure neural_tube neuroepithelium neuroglia neuron neuropil neuropile neutrophil
noggin nose nostril notochord nucleole nucleolus obelion occiput oculus oligodendroglia omasum omentum onyxis oocyte
oosphere ootid operculum ophryon optic oral_cavity orbitale organ organelle orifice ossicle ostiole overlip oviduct
ovipositor ovum oxtail packed_cells paleocortex pallidum palm palpebra pancreas pancreatic_juice papilla parafovea
parasympathetic parathyroid parenchyma pastern paunch paw pearly pecs pectoral pectoralis pectoralis_major
pectoralis_minor pectus pelage pellicle pelvic_cavity pelvis penis pericardium perineum periosteum peristome
peritoneal_cavity peritoneum perm permanent peroneus perspiration pes phagocyte pharynx phiz physiognomy pia_mater
pigtail pilus pinguecula pinkie pinky pisiform pituitary pituitary_body plasma platysma pleopod pleura
pleural_cavity plexus plica plumage plumule podetium pogonion pollex pompadour pons ponytail porta postcava
posterior prat precava premolar prepuce prickle privates proboscis pronator prostate prothorax pseudopod psoas
pterion pterygium pubes pubis pudendum pulmonary_trunk pulp_cavity pussy putamen pylorus quadriceps quick quiff
radicle ramus rear_end receptor recombinant rectum rectus reproductive_system respiratory_system respiratory_tract
rete retina rhinencephalon rhinion rib_cage ribosome rima rudiment ruga rumen saccule sacculus sacrum saliva salpinx
sanies sartorius scalenus scalp scapula schnoz sclera sclerite scrotum scut scute sebum secreter secretor semen
seminal_fluid septum serosa serratus serum sesamoid seta shinbone shoulder shoulder_blade sideburn sinciput sinus
skull slobber smegma snout soft_palate soleus spawn sperm spermatic_cord spermatocyte spermatozoon sphenion sphenoid
sphincter spicule spiculum spikelet spinal_column spinal_cord spinal_fluid spine spiracle spittle spleen splenius
sputum stapes sternocleidomastoid sternum stifle stomach striate_body striatum stylet submucosa subthalamus succus
sudor sulcus sutura sweat synovia synovial_fluid synovium talon tarsal tarsus taste_bud tastebud teat tegument
tendon teres testicle testis thalamus thenar thigh thighbone thorax throat thumb thumbnail thyroid tibia tibialis
tissue titty toe toenail tomentum tonsil tonsilla tooshie tooth torso trachea tragus tress triceps trigeminal
triquetral trophoblast tubule tum tummy tunica turbinal turbinate tush tympanic_cavity udder ulna umbilical
umbilical_cord underfur underlip underpart unguis ureter urethra urinary_tract uropygium uterus utricle uvea uvula
vacuole vagina vagus valvelet valvula valvule vandyke vas vas_deferens vascular_system vein vena vena_cava ventricle
venula venule vermiform_appendix vermis vertebra vertebral_column vesica vesicle vibrissa villus viscera viscus
vitals vitreous_humor vomer vulva waist waistline waters webfoot whiskers white_matter windpipe wishbone withers
womb wrist yap yolk_sac zona zonula zonule zygoma zygomatic zygote`,
  ],
  [
    'ENTY:body DESC:desc',
    `blister cobblers drivel drool eminence extremity feature habitus heart jugular lineament sinew small tensor visage`,
  ],
  ['ENTY:body ENTY:cremat', `fascicle sura`],
  ['ENTY:body ENTY:cremat ENTY:event', `bust snatch`],
  ['ENTY:body ENTY:cremat ENTY:other', `atlas`],
  ['ENTY:body ENTY:currency', `colon`],
  [
    'ENTY:body ENTY:dismed',
    `autoplasty callus croup endocrine fistula purulence tubercle yellow_spot`,
  ],
  ['ENTY:body ENTY:dismed DESC:desc', `adhesion`],
  ['ENTY:body ENTY:dismed ENTY:other', `dilator roach transplant`],
  ['ENTY:body ENTY:event DESC:desc', `outgrowth`],
  ['ENTY:body ENTY:event ENTY:other', `dribble gore graft`],
  ['ENTY:body ENTY:event NUM:count', `skeleton`],
  ['ENTY:body ENTY:instru', `syrinx tympanum`],
  ['ENTY:body ENTY:lang', `fang tongue`],
  ['ENTY:body ENTY:lang LOC:other', `attic`],
  ['ENTY:body ENTY:letter', `lambda`],
  [
    'ENTY:body ENTY:other',
    `acumen alula ampulla anvil appendage astragal astragalus back backbone blowhole bollock braid bubo build bulla
bunghole calycle calyculus caput cell choler cistern claw cock comb convolution crotch curl depressor diaphragm
enation excrescence eyecup facial fascia fat festering fissure flagellum flesh foretop frill granulation haircut
hippocampus horn interstice keel labyrinth lash lifeblood ligament lock lumen lunula macula medulla membrane
meniscus mitt musk muzzle nail nerve nit node nodule nozzle oblique ocellus orb patella phallus phlegm physique
pincer pinion plait plume pore pricker reticulum rhomboid rib rostrum secretion sensory_system shunt sinusoid skin
slit socket stern stoma suppuration suture tail_fin tentacle thymus toothbrush trapezoid tuft valve venation vent
web wing`,
  ],
  ['ENTY:body ENTY:other DESC:desc', `feeler humour pacemaker queue soft_spot`],
  [
    'ENTY:body ENTY:product',
    `bladder coif coronet eiderdown flipper imperial instep nipple potbelly protective_covering quill scapular topknot
tunic undercoat`,
  ],
  ['ENTY:body ENTY:product DESC:desc ENTY:other', `bosom`],
  ['ENTY:body ENTY:product ENTY:other', `girdle pouch ringlet thatch ticker`],
  ['ENTY:body ENTY:product LOC:other', `pallium`],
  [
    'ENTY:body ENTY:substance',
    `bone corpuscle dentin dentine grume ichor ink pelt plasm stubble tusk`,
  ],
  ['ENTY:body ENTY:substance DESC:desc', `burl`],
  ['ENTY:body ENTY:substance ENTY:other', `fibre`],
  ['ENTY:body ENTY:substance ENTY:product', `enamel os`],
  ['ENTY:body ENTY:symbol', `pennon`],
  ['ENTY:body ENTY:symbol DESC:desc', `sticker thorn`],
  ['ENTY:body ENTY:symbol ENTY:other', `peg`],
  ['ENTY:body ENTY:techmeth ENTY:other', `groove`],
  ['ENTY:body ENTY:veh', `flattop vessel`],
  ['ENTY:body ENTY:veh ENTY:currency', `bob`],
  ['ENTY:body ENTY:veh ENTY:other', `chopper`],
  ['ENTY:body ENTY:word', `nasal`],
  ['ENTY:body HUM:gr', `phalanx`],
  ['ENTY:body HUM:gr ENTY:other', `stemma`],
  ['ENTY:body HUM:gr ENTY:product', `armor armour`],
  [
    'ENTY:body HUM:ind',
    `abductor agonist articulator ass asshole balancer boob booger butch chela cunt dick effector flatfoot kisser nipper
pageboy palatine putz scab smiler snoot snot spindlelegs spindleshanks twat venter`,
  ],
  ['ENTY:body HUM:ind DESC:desc', `fuzz`],
  ['ENTY:body HUM:ind ENTY:lang', `mohawk`],
  ['ENTY:body HUM:ind ENTY:other', `clapper crimp gob prick quad`],
  ['ENTY:body HUM:ind ENTY:product', `coxcomb`],
  ['ENTY:body HUM:ind ENTY:substance', `beaver buff`],
  ['ENTY:body HUM:ind NUM:count', `mug`],
  ['ENTY:body HUM:title NUM:date', `ab`],
  [
    'ENTY:body LOC:other',
    `atrium backside bay_window beak canal capillary cloaca cuticle gorge horseback isthmus joint nerve_center nib
pathway siphon syphon talus vestibule`,
  ],
  ['ENTY:body LOC:other DESC:desc', `fundament underbelly`],
  [
    'ENTY:body LOC:other ENTY:other',
    `arch beehive breadbasket bypass cusp dome down groin gut nucleus partition pressure_point spit trapezium whorl`,
  ],
  ['ENTY:body NUM:count', `headful whisker`],
  ['ENTY:body NUM:count NUM:dist', `digit`],
  ['ENTY:body NUM:date', `half-moon pus tail`],
  ['ENTY:body NUM:dist', `foot`],
  ['ENTY:body NUM:money', `lien`],
  [
    'ENTY:color',
    `aqua azure beige black blueness brown carmine cerise cerulean chroma color complementary crimson cyan depigmentation
drab ecru fuschia grayness green greyness hue inkiness lazuline magenta mauve mottle off-white olive-green paleness
pallor pastel pinkness poliosis puce purplish-red red sanguine scarlet sky-blue solferino taupe tawniness vermilion
viridity wanness wine-colored yellow`,
  ],
  ['ENTY:color DESC:desc', `blackness chromatism duskiness luridness rosiness undertone whiteness`],
  ['ENTY:color ENTY:event', `bleach`],
  ['ENTY:color ENTY:other', `complexion lividity pigmentation vividness`],
  ['ENTY:color ENTY:other DESC:desc', `coloration colouration fairness tan`],
  ['ENTY:color ENTY:product', `blue gray`],
  ['ENTY:color ENTY:product DESC:desc', `purple shade`],
  ['ENTY:color NUM:count', `tinge`],
  ['ENTY:color NUM:period', `hoariness`],
  ['ENTY:color NUM:temp', `frostiness`],
  ['ENTY:color NUM:volsize DESC:desc', `greenness`],
  [
    'ENTY:cremat',
    `above accidental ad addendum advert advertisement aerogram afterpiece almanac anaglyph analecta analects angiogram
annals anthem anthology antiphon antiphony apologue appendix applique archives aria arietta arioso arpeggio
arthrogram authorization backdrop baedeker ballad ballade bank_statement bargain bargello baste bebop beefcake
belling berceuse bestiary bible bill bitmap biweekly blog bologram bond_issue boogie book booklet bouffe braille
brainchild brevet breviary brochure bullfight bumf bumph buttonhole_stitch cadenza calligraphy cameo cancel caning
cantata canticle canto certificate certiorari chant chantey chanty chapter chart charter check cheque chiaroscuro
chivaree choral chorale chromatic_scale chromatogram circular classical classified clef clerihew closeup coda code
codicil coding_system collage commercial concerto concordat continuo contract cookbook copy copybook copyright
coronach corrida counterdemonstration counterfeit counterpoint court_order covenant crochet crochet_stitch
cross-stitch cuneiform curiosa cursive cutwork cyberart daguerreotype daily dateline daybook debenture debunking
decimal_point decimal_system decree descant diaglyph diagram dialog dialogue diary diatonic_scale dictionary digest
diorama diploma diptych dirge discant display dissertation dissolve ditty divertimento divestiture document
documentary doggerel doo-wop doodle doxology dramatic_composition dramatic_production drawing drawnwork dropline
duologue echogram eclogue editing editorial effigy elegy encephalogram encore encyclopedia envoi epic epigraph
epilog epilogue epistle epos escrow essay etude evangel excerpt exode exordium fado fagoting fairytale fanfare
fantasia fatwah fiat fiction figurine financial_statement firmware first_degree floor_plan folksong folktale follies
foreword garnishment gazette gigue glissando glossary glossy glyph glyptics gospel government_bond gradual graphic
graphics grimoire grotesque guidebook haiku half_step handbill handbook handiwork handwork hardback headline
hemstitch herm heroic hexameter hieratic hieroglyph hieroglyphic hologram holograph homophony hornbook hymeneal hymn
hymnal hymnary hymnbook hypertext iambic iconography idyl ikon impeachment inscription instructions insurance_policy
intaglio intermezzo introit invoice ironwork jazz jive joss jotter journal journalism juggernaut keen kitsch
knitting_stitch knitwork knockoff kwela lacework lacquerware lament largo lay lede ledger legal_instrument legend
leitmotiv letter lettering letterpress libretto lied limerick limning lipogram literary_composition literature
logarithm longhand longshot low_relief lymphangiogram lyric mackle macro madrigal mag magazine major_scale mandamus
manga manifest mantra manuscript map map_projection matinee mediant medley melodic_line memoir mezuza mezuzah
microdot millwork miniature minor_scale misquote missal missive mobile mock-up monochrome monody monograph monotone
montage monthly morceau motet movie mugshot mural musical musical_composition musical_interval musical_passage
musical_scale musical_style musical_theme myth narrative naumachy newspaper_column newsreel nocturne nomogram note
notturno novel novella numeration_system obbligato obligato ode oeuvre offprint oldie omerta openwork opera operetta
opus oratorio orrery orthography ostinato outtake outturn pact pamphlet paperback papers parable paragraph
paraphrase partita partsong paste-up pastiche pastoral patent paycheck pen-and-ink penmanship pentameter periodical
permit personal personality_inventory pharmacopeia phone-in photo photocopy photograph photojournalism photomontage
pianism pibroch pic picot pictorial pieta pizzicato plainchant plainsong plat play playing playlet playscript poem
polyphony polytonality popularism postcard postcode postlude pragmatic preamble preface prelims premiere preview
prevue primo print printing_process progressive_rock prologue psalm punk_rock put quadruplicate quarterly quatrain
questionnaire radiogram radiograph ragtime read reading_material recitative redraft refrain reggae reharmonization
reissue relievo remake remaking reorder rephrasing replica report reprint rerun resolution return revisal revise
revising revue rewording rewrite rewriting rhyme rilievo roadbook rockabilly roentgenogram rondeau rondel rondelet
rondo saga samizdat scarer schematic scherzo scolion scrawl screenplay scribble scrip script scripture
sculptural_relief secondo segno semitone serenade serial serialism sewing_stitch sforzando shivaree shorthand show
showing sidebar silents silkscreen sitcom skiagram skiffle smocking snapshot snowman softback solfa soliloquy sonata
sonatina song songbook sonnet sonogram spectacle spectacular spectrogram spelling spiccato spin-off spiritual
squiggle stabile stanza statue statuette statute stephead story storyline strophe subcontract subdominant subhead
submediant subpoena subtitle subtonic supertonic surprint sutra tabloid talkie tanka techno telefilm telephoto
telephotograph television_program tetralogy text textbook textual_matter theatrical thesaurus threnody thriller
ticket toccata tome tonality toon tra-la trad transcript travelog travelogue treatise treaty trill triptych tucket
tune tushery typescript typewriting typing ukase unabridged uncial variorum vaudeville venogram verse verse_form
verse_line versicle vocal weekly whipstitch white_paper whodunit whole_rest wickerwork woodwork wordbook workbook
workpiece writ writing_system written_communication written_language written_material written_matter yearbook yearly
zydeco`,
  ],
  ['ENTY:cremat DESC:def', `bottom_line`],
  [
    'ENTY:cremat DESC:desc',
    `abdication abstractionism accord acrostic agreement algorism aside assize bass blueprint blues brief burlesque
by-product byproduct cadence caption cartoon catalog catechism codex compendium concession conjuration
correspondence cosmography coupon cue darn dictation dictum directory dithyramb dystopia edict epitaph exhibit fable
fermata fugue funk genre habeas_corpus harmony histrionics horoscope image imperativeness impromptu indictment
injunction interdict interdiction interpretation intro keynote last_word licence license likeness megillah monition
narration nullity original paean panorama passport pean peroration picture playbook portrait postscript primitivism
programme prospectus quotation recital reinterpretation representation repudiation rescript salutation semblance
sequel show-stopper showstopper simulacrum sketch slur specification summons tale testament thaumaturgy twofer
vignette`,
  ],
  ['ENTY:cremat DESC:desc ENTY:other', `abstraction confession criticism imitation`],
  ['ENTY:cremat DESC:reason DESC:desc', `gloss`],
  ['ENTY:cremat ENTY:currency', `ban`],
  ['ENTY:cremat ENTY:dismed DESC:desc', `binding`],
  [
    'ENTY:cremat ENTY:event',
    `advertising animalization anticlimax basting blowup callathump callithump commutation constitution demonstration
draft drama flashback flick idyll instalment jingle jump mend octave output pacification photogravure prelude
printing publication quaver quitclaim rave recessional republication rotogravure sideshow whipping`,
  ],
  [
    'ENTY:cremat ENTY:event DESC:desc',
    `amnesty overture presentment recitation reprieve transparency`,
  ],
  [
    'ENTY:cremat ENTY:event ENTY:other',
    `accommodation accompaniment augmentation carnival creation deletion enactment hiatus pardon rendition rubbing
sequestration solo swoop`,
  ],
  ['ENTY:cremat ENTY:event ENTY:sport', `waltz`],
  ['ENTY:cremat ENTY:event ENTY:symbol', `streamer`],
  ['ENTY:cremat ENTY:event LOC:other', `mandate`],
  ['ENTY:cremat ENTY:event NUM:date', `finale`],
  ['ENTY:cremat ENTY:lang', `machine_language`],
  ['ENTY:cremat ENTY:lang ENTY:symbol', `italic`],
  [
    'ENTY:cremat ENTY:other',
    `act adaptation adumbration album allegory anamorphism anamorphosis appraisal aquatint art article assay assignment
attachment autotype ballot bathos bowdlerisation bowdlerization bowing cabinetwork cachet candlewick capitalisation
capitalization carol carving chord cityscape clause clipping closing codification compilation conveyance copperplate
coulisse cradlesong critique crocheting crosshead cryptograph cutout decoupage deed devise diminution dominant
dry_point duplicate duplication edition embroidery engraving estimation etching exhibition facsimile
fictionalisation fictionalization film finger-painting follow-up followup forgery fresco garland gather glyptography
gravure halftone handicraft handwriting harmonisation harmonization header headshot historiography inclosure
indenture innovation insert inset insistency invention jig joinery juggle juggling knitting law lead-in lexicon
linecut linocut lithograph lithography lucubration lullaby manual masking masterpiece melody metalwork miscellany
modeling modification modulation monotype music needlecraft needlework objectification one-night_stand option
orchestration overestimate overestimation overvaluation painting pedal peepshow performance photostat phrase
plagiarism platform pop-up presentation press probate prolusion prompt prompting proscription purl raree-show
reckoning recording redaction rendering reproduction requiem resolve review revision rhapsody score scroll sculpture
section sewing sharp solmization spectrograph standee stave stenography stopping superscription tab tacking tatting
toggle transcription typography vermiculation versification vocabulary woodcut work writing xerox`,
  ],
  [
    'ENTY:cremat ENTY:other DESC:desc',
    `authorisation broadside capitulation continuation crotchet deception delineation depiction fantasy forte giveaway
inspiration judgement notation ordinance phantasy realisation recapitulation requisition resignation screed slick
stay still utopia virtu warrant will`,
  ],
  ['ENTY:cremat ENTY:product', `watercolor`],
  ['ENTY:cremat ENTY:product ENTY:other', `plate`],
  ['ENTY:cremat ENTY:religion', `macumba tantra`],
  [
    'ENTY:cremat ENTY:sport',
    `adagio by-line choreography cliffhanger conga flamenco gavotte habanera landler mazurka minuet paso_doble pavan
pavane polka quadrille quickstep rhumba rumba saraband schottische scrabble tango tarantella`,
  ],
  ['ENTY:cremat ENTY:sport ENTY:other', `bagatelle casting`],
  ['ENTY:cremat ENTY:symbol', `embossment icon minuscule quote`],
  ['ENTY:cremat ENTY:symbol ENTY:other', `ligature`],
  ['ENTY:cremat ENTY:symbol NUM:date', `curfew`],
  ['ENTY:cremat ENTY:techmeth', `improvisation patristics patrology`],
  ['ENTY:cremat ENTY:techmeth DESC:desc', `modernism`],
  ['ENTY:cremat ENTY:techmeth ENTY:other', `simulation`],
  ['ENTY:cremat ENTY:techmeth NUM:count', `point_system`],
  ['ENTY:cremat ENTY:termeq', `autograph title`],
  ['ENTY:cremat ENTY:termeq DESC:desc', `signature`],
  ['ENTY:cremat HUM:gr', `dance newspaper symphony`],
  ['ENTY:cremat HUM:gr DESC:desc', `conspiracy`],
  ['ENTY:cremat HUM:ind', `classic idol`],
  [
    'ENTY:cremat LOC:other',
    `address cabaret creche disco escalator fountainhead funfair heading music_hall plain rodeo scenery seascape shanty
turnery wellspring zodiac`,
  ],
  ['ENTY:cremat LOC:other DESC:desc', `itinerary scenario terminus`],
  ['ENTY:cremat LOC:other ENTY:other', `back_door backdoor dump moulding piping planetarium`],
  ['ENTY:cremat LOC:other HUM:gr', `suite`],
  ['ENTY:cremat NUM:count', `couplet`],
  ['ENTY:cremat NUM:count DESC:desc', `fourth index seventh sixth zip`],
  ['ENTY:cremat NUM:count ENTY:other', `shake`],
  ['ENTY:cremat NUM:date', `allegretto allegro andante prohibition syncopation`],
  ['ENTY:cremat NUM:date ENTY:other', `lease`],
  ['ENTY:cremat NUM:money', `credit_line deductible installment`],
  ['ENTY:cremat NUM:volsize', `gamut indent minim`],
  ['ENTY:cremat NUM:volsize ENTY:other', `erasure supplement`],
  [
    'ENTY:currency',
    `anna appropriation asper austral avo baht baisa baiza balboa banknote bawbee bezant bezzant bolivar butat butut
byzant c-note cash cedi cent centas centavo centime centimo chetrum chon clams coin conto copeck cordoba dalasi
dinar dinero dirham dobra dollar dong doubloon ducat escudo euro eyrir farthing fils fiver florin forint franc gelt
gourde groat groschen grosz guilder gulden haler halfpenny hao hryvnia inti jiao kapeika khoum kina kobo kopeck
kopek kopiyka koruna krona krone kroon kurus kwacha kwai kyat lats lek lempira leone leu lev likuta lira litas
loonie loti lumma lwei manat markka metical millime monetary_unit mongo moolah naira ngultrum ngwee ouguiya paisa
pataca pelf penni penny peseta pesewa peso pfennig piaster piastre pul pula pya qepiq qindarka qintar qurush rand
rial riel ringgit riyal riyal-omani rouble rubel ruble rupee rupiah santims satang schilling sen sene seniti sent
sente shekel shekels shilling sixpence som sou specie sterling stotinka subunit sucre taka tala tambala tanga tenge
tenpence tetri thebe tical tiyin toea tughrik tugrik tuppence twopence tyiyn won zaire zloty`,
  ],
  ['ENTY:currency DESC:desc', `currency`],
  [
    'ENTY:currency ENTY:other',
    `cartwheel dime drachma dram lari lepton loot money subsidisation subsidization wampum yen`,
  ],
  ['ENTY:currency LOC:other', `agora fen`],
  ['ENTY:currency LOC:other ENTY:other', `buck`],
  ['ENTY:currency NUM:count', `fifty real tenner twenty`],
  ['ENTY:currency NUM:count ENTY:other', `medallion`],
  ['ENTY:currency NUM:count NUM:money', `quid`],
  ['ENTY:currency NUM:dist', `mil`],
  ['ENTY:currency NUM:money', `lucre`],
  ['ENTY:currency NUM:money ENTY:other', `mintage`],
  [
    'ENTY:dismed',
    `abasia abetalipoproteinemia abscess acetaminophen acetonemia ache aching acholia achylia acidemia acidosis acne
acoustic acrocyanosis actinomycosis adenitis adenoidectomy adenoma adenosis agnosia agoraphobia agraphia ailment
airsickness akinesia akinesis alalia alastrim albuminuria aldosterone alexia algidity alkalosis alkaptonuria aloes
altering alveolitis amblyopia amenia amobarbital amphetamine amputation amrinone anaemia analgesic anaplasmosis
anatoxin androgen anemia anesthetic anesthetic_agent anesthyl aneurism aneurysm angiitis angina angina_pectoris
angiology angioma ankylosis anodyne anopia anorexia anosmia anoxemia anthelmintic anthrax anti-inflammatory
antiarrhythmic antibacterial antibiotic anticholinergic anticoagulant anticoagulation anticonvulsant antidepressant
antidiabetic antidiarrheal antidiuretic antidote antiemetic antihistamine antihypertensive antimalarial
antimetabolite antineoplastic antiprotozoal antipsychotic antipyretic antiseptic antispasmodic antisyphilitic
antitussive antiviral anuresis anuria anxiety_reaction aortitis aperient aphagia aphakia aphasia aphonia aphrodisiac
apnea appendicitis apraxia arrhythmia arteriolosclerosis arteriosclerosis arthritis asbestosis ascites aspergillosis
astasia asthenia astheny asthma astringent asynergy asystole ataxia ataxy atenolol atherosclerosis atrophy autism
avitaminosis azotemia azoturia azymia bacitracin backache bacteriology barbital barbiturate basuco bedsore bends
bennie benzocaine benzodiazepine beriberi bhang bighead biomedicine blain blastoma bleeding blindness blocking_agent
blood_poisoning botanical botulin botulism brain_damage bronchiolitis bronchitis bronchodilator brown_rot
brucellosis brucine bruise bursitis cachexia cachexy camelpox cancer cancroid carcinoma cardiac_arrest cardiology
cardiomegaly cardiopathy carditis carminative castor_oil catalepsy catarrh catecholamine cathartic cauterization
cecity celioma cephalosporin cerate chafing chancre cheloid chemotherapy chickenpox chilblain chloasma chloroquine
chlorothiazide chlorpromazine cholelithiasis cholera chorditis chorea choriomeningitis chrism chrisom cicatrix
cirrhosis claudication claustrophobia clavus clawfoot clinical_depression clubbing clubfoot clyster cocain cocaine
codeine colic colitis colonic colpitis conjunctivitis coprolalia corditis coronary coronary_bypass corticosteroid
corticosterone corticotropin cortisol cortisone coryza costiasis cough coughing counterirritant cowpox crack-up
crick cristal crown_gall cupping curative cure cure-all cyanosis cyst cystitis cytotoxin daftness dapsone deafness
debility decongestant delirium dementia demulcent dengue dentistry depressant dermatitis dexamethasone diabetes
diabetes_insipidus diabetes_mellitus diarrhea diarrhoea diazepam dichromacy dieback diethylstilbestrol
digitalization diphtheria diplegia diplopia disability disease disinfection disorder diuresis diuretic
diverticulitis diverticulosis diverticulum dizziness downer doxepin doxycycline drug drugging drusen dwarfism
dysaphia dysentery dysfunction dyslexia dyslogia dysmenorrhea dysomia dysosmia dyspnea dyspnoea dysthymia dystrophy
dysuria earache eclampsia eczema electrocautery electroshock electrotherapy emetic emotional_disturbance emphysema
empyema enanthem encephalitis encephalopathy endocarditis endocrinology endometriosis endotoxin enema enteritis
enterotoxemia enterotoxin enucleation epidemiology epikeratophakia epilepsy epinephrine erythema erythromycin
esmolol estradiol estriol estrogen estrone etodolac exanthem excitant exophthalmos exotoxin expectorant
eye_operation eyewash fantods fasciculation favism fester fetology fibroid fibroma fibrosis filariasis flooding flu
flunitrazepan folie food_poisoning fradicin frambesia frenzy frostbite fructosuria furuncle gameness gastrin
gastritis gastroenteritis gastroenterology genetic_abnormality genetic_defect genital_herpes geophagy gerontology
ghrelin giardiasis gimp glanders glaucoma glioma glomerulonephritis glossitis glucagon glucocorticoid goiter goitre
gonorrhea goop gout granuloma granuloma_inguinale gripes griping grippe gumboil gumma gummosis gynecology
hallucinogen halothane hasheesh hashish hearing_loss heart_failure heartburn heartrot heaves hematology hematuria
hemiplegia hemochromatosis hemophilia hemorrhage hemorrhoid hepatitis hepatoma hereditary_condition hernia
herniation heroin hiccough hiccup hickey histiocytosis hives homeopathy hormone hurt hurting hydatid hydrarthrosis
hydremia hydrochlorothiazide hydrocortisone hydrophobia hyperbilirubinemia hyperemia hyperopia hyperparathyroidism
hypertension hyperthyroidism hyphema hypnotic hypoadrenocorticism hypoglycemia hypogonadism hypoparathyroidism
hyposmia hypotension hypothyroidism ibuprofen ichthyosis ileitis ill ill_health illness immunodeficiency immunology
immunosuppressant immunosuppressive impetigo indigestion infarct infarction infection infirmity influenza inhalant
insanity insomnia insulin intensive_care interferon intravenous_injection ipecac iritis irrationality ischemia kat
keloid keratosis ketamine ketoacidosis ketosis khat kibe kidney_failure knock-knee kraurosis kuru laudanum lavage
laxative lead_poisoning leishmaniasis lenitive leprosy leptospirosis lesion leucoma leukemia leukoma leukopenia
limping liniment lipaemia lipectomy lipemia lipoma listeriosis lithiasis livedo lobotomy lockjaw locoism loxapine
lues lumbago lupus lupus_erythematosus lymphoma lyssa macular_degeneration magic_bullet maidism malacia malady
malaria malnutrition malocclusion mange mannitol marasmus mastitis max mayidism measles medical_aid medical_care
medical_science medication megalomania megrim melagra melanism melanoma melasma melatonin meningitis
mental_disturbance meralgia mescaline mestranol meth methadon methadone methylenedioxymethamphetamine metritis
microsurgery migraine miliaria miotic mono mononucleosis mooneye morbilli morphea morphia morphine motilin mumps
murrain myalgia myelitis myelofibrosis myeloma myodynia myoma myopathy myopia myositis myotic myotomy myxedema
myxoma nadolol naloxone nanism naproxen narcolepsy narcotic narcotic_antagonist nauseant neomycin neoplasm nephritis
nephrosis nervous_breakdown neuralgia neuralgy neuritis neurology neuroma neuropathy neurosis neuroticism neurotoxin
neutering neutropenia nicotine noma nontricyclic noradrenaline norepinephrine norethandrolone norethindrone
norethynodrel norgestrel nosebleed nosology nostrum nux_vomica nympholepsy nystatin obstetrics ochronosis oestriol
oestrone oncology ophthalmia ophthalmology opiate opium orchitis organ_transplant orthopedics osteitis osteoma
osteoporosis osteosclerosis ostomy otalgia otitis otology otorrhea ovaritis overbite oxazepam oxytetracycline
oxytocic oxytocin ozaena ozena palsy panacea pancreatitis pancytopenia papule paralysis paranoia paraplegia paresis
paresthesia pathogen pathology pedology peliosis pellagra pemphigus penicillin perinatology periodontitis perleche
pernio pertussis pestis petechia pharmaceutical pharmacology phenacetin phenylketonuria phlebitis phobia
photocoagulation photophobia phrenitis phthisis physic pimozide pimple pindolol pinkeye pinkroot pityriasis pleurisy
plumbism pneumonia pock pockmark podalgia podiatry poisonous_substance polio poliomyelitis polymyositis polyneuritis
polypus polyuria posology pox prazosin prednisone presbyopia priapism primary_care procaine prodroma prodrome
progesterone progestin prolapse prostatitis prosthetics prosthodontics protease_inhibitor prurigo psammoma psilocin
psilocybin psittacosis psoriasis psychiatry psychoactive_substance psychoanalysis psychosis psychosurgery
psychotherapy ptosis purgative purpura pustule pyaemia pycnosis pyelitis pyelonephritis pyemia pyknosis pyorrhea
pyorrhoea pyrexia pyrosis pyuria qat quartan quat quinidine quinine quinsy rabies rachitis radiotherapy ramipril
ranula relaxant relaxin renal_failure resection reserpine retinopathy rhabdomyosarcoma rhagades rheumatism rhinitis
rhinotracheitis rickets rifampin roofy root_rot rophy rosacea roseola rubefacient rubella rubeola rubor salvinorin
sapremia sarcoma saxitoxin scabies scag schizoid schizophrenia sciatica sclerosis scotoma scours scrapie scrofula
scurvy seborrhea secretin sedative sedative-hypnotic seminoma sens sepsis septicemia serology sess shabu shingles
shivering sickness sightlessness singe siriasis skag sleeping_pill smallpox smart smarting sneeze sneezing
sociopathic_personality sodoku soporific sore sore_throat spavin spaying speech_defect spondylitis spots sprain
sprue staggers stammer statin steatorrhea stenosis stigmata sting stinging stomatitis streptomycin stridor struma
strychnine stutter stye styptic subtilin sulfa sulfadiazine sulfanilamide sulfonamide sulfonylurea sulindac sulpha
suppressant surgical_operation surgical_procedure symptom synechia syph syphilis tabes tachycardia talipes tarantism
tarsitis tenesmus teratoma testosterone tetany tetracycline thalassemia thalidomide theelin theophylline therapeutic
therapy thiazide thiotepa thrombocytopenia thrombolytic thymosin thyrotrophin thyroxin thyroxine tic timolol
tinnitus tocology tonsillectomy tonsillitis toothache toxaemia toxemia toxicant toxicology toxin toxoid trachoma
tranquilizer trembles triamcinolone trichinosis trichomoniasis tricyclic trismus tuberculosis tularemia tumor tumour
twitch twitching typhoid typhus tyrothricin ulalgia ulcer ulitis unguent unreason uraemia uratemia uraturia uremia
urethritis urodynia urology uropathy uveitis uvulitis vaccina vaccinia valgus varicella variola varus vasectomy
vasodilator vasopressin vermifuge veronal vertigo villoma viomycin viraemia viremia virology visual_defect vitiligo
volvulus vomitive vulvitis warble warfarin wasting weal wen wheal whitlow windburn wound wrick xanthoma yatobyo yaws
yellow_dwarf zidovudine zit zoonosis zootoxin zoster`,
  ],
  [
    'ENTY:dismed DESC:desc',
    `aftereffect alienism anergy astigmatism astigmia aura blight bulimia bummer burn callosity catatonia complaint
congestion deformity dependance excoriation feebleness flakiness frailty headache hygiene impaction incompetence
inebriation lallation lameness malignance malignancy myasthenia palpitation poison prescription psychopathology
rawness scar scorch sedation side_effect specific stasis stimulant stricture sunburn syndrome throe tin_ear trauma
unbalance unction unfitness voicelessness`,
  ],
  ['ENTY:dismed DESC:desc ENTY:other', `suffering`],
  ['ENTY:dismed DESC:reason', `alcoholism mania releasing_factor`],
  ['ENTY:dismed ENTY:color', `redness`],
  ['ENTY:dismed ENTY:cremat', `stitch`],
  ['ENTY:dismed ENTY:cremat ENTY:other', `excision mosaic`],
  ['ENTY:dismed ENTY:currency ENTY:other', `scratch`],
  [
    'ENTY:dismed ENTY:event',
    `aborticide aeroembolism bloodletting choking clap constipation contagion face_lift facelift galvanism gangrene
grand_mal habituation harm injury insolation malformation petit_mal reflux salve sphacelus sterilisation
sterilization throb tornado`,
  ],
  [
    'ENTY:dismed ENTY:event DESC:desc',
    `aberration affliction black_eye enervation eruption fix impairment inflammation softness`,
  ],
  [
    'ENTY:dismed ENTY:event ENTY:other',
    `abrasion bump collapse dislocation electric_shock fixing prostration rupture scrape strangulation wrench`,
  ],
  ['ENTY:dismed ENTY:lang', `lisp`],
  [
    'ENTY:dismed ENTY:other',
    `ablation addiction agony anomia audiometry biliousness bolus burning canker capsule castration cautery chafe
chlorination consumption contusion cramp creeps cryocautery dandruff demineralisation demineralization derangement
detoxification douche ecchymosis emasculation engorgement evisceration extirpation farsightedness fenestration fever
fibrillation fracture furring gad gage gash giddiness graze hardening hysteria icterus implantation indisposition
infliximab inhalation irrigation itch jaundice laceration leak lightheadedness madness medicine midwifery myosis
nausea numbness oliguria pain pang paronychia pestilence phlebotomus pick-me-up placebo plague prophylactic psilosis
qualm queasiness radiology rash refrigeration restorative rick scald scleroderma self-analysis shortsightedness
soreness spasm squeamishness symphysis taxis tetanus torment torture transplantation ulceration urtication
vaccination venom wale welt whiplash wilt`,
  ],
  [
    'ENTY:dismed ENTY:other DESC:desc',
    `calcification craze disintegration drunkenness flutter fury handicap looseness mummification smartness stuffiness
upset`,
  ],
  ['ENTY:dismed ENTY:product', `bracer lotion ointment refill`],
  ['ENTY:dismed ENTY:product DESC:desc', `blackwash`],
  ['ENTY:dismed ENTY:product ENTY:other', `distemper upper`],
  ['ENTY:dismed ENTY:sport', `lunacy`],
  ['ENTY:dismed ENTY:sport ENTY:other', `craziness`],
  ['ENTY:dismed ENTY:substance', `bactericide balm carbuncle iodoform menthol ptomaine`],
  ['ENTY:dismed ENTY:substance ENTY:color', `chalk`],
  ['ENTY:dismed ENTY:substance ENTY:event', `nebula`],
  ['ENTY:dismed ENTY:substance ENTY:other', `rust vomit`],
  ['ENTY:dismed ENTY:substance LOC:other', `crud`],
  ['ENTY:dismed ENTY:symbol', `ague`],
  ['ENTY:dismed ENTY:symbol LOC:other', `slash`],
  ['ENTY:dismed ENTY:techmeth', `excruciation`],
  ['ENTY:dismed ENTY:veh', `local`],
  [
    'ENTY:dismed HUM:ind',
    `alleviator blocker crank expectorator felon floater founder narcoleptic pest superman`,
  ],
  ['ENTY:dismed HUM:ind ENTY:event', `skunk`],
  ['ENTY:dismed HUM:ind ENTY:other', `kink sob`],
  ['ENTY:dismed HUM:ind ENTY:product', `popper`],
  ['ENTY:dismed HUM:title ENTY:cremat', `ms`],
  ['ENTY:dismed LOC:other', `cataract hospice pharmacy slough sty sudatory surgery`],
  ['ENTY:dismed LOC:other ENTY:other', `preventative preventive`],
  ['ENTY:dismed NUM:count', `bite dose eye-drop eyedrop piles`],
  ['ENTY:dismed NUM:count DESC:desc', `pinch`],
  ['ENTY:dismed NUM:date DESC:desc', `flush`],
  ['ENTY:dismed NUM:date ENTY:other', `efflorescence go`],
  ['ENTY:dismed NUM:dist', `dm mi`],
  ['ENTY:dismed NUM:dist ENTY:other', `pica`],
  ['ENTY:dismed NUM:temp', `boil cold`],
  [
    'ENTY:event',
    `abiogenesis ableism ablism abolition abort abortion abreaction absenteeism accident accreditation administrivia
advance aegir aerosol ageism agism agon agriculture air_mass air_transportation airburst airflow allogamy
altocumulus amble ambuscade ambush amendment amperage amplitude angelus annihilation apocalypse apoplexy apoptosis
appalling appearing appeasement arbitrage arbitration arc arming ascension assault atavism atmospherics attack
attainder augury auspice autofluorescence autogamy autogeny avalanche awakening baa bacchanalia backfire backflow
backspin bailment balefire ballooning balminess bam bane banging banking barbecuing bareboating barrage barratry
barter bash battering battle beating beep beheading billow bioterrorism birefringence bise bize blackening blackmail
blare blaring bleat bleep blockade bloodbath bloodshed blowout boating bolide bombing bombing_run bonfire bong
bootlegging booze-up boreas bossism bouncing boycott brainstorming braising brawl bray break break-in breakers
breakup breeze brewing bribery broil broiling browning bunce bunco bunfight bunko burglary burial
business_enterprise cackle calamity calming calvary campfire cannonade capillary_action cardiac_cycle carnage
carousal carouse cartage carting cataclysm catastrophe catharsis caucus causa cavalcade cave_in caw ceding ceilidh
celebration ceremonial cessation cession chatter chattering cheep chewing chiller chirp chirrup chomping chug
circumnavigation cirrocumulus clamor clang clangor clangoring clangour clank clatter cleaning cleansing clemency
click-clack clickety-clack clickety-click climbing clonus clop clopping cloud cloudburst cluck clucking clumping
clunk clunking coaction coincidence collaboration collision colonization combat comedown commerce commercialism
communalism commute commuting concert conclave concussion conductance conducting conduction conductivity conference
conflagration congregating conscription constitutional consummation contrail contravention contretemps contumacy
convening conveying coo cookery cooking cooperation coronation countercurrent cozenage crackling crash creak
creaking crime criminal_offense criminalization crisis cronyism crosscurrent crossfire cruise cuisine current
cyber-terrorism cyberwar cyclone cyclosis dacoity dairying dakoity damage dampening darkening darning day_off
deactivation dealing debacle debauch debauchery debut decapitation decease decrease deformation defrayal defusing
dehumanization demobilization demolishing demolition destiny destruction detriment dew diamagnetism diastole
diffraction dimorphism dipole_moment direct_action dirtying disarmament disaster disbandment discontinuance
discontinuation discrepancy disenfranchisement dismount disobedience divorce domination doom dousing downfall
downpour downspin downtick downturn drenching driftage drifting drippage dripping drizzle drubbing drug_trafficking
drumfire due_process dumping dwindling dwindling_away dyeing eager eagre earthquake easter easterly ebbtide eclipse
economic_strangulation eddy eisteddfod elastance election electric_field electric_potential electric_power
electrical_power electricity electrocution electron_beam elements elves embezzlement emergency emf encroachment
endgame endogeny energy_level energy_state enforcement enhancement entry epidemic epiphany equipping errand
euthanasia evanescence event exchange excursion executing exigency expending extermination extinguishing extradition
fadeout fading faint falling_out farming fast_day fate fatism fattism fatwa feast_day fecundation felony
ferromagnetism ferrying fertilisation fertilization festival festivity fete feticide feud fiasco fiesta fight
fighting final_judgment finance financing fire firelight first_step fistfight fizzle flagellation flame-out flapping
flare-up flimflam floatation flogging floodhead flotation flowing fluorescence fluttering fluxion fly-by flying
flypast foehn fog fogbank fohn follow-through food_chain footfall fording formalities fortuity founding
fraternisation fray freshet frying fug fume funeral furlough fusillade fusion gala gale gardening gaseous_state
gaslight gegenschein genesis genocide gip gliding glowing go-slow gobble godsend governing graduation grassfire
gravitational_field greening grilling group_action growl growling gumming gunfight gunplay gurgle gush gust gyp hail
hailstorm hair-raiser half-term handover hap happening harakiri harikari harlotry hauling hawking haze headwind
hecatomb heist highjack highwater hijack hijacking hijinks hiking hiss hissing histocompatibility hobbyism holiday
holocaust holy_day homemaking homicide honk honoring hooky horsewhipping hostilities housebreaking housecleaning
hubbub hurricane husbandry hushing ictus impedance impetus impinging importing imprisonment inauguration inception
incident indaba industrial_enterprise industrialization inevitable infiltration infraction initiation installing
instroke insurgency insurrection integrating integration international_affairs interreflection interrupt
intervention intifada invasion investing jamboree jamming jangle jaunt jinks jitter jounce journey journeying
joyride karma katharsis khamsin kidnapping kill killing kismat kismet knell knocking lahar lamplight landslide
landslip larceny laser_beam law-breaking lawsuit layoff leakage legal_action legislating lend-lease lessening
levanter leveraging licking liftoff light_beam lightening lightning liquid_state liquidation litigation lode luau
luxation lynching magnetic_field magnetic_moment magnetism maintenance makeover malfunction manifestation maraud
marketing martyrdom marvel mass_production massacre mastication meddling mediation meeting menarche menstrual_cycle
meow merchandising merrymaking miaou miaow miaul military_action military_campaign mingling mining miracle
miscarriage misdemeanor misfire mismanagement misrule mist mistral mistrial mizzle mobilisation mobilization
modernization moistening moksa monopolization moo moon-ray moonbeam moonlight moot mopping motoring mottling
mudslide mugging mumbling murder murk mutiny nascence nascency neap nebule necrosis neigh nemesis nepotism
nerve_impulse nicker noise nonevent nonparticipation nonprofit nonstop norther nuclear_power nuptials obedience
obliteration obsequy occasion occurrence odyssey ohmage oink omen oncoming one-off onrush onset onslaught ooze
oozing opener operations optical_aberration optical_illusion optimization ordeal orgasm origination outbreak
outburst outfitting outing overcast overhaul overpressure overproduction overrun pandemic parallax paroxysm
participation pasteurization patching peal pealing peddling pedesis peeling penalty perambulation peripeteia
peripety perjury perpetration petty photoconductivity piezoelectricity pileup pilferage pilgrimage ping piss-up
pitter-patter plash playday playtime pleochroism pleomorphism plop plosion plowing plump poaching pogonip
pollination polymorphism popping portent potlatch powwow prang proceeding proceedings prom prostitution protest
publicizing publishing pulsing punch-up punishment purr putsch quake quarrying quarter_day quickie quicky
racketeering raid rainfall rainstorm rale ramble ranching rapid_growth rat-tat rataplan rattle rattling ravage ravel
ray razing re-establishment reactance reality_check rearmament reassembly rebellion rebuilding recission recoil
recombination recrudescence recurrence red_tape rededication redevelopment redeye redshift reelection referendum
refit reforestation refraction regimentation rehabilitation rejuvenation relegating rematch renascence renting
repeal repeat reprisal resale resonance resumption resurrection resuscitation retail retailing retaliation retrial
retrogression revel revelry revenge reversal revolt revolution rhonchus ricochet ride rip-off ripple rippling
riptide rising rivalry roar roaring roasting robbery rousing roving ruining ruling rumble rumbling runoff runup
rustle rustling sabbatical sabotage safari sale salting samiel samsara saturnalia sauteing scam scratching screaming
screech screeching screwup scrubbing scrum scrunch scuffle sea-puss seaquake sedimentation sedition seek seepage
segue seiche seism self-destruction self-fertilization self-flagellation self-improvement self-induction
self-punishment self-realization self-sacrifice sell selling seppuku set-to setback settling sexism shake-up shakeup
shave shear shelling shimmer shipping shirring shoo-in shoot-down shootout shoplifting shriek shrieking shrilling
shutdown shutout sibilation siege simmering simony simoom simoon sirocco sit-down sit-in sizzle skirl skirmish
slackening slam slaughter slaying sleet slowing slugfest smash-up smoke smolder smoulder smuggling snowfall soaring
social_control social_function socialisation socialization socializing soiling soilure solid_state soliton sortie
sousing souther southerly spaceflight spanking sparge sparkling spirt splitsville splutter springtide sprinkle
sprites spritz spurt sputter sputtering squall squeal squish stabilisation stabilization staining stampede standoff
starlight startup starving stickup stoning stowing strafe strangling stratus streaming stridulation strike striping
stroll strong_interaction strum stunting stylization sublimation submerging submersion subsidence subversion suicide
sun sun-ray sunbeam sunlight sunray superconductivity superfetation supervision surcease surf susurration susurrus
suttee swabbing swap swash sweeping swindle swish swiz swoon swoosh swop symposium syncope syndication synod systole
syzygy tailwind tampering tap tap-off tapping tea_party teamwork temblor terrorism theft thermal thievery thieving
thrashing throbbing thrombosis thrum thud thuggee thuggery thumping thunder thunderbolt thunderclap thunderstorm
thunk ticktock tictac tide tilling time_off ting tinkle tinting tintinnabulation toasting tocktact toot tootle
topspin torque tourism tradeoff trading tragedy trajectory trample trampling transaction transformation transition
transmigration travel traveling travelling traversal treason trek trickle trip trouncing truancy trucking trudge
tsunami turn_around tussle tweet twitter typhoon ultraviolet underproduction unionization unveiling updraft
uplifting uprising upthrow upthrust uptick upturn vac vacation vacay vagary vendetta vending vendue vengeance
verdict vibrato victory vigilantism virga visitation visiting vitiation volcanic_eruption volley voltage volution
voyage vroom vulgarisation vulgarization waiver wakening waking_up walkabout walkaway walkout wandering waning
warfare warping waterloo wattage waveform wavelet wayfaring weather weather_condition wester westerly whacking
whammy whicker whinny whir whirlpool whirlwind whirr whirring whispering white_horse whitecap whitening whiteout
wholesale whoopee whoosh whoredom wildfire wind windiness windstorm windup wipeout withering wobble work-in workflow
working_out world_affairs wrecking wring yachting yaw yelp yelping yip zap zephyr`,
  ],
  [
    'ENTY:event DESC:desc',
    `abasement abnegation absence adversity affiliation affray allegiance annulment annunciation appeal arousal
asphyxiation assassination attenuation aureole aurora ballistics bankruptcy bastardization betterment bigamy
bioremediation blowback boisterousness boom cacophony cancellation case castigation certification charge
chastisement chauvinism clash cloudiness co-occurrence coarctation colloquium commemoration conciliation concurrence
concurrency conditions contingency convulsion countercharge criticality cultivation death debasement deflection
deflexion degradation demurrer depilation deprivation derogation despatch detention deviation difference ding
disagreement discoloration discolouration discordance dismissal dismission dispossession dissent doldrums
electromagnetism energy enfranchisement excitation experience face-off famine fatality finishing firestorm flash
flection fluctuation fogginess foregone_conclusion fosterage fostering fruition furtherance gleam gleaming glimmer
glint glitter grumble grumbling guidance hardship hibernation hum hypertonicity hypotonicity impact imposition
impoverishment improvement inaugural incandescence incitement instance intercession irradiation katzenjammer leave
leverage liquidity liquidness luminescence mercy mirage misdirection misfortune mollification murkiness murmuring
mutter muttering nativity naturalisation naturalization nimbus notification nullification opacity pauperization
permission plea poisoning polarisation polarization pollution predestination privation protestation pulse punctilio
quarantine quiet radiance rap reflexion reinstatement relinquishing relinquishment renovation repair repercussion
resilience resiliency retroversion revocation ringing riposte ruination salvo sanction sanitation scandal
selflessness send-off separation smother smudge solidness squawk stalemate standstill starvation static stimulation
storm straits strife stultification submission suffocation sultriness sunrise sunset tailspin takedown tempest
tempestuousness tension thanksgiving tie-up tip-off transparence transposition tremolo turbulence twang twilight
undercurrent upheaval uproar variance vicissitude war wreck`,
  ],
  [
    'ENTY:event DESC:desc ENTY:other',
    `bad_luck conformity descent elevation halt isolation operation respite tolerance`,
  ],
  [
    'ENTY:event DESC:reason',
    `clarification incitation moralisation moralization popularisation popularization`,
  ],
  ['ENTY:event DESC:reason ENTY:other', `reconstruction twist`],
  ['ENTY:event ENTY:animal', `tick`],
  ['ENTY:event ENTY:body', `bang primary`],
  ['ENTY:event ENTY:cremat', `compromise deal episode introduction`],
  ['ENTY:event ENTY:cremat DESC:desc', `attraction strain`],
  ['ENTY:event ENTY:cremat ENTY:other', `bond`],
  ['ENTY:event ENTY:cremat ENTY:product ENTY:other', `slide`],
  ['ENTY:event ENTY:cremat LOC:other', `passage`],
  ['ENTY:event ENTY:currency', `birr kwanza`],
  ['ENTY:event ENTY:dismed', `remedy`],
  ['ENTY:event ENTY:letter', `alpha omega`],
  [
    'ENTY:event ENTY:other',
    `abatement abduction abidance acceleration activation adjournment adjustment adoption adornment affinity afterglow
aggression airing airstream alluvion alteration amortisation amortization amphimixis armament assignation
atomisation atomization attending attrition authorship avulsion backlash baking belligerency bend bender binge blast
blaze blitz blizzard blow boiling bolt bombardment boring borrowing brainwave breach breakthrough breeziness
broadening brouhaha burst buzz calmness canalisation canalization capacitance carom carrying_out ceremony change
checkmate circuit circulation circumcision clack clip coercion combining coming_together commitment committal
communisation communization compaction completion compliance compression concretion conflict conge conglobation
conglomeration consecration conservation consolidation convention conversion conviviality convoy coruscation
counterattack coup cracking crackle cross-fertilisation cross-fertilization cross-pollination crusade
crystallization cultism cumulus dealings decay deceleration default defeat defense defoliation departure deposit
depredation destabilization detonation detribalisation detribalization detrition development devolution devotion din
disappearance discharge discrimination dispersion displacement disposal dissipation distortion divergence
domestication downswing drift drilling driving duel easing ebb egress elaboration electrolysis emanation
embarrassment embellishment emergence emersion encounter enrichment entering epilation eviction execution
exfoliation exit exploration explosion fade failure favoritism favouritism fetich fetish figuration finding firing
first_base fitting flashing flow flurry flux foray foreboding formality formation forwarding fossilisation
fossilization freeze frost fulfillment fulfilment galvanisation galvanization gassing gastronomy germination getaway
glycogenesis going gravitation gravity gyration handling hanging hassle headway heave heaving holdup homestretch
humming hustle immersion implementation implosion impulsion inactivation inclemency incursion inductance induction
inertia inflection infrared infringement ingress initiative inroad insemination insubordination interlocking
interpenetration interruption intrusion investiture irruption jolt jubilation juncture knock languor lashing
launching leap leeway legislation legitimation leisure leveling levitation levy liberation life_cycle lift light
logrolling loosening lurch maculation manufacture mayhem meander meltdown mercantilism merry-go-round misapplication
misappropriation mischance misconduct mishap monstrosity moonwalk mortification motion movement mutation mutilation
nationalisation nationalization navigation neutralisation neutralization nonpayment nurture obeisance observance
occlusion opening opposition orgy oscillation overflow override oversight overspill overthrow pageant pageantry
parade pass pat patter peep penance penetration percolation phenomenon picnic piracy pity plunk pounding pratfall
presage pressure procession profanation progress progression propagation propitiation propulsion prosecution pull
pulsation pulverisation pulverization puncture purgation purge purging purification push racism racket radiation
raising rallying ramification raptus ravishment readjustment reappearance rearing rebelliousness rebirth rebound
receding reciprocation reclamation reconciliation recovery rectification recusation reflection reform regeneration
regress regurgitation relegation reluctance renewal rental reorganization repetition replay repulsion resistance
reverse riffle rift rise roller rolling rubber_stamp ruffle rumination run-up rush sailing saltation saunter schism
scintillation scorcher scouring scraping seafaring seclusion secularisation secularization segregation seizure
self-denial seminar sericulture severance shakedown shaving shedding shock shooting shrinking sinking skimming slap
smash snore soaking spark spatter spattering specialisation specialization spike spin splashing splat splattering
spoliation spotting spreading springboard squeak staging stealing steering stewing stirring stop storminess
strengthening striking stroke struggle substitution success suction sunshine surge surprise swerve switch takeover
tanning temperateness tessellation thaw thawing throwback thrust thump tillage titillation toleration torsion touch
touching traction trade transference transfiguration transgression translation transmutation transport traverse
treatment tremor trimming triumph trouble tumble twinkle ultrasound undertow undulation unitisation unitization
upbringing upkeep upsurge valency vanishing vaporisation vaporization variation ventilation violation vortex vote
warming watering wave waxing weakening wetting whack whirl worsening write-off zing zizz zoom`,
  ],
  [
    'ENTY:event ENTY:other DESC:desc',
    `acculturation advancement alienation approaching backwash bending breeding brutalisation brutalization coma
constriction convergence crunch degeneration demoralisation demoralization devastation digression disruption drag
etiolation evasion excitement exhaustion facilitation fit flexion friction inflation infliction inversion
involvement keeping lenience leniency low materialisation materialization melioration mercifulness mildness
moderation neutrality obfuscation ornamentation packaging paternity prognostication recession refinement restoration
roundup rustication sally separatism sparkle standardisation standardization surrender takeoff unification variant
vibration warp wonder`,
  ],
  ['ENTY:event ENTY:product DESC:desc', `roll`],
  [
    'ENTY:event ENTY:sport',
    `acrobatics auction battue cotilion cotillion dogfight ducking fisticuffs in-fighting lottery plunge preliminary
riding tug-of-war`,
  ],
  ['ENTY:event ENTY:sport ENTY:other', `sashay`],
  ['ENTY:event ENTY:sport LOC:other', `promenade`],
  ['ENTY:event ENTY:substance', `gas rain`],
  ['ENTY:event ENTY:symbol', `blip reveille`],
  ['ENTY:event ENTY:symbol ENTY:other', `drumbeat punctuation tattoo whistling`],
  ['ENTY:event ENTY:techmeth', `crucifixion manduction molestation wedding`],
  ['ENTY:event ENTY:techmeth ENTY:other', `outrage permutation`],
  ['ENTY:event ENTY:termeq', `cold_turkey`],
  ['ENTY:event ENTY:veh ENTY:other', `bark`],
  ['ENTY:event ENTY:word', `murmur`],
  ['ENTY:event ENTY:word ENTY:other', `blend click contraction glide`],
  ['ENTY:event HUM:gr', `administration establishment expedition management visit`],
  ['ENTY:event HUM:gr DESC:desc', `engagement`],
  ['ENTY:event HUM:gr ENTY:cremat', `chorus`],
  ['ENTY:event HUM:gr ENTY:other DESC:desc', `force`],
  ['ENTY:event HUM:ind ENTY:other', `fraud`],
  [
    'ENTY:event LOC:other',
    `bonanza butchery clink crossing drip flyover ford forum fountain grate installation landscaping lineation luff
mounting outpouring plenum rendezvous sepulture snow tonsure turning_point wallow watershed waterspout`,
  ],
  ['ENTY:event LOC:other DESC:desc', `conformation hearing spread summit swell`],
  [
    'ENTY:event LOC:other ENTY:other',
    `ascent cascade climb drop-off fencing flight fortification inferno outflow sail transit`,
  ],
  ['ENTY:event LOC:other NUM:money', `stowage`],
  ['ENTY:event LOC:other NUM:temp', `flashpoint`],
  ['ENTY:event NUM:count', `chew deluge inundation outage spate splatter torrent`],
  ['ENTY:event NUM:count DESC:desc', `splash`],
  ['ENTY:event NUM:count ENTY:cremat', `correction`],
  ['ENTY:event NUM:count ENTY:other', `flood footstep jar precipitation scattering sprinkling`],
  ['ENTY:event NUM:count NUM:money', `tankage`],
  [
    'ENTY:event NUM:date',
    `climax commencement doomsday enlistment expiry feria finis honeymoon long_haul monsoon start time tour`,
  ],
  ['ENTY:event NUM:date DESC:desc', `beginning`],
  ['ENTY:event NUM:date ENTY:other', `expiration heartbeat moon sheepshearing shift`],
  ['ENTY:event NUM:dist DESC:desc', `windage`],
  ['ENTY:event NUM:dist ENTY:other', `clearance mesh`],
  [
    'ENTY:event NUM:money',
    `defalcation disbursal disbursement freightage funding indemnification investment outlay payback recompense redress
remuneration reparation repayment requital retribution reversion spending truckage underpayment win`,
  ],
  ['ENTY:event NUM:money DESC:desc', `toll`],
  ['ENTY:event NUM:money ENTY:cremat', `yield`],
  [
    'ENTY:event NUM:money ENTY:other',
    `cleanup dispensation extortion lockage ransom remission remittal restitution taxation`,
  ],
  ['ENTY:event NUM:period', `embolism retardation`],
  ['ENTY:event NUM:period DESC:desc', `blackout`],
  ['ENTY:event NUM:period NUM:money', `superannuation`],
  ['ENTY:event NUM:temp ENTY:other', `heat`],
  ['ENTY:event NUM:volsize', `free_fall hike shrinkage`],
  [
    'ENTY:food',
    `absinth ackee ade adermin adobo afters aguacate ail aioli akvavit alcohol alcoholic_drink ale aliment allemande
amaretto aneurin aniseed anisette anjou annon aperitif appetizer applejack aquavit arak arrack ashcake aspic atole
avocado baba babka bacon bagel baguet baguette baked_goods baklava bannock bap bartlett bechamel beechnut beef_stock
beer beigel beignet benniseed berry beverage bialy bigos biltong biotin birdseed biriani biryani biscuit bismark
bisque bitok bitters blanc bleu blini blintz blintze bliny bloater bock boeuf bologna bonbon booze borsch borscht
borsh borshch borsht bortsch bosc bouchee bouillon brandy brazil bread breadstick breadstuff breakfast brew brewage
brioche brisket brittle broth brunch bubbly bulghur bulgur bullshot bun burger burgoo burrito butter buttermilk
butterscotch butty cachou calamari calamary canape candied_fruit candy candy_kiss caraway_seed carbonated_water
cardamum casaba cassiri catsup caviar caviare cetchup challah champagne chapati chapatti charlotte cheddar chevre
chile chili chilli chilly chinkapin chipotle chips chitlins choc choc-ice choline chorizo chowchow chowder chutney
chyme cider citrin citrus_fruit clabber clambake cling cocktail cocoa cocoa_powder cocoanut coconut coffee
coffee_break coffee_substitute coffeecake cola_extract coleslaw collards collins comfit compote condiment confect
confit congo congou conserve conserves consomme cookout copra cordial cornbread corned_beef cornmeal cornpone
couscous crabmeat crisp crop croquette crouton crudites cruller crumpet cuke culture_medium cupcake cuppa cupper
curacao curacoa curd curry curry_powder custard cyder dainty daiquiri damson decaf dejeuner dessert diet dietary
dolmas donut dowdy dried_fruit drinking_water duff dumpling dumplings eatable eatage eats eclair edible edible_fruit
edible_nut egg_white eggfruit eggnog eggs elixir ensilage escargot escarole espresso falafel farce farfalle farina
fatback feed felafel fettuccine finnan fizz flan flapcake flapjack flat_bone flatbrod flavorer flavoring flitch
flour folacin folate folic_acid fondant fondu fondue food food_product forequarter frankfurter freshwater_fish
friedcake frier fries frittata fritter fruit_bar fruitage frumenty fryer fudge fugu gammon gateau gazpacho geneva
genipap genoise ghee gherkin giblet giblets gigot gingerbread gingerroot gingersnap glogg gnocchi gobbet goober
goody goulash graham granola grappa greens grenadine griddlecake grissino grist grits groats grog ground_beef gruel
gulyas gumdrop haggis halal hallah hamburger hard-boiled_egg hard-cooked_egg hardbake haslet hay herbal highball
hoagie hoagy hoecake hollandaise homebrew hominy hommos honeydew hooch hootch hotcake hotpot hoummos huitre hummus
humous hydromel hyson icecream ingesta inositol jak jam jambon jello jelly jerky jimmies johnnycake julep julienne
jumbal kabob kasha kava kavakava kebab kedgeree ketchup kickshaw kipper kirsch kishke knish kosher koumiss kumis
kummel kvass lambchop lansa lansat lanseh lanset lasagna lasagne latke latte leechee leftovers lekvar lemonade lichi
limeade limpa linguica linguine linguini liqueur litchee loaf loblolly lobscouse lobscuse lollipop lunch luncheon
lutefisk lutfisk lychee macaroon macon malmsey manhattan maraschino marc margarine marge marinade marinara marmalade
marshmallow martini marzipan mascarpone matelote matzah matzo matzoh mayo mayonnaise mead meal meat meatball
meatloaf micronutrient milk mince mincemeat mineral_water miso mixed_drink molasses monosodium_glutamate moussaka
mouton muesli muffin mulligan murphy muscadel muscatel mutton naan nacho negus niacin nosh nosh-up nougat nutrient
nutriment oatcake oatmeal oenomel offal old_fashioned oleo omelet omelette oolong oreo organs orzo ouzo paella
pancake pandowdy panfish panocha panoche parfait pasta pastil pastille pastis pastrami pastry patty pavlova pea pear
pekoe pemican pemmican penne penoche penuche peppermint_oil pepperoni perishable perry pesto pet-food petfood
philter philtre phyllo pickled_herring pieplant pignolia pigswill pigwash pilaf pilaff pilau pilaw pinole pirogi
piroshki pirozhki pita pizza poi polenta polony pone popover popsicle porc porcupines pork porkchop porkholt
porridge porterhouse potable potage poteen potherb potion potluck potpie pottage poulet poulette praline premix
preserves pretzel produce provender provisions prune pruno pud pudding puff_paste pulque puree purloo quantong
radish ragout raisin raita rarebit ratafee ratafia ration ravigote ravioli repast retinol retsina ribier riboflavin
rickey ricotta rigatoni risotto rissole rolled_oats rollmops romaine rotgut roughage roux rugelach rugulah rusk
sabayon saccharin salad salad_green salami salmi salsa saltine saltwater_fish sambuca samosa sandwich sapota sapsago
sashimi saskatoon sauce sauerkraut saute savarin saveloy savoury savoy scampi scampo schnapps schnaps scone scouse
scrapple scrumpy seafood seckel seedcake seltzer semolina sherbert sherbet sherry silage simnel sirloin sirup skilly
slaw smoked_herring snack soda_water soochong sorb sorbet souchong souffle sourball souvlaki sowbelly soymilk
spaghetti sparerib spareribs sparkling_water spirits sprinkles spritzer starches steak stodge stover strudel succade
sugar sukiyaki sultana sunchoke sundae supper sushi swill swizzle syrup tabasco tabooli taffy tahini tamal tamale
tapenade tapioca tartlet tater tea tea-like_drink teacake teatime tempura tequila teriyaki terrine thiamin thiamine
tidbit tiffin timbale tiramisu tisane titbit toast toddy toffee toffy tofu tomalley tomato_paste torte tortilla
tostada treacle troche ugli varietal veal veau veg vegetable vegetarianism veggie veloute venison vermicelli
vermouth viand viands victual victuals vinaigrette vino vitamin vitellus vodka volaille waffle wassail water_ice
weenie whiskey whisky wiener wildfowl wintergreen_oil won_ton wonton yoghourt yoghurt yogurt yolk zep ziti zwieback`,
  ],
  [
    'ENTY:food DESC:desc',
    `applesauce delicacy flummery menu pablum pabulum pickle stew stout takeout tripe wish-wash`,
  ],
  ['ENTY:food ENTY:animal', `chicken`],
  ['ENTY:food ENTY:body', `chine hock loin milt noodle roe rump shin_bone whey`],
  ['ENTY:food ENTY:body DESC:desc', `pap`],
  ['ENTY:food ENTY:body ENTY:event', `chop`],
  ['ENTY:food ENTY:body ENTY:letter', `shin`],
  ['ENTY:food ENTY:body ENTY:other', `grinder shank`],
  ['ENTY:food ENTY:body ENTY:substance', `gum`],
  ['ENTY:food ENTY:body NUM:count', `fillet`],
  ['ENTY:food ENTY:color', `burgundy caramel chartreuse chocolate claret coral lemon orange wine`],
  ['ENTY:food ENTY:color ENTY:event', `coloring colouring`],
  ['ENTY:food ENTY:cremat', `cheesecake edda roulade tonic western`],
  ['ENTY:food ENTY:cremat DESC:desc', `special`],
  ['ENTY:food ENTY:cremat ENTY:other', `red_herring`],
  ['ENTY:food ENTY:currency', `dough lolly`],
  ['ENTY:food ENTY:dismed', `blackheart dragee hash intoxicant lozenge`],
  ['ENTY:food ENTY:dismed ENTY:substance', `coke`],
  ['ENTY:food ENTY:dismed HUM:ind', `dope`],
  [
    'ENTY:food ENTY:event',
    `dressing gravy junket moonshine plonk refreshment seasoning sweetening treat twister windfall`,
  ],
  ['ENTY:food ENTY:event DESC:desc', `juice puff`],
  ['ENTY:food ENTY:event ENTY:other', `concoction congee lacing mix`],
  ['ENTY:food ENTY:instru', `flageolet`],
  ['ENTY:food ENTY:lang', `danish java pie`],
  [
    'ENTY:food ENTY:other',
    `albumen alimentation ananas cake chuck cola collation confection cos demerara doughnut fixings flip forage gelatin
gimlet gin gyro hotchpotch intermixture kibble main_course mush nipa nourishment pasty punch quark relish roast
salmagundi scotch screwdriver sidecar sinker smorgasbord spam spud streusel stuffing sweet sweetener`,
  ],
  ['ENTY:food ENTY:other DESC:desc', `bitter harvest nutrition sour takeaway trifle tuck`],
  [
    'ENTY:food ENTY:plant',
    `absinthe acerola akee alfalfa allspice almond amarelle angelica anise apple artichoke asparagus aubergine banana
barley barleycorn basil bean beet beetroot bilberry blackberry blueberry borage boxberry boysenberry brazil_nut
breadfruit broccoli buckwheat butternut canistel cantaloup cantaloupe capulin carambola caraway cardamom cardamon
cardoon carob carrot cashew cauliflower cayenne celeriac celery celtuce cereal ceriman chard checkerberry cheese
cherimoya chervil chickpea chicory chinquapin chives cilantro citrange citron citrus clementine clove cobnut cocoyam
cocozelle cole comfrey coriander costmary courgette cowberry cowpea crabapple cranberry cress cucumber currant
cushaw dahl dasheen dewberry dill durian earthnut eggplant elderberry endive estragon feijoa fennel fenugreek
filbert frijole garambulla garbanzo garlic genip ginger gooseberry grapefruit groundnut guava hackberry hardtack
haricot hazelnut herb horehound horseradish huckleberry hyssop icaco ilama jaboticaba jackfruit jalapeno jujube
juneberry kail ketembilla kitambilla kitembilla kohlrabi kumquat leek legume lentil lichee licorice lingonberry
liquorice litchi loganberry longanberry loquat lovage mamey mammee mangel-wurzel mango mangosteen marang marjoram
medlar melon mescal millet mimosa mombin monggo monstera moong morello mulberry mung munggo muscadine muscat
muskmelon mustard nectarine nutmeg oat okra onion oregano oxheart papaw papaya paprika parsley parsnip pasturage
pawpaw pepper peppermint periwinkle persimmon pigweed pimento pimiento pineapple pistachio pitahaya plantain plumcot
pomegranate pomelo popcorn potato pulasan pulassan pumpkin quandang quince rambotan rambutan raspberry rhubarb rice
rosemary rutabaga rye salsify sapodilla sapote sarsaparilla sassafras satsuma savory scallion scorzonera
serviceberry shaddock shallot sloe snowball soursop soy soya soybean spiceberry spinach sprout sugarberry
sweet_woodruff sweetsop tamarind tamarindo tangelo taro tarragon teaberry thyme timothy tomatillo tomato truffle
turmeric turnip waldmeister wasabi watercress watermelon whortleberry wintergreen witloof wort yam zinfandel
zucchini`,
  ],
  ['ENTY:food ENTY:plant DESC:desc', `strawberry`],
  ['ENTY:food ENTY:plant ENTY:body', `marrow`],
  ['ENTY:food ENTY:plant ENTY:color', `apricot saffron tangerine wheat`],
  ['ENTY:food ENTY:plant ENTY:currency', `cabbage kale lettuce`],
  ['ENTY:food ENTY:plant ENTY:event', `caper`],
  ['ENTY:food ENTY:plant ENTY:other', `cinnamon grape nasturtium rue sorghum vanilla`],
  ['ENTY:food ENTY:plant ENTY:sport', `squash`],
  ['ENTY:food ENTY:plant ENTY:substance', `ambrosia cherry chestnut gumbo pecan walnut`],
  ['ENTY:food ENTY:plant HUM:ind', `kiwi peach sage swede`],
  ['ENTY:food ENTY:plant HUM:title', `plum`],
  [
    'ENTY:food ENTY:product',
    `bootleg broiler buffet casserole coquille crape demitasse foodstuff generic marmite mousse ramekin ramequin sling
slops wrap`,
  ],
  ['ENTY:food ENTY:product LOC:other', `cooler`],
  ['ENTY:food ENTY:product NUM:count', `filet`],
  ['ENTY:food ENTY:sport', `napoleon rum`],
  [
    'ENTY:food ENTY:substance',
    `acetum agar banger bran carbonado common_salt humus lemon_peel liquor lox manna margarin mash mocha orange_peel slop
soda vinegar wafer`,
  ],
  ['ENTY:food ENTY:substance DESC:desc', `soup spice`],
  ['ENTY:food ENTY:substance ENTY:other', `undercut`],
  ['ENTY:food ENTY:substance ENTY:product', `crepe`],
  ['ENTY:food ENTY:symbol ENTY:other', `wedge`],
  ['ENTY:food ENTY:veh', `sausage sub three-decker`],
  ['ENTY:food ENTY:veh DESC:desc', `stinger`],
  ['ENTY:food ENTY:veh ENTY:product', `steamer`],
  ['ENTY:food ENTY:word', `jawbreaker`],
  ['ENTY:food HUM:gr', `banquet chou dinner`],
  ['ENTY:food HUM:gr ENTY:event', `feast`],
  ['ENTY:food HUM:gr ENTY:product', `cream mixer`],
  [
    'ENTY:food HUM:ind',
    `batter benedictine brat brownie cobbler cooky cracker criollo dodger doughboy eater fodder frank fruitcake ham honey
hot_dog hotdog macaroni nan nonpareil poilu roaster roly-poly scrag seasoner smoothie taco tart`,
  ],
  ['ENTY:food HUM:ind ENTY:cremat', `cookie`],
  ['ENTY:food HUM:ind ENTY:event', `chinook pop souse`],
  ['ENTY:food HUM:ind ENTY:lang', `quiche`],
  ['ENTY:food HUM:ind ENTY:other', `mace mole snapper torpedo`],
  ['ENTY:food HUM:ind LOC:other', `paddy`],
  [
    'ENTY:food LOC:other',
    `barbecue barbeque delicatessen iceberg jook lager larder pate pike tenderloin`,
  ],
  ['ENTY:food LOC:other DESC:desc', `entree preserve`],
  ['ENTY:food LOC:other ENTY:other', `confectionery`],
  ['ENTY:food NUM:count', `cud frappe malt sillabub syllabub`],
  ['ENTY:food NUM:count ENTY:other', `scallop`],
  ['ENTY:food NUM:date ENTY:other', `snap`],
  ['ENTY:food NUM:money ENTY:other', `refresher sustenance`],
  ['ENTY:food NUM:period', `vintage`],
  ['ENTY:food NUM:period ENTY:other', `must`],
  ['ENTY:food NUM:volsize NUM:other', `turnover`],
  [
    'ENTY:instru',
    `accordion bagpipe banjo bassoon bombard bombardon bones bourdon brass_instrument bugle calliope castanets celesta
cello cembalo chanter chime chordophone cither cithern citole cittern clappers clarinet clarion contrabass cornet
cromorne crumhorn cymbal diapason double-reed_instrument dulciana dulcimer fiddle fife flue_pipe forte-piano
free-reed free-reed_instrument gamba gittern gong guitar handbell harpsichord hautbois hautboy helicon hurdy-gurdy
kazoo keyboard_instrument koto lyre mandola mandolin maraca marimba musette musical_instrument oboe ocarina
organ_pipe organ_stop panpipe percussion_instrument piano pibgorn piccolo pipe_organ pipework psaltery sackbut
samisen sax saxhorn saxophone shamisen shawm sitar spinet stringed_instrument tabor tabour tam-tam tambourine
tenoroon theremin timbrel timpani tom-tom trombone trumpet tuba tympan tympani uke ukulele vibes vibraphone viol
violin violoncello virginal wind_instrument woodwind woodwind_instrument xylophone zill zither zithern`,
  ],
  ['ENTY:instru ENTY:cremat ENTY:sport', `hornpipe`],
  ['ENTY:instru ENTY:event', `drum`],
  ['ENTY:instru ENTY:event ENTY:symbol', `whistle`],
  [
    'ENTY:instru ENTY:other',
    `carillon clavier concertina double_reed flute harp snare sourdine string trigon upright`,
  ],
  ['ENTY:instru LOC:other', `flue tambour`],
  ['ENTY:instru NUM:count', `grand`],
  [
    'ENTY:lang',
    `argot artificial_language assembly_language baby_talk babytalk computer_language dialect first_language flowchart
koine lingo natural_language patois pidgin programing_language programming_language slang slang_term tone_language
vernacular`,
  ],
  ['ENTY:lang DESC:desc', `idiom`],
  ['ENTY:lang ENTY:currency', `afghani pengo`],
  ['ENTY:lang ENTY:other', `localism pascal`],
  ['ENTY:lang ENTY:other DESC:desc', `regionalism`],
  ['ENTY:lang LOC:other DESC:desc', `cant`],
  [
    'ENTY:letter',
    `aleph ayin beth daleth digram digraph double-u epsilon eta ezed gimel heth initial izzard kaph kappa khi lamedh mem
mu nu omicron pe phi phoneme polyphone qoph resh rho sadhe samekh sigma tau teth theta upsilon waw wye yodh zayin
zed zee zeta`,
  ],
  ['ENTY:letter DESC:desc', `alphabet chi`],
  ['ENTY:letter ENTY:other', `beta gamma psi taw`],
  ['ENTY:letter LOC:other ENTY:other', `delta`],
  ['ENTY:letter NUM:count', `iota xi`],
  [
    'ENTY:other',
    `adjustable_wrench advertising_campaign amphibian_family amphibious_assault amphibious_operation angular_distance
animal_fat animal_oil animal_order arithmetic_progression arthropod_family arthropod_genus artificial_heart
artillery_shell asexual_reproduction audio_frequency auditory_perception baby_boom baseball_play battering_ram
big_hand biological_process blood_sugar bobby_pin bodily_process bottle_opener bowling_pin brake_drum brake_pedal
breaking_away breaking_off breathing_in bridge_hand broken_heart building_block building_material butt_end
butt_joint canola_oil canon_law car_window cardiac_output carriage_return cathode-ray_tube cell_division
ceramic_ware cesarean_section character_printer chaulmoogra_oil chemical_change chemical_process chess_board
child_care cinnamon_bark circuit_board civil_law cleaning_pad closed_circuit club_head coagulation_factor
coconut_oil cognitive_operation cognitive_process coin_bank color_scheme common_law compass_point compound_lever
computer_circuit computer_display computer_memory computer_monitor computer_mouse computer_screen concave_shape
conditioned_response conic_section connecting_rod convex_shape cooking_oil corrugated_iron coughing_up counter_tube
covert_operation cricket_bat crime_rate croton_oil crown_jewels crude_oil curved_shape cutting_edge cutting_off
cutting_tool cyano_radical cylinder_head dance_step day_care death_rate degree_centigrade dental_appliance
determining_factor dicot_family dicot_genus digital_display divine_guidance diving_board double_helix drawing_board
drill_hole drilling_bit drinking_vessel driving_force drug_abuse drying_oil due_care due_north due_south
economic_policy edge_tool electric_circuit electric_fire electric_light electrical_circuit elementary_particle
emotional_state enclosed_space epicyclic_train essential_oil exponential_return face_recognition falling_off
false_imprisonment fantasy_world fatality_rate fatty_oil fiber_optics field_goal figure_eight financial_aid
fine-tooth_comb finger_hole fire_iron first_aid first_person fiscal_policy fishing_rod flip_side foot_pedal
forbidden_fruit force_unit fore-and-aft_rig fore-and-aft_sail foreign_policy form_genus forward_motion
fraudulent_scheme free_will front-porch_campaign fungal_infection fungus_family garden_tool gas-discharge_tube
gear_lever gender_role genetic_code geological_process geometric_progression gift_horse giving_birth gold_leaf
golf_stroke good_humor gourd_family grammatical_case grammatical_constituent great_care guard_duty gymnastic_horse
hand_shovel hand_tool health_care heating_element herringbone_pattern high_fidelity high_spirits hockey_stick
home_plate horizontal_bar horizontal_surface hostile_takeover hotel_plan human_nature hydraulic_brake
hydraulic_press ice_skate ignition_switch ill_will imaginary_place immune_response impact_printer induction_coil
industrial_arts industrial_process instrument_panel integrated_circuit intelligence_operation international_law
inventory_accounting ionization_chamber iron_fist joint_venture journal_bearing kidney_stone large_order
last_respects laying_on learned_profession leather_strip life_preserver light_bulb light_source lighting_fixture
linguistic_process linseed_oil living_space long_distance long_iron looking_at looking_for love_life luminance_unit
luminous_flux machine_tool magnetic_declination magnetic_needle magnetic_north magnetic_recorder main_clause
major_term mammal_family manual_labor martial_art martial_law mass_number measuring_stick meat_grinder
medical_practice memory_chip mental_deficiency mental_process mental_retardation metabolic_process metric_space
metric_unit military_formation military_operation mineral_oil mint_family missionary_work monkey_bridge
morale_builder mountain_climbing moving_in muscle_contraction muscular_contraction mushroom_pimple mustard_family
mustard_gas muzzle_loader myelin_sheath myrtle_family n-type_semiconductor narrow_escape national_flag
natural_covering natural_process neck_ruff nerve_agent new_deal noun_phrase nuclear_fusion nucleic_acid olive_oil
orb_web orchid_family organic_process original_sin orthodontic_treatment outer_boundary outer_space own_goal
p-n_junction p-type_semiconductor parasite_yew paved_surface paving_material paving_stone percussion_cap
periodic_table personal_care phase_space phonograph_needle pictorial_representation pipe_wrench plastic_film
plate_iron plumbing_fixture poison_gas poker_hand pommel_horse power_drill power_shovel power_tool practice_session
pressure_gauge preventive_medicine primary_cell primary_coil printing_press private_practice program_library
racial_segregation radio_frequency radioactive_decay railroad_tie railroad_track random-access_memory rare_earth
read-only_memory rear_window record_player reflex_response relative_clause religious_ceremony religious_rite
religious_ritual reptile_family reptile_genus right_ascension rock_drill roller_skate roofing_material rotary_motion
rotary_press rotating_shaft round_shape running_away saddle_seat safflower_oil scallop_shell second_base second_wind
seed_vessel semantic_role sewage_disposal sexual_practice sexual_reproduction shariah_law sheet_iron sheet_metal
ship_building simple_sugar single_file slime_mushroom small_stuff social_insurance social_organization social_policy
social_process social_structure sound_recording spark_gap spark_plug spider_web spirit_level square_foot
square_matrix square_meter square_mile stage_setting standing_room steam_boiler steel_trap storage_battery
storage_medium storage_tank structural_member subarachnoid_space subatomic_particle subordinate_clause
survivor_guilt swimming_stroke tank_iron tape_recorder tape_recording target_practice tax_bracket tax_liability
tear_gas telescopic_sight television_tube tennis_racket the_devil theater_stage thermionic_tube third_base
third_person threshold_operation throttle_valve topological_space tree_diagram truck_bed tying_up type_genus
unconscious_process unemployment_compensation upper_surface using_up vacuum_tube vaginal_birth vegetable_oil
vernier_scale vertical_surface vibrating_reed video_display video_recording violin_family virtual_memory
visual_perception volatile_oil voltaic_battery voltaic_cell voltaic_pile wall_hanging warm_up wedding_present
weight_unit whipped_cream wicker_basket wild_pitch windshield_wiper wood_pulp woodworking_plane work_surface
worldly_possessions writing_board`,
  ],
  [
    'ENTY:other DESC:desc',
    `automatic_pilot giving_up goldfish_bowl high_frequency long_suit low_frequency open_door power_play random_sample`,
  ],
  [
    'ENTY:plant',
    `aalii abele abelia abelmosk acacia acanthus achene achillea achimenes achira aconite acorn acrogen aecium aerides
aeschynanthus agamete agapanthus agaric agave ageratum agrimonia agrimony agueweed ailanthus albizia albizzia albuca
alecost alehoof alfilaria algarroba alkanet allamanda allgood alocasia aloe alstroemeria althaea althea alumroot
amaranth amaryllis ament ammobium amorpha amorphophallus anchusa andelmin andromeda andryala angelim angiosperm
angrecum anther antheridium anthurium apomict apothecium aquatic aquatic_plant aquilege aquilegia aralia arariba
araucaria arborvitae arbutus archegonium areca arere arethusa argemone aril arishth aroid arrow_wood artemisia
arugula ascocarp ascoma ascomycete ascus ash ash-key aspen asphodel astilbe astrantia avaram avens awlwort axseed
ayapana azalea babassu babassu_palm bacca balibago baneberry banksia baobab barbasco barberry barilla bartonia
basidiocarp basidiomycete basidiomycetous_fungi basidium bayberry bean_plant bearberry bearwood bedder bedstraw
beebalm beggarweed begonia bellflower bellwort benne bennet benni benny benweed bergamot bergamot_orange bergenia
betel betel_palm betel_pepper biennial bigarade bilimbi bilsted bimli bindweed bine birthwort bitter_cress
bittercress bittersweet bitterweed bitterwood blackthorn bladderpod blade bletia blewits blinks blolly bloodroot
blossom blowball blue_flag bluebell bluestem blueweed bocconia bog_plant bogbean bogmat bolete bonavist bonduc
boneset bonsai booyong borecole bougainvillea bough bourtree boxthorn bracken bramble breakax breakaxe briar
briarroot bridal-wreath brier brinjal briony brittlebush broad-bean brodiaea brome brooklime brookweed browallia
bryony buckbean buckthorn bud buddleia bugbane bugleweed bugloss bulbil bulblet bulbous_plant bullace bullrush
bulrush burdock burgrass butterbur buttercup butterweed cacao cactus caimito calaba calabash calabura caladenia
caladium calamint calamus calanthe calceolaria calendula calisaya calliopsis caltrop calyptra camas camash camass
camelia camellia camomile camosh campanula campion camwood candelilla candida candlenut candlewood candytuft canna
capeweed caprifig caracolito caragana caranda caranday carissa carpel carrizo casava cascarilla cassie
castor-oil_plant casuarina catalpa catananche catbrier catchfly catclaw catkin catmint catnip cattail cattleya
caudex ceibo celandine centaury ceratozamia chadlock chamomile chanal chanar chaparral charlock chaulmoogra chichipe
chickpea_plant chickweed chicory_plant chicot chinaberry chinchona chittamwood chittimwood chive chlamydospore
chokecherry cholla christella chrysanthemum chufa cineraria cirio cirrhus cive cladode clary cleavers cleistothecium
clematis clianthus clintonia clivers clocks clotbur clover club_moss clusia cocklebur cockspur coco cocobolo
coelogyne cohosh cohune cohune_palm coleus colewort colicroot collard coltsfoot columbine columbo columnea colza
combretum commelina common_pea coneflower conessi conidium conifer conker convolvulus coolwart coontie coppice copse
coracan corakan coralberry cordgrass coreopsis corkwood corm cornel cornflower cornsilk cornsmut coronilla corozo
cortina corymb coryphantha cosmea costusroot cotoneaster cottonseed cottonweed cottonwood cotyledon courbaril
coville cowage cowherb cowslip coyol cranesbill creamcups creashak crocus crotal crotalaria croton crottal crottle
crowfoot crucifer cruciferous_plant cryptocoryne cuckoopint cudweed culm cultivated_parsnip cultivated_plant cumfrey
cumin cumquat cupflower cycad cyclamen cymbid cymbidium cyme cymling cymule cynancum cypre cyrilla daffodil dagame
dagga dahlia daikon daisy dak dalo dandelion danewort darnel davallia daylily deciduous_plant decumary delphinium
dendrobium deodar derris desert_plant deutzia dhak dhal dhava dhawa diapensia dichondra dicot dictostylium dika
dillenia dioon discina discomycete dita dittany divi-divi dodder dog_fennel dogbane domatium dombeya doob doura
dourah draba dracaena dracontium dropseed drupe drupelet drypis duckweed durion durmast durra durum dyeweed
earthball earthstar echinocactus eddo edelweiss eelgrass elecampane elk-wood elkwood elsholtzia emmer encephalartos
endogen endosperm endospore epacris ephedra epiphyllum epiphyte episcia episperm erica eringo eriogonum eryngo
erythrina eschalot esparcet eucalypt evergreen evergreen_oak evergreen_plant everlasting exogen fan_palm fanweed
fanwort feather_palm featherfoil feathertop federita felwort fern fescue feterita fetterbush feverfew feverroot
fiddlehead figwort filago filaree fire-bush fireweed flagroot flamboyant flame-flower flameflower flannelbush
flaxseed fleabane fleawort flindosa flindosy flora floral_envelope floret flower flower_head floweret
flowering_plant fly_poison foliage forestiera forsythia foxberry foxglove foxtail frangipani freesia frijol frogbit
frond frost-weed frostweed fruiting_body fruitlet fuchsia fuji fumitory fungus funicle furze gaillardia galangal
galax galbulus galea gametoecium gametophore gametophyte garden_plant gardenia garget gari gasteromycete
gastrolobium gastromycete gaywings gazania gean geebung gemma genipa genlisea gentian geophyte geranium gerardia
germander gesneria gidgee gillyflower ginep gingko ginkgo ginseng glad gladdon gladiola glasswort gleba gloriosa
gloxinia gnetum goldcup goldenbush goldenrod gomuti goosefoot gorse gosmore grainy_club grama gramma granadilla
grass greasewood greenery grevillea gri-gri gromwell ground-berry ground_cover groundberry groundcover groundsel
grugru guama guar guayule gumweed gymnosperm gynobase gyromitra hagberry halm hamelia haoma harebell harpulla
harpullia haulm hawkbit hawkweed hawthorn heart-leaf heartleaf heartsease hegari helianthemum helianthus heliopsis
hellebore helleborine helmetflower helvella henbane henbit herbaceous_plant herbage hibiscus hogweed holly hollyhock
honey-flower honey_plant honeyflower honeypot honeysuckle hops hornbeam horse_chestnut horsebean horsemint horsetail
horseweed hortensia houhere houseplant hovea hoya huisache hydrangea hydrilla hydrophyte hymenium hypobasidium
idesia imbauba incienso inga inkberry inula ironweed islay iva ivy jack-in-the-pulpit jagua jamberry jambosa
japonica jasmine jessamine jiqui jocote joewood jonquil jupati jupaty kalantas kali kalmia kanaf kaoliang kapuka
kaury kawaka kelpwort kentan keteleeria keurboom khesari kiaat kingcup kittul kitul knapweed knawe knawel kniphofia
kohleria konini kowhai krigia krubi ku-chiku kudzu kurakkan kurchee kurchi kurrat kweek lacebark lacepod laelia
lambkill langsat langset lantana larkspur latanier lauhala leadwort leaf leafage leafstalk leatherleaf leatherwood
lecanopteris lecanora leguminous_plant lentil_plant lentisk lepidobotrys lepiota leucothoe liana lignosae lignum
ligule lilac liliaceous_plant lily lilyturf linseed lipfern lithops live_oak livelong loasa lobelia lodgepole
lomatia loment longan longroot lontar loosestrife lorchel love-in-a-mist lucerne lungen lupin lupine lychnis lycopod
macadamia macamba macrozamia madake madder madnep madrona madrono madwort maguey mahagua mahoe mahuang maidenhair
maikoa majagua makomako malanga mallee mallow malope malvasia mammillaria man-of-the-earth mandioc mandioca mandrake
manglietia mangold mangrove manroot manzanita maranta marasca maravilla marble-wood marblewood margosa marguerite
marigold mariposa markweed marri marsh_plant martagon martynia marum marumi marupa masdevallia matai maxillaria
mayapple mayeng mayflower mayhaw maypop mayweed mazzard meadow_rue mealie medick megaspore mei melilot melosa
mericarp meristem mesophyte mesquit mesquite mezcal mezereon microflora microspore midgrass midrib midvein
mignonette milfoil milkcap milkweed milkwort milo mirasol miro mistflower miterwort mock_orange molle monarda
monilia monocarp monocot moonseed moonwort moorwort moose-wood moosewood morel morning_glory msasa mucor mucuna
mugwort mullein munj munja munjeet mushroom muskat muskwood mutisia mycelium myrtle naboom nagami nagi nailrod
nakedwood nameko napa narcissus nardo nardoo nectary neem nemophila nephthytis nettle nierembergia nigella
nightshade nin-sin nitweed nopal nucellus nutgrass nutlet nutsedge obechi oca ocotillo odontoglossum oil_palm
oilseed oleander oleaster ombu oncidium onion_plant oospore opepe orach orache orchid origanum ornamental orpin
orpine orris osier osmund othonna owlclaws oxalis oxlip oxtongue pachysandra padauk padouk paeony pahautea paigle
pakchoi palas palmetto palmyra palo_santo paloverde panamica panamiga panicle pansy papaia paper_mulberry parnassia
partridgeberry paspalum passionflower pavonia pe-tsai pea_plant pedicel pedicle pedwood peepul pellitory pennycress
pennyroyal peony peperomia pepperwort perennial perianth perigone perithecium petal petiole phacelia phaius phalsa
philadelphus philodendron phloem phlomis phlox phyllode physostegia phytoplankton pia pichi pickerelweed pignut
pileus pilewort pillwort pimpernel pin_oak pinecone pinesap pineweed pinnule pinon pinyon pipal pipewort pipul
pistia pistil pitanga pitcher_plant plant_life plant_organ plant_structure plant_tissue plantlet platan plectranthus
pleurothallis plum-yew podocarp pogonia poinsettia pokeweed polemonium pollen pollen_tube polypody polypore pome
ponderosa poppy poroporo portulaca pothos prairie_rocket primrose primula princewood privet promycelium prophyll
protea pseudophloem psilophyton psyllium pteridophyte pteropogon puccoon puffball puka pummelo purau purslane
pussley pussly pussytoes pycnidium pyrola pythium pyxidium pyxie quamash quandong quickset raceme raetam raffia_palm
ragee ragi ragweed ragwort ramee ramie ramona rampion rangpur rapeseed rattan_palm ravenala red-berry redberry
redbrush redbud redmaids redroot reedmace reproductive_structure reseda rest-harrow restharrow resurrection_plant
retem rhizoctinia rhizome rhizopus rhododendron ribbonwood ribgrass ribwort richweed rimu roble roccella rockcress
rockfoil rockrose rooibos root rootlet rootstock ropebark roquette roridula rose rosebay rosebush rosehip roselle
rosilla rosinweed rosita rowan rozelle ruddles runch ryegrass sabbatia safflower sagebrush saguaro sahuaro sainfoin
salai salal sallow salmonberry salmwood salpiglossis salsilla saltbush saltwort salvia saman samara samphire sandbur
sandspur sandwort sanfoin sang sanicle sansevieria sapling satinpod sawwort saxifrage scabiosa scabious schizanthus
scilla sclerotinia scoke screwbean sedge sedum seed seed_plant seedling seedpod senega senna sepal sesame sesbania
shadblow shadbush shagbark shallon shallu shamrock shawny she-oak shellflower shiitake shinleaf shittah shittim
shortgrass shortia shrub shrublet shumac sicklepod silene silkweed silkwood silver-bush silverbush silverweed simal
sing-kwa siris sisham sissoo sissu skirret skunk_cabbage slime_mold smilo snakeroot snapdragon sneezeweed
snow-in-summer snowbell snowdrop soapweed soapwort sobralia soja sorgho sorgo sorrel sorus souari sourwood sowbane
sowbread spadix spathiphyllum spearmint speedwell spelt spicebush spiderwort spikemoss spinney spirea spleenwort
sporangium spore spore_case spore_sac sporophore sporophyll sporophyte spurge squamule squill stamen stanhopea
stapelia starwort statice stelis stephanotis sterculia stevia stickweed stinkhorn stipe stipule stitchwort stolon
stone_parsley strawflower streptocarpus stringybark strobile strophanthus styrax subshrub succory succulent
sugar_cane sugar_maple sugarcane sugi suksdorfia sulla sumach sunberry sundew sundrops sunflower sunrose swallowwort
swamp_oak swamp_plant swanneck sweetleaf sweetpea syconium syncarp tailwort talipot tamarack tamarisk tanekaha
tangor tannia tansy tar-wood tarweed tarwood teasel teasle teazel teff tendril tepal terebinth testa thallus thicket
thimbleberry thimbleweed thistle thorn_apple thyrse thyrsopteris thyrsus tickseed tickweed tidytips tipu tithonia
toadflax toadstool tobacco_plant toetoe toitoi tollon tonka_bean tornillo totara touch-me-not toyon tracheid tree
treelet trifoliata trillium tritoma trumpets tuberose tuckahoe tulip tumbleweed tung turreae tutsan twayblade
twice-pinnate twig twinberry twinflower umbel umbrella_plant underbrush undergrowth underwood ursinia valerian vanda
vascular_tissue vegetable_ivory vegetable_sheep velvet-leaf velvetleaf verbena vernonia veronica verticillium
vervain vetch vetchling vine vinifera volva wake-robin wampee wandflower waratah wartweed wartwort water-shield
water_chestnut water_plantain waterleaf waterweed waxberry waxflower waxycap weed weigela welwitschia wheatgrass
whitecup wickup wicopy wild_apple wild_cherry wild_crab wild_ginger wild_mango wild_onion wild_pea wild_rye
wild_strawberry wildflower willow wineberry wingstem winter_sweet wistaria wisteria witchgrass withy wolfbane
woodbine woodfern woodruff woodsia woody_plant wormseed wormwood xeranthemum xerophyte xylem xylosma yacca yarrow
yautia yeast yucca zaman zamang zamia zigadene zinnia zoospore zoysia`,
  ],
  ['ENTY:plant DESC:desc', `botany deadwood honesty kernel pith taproot`],
  [
    'ENTY:plant ENTY:body',
    `acinus aster auricula chalaza cupule funiculus gladiolus haw mentum nervure orchis ovary ovule pinna placenta rachis
stroma stump velum`,
  ],
  ['ENTY:plant ENTY:body ENTY:cremat', `leaflet`],
  ['ENTY:plant ENTY:body ENTY:dismed', `peduncle`],
  ['ENTY:plant ENTY:body ENTY:event', `cirrus`],
  ['ENTY:plant ENTY:body ENTY:other', `dogtooth iris lamella vegetation`],
  ['ENTY:plant ENTY:body ENTY:product', `skullcap veil`],
  ['ENTY:plant ENTY:body ENTY:substance', `filament`],
  ['ENTY:plant ENTY:body ENTY:symbol', `stigma`],
  ['ENTY:plant ENTY:body LOC:other', `duct wattle`],
  ['ENTY:plant ENTY:color', `carnation heather lavender maize violet`],
  ['ENTY:plant ENTY:cremat', `annual bluegrass cinquefoil fruit waxwork`],
  ['ENTY:plant ENTY:cremat ENTY:sport', `samba`],
  [
    'ENTY:plant ENTY:dismed',
    `arnica blister_rust cannabis dry_rot endemic ergot gall ganja lichen locoweed marihuana marijuana peyote pip
poison_oak`,
  ],
  ['ENTY:plant ENTY:dismed ENTY:other', `bunt rosette`],
  ['ENTY:plant ENTY:dismed ENTY:substance', `balsam hemlock smut`],
  ['ENTY:plant ENTY:event', `corona scrub`],
  ['ENTY:plant ENTY:event ENTY:other', `hop rape`],
  ['ENTY:plant ENTY:food', `corn`],
  ['ENTY:plant ENTY:instru ENTY:other', `reed viola`],
  ['ENTY:plant ENTY:lang', `kola`],
  [
    'ENTY:plant ENTY:other',
    `alyssum annulus arrowroot arum beggar-ticks bloom bloomer brake browse brush bulb calla capsicum carnauba cassava
cassia catgut cinchona cleome corchorus corydalis cosmos cutting doodia fothergilla fructification fumeroot fumewort
gentianella gourd hepatica hornwort ilang-ilang inflorescence laurel lemongrass liparis lotus magnolia malacca
manioc mildew needle nut petunia placentation poinciana pondweed pulp pyxis rattan receptacle scape sclerotium shoot
smilax snag spiraea sprig stele stick syringa thrift torch trefoil tuber weld whin wilding wing-nut withe`,
  ],
  ['ENTY:plant ENTY:other DESC:desc', `stub`],
  [
    'ENTY:plant ENTY:product',
    `banian banyan bluebonnet blusher chlamys cubeb pachouli patchouli patchouly trunk`,
  ],
  ['ENTY:plant ENTY:product ENTY:other', `pinwheel`],
  ['ENTY:plant ENTY:sport', `chess`],
  [
    'ENTY:plant ENTY:substance',
    `abaca alder amboyna anil archil balata balsa bamboo basswood bast beech beefwood belladonna blackwood boxwood
brazilwood brushwood cantala catechu cedar coca cypress digitalis dogwood elm eucalyptus fir flax girasol hazel
hickory holm_oak hyacinth ironwood juniper kapok kauri kenaf kingwood kino lancewood larch lemonwood lignum_vitae
linden logwood loofah luffa mastic obeche olive orchil pandanus pine plumbago poon poplar pyrene pyrethrum quassia
quercitron quira rauwolfia red_gum red_lauan red_sandalwood rosewood sabicu satinwood scammony shittimwood sisal
spruce sumac sweet_gum sycamore teak tupelo woad yellowwood yew zebrawood`,
  ],
  ['ENTY:plant ENTY:substance ENTY:color', `ebony indigo mahogany`],
  ['ENTY:plant ENTY:substance ENTY:cremat', `papyrus`],
  ['ENTY:plant ENTY:substance ENTY:currency', `five-spot`],
  ['ENTY:plant ENTY:substance ENTY:lang', `bole`],
  ['ENTY:plant ENTY:substance ENTY:other', `birch hemp liquidambar pad stalk`],
  ['ENTY:plant ENTY:substance ENTY:word', `ti`],
  ['ENTY:plant ENTY:symbol', `fleur-de-lis`],
  ['ENTY:plant ENTY:symbol ENTY:other', `blackjack wand`],
  ['ENTY:plant HUM:gr', `disa`],
  [
    'ENTY:plant HUM:ind',
    `archangel bleeding_heart buckeye calypso chatterbox cheat climber daphne kaffir mandarin medic naiad neophyte peanut
pixie pixy rosebud simple strangler sucker wallflower water_nymph`,
  ],
  ['ENTY:plant HUM:ind ENTY:color', `pink`],
  ['ENTY:plant HUM:ind ENTY:other', `mum soma tiller`],
  ['ENTY:plant HUM:ind ENTY:product', `cockscomb poke`],
  ['ENTY:plant LOC:other', `belvedere bush cambium capitulum falls heath maria oxeye shrubbery`],
  ['ENTY:plant LOC:other ENTY:other', `arbor bent dock galaxy ramp`],
  ['ENTY:plant NUM:count ENTY:other', `mint`],
  ['ENTY:plant NUM:date NUM:money', `offset`],
  ['ENTY:plant NUM:money', `tare`],
  ['ENTY:plant NUM:volsize', `gill verdure`],
  ['ENTY:plant NUM:volsize ENTY:other', `oka`],
  [
    'ENTY:product',
    `aba abaya accouterment air-conditioner alb amplifier anklet anklets anorak apparel applet application_program apron
araroba arctic armchair armet armguard armoire armor_plate ascot assembler attire audio_system aventail awning
babushka baccy backpack bag bagging baize baldric baldrick ballpen balmoral bandage bandeau bandoleer barndoor
basinet basket_weave bathrobe batik batiste bbs beanbag beanie beany bed bedclothes bedcover bedding bedframe
bedroll bedspread bedstead belting bench beret berretta bib-and-tucker bicorn bicorne biggin bijou bikini billfold
binnacle birdhouse biretta birretta bitewing blackface blazer blender blinder bling bloomers blouse bodice
body_armor bombazine bonnet bookcase boot bootee boothose bootie boucle bow-tie bowtie boxers bra brassard brassiere
breastplate breeches briefcase briefs britches broach broadcloth brocade brogan brogue brolly brooch buckler buckram
burka burlap burnoose burnous burnouse burqa busby buskin bustier byrnie cabasset cabinet caftan cagoule calash
calceus caldron caleche calico calpac calpack camail cambric camelhair camera camise camisole camlet camo canopy cap
capote cardcase cargo carpet carpeting carryall carrycot casque casquet cassock cathedra cauldron cellaret
cellophane cellphone cerement chadar chaddar chador chain_mail chair chalice challis chambray chamfron chanfron
chapeau chasuble cheesecloth chemise cheroot chesterfield chiffon chinaware chino chinos chintz chopine chuddar
churidars cigar cigaret cigarette circuitry civies civvies cladding claro cleats cloak cloche clock clodhopper cloth
clothes clothing coat coatee coattail codpiece coffee_maker coffeepot cologne commodity compress computer
computer_program consumer_goods contraband cooker cooking_utensil cookstove cookware coonskin cords corduroys
corselet corset corslet cosmetic costume cosy cot cote couch coverall coverlet cowl cowling cozy crankcase cravat
crayon credenza cretonne crib crinoline crockery cufflink cuirass cuisse culotte cylix cytophotometer daishiki
damask dashiki davenport daybed debugger dehumidifier denim deodorant derby desk dhoti diadem diaper dimity
dinnerware direction_finder dirndl dishware divan dixie doily dolman doublet dovecote doyley doyly drapery drawers
dreck dress drier drugget dryer drygoods duds duffel duffle dungaree durables duvet eardrop earflap earlap earmuff
earring eggcup egis electronic_equipment emollient enamelware enlarger epilator escritoire etagere etamin etamine
etui export eyeliner eyepatch eyeshadow fabric face_mask face_veil facing faille false_hair fatigues fauld fauteuil
fedora feedbag felt ferrule fez fichu file_server finery fitment flannel flannelette flap flatiron flats flatware
flatwork footgear footrest footwear formalwear foulard four-poster freeware freezer fridge frock frypan fungible
fur-piece furniture fusain fustian gabardine gaiter galosh gambrel gamebag gamp garb garibaldi garment gasmask gauze
gear_box gearbox geta getup ghillie gilding gilt gingham glassware golliwog golosh gorget gown grater greatcoat
greave griddle gripsack grizzle grogram gueridon gunny gymslip haick haik hairnet hairpiece handbag handset handwear
hat hatbox hauberk havelock haversack headdress headscarf heaume helmet henroost hessian highboy highlighter holdall
holster homburg homespun hopsack horologe hosiery hotplate housecoat housetop huarache hubcap huck humidifier icebox
input_device izar jackboot jacket jaconet jambeau jammer jammies jean jeans jellaba jerkin jersey jewelry jodhpur
jodhpurs jumpsuit kaffiyeh kaftan kalpac kameez kanzu kepi kerchief khaddar khadi khaki khakis khimar kilt kimono
kirtle kitbag kitchen_range kitchen_utensil knapsack knee-hi knickers knitwear kohl kurta kylix lading lampshade
lapel lapping laptop latakia lavalava lean-to lectern legging leghorn leging leotard leotards levis lingerie
lipstick locket loincloth loveseat lowboy lower luggage mac macintosh mack mackintosh macrame madras mailbag maillot
mainframe malware mangle mansard mantilla mantua marocain marseille mascara maser maxi medical_dressing merchandise
meshwork microcomputer microfilm middling middy mincer mini minibar mitten mobcap mocassin moccasin modem mohair
moire moleskin moneybag moquette moreen morion motion-picture_film mulch muslin musnud muumuu nainsook nammad
nankeen napery napkin nappy nard neckerchief necklace neckpiece necktie neckwear neglige negligee nightclothes
nightdress nightie nightshirt ninon niqab nosebag notecase numdah nylons oilcloth oilskin operating_system organdie
organdy organza outerwear output_device oven ovenware overall overcoat overgarment overlapping overshoe overskirt
oxford packsack paint paisley pajama pallette pan panatela panetela pantaloon pantie pants pantsuit panty parasol
parka parser patina patka patten pavis pavise peacoat peignoir pelisse pen pencil peplos peplus percale percolator
peripheral periwig peruke petticoat pew phone photographic_emulsion photographic_equipment photographic_film
pillowcase pinafore pinata pinner pinny place_setting plaid plaster_cast plate_armor playhouse playsuit plaything
plush pocket pomade pomatum poncho pongee popgun poplin porkpie porringer portiere postbag pottle pouffe poultice
prie-dieu product_line pullover purse puttee pyjama quilt radio_transmitter radome raglan raiment raincoat rainfly
rappee rayon rayons ready-to-wear rebozo recliner reefer reel refractory refrigerator repp reproducer revere revers
reversible ricer rigout robe roof rouge rucksack rug russet rya sabaton sabot sachet sackcloth sacque saddlebag
salade sallet salwar samite samovar sandal sandbag sandglass sandpile sarape sarcenet saree sari sarong sarsenet
satchel sateen satin satinet saucepan saucepot scabbard scanty scarfpin schlock schoolbag screwtop scrim scrubs
scuffer scutcheon scyphus seabag search_engine seatbelt sectional seesaw serape serge serger serviette settee settle
sewing_machine shako shalwar shantung shawl sheathing sheeting shield shinpad shirt shirting shirtsleeve shirtwaist
shirtwaister shlock shoe shoji shorts sickbag sickbed silesia silk silks silver_plate silverware sinapism singlet
skillet skirt skivvies slacks sleeve slingshot slip-on slipover slipper smock snack_bar snood snowsuit soap sock
sofa software software_program solleret sombrero sound_system soutane spandex sparker spikenard splashboard splasher
spliff sporran sportswear spyware squeezer squirter stair-carpet stammel stays steel_plate step-in stereo
stereo_system stewpan stickpin stockpot stogie stogy stole stool strapless subroutine suitcase suiting sunblind
sunblock sundial sundress sunhat sunroof sunscreen sunshade sunshine-roof sunsuit superhet surcoat surplice surtout
swathe swathing sweats sweatshirt swimsuit swimwear tabard tabi tabis table_service tablecloth tableware taboret
tabouret taffeta tagging_program tailcoat tails talaria tallboy tallis tallith tam tammy tandoor tape_deck tapis
tarboosh tarp tarpaulin tartan tasse tasset tea_service teakettle teapot teddy teeter teetotum telephone
telephone_set television_set telly tempera tent-fly terry terrycloth testiere tete-a-tete text-matching textile
threads tiara tiepin tights timepiece tippet tirolean titfer tobacco toecap toga togs toilet_articles toiletry
topcoat topee toque tote toupe toupee toweling towelling toy trews tricorn tricorne tricot trilby trouser trousers
trousseau truckle trunks tudung tuffet tuille tulle turban tureen turnup tutu tux tuxedo tv_set tweed two-piece
ulster undergarment underpants undershirt underskirt underwear undies uniform unitard unmentionable user_interface
utility_program vacuum_cleaner valise vambrace varnish veiling velour velours velvet veneer ventail vest vestment
voile waders wallet washcloth washing_machine washrag waterproof wearable web_browser webcam wedgie weeds wheelchair
white_goods wimple wincey windcheater winding-clothes window_blind window_shade windshield wineskin wing_tip
wirework wok wool woolen woollen word_processor workbench workstation worktable workwear wrapper wrapping wringer
wristwatch writing_implement yarmelke yarmulka yarmulke yashmac yashmak yo-yo zori`,
  ],
  [
    'ENTY:product DESC:desc',
    `camouflage chukka coating drape gantlet gauntlet hobbyhorse inventory negative overlap the_purple tie wig`,
  ],
  [
    'ENTY:product ENTY:cremat',
    `canvas cutaway folder gouache japan kite knit needlepoint notebook postiche product quilting separate shirttail`,
  ],
  ['ENTY:product ENTY:cremat DESC:desc', `patchwork`],
  ['ENTY:product ENTY:cremat ENTY:other', `potpourri primer`],
  ['ENTY:product ENTY:cremat ENTY:sport', `bolero`],
  ['ENTY:product ENTY:cremat ENTY:symbol', `roundel`],
  ['ENTY:product ENTY:cremat NUM:money', `pocketbook`],
  [
    'ENTY:product ENTY:event',
    `exportation formal freight importation mending microwave sacking suit ticking uplift`,
  ],
  ['ENTY:product ENTY:event DESC:desc', `make-up makeup`],
  ['ENTY:product ENTY:event ENTY:other', `duster livery meshing pant sunburst umbrella whitewash`],
  ['ENTY:product ENTY:event ENTY:sport', `shimmy`],
  ['ENTY:product ENTY:event ENTY:symbol', `pin`],
  ['ENTY:product ENTY:food', `dish`],
  ['ENTY:product ENTY:lang', `basic`],
  [
    'ENTY:product ENTY:other',
    `add-on aegis aglet aiglet air_conditioner appliance argyle argyll armilla bangle bead beaker bib blanket boiler bola
bolo bowl bracelet bulletin_board bunk casein castor catapult chenille collet commode consignment console cope
counter cover covering credence cuff curtain cutlery dag dashboard diamante dog_collar dolly domino elastic envelope
equaliser equalizer escutcheon festoon flip-flop fob fork frieze frontal furnishing gallus gauffer goblet guimpe
gusset hairdressing halter hassock headgear headpiece herringbone hi-fi horseshoe ice_pack ironing jacquard jag
kaleidoscope lace ladder-back lambrequin lanolin liner lining lisle make metallic miter mitre mortarboard motley
muff muffler neckband netting nosepiece oil overlay pall panting peplum perfume photometer pinstripe pique planking
plastron platen plating platter playback plug-in pot priming protection radio radiotelephone ragbag reamer regalia
release reseau respirator reticule roll-on roost sandbox saucer save-all scarf screen screening scuff shag sheath
shielding shipment shroud shutter sideboard smokescreen soda_fountain spatula stocking stove straitjacket strand
table tapa tappa testudo thong totaliser totalizer trundle twill upholstery urn veneering vesture vis-a-vis wardrobe
ware washboard washstand waterproofing webbing whipcord whirligig whisk wireless worsted`,
  ],
  [
    'ENTY:product ENTY:other DESC:desc',
    `concealment disguise documentation portfolio quiver tapestry wear`,
  ],
  ['ENTY:product ENTY:sport', `newmarket sideline`],
  ['ENTY:product ENTY:sport LOC:other', `clog`],
  ['ENTY:product ENTY:sport NUM:count', `nightcap`],
  ['ENTY:product ENTY:substance', `linen`],
  ['ENTY:product ENTY:symbol ENTY:other', `blinker marker`],
  ['ENTY:product ENTY:techmeth', `hijab`],
  ['ENTY:product ENTY:word', `portmanteau positive`],
  ['ENTY:product HUM:ind DESC:def DESC:desc', `import`],
  ['ENTY:product HUM:ind ENTY:other', `receiver`],
  [
    'ENTY:product LOC:other',
    `altar binary booth casing columbarium commissary corduroy cradle cupola dollhouse fireguard greengrocery gridiron
grillwork grocery haberdashery hammock hose jalousie laundry lounge mantelet marquee matting millinery perfumery
pillbox plimsoll porte-cochere revetment rotisserie saddleback sandpit stovepipe triclinium vault visor vizor`,
  ],
  ['ENTY:product LOC:other ENTY:other', `belt mat pannier truss upgrade wash`],
  ['ENTY:product LOC:other NUM:count', `kettle`],
  ['ENTY:product NUM:count', `cup tablespoon teacup teaspoon thimble`],
  ['ENTY:product NUM:count DESC:desc', `yoke`],
  ['ENTY:product NUM:count ENTY:other', `sack spoon`],
  ['ENTY:product NUM:date', `deathbed`],
  ['ENTY:product NUM:date ENTY:other', `checkout watch`],
  ['ENTY:product NUM:money', `footage`],
  ['ENTY:product NUM:volsize ENTY:other', `palette`],
  [
    'ENTY:religion',
    `brethren cultus druidism monastic_order obeah obi paganism pandeism pantheism predestinarianism quietism religion
religious_belief religious_order religious_sect shamanism theism vodoun voodooism`,
  ],
  ['ENTY:religion DESC:desc', `catholicity faith`],
  ['ENTY:religion ENTY:other', `cult ecclesiasticism fundamentalism mysticism voodoo`],
  ['ENTY:religion LOC:other', `church`],
  [
    'ENTY:sport',
    `aerobics all_fours anagrams angling antic aquatics archery baccarat backgammon badminton ballroom_dance baseball
basketball bathe beagling beano beggar-my-neighbor bezique bicycling billiards bingo bocce bocci boccie bodybuilding
bolivia bopeep bowls boxing_match bullfighting canasta cancan canfield cards cassino ceremonial_dance cha-cha
charades checkers chin-up clean cockfight cockfighting contest contract_bridge coquetry courante coursing crapette
cribbage crit croquet curling curvet cycling dancing darts decathlon diving do-si-do dominoes dominos doubleheader
doubles draughts dressage duckpins ecarte entertainment equitation escapism euchre exacta exercise exercising
extravaganza fandango fantan faro fishing fives flirting floating folk_dance foolery footrace fox-trot foxhunt
foxtrot frolic funrun gambling gambol game gaming golf gymkhana gymnastics halma handstand hearts high-low high_jump
hockey hoofing hoops hopscotch horseshoes hotfoot hula hunting hurdles hurdling hurling jacks jackstraws japery
jogging keno kick_up klondike lacrosse lancers leg-pull lindy long_fly longways lotto ludo luging mahjong mambo meet
meld modern_dance monte motorcycling musclebuilding natation nauch nautch netball night_life nightlife nim ninepins
no-trump numbers one-step pachinko pachisi pallone parchesi parchisi parimutuel parlay pastime peekaboo pelota
pentathlon penuchle perfecta physical_exertion piaffe pinball pinochle pinocle playoff polo practical_joke prank
press-up prizefight pugilism pushball pushup pyrrhic quoits race_meeting racing raffle rain_dance rassling
recreation regatta ring-around-a-rosy ritual_dance round_dance rounders rowing rugby rugger sculling seven-up sevens
shinney shinny shogi shot_put singles sit-up skating skiing skittles slalom snooker soccer soft-shoe square_dance
steeplechase stomp stops sumo surfboarding surfing swim swimming tennis tenpins terpsichore tombola tournament
tourney toying trolling tumbling two-step valse water-skiing weightlift weightlifting whist workout wrestling_match`,
  ],
  [
    'ENTY:sport DESC:desc',
    `ballgame beguilement clowning drollery fun jest sparring spelaeology speleology waggery`,
  ],
  ['ENTY:sport ENTY:cremat', `ballet`],
  ['ENTY:sport ENTY:currency', `boodle`],
  ['ENTY:sport ENTY:currency NUM:date', `kip`],
  ['ENTY:sport ENTY:event ENTY:other', `campaign competition diversion`],
  [
    'ENTY:sport ENTY:other',
    `amusement athletics bathing battledore bench_press bowling boxing burnup cakewalk cinch crapshoot dalliance discus
escapade escape final football frivolity grappling handball hardball jackknife jackstones javelin jump_rope jumping
leapfrog lucky_dip marathon marbles merriment musical_chairs paintball playfulness poker prelim racquetball roulette
scissors sledding softball sport squatting steal straddle stretch stretching toss volleyball wrestling yoga`,
  ],
  ['ENTY:sport ENTY:other DESC:desc', `championship dash distraction hang jocularity put-on`],
  ['ENTY:sport ENTY:symbol', `crucifix`],
  ['ENTY:sport ENTY:techmeth', `calisthenics callisthenics piquet`],
  ['ENTY:sport ENTY:techmeth ENTY:other', `teasing`],
  ['ENTY:sport HUM:gr', `race`],
  ['ENTY:sport LOC:other', `casino downhill open pull-up vaulting`],
  ['ENTY:sport NUM:count', `craps twenty-one`],
  ['ENTY:sport NUM:count ENTY:other', `schtick schtik shtick shtik squat`],
  ['ENTY:sport NUM:date DESC:desc', `bout`],
  ['ENTY:sport NUM:money', `bet wager`],
  [
    'ENTY:substance',
    `abrasive absorbent absorber acetal acetaldehyde acetin acetone acetylcholine acetylene acid acid-base_indicator
acrolein acrylamide acrylate acrylonitrile actinium adamant adduct adenine adenosine adesite adhesive adsorbent
agate alanine albite alcahest alcapton aldehyde aldol algin alizarin alizarine alkahest alkali alkaloid alkane
alkapton alkene alkyd alkylbenzenesulfonate alkyne allotrope almandine alpha-naphthol alumina aluminate aluminum
alundum ambergris americium amethyst amide amine ammine ammonia ammoniac ammonium amphibole amphibole_group
amygdalin amygdaloid andesite andradite anhydride aniline animal_skin antifreeze antiknock antimony apatite aphanite
aplite aragonite argent argentite argil arginine argon argonon argyrodite arsenate arsenic arsenide arsenopyrite
asafetida asbestos aspirin astatine astrakhan atom atrazine atropine augite austenite auxin aventurine azide
azoimide azote azurite babbitt bacteriochlorophyll baddeleyite balas bald_cypress baleen barf barite barium baryta
barytes basalt bassine bastnasite bauxite bdellium beebread benjamin bentwood benzene benzine benzoate benzol beryl
beryllium betaine bicarbonate bilirubin bimetal biotite birch_oil birdlime bismuth bister bistre bitumen
black_catechu blacking blende blotter bohrium bonemeal borate borax bornite boron borosilicate brass breccia
brimstone brine bromine buffer builder buna buntal burster butadiene butane butanol butanone butyrin byssus
cadaverine cadmium cadmium_yellow caesium caffein caffeine calamine calcite calcium calfskin caliche californium
calomel calx camphor cannabin caoutchouc carbamate carbide carbon carbonate carbonyl card cardboard carnallite
carnotite carotene carotenoid carotin carrageenan cassiterite catalyst catechin caulk caulking caustic celestite
cementite centrosome cerium ceruse cesium chalcedony chammy chelate chemical chemical_element chert chicle chlorate
chloride chlorine chlorite chlorofluorocarbon chloroform chlorophyll chlorophyll_a chloropicrin chloroplast
cholesterol chromate chrome chromite chromium chromogen chrysoberyl chrysolite citrate citrine citronwood clay
cleaner cleanser cleansing_agent clunch coal coal_gas coal_tar cobalt cofactor coir collodion colloid coltan
columbium combustible common_juniper compost confetti conidiophore conima conjugate contrast_medium coolant copaiba
copal copaline copalite copper cordierite cordite cordovan cordwood corrosive corundom corundum cotton_wool
coumarone cowpie cowskin creatin creatine creosol creosote cresol cristobalite cryolite cudbear cumarone cuprite
cupronickel curare curium cutch cutin cyanamid cyanamide cyanide cyanite cyclohexanol cymene cypress_pine cysteine
cystine cytidine cytol cytoplasm cytosine cytosol dacite damar dammar debris deerskin dentifrice derv detritus
deuterium di-iodotyrosine diamine diamond dichromate digoxin dimer diol diorite dioxide dioxin dishwater distillate
dolomite dopa dopamine droppings dubnium dung duramen dust dye dyestuff dyewood dynamite dysprosium ebonite
ectoplasm effluent eight-spot einsteinium electrolyte electrum elemi elmwood eluate emery enamine endorphin enol
eosin ephedrine episome epoxy erbium essonite ester ethanal ethane ethanol ethene ethylene ethyne europium eutectic
excelsior excrement excreta excretory_product exon exotherm explosive explosive_charge extract exudate faeces
fallout fecal_matter feces fecula feldspar felspar fergusonite fermium ferricyanide ferrite ferrocyanide fertilizer
fiber fibril fieldstone filtrate fireclay firecracker firestone firewood firework flavin flavone flimsy flint floc
floccule fluid fluor fluorapatite fluorescein fluoride fluorine fluorite fluoroboride fluorocarbon fluorochrome
fluosilicate flyleaf flypaper flyspeck foldout foolscap formaldehyde formalin formol formulation francium
frankincense freshwater fuel fullerene fulminate fumes fumigant fur furan furane furfural furfuran gabbro gadolinite
gadolinium galbanum galena gallium garnet garnierite gasohol gasolene gasoline gatefold gelly gentian_violet
germanite germanium gesso ghatti gibberellin gibbsite glauconite glucoside glue glutamate glyceraldehyde glyceride
glycerin glycerinated_gelatin glycerine glycerol glycol glycoside gneiss goatskin goethite goitrogen gothite granule
graphite gravel greensand greisen gritrock gritstone groundmass grout guaiac guanine guano gum-lac gum_arabic
gummite gumwood guncotton gunflint gunmetal gunpowder gutta-percha gypsum haem haemitin hafnium hahnium halide
halite halocarbon haloform halon hardpan hardwood hassium hausmannite heartwood helium hematin hematite hematochrome
heme hemiacetal hemin hemosiderin henna heptane herbicide heterocyclic hexane histamine histidine holmium holystone
homogenate hornfels humate humin hyalin hyaline hydrate hydride hydrocarbon hydrochloride hydrogel hydrogen
hydroxide hyoscine hyoscyamine hypha hypochlorite idocrase illuminant ilmenite imide indelible_ink indene indium
inosine insecticide insulator intermediate intron iodide iodin iodine iodocompound iodopsin iodothyronine
iodotyrosine iridium iron isinglass isocyanate isomer isotope jacinth jadeite jargoon kainite kaolin kaoline
keratohyalin kernite kerosene kerosine ketone kidskin kinin kino_gum kraft krypton kunzite kutch kyanite labdanum
lac lacewood lactate ladanum laetrile lambskin lanthanum laterite latten lava lawrencium leather lepidocrocite
lepidolite letterhead leucine levodopa lignin lignite lime limestone limewater limonene limonite lindane lint
linuron lithium litmus loam loess log loofa luciferin lutecium lutein lutetium luting lycopene lye lysine magilp
magma magnesia magnesite magnesium magnetite major_suit malachite maleate maltha manganate manganese manila manilla
manure marl marlite martensite massicot meconium megilp melaena melamine melanin melena meltwater mendelevium
mercury metal metallic_element methanal methane methanol mica millerite mineral minium minor_suit molybdenum
monazite mono-iodotyrosine monoamine monomer monoxide moraine mordant morocco mote mother-of-pearl mucilage muck mud
muton myofibril myofibrilla myrrh nacre nanotube napalm naphtha naphthalene naphthol natural_gas neon neoprene
nepheline nephrite neurochemical neurotransmitter niobite niobium niter nitrate nitre nitride nitril nitrile
nitrobenzene nitrocellulose nitrofuran nitrogen nitroglycerin nobelium nonmetal nonsteroid nonsteroidal notepad
notepaper nucleoside nucleotide nuke oakum obsidian octane oilpaper ola olefin olefine olein oleoresin olibanum
oligo olivine olla onyx opal operon opopanax ordure ore oreide organic organophosphate ormolu ornithine oroide
orpiment orthoclase orthophosphate osmium oxalate oxide oxime oxyacetylene oxyacid oxygen ozokerite ozonide page
pahoehoe palladium palmitin paperboard paraquat parathion parchment parget particulate paste pasteboard pearlite
peat peel pencil_cedar pentlandite pentoxide peptide peptone perchlorate periclase peridot peridotite permanganate
peroxide pesticide petrol petrolatum pewter phenol phenolic phenothiazine phenylalanine phlogiston phosphate
phosphocreatine phosphor photopigment physostigmine piddle pigskin pinite pipeclay pitchblende plagioclase
plant_hormone plaster plasticizer plastid platelet platinum pluton plutonium podsol podzol pollucite pollutant
polonium polyamide polyelectrolyte polyethylene polyfoam polymer polynucleotide polypeptide polyphosphate
polystyrene polyurethane porphyrin porphyry potash potassium powder praseodymium preservative printing_ink proenzyme
proline propanal propane propanol propenal propylthiouracil protoplasm provirus ptomain pulpwood pumice purine
putrescine putty pyinma pyridine pyrimidine pyrite pyrites pyrocellulose pyrope pyroxene pyroxylin quartz quicklime
quinone raddle radiocarbon radiochlorine radioisotope radium radon rainwater ratsbane raveling rawhide reactant
realgar recto reddle redwood refuse regosol regur render rennet resin resorcinol resuspension retinal retinene
rhenium rhizoid rhodium rhodopsin rhyolite rind rosin rotenone rubber rubble rubidium ruddle rutile safranin
safranine saline salol saltwater samarium sand sandalwood sandarac sandpaper sandstone saponin sapwood sard sardius
sardonyx savin sawdust scandium scheelite schist schorl scopolamine scraps sealant seawater selenium sequoia serine
serotonin sewage shale shammy shite shoddy shuck sial sienna silica silicate silicide silicon silicone siloxane silt
silvex sima simazine sinoper sinopia sinopis six-spot sizing slurry slush smaltite smelling_salts soaprock soapstone
sodalite sodium softener softwood soil_conditioner solder solvate soot sorbate sorbent spackle sparkler spelter
sphalerite spiegel spinel splinters spodumene squib stacte stainless stannite stationery steam stearin steatite
steel sternutatory steroid sterol stibnite stiffener storax straw strontianite strontium strophanthin stucco styrene
subsoil substance sulfate sulfide sulfonate sulfur sulphate sulphide sulphur sunstone suspension sylvine sylvite
synthetic taconite talc tambac tannin tantalite tantalum tarot tartrate taurine teakwood telluride tellurium
ten-spot tenderizer terbium terpene tetrachloride tetroxide tetryl thallium thiazine thickener thiocyanate
thiouracil thorite thorium thortveitite thulium thus thymine thymol thyronine timecard tin tinder titanium tolu
tolu_balsam toluene tombac tombak toothpaste topsoil tourmaline transuranic_element tri-chad tri-iodothyronine
triazine tridymite trimer triolein trioxide tripoli tritium tryptophan tufa tuff tulipwood tungstate tungsten turd
tyramine tyrosine ununbium uracil uraninite uranium urate urea urethane urine urobilin valine vanadate vanadinite
vanadium vanillin vellum vernix vesuvian volatile vomitus wadding wallpaper warhead waste_matter wastewater
weed_killer weewee whalebone wolfram wolframite wood_tar worksheet wurtzite xanthate xanthine xanthophyll xenon
xenotime xylene xylol ytterbite yttrium zeolite zinc zircon zirconia zirconium zymogen`,
  ],
  ['ENTY:substance DESC:def DESC:desc', `essence`],
  [
    'ENTY:substance DESC:desc',
    `alloy anime bromide crap dejection dirt filth granite impurity lead material matte quintessence rubbish soil solvent
stain vitriol`,
  ],
  ['ENTY:substance ENTY:body', `bristle hide`],
  [
    'ENTY:substance ENTY:color',
    `alabaster amber aquamarine chrome_green cobalt_blue emerald gamboge iron_blue ivory ocher ochre ruby sapphire
tincture topaz turquoise ultramarine umber`,
  ],
  ['ENTY:substance ENTY:color ENTY:other', `pearl sable sepia`],
  ['ENTY:substance ENTY:color NUM:count', `tint`],
  ['ENTY:substance ENTY:cremat', `bronze paper roughcast sheepskin wicker`],
  ['ENTY:substance ENTY:cremat DESC:desc', `daub stopper`],
  ['ENTY:substance ENTY:cremat ENTY:currency', `filler`],
  ['ENTY:substance ENTY:cremat ENTY:other', `derivative`],
  ['ENTY:substance ENTY:cremat NUM:count', `folio`],
  ['ENTY:substance ENTY:currency', `at nickel`],
  ['ENTY:substance ENTY:event', `condensate exudation gargle grinding liquid transudation`],
  ['ENTY:substance ENTY:event DESC:desc', `contamination`],
  ['ENTY:substance ENTY:event ENTY:other', `fell impregnation rinse`],
  ['ENTY:substance ENTY:food', `grain mixture salt`],
  ['ENTY:substance ENTY:food DESC:desc', `concentrate`],
  ['ENTY:substance ENTY:instru', `lute trump`],
  ['ENTY:substance ENTY:lang', `chad jargon`],
  ['ENTY:substance ENTY:letter', `he`],
  [
    'ENTY:substance ENTY:other',
    `abradant adobe agglomerate aggregate amalgam ar asphalt ballast benzoin blueing bluing bm cacodyl cd cement chaff
chip congener cowhide dilution dimple dross ether excretion exhaust filling fizgig fluff foam fraction glycine grit
guaiacum heterocycle hg husk hypo igniter ignitor incense infusion kindling knot litmus_test marble matchwood matrix
menstruum mold mould packing paraffin pargeting pargetting particle pee piss preparation radical raffia raphia
recycling repellant repellent rheum rock scrap semiconductor shampoo sheet shell shingling siderite slack slate
spade spindle spunk sr stabilizer starch stone stuff superoxide tablet thickening tophus turpentine vapor vapour
verso waste whizbang whizzbang wormcast`,
  ],
  ['ENTY:substance ENTY:other DESC:desc', `colour composition crock garbage`],
  ['ENTY:substance ENTY:plant', `maple oak`],
  [
    'ENTY:substance ENTY:product',
    `acetate acrylic bearskin bushing cashmere charcoal cotton depilatory doeskin emulsion fixative fleece gossamer
horsehair lacquer latex nylon payload pigment polyester sealskin shellac silex staple suede talcum toner verdigris
viscose`,
  ],
  ['ENTY:substance ENTY:product ENTY:cremat', `water-color water-colour watercolour`],
  ['ENTY:substance ENTY:product ENTY:other', `binder cobweb gel`],
  ['ENTY:substance ENTY:product NUM:count', `snuff`],
  ['ENTY:substance ENTY:sport', `skank`],
  ['ENTY:substance ENTY:sport ENTY:other', `spar`],
  ['ENTY:substance ENTY:symbol', `skyrocket`],
  ['ENTY:substance ENTY:techmeth DESC:desc', `solution`],
  ['ENTY:substance ENTY:veh', `junk`],
  ['ENTY:substance ENTY:veh ENTY:other', `lighter`],
  ['ENTY:substance ENTY:word', `allomorph la re sol te`],
  ['ENTY:substance ENTY:word NUM:count', `si`],
  [
    'ENTY:substance LOC:other',
    `bilge brownstone dripstone earth meerschaum phosphorus sewerage substrate water wood`,
  ],
  ['ENTY:substance LOC:other DESC:desc', `compound mire`],
  ['ENTY:substance LOC:other ENTY:other', `shingle`],
  ['ENTY:substance NUM:count', `trey wad`],
  ['ENTY:substance NUM:count DESC:desc', `shit`],
  ['ENTY:substance NUM:count ENTY:other', `singleton speck spray`],
  ['ENTY:substance NUM:date', `mo`],
  ['ENTY:substance NUM:dist', `li`],
  ['ENTY:substance NUM:money', `undercharge`],
  ['ENTY:substance NUM:money ENTY:color', `silver`],
  ['ENTY:substance NUM:money ENTY:other', `backlog till`],
  ['ENTY:substance NUM:volsize', `cl`],
  ['ENTY:substance NUM:weight', `biomass`],
  [
    'ENTY:symbol',
    `acute acute_accent alarum antilog apostrophe asterisk banner bell-like_call birdsong blazon blazonry bold boldface
breve bugle_call buoy caret cedilla circumflex colophon colors colours crosier crozier dah dieresis diesis dit ditto
dog-ear dollar_sign fanion fess fesse flag grapheme hacek hyphen ideogram input lingam logo logogram logotype
lowercase macron milepost monogram numeral penoncel postmark printout racon red_light reference_point rood rune
saltire signal signaling stoplight symbol tag taps telephone_number ticktack tilde tipstaff traffic_light tricolor
two-note_call typeface umlaut virgule waft windsock yellow_light`,
  ],
  [
    'ENTY:symbol DESC:desc',
    `alert clutter demerit earmark green_light hallmark lights-out parenthesis recall scepter sceptre trademark`,
  ],
  ['ENTY:symbol DESC:desc ENTY:other', `indicator`],
  ['ENTY:symbol DESC:reason', `unknown_quantity`],
  ['ENTY:symbol ENTY:currency', `solidus`],
  ['ENTY:symbol ENTY:event', `milestone`],
  [
    'ENTY:symbol ENTY:other',
    `annulet armband arrow authentication bauble beam birdcall blank bracket burglar_alarm chevron dagger drogue emblem
fire_alarm flare foghorn font fount go-ahead heraldry mark marking oriflamme pointer stamp stenograph tocsin token`,
  ],
  ['ENTY:symbol ENTY:other DESC:desc', `clout read-out readout`],
  ['ENTY:symbol HUM:ind LOC:other ENTY:other', `target`],
  ['ENTY:symbol LOC:other', `beacon mansion obelisk watermark`],
  ['ENTY:symbol LOC:other ENTY:other', `mantle quartering`],
  ['ENTY:symbol LOC:other ENTY:product ENTY:other', `crown`],
  ['ENTY:symbol NUM:count', `benchmark`],
  ['ENTY:symbol NUM:count ENTY:other', `can`],
  ['ENTY:symbol NUM:money', `postage`],
  ['ENTY:symbol NUM:volsize ENTY:other', `verge`],
  [
    'ENTY:techmeth',
    `ablution algorithm ambages annoying anthroposophy arithmetic_operation artificial_respiration baiting barbarism
biofeedback bridal cannibalism careerism colonialism common_sense couvade dint electromyography expedient
factor_analysis falanga fast_track fingerprinting good_sense habitude heuristic immunofluorescence kittee know-how
last_resort lobbyism logical_system maglev make-do marriage_ceremony mathematical_operation metarule method minus
mistreatment mnemonics naturism nudism occult one-upmanship organon persecution pogrom polemics popery practice
process recalculation remarriage ritual sapience sexploitation stopgap strapado technique technology
theological_system theosophy thermography torturing transvestitism using`,
  ],
  ['ENTY:techmeth DESC:def ENTY:other', `symbolisation symbolization`],
  [
    'ENTY:techmeth DESC:desc',
    `atrocity barbarity betrothal brutality cabala cabbala cabbalah computing confidentiality discreetness discretion
engineering ethic fashion formalism inhumanity kabala kabbala kabbalah logic mechanisation mechanization methodology
open_sesame peonage plus profoundness profundity program rigamarole rigmarole ritualism savagery theology
victimization way`,
  ],
  ['ENTY:techmeth DESC:desc ENTY:other', `discipline wisdom`],
  ['ENTY:techmeth ENTY:cremat', `routine`],
  [
    'ENTY:techmeth ENTY:other',
    `astuteness bastinado bonding calculation care circumspection cleanliness communion computation crutch custom despite
differentiation disregard emulation espousal exploitation forethought gumption habit hadith harassment indirection
injudiciousness judiciousness lockstep mapping maximization means multiplication nonconformism nous pattern pedagogy
photomechanics procedure prudence rite sagaciousness sagacity stepping_stone stiffening subtraction tool warpath
wings worrying`,
  ],
  [
    'ENTY:techmeth ENTY:other DESC:desc',
    `abuse automation caution cruelty neglect oppression pluralism regression rut subjugation`,
  ],
  ['ENTY:techmeth ENTY:religion', `papism`],
  ['ENTY:techmeth ENTY:symbol ENTY:other', `red_flag`],
  ['ENTY:techmeth LOC:other', `blind_alley path ribbing`],
  ['ENTY:techmeth NUM:count DESC:desc', `sop`],
  ['ENTY:techmeth NUM:date ENTY:other', `usance`],
  ['ENTY:techmeth NUM:dist', `deepness`],
  [
    'ENTY:termeq',
    `agnomen alias anonym appellation byname cognomen eponym filename forename hypocorism marque misnomer moniker name
nickname patronym pseudonym surname term toponym verbalism`,
  ],
  ['ENTY:termeq DESC:def ENTY:other', `referent`],
  ['ENTY:termeq DESC:desc', `baronetcy countersign expression felicitation label viscountcy`],
  ['ENTY:termeq ENTY:other', `articulation designation lordship`],
  ['ENTY:termeq ENTY:product ENTY:symbol', `brand`],
  ['ENTY:termeq ENTY:symbol', `allograph`],
  ['ENTY:termeq LOC:other DESC:desc', `masthead`],
  [
    'ENTY:veh',
    `airbus aircraft aircraft_carrier airliner airplane airship ambulance ark auto autobus autogiro autogyro automobile
bareboat barge barouche barque battleship berlin bicycle bike biplane boat bobsled bobsleigh bomber boneshaker
boxcar brougham buckboard buggy bulldozer bumboat camion canoe car carack caroche carrack carriage cart catboat
chariot clarence coach-and-four coracle corvette coupe cruiser dhow dinghy dinkey dinky dirigible dogcart dogsled
double-decker dozer dray dredger droshky drosky dumpcart dumper dustcart electric felucca fireboat flatboat flatcar
forklift freighter frigate galleon gharry glider go-kart golfcart gunboat handcar handcart hansom hardtop hearse
helicopter horsecar hot-rod hovercraft hoy hydroplane iceboat interceptor ironclad jalopy jeep jetliner jitney
jumbojet kayak keelboat ketch knockabout landau lander landrover lifeboat limber limited limo limousine locomotive
longboat lorry luge lugger mailboat merchantman minibike minibus minicab minicar minivan moped motorbike motorboat
motorbus motorcar motorcycle oxcart paddle_steamer panzer pedicab perambulator phaeton pigboat pinnace pirogue
ponycart pram propjet public_transport pung pushcart racing_shell railcar ricksha rickshaw roadster rolling_stock
rowboat runabout sailboat sailing_vessel sampan scooter scow seaplane shay ship showboat shrimper shunter skibob
skiff sled sleigh sloop snowmobile snowplow spacecraft speedboat square-rigger stagecoach stanhope starship
steamboat steamroller steamship stockcar streamliner streetcar subcompact submarine sulky surfboat surrey taxi
taxicab teacart toboggan towboat tractor train tramcar tricycle trike trimaran trireme trolley truck tub-cart
tugboat tumbrel tumbril twinjet two-seater unicycle used-car velocipede waggon wagon wain warplane warship wherry
yacht yawl`,
  ],
  ['ENTY:veh ENTY:cremat', `omnibus`],
  ['ENTY:veh ENTY:cremat ENTY:other', `pickup`],
  ['ENTY:veh ENTY:currency ENTY:other', `punt`],
  ['ENTY:veh ENTY:event', `caravan express ferry icebreaker jet jolly shipwreck`],
  ['ENTY:veh ENTY:event ENTY:other', `smack`],
  [
    'ENTY:veh ENTY:other',
    `applecart bandwagon bus caisson clipper craft eggbeater equipage fan-jet fanjet flagship flatbed four-wheel_drive
gig hydrofoil launch missile outboard plane pontoon projectile rig rocket schooner scull sedan shuttle skyhook
sledge submersible tandem tank technical tin_can tram transporter tug turbofan turbojet vehicle watercraft`,
  ],
  ['ENTY:veh ENTY:product', `balloon bassinet chaise four-in-hand mackinaw`],
  ['ENTY:veh ENTY:product ENTY:cremat', `compact convertible`],
  ['ENTY:veh ENTY:sport ENTY:other', `semi`],
  ['ENTY:veh HUM:ind', `commuter`],
  ['ENTY:veh LOC:other', `brig caboose galley go-cart gondola hatchback`],
  ['ENTY:veh LOC:other ENTY:other', `remise`],
  ['ENTY:veh LOC:other NUM:count', `barrow`],
  [
    'ENTY:word',
    `ablaut adjective adnoun adverb adverbial affix affricate alveolar anagram anaphor antepenult antigram antonym
aspirate bigram bilabial catchword comparative conjunctive continuant copula deictic demonstrative dental diminutive
diphthong doh etymon fa formative fricative geminate gerund guttural headword heteronym holonym homonym hypernym
hyponym infinitive infix intensifier intensive intransitive labial lah language_unit lexeme lingual linguistic_unit
loanword meronym metonym modal modifier monosyllable morpheme nomenclature noun occlusive orinasal oxytone palatal
paronym participle penult penultimate pharyngeal plosive plural postfix prefix pronoun quantifier reduplication
reflexive retronym schwa semivowel shwa sibilant signifier singular so soh sonant speech_sound spirant substantive
suffix surd syllable synonym terminology transitive trigram troponym ultima velar verb vocable vowel vowel_sound
word word_class`,
  ],
  ['ENTY:word DESC:desc', `conjunction context descriptor superlative toponomy toponymy`],
  ['ENTY:word DESC:desc ENTY:other', `form`],
  ['ENTY:word ENTY:currency ENTY:other', `coinage`],
  ['ENTY:word ENTY:event', `ending`],
  ['ENTY:word ENTY:letter', `consonant`],
  [
    'ENTY:word ENTY:other',
    `charade collocation connective determinative determiner neologism neology preposition`,
  ],
  ['ENTY:word ENTY:other DESC:desc', `discourse gradation hybrid`],
  ['ENTY:word ENTY:plant', `stem`],
  ['ENTY:word HUM:ind ENTY:other', `opposite`],
  ['ENTY:word NUM:date', `ut`],
  [
    'HUM:gr',
    `academe academia academy adhocracy admass administrative_body aged agency air_force aircrew airforce allies ancestry
ancients argosy aristocracy armed_forces armed_services army art_movement art_nouveau artistic_movement assizes
at_home audience authorities avant-garde baffled band baronage beatniks beats bikers blind bloc bohemia bookclub
bootboys bottler bourgeoisie brigade bureaucracy burgh business_concern businessmen carmaker cartel cast cautious
cavalry central_bank church-state civil_service civilization clan clergy clerisy clientele clique club co-op
coastguard coevals cohort collective collective_farm college combo commercial_bank commission committee
common_carrier community company congregation congress consortium constabulary constituency constructivism
contemporaries contingent cooperative corp corporation corps coterie council court coven crew crowd cubism dadaism
damned dead deaf deco defeated deliberative_assembly demimonde denomination department diarchy dictatorship disabled
discomfited doomed dot-com dyarchy dynasty elderly elect elevated elite elite_group enemy enosis ensemble entourage
escadrille ethnic_group ethnos expressionism faction family family_line fauvism fedayeen fellowship few filmdom firm
folk folks frat fraternity free friendly full_complement galere gamelan gang gangdom gangland gaudy general_assembly
gens gentry gild governing_body government government-in-exile government_officials gridlock guerrilla_force guild
gynarchy handicapped hawala hegemony highschool hippies hipsters homebound homefolk horde hostile household huddle
imagism indie infantry ingroup institute institution insurer intelligence_service intelligentsia interest_group
investment_trust issuer jati junta junto jury kibbutz kindergarten kindred kinfolk kinsfolk kith klavern knighthood
koinonia kolkhoz labor_movement large_cap lawcourt leaders league legion legislative_assembly legislative_body
legislature literati lost luminism lycee madrasa madrasah maffia mafia maimed majors manpower mariachi masque mates
men menage metro military military_force militia minimalism minors minyan mishpocha mob mods monarchy monorail
mujahidin musical_group musketry naval_forces navy needy neoromanticism new_wave nonalignment oligarchy orchestra
organized_crime outfit papacy paramilitary paratroops parish partnership party patrol peer_group peerage people
peoples personnel pharma phratry phyle platoon police police_force political_movement political_system poor populace
popular_front population posse post_office preschool priesthood proletariat public punks quango quorum rabble ragtag
railroad rave-up rearguard reform_movement regiment religious_movement republic reserves retail_chain retarded
retinue retreated rich riffraff right_wing rockers royal_house sabbat sayeret school seance secretariat
security_force seminary senate senior_high settlement shindig shindy sick sixsome skinheads slain snarl-up sociable
social social_group society sodality soiree soldiery sorority soviet special_interest squad squadron staff
subcommittee subculture subway subway_system suprematism surrealism syndicate takeover_target tech technocracy telco
telephone_service terrorist_cell terrorist_group the_halt throng timid townspeople trainband transit_line tribunal
triumvirate troop troops troupe turnverein tyranny ulama ulema unconfessed underclass underground unemployed
uninitiate union unionism utility varsity venire welfare_state white_knight wine_tasting work_force wounded yeomanry
yeshiva yeshivah zamburak zamburek`,
  ],
  [
    'HUM:gr DESC:desc',
    `autarchy bloodline bookfair cabal caste command commonality despotism ecumenism freemasonry genealogy grade humanism
inquisition living marriage membership military_intelligence nationality naturalism nobility noblesse pietism regime
roller_coaster rota strings`,
  ],
  ['HUM:gr DESC:desc ENTY:other', `charity division reception`],
  ['HUM:gr ENTY:animal', `team`],
  ['HUM:gr ENTY:animal NUM:count', `flock`],
  ['HUM:gr ENTY:color ENTY:product', `grey`],
  ['HUM:gr ENTY:cremat', `bop confederacy duette entente giro hip-hop minstrel_show pointillism`],
  ['HUM:gr ENTY:cremat DESC:desc', `franchise`],
  ['HUM:gr ENTY:cremat ENTY:other', `circus fair minstrelsy`],
  ['HUM:gr ENTY:cremat LOC:other', `diwan`],
  ['HUM:gr ENTY:cremat NUM:count', `quintet sextet trio`],
  ['HUM:gr ENTY:currency', `yuan`],
  [
    'HUM:gr ENTY:event',
    `association business convocation corrections cortege court-martial delegation deputation federation gathering
governance industry muster revival rout tryst`,
  ],
  ['HUM:gr ENTY:event DESC:desc', `confederation crossroads polity`],
  ['HUM:gr ENTY:event ENTY:other', `assemblage attendance combine diaspora migration`],
  [
    'HUM:gr ENTY:other',
    `alignment artillery autocracy aviation battery board brotherhood bunch cadre circle civilisation class conservancy
constitutionalism cornhusking countryfolk defence democracy dink dol el enrollment enterprise faculty faithful fleet
fold foundation futurism grandstand grass_roots hierarchy hive hunt immigration judicature judiciary labor labour
market merchant_marine military_service mission nursing octette offence organisation organization panel pentagon
percussion phylum profession quartette quintette railway rally reunion ruck savings_bank scum secession septette
sextette sistership sitting swarm theocracy totalitarianism tribe turnout underworld unit vanguard vocation`,
  ],
  [
    'HUM:gr ENTY:other DESC:desc',
    `absolutism alliance coalition culture delegacy echelon leadership parentage reformation sector tang world`,
  ],
  ['HUM:gr ENTY:plant', `branch`],
  ['HUM:gr ENTY:product', `bureau trojan_horse`],
  ['HUM:gr ENTY:product ENTY:other', `mask masquerade`],
  ['HUM:gr ENTY:religion', `sect`],
  ['HUM:gr ENTY:religion ENTY:other', `sisterhood`],
  ['HUM:gr ENTY:sport', `eightsome parliament`],
  ['HUM:gr ENTY:substance', `conglomerate`],
  ['HUM:gr ENTY:substance DESC:desc', `trash`],
  ['HUM:gr ENTY:substance ENTY:other', `crush`],
  ['HUM:gr ENTY:substance NUM:count', `eight`],
  ['HUM:gr ENTY:symbol', `totem`],
  ['HUM:gr ENTY:techmeth ENTY:symbol', `symbolism`],
  ['HUM:gr ENTY:veh', `van`],
  ['HUM:gr ENTY:veh NUM:count', `troika`],
  ['HUM:gr HUM:ind', `manufacturer publisher`],
  [
    'HUM:gr HUM:title',
    `admiralty baronetage cardinalate legation pastorate prelacy prelature rabbinate`,
  ],
  ['HUM:gr HUM:title DESC:desc', `womanhood`],
  ['HUM:gr HUM:title ENTY:substance', `aa`],
  ['HUM:gr LOC:city', `hamlet municipality suburbia`],
  ['HUM:gr LOC:country', `colony fiefdom`],
  [
    'HUM:gr LOC:other',
    `airline athenaeum atheneum bastion brokerage chancery clinic commons conservatory convent conventicle den embassy
firing_line gallery garrison gymnasium home_office jungle lodge lyceum ministry neighbourhood newsroom railway_line
university vestry waterworks`,
  ],
  ['HUM:gr LOC:other ENTY:other', `choir concourse levee masonry`],
  ['HUM:gr LOC:other NUM:period', `episcopate`],
  [
    'HUM:gr NUM:count',
    `battalion carload couple duet duo eleven fivesome foursome minority moiety threesome trinity twosome`,
  ],
  ['HUM:gr NUM:count ENTY:other', `lineage multitude octet pick quartet septet sestet triad`],
  ['HUM:gr NUM:date ENTY:other', `generation`],
  ['HUM:gr NUM:money', `mutual_fund payroll pension_fund smart_money`],
  [
    'HUM:ind',
    `abator abbe abbess abbot aberrant abetter abettor abhorrer abjurer abolitionist aboriginal aborigine abridger
abseiler absentee absolver abstainer abstractionist abuser abutter academic academician accompanist accomplice
accountant accused accuser achiever acolyte acrobat activist actor actress actuary addict addressee adducer adept
adherent adjuster adjustor adman administrator admirer adolescent adoptee adopter adorer adulator adult_female
adult_male adulterator adulterer advancer adventurer adversary advisee adviser advisor advocate aeronaut aesthete
aesthetician affiant affine affirmer aficionado agent aggressor agitator agnate agnostic aide airman airwoman
alarmist albino alcalde alchemist alcoholic alderman alexic alien alienee alienist alienor alky all-rounder allayer
almoner alpinist also-ran alternate alto altoist altruist alumna alumnus amah amateur ambassador ambler ambusher
ameer amigo amir amnesiac amnesic amora amorist amputee anagnost analyst anarchist anatomist ancestor ancestress
ancient angel animator animist annalist announcer annoyer anointer anorexic answerer antagonist antediluvian
anthropologist anti antihero antipope ape-man aper aphakic aphasic aphorist apiarist apologist apostate apostle
apothecary apparatchik appeaser appellant applicant appointee appraiser appreciator apprehender apprentice approver
aquanaut arb arbiter arbitrageur arbitrator arborist archaeologist archaist archbishop archdeacon archduchess
archduke archeologist archer architect arguer arianist aristocrat armiger arms_manufacturer arouser arranger arriver
arsonist arthritic artificer artilleryman artisan artist artiste ascetic asker aspirant aspirer assailant assassin
assayer assemblyman assenter asserter assessee assessor asseverator assignee assignor assistant associate asthmatic
astrologer astronaut astronomer astrophysicist atheist athlete attacker attendant attendee attender attestant
attester attestor attorney auctioneer audile auditor augur aunt auntie aunty auspex auteur author authoritarian
autocrat auxiliary avatar avenger aviator aviatrix avower ayah ayatollah baas babe baboo babu baby bacchant bachelor
backer bacteriologist baddie badgerer bagman bagpiper bailee bailiff bailor bairn baker baldhead baldy balker
ballerina balletomane ballplayer bambino bandit bandleader bandmaster bandsman banker bankrupt banneret banshee
banshie bantamweight barbarian barber bargainer bargee bargeman barkeep barmaid barman barnstormer baron baroness
baronet barrater barrator barrister bartender barterer barytone basileus bassist basso bastard bather batman batsman
battler baulker bawd bawler beadle beadsman bearer beatnik beau beautician bedesman bedfellow begetter beggar
beginner beguiler begum behemoth beholder beldam beldame believer bellboy belle bellhop belligerent bellman bellower
beloved benedick benedict benefactor bereaved berk berserk besieger bestower betrayer betrothed bettor bey bicycler
bidder big_shot bigamist bigot bigwig biker bimbo binger biochemist biographer biologist biophysicist birder
bisexual bishop biter blabber blackleg blackmailer blacksmith blaster bleacher bleeder blighter blogger bloke
blowhard bluecoat bluenose bluestocking bluffer boarder boaster boatman boatswain bobby bobbysoxer bodybuilder
boffin bogeyman bohemian bolshie bolshy bombardier bondmaid bondman bondsman bondswoman bondwoman bonehead boniface
bookbinder booker bookie bookkeeper bookmaker bookman bookworm boomer boor booster bootlegger boozer borderer
borrower boss bosun botanist botcher bouncer bounder bourbon bourgeois bowman boxer boy boyfriend bozo bracero
brachycephalic braggart bragger brainiac brakeman brawler breeder brewer briber bricklayer bride bridegroom
brigadier brigand broad broker brother brother-in-law bruiser brunet brunette buccaneer buckaroo buckeroo buddy
buffoon bugger bugler bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunter bureaucrat
burgess burgher burglar burgrave bursar busboy bushman bushwhacker businessman businessperson busker buster busybody
butcher butler buyer by-blow cabalist cabinetmaker caddie cadet cadger caffer caffre cager caitiff calif caliph
caller campaigner camper campmate candidate cannibal canoeist canonist cantor canvasser capitalist capo captain
captor capturer cardholder careerist caregiver caretaker carhop caricaturist caroler caroller carouser carpenter
carper carter cartoonist cartwright carver cashier castaway castrate castrato casuist cataleptic catamite catcher
catechist caterer cattleman cavalier cavalryman caveman caviler caviller celebrant celibate cellist cenobite censor
centaur centrist ceramist chairman chairperson chamberlain chambermaid champ champion chancellor chandler changeling
chaperon chaplain chapman charioteer charlatan charmer chartist chased chauvinist cheater chebab cheerer cheerleader
chef chemist cherub chevalier chewer chief chief_justice chieftain child chiliast chiropractor chiseler choirboy
chooser choragus choreographer chorine chosen christ chronicler chump churchgoer churchman churchwarden churl
cicerone citizen civilian claimant clansman clarinetist classicist classmate clergyman cleric clerk client clochard
clockmaker closer clothier clown co-beneficiary co-discoverer co-ed co-pilot co-star co-worker coach coachman
coalman coauthor coaxer cobber cocksucker coddler codefendant coder codger coeval cofounder coiffeur coiner
collaborator colleague collector colleen collegian collier colonel colonial colonist colorist colossus columnist
combatant comedian comedienne comer comic commandant commander commander-in-chief commentator commie commissioner
committeeman commodore commoner communicator communist companion compatriot compeer compere competitor complainer
composer compositor compromiser comptroller compulsive comrade concessionaire concierge conductor confectioner
confederate conferee conferrer confessor confidant confidante confrere confuter congressman conjurer conjuror
connoisseur conqueror conquistador conservationist conservative conservator conspirator constable consul consultant
consumer consumptive contemplative contemporary contestant contractor contralto contrapuntist contributor
convalescent convener convert convict cook coolie cooly cooper coordinator cop copilot copycat copyist coquette
corespondent cornhusker coroner corporal correspondent cosigner cosmetician cosmologist cosmonaut cosmopolitan
costumer cotenant cottager cottier counsel counsellor counselor count_palatine counterrevolutionary countertenor
counterterrorist countess countryman countrywoman courier courtier cousin couturier coward cowboy cowgirl cowhand
cowherd cowman cowpoke cowpuncher coxswain crackerjack crackpot crafter craftsman cragsman crasher craven crazy
creator creditor cretin crewman cricketer crier criminal criminologist cripple critic crofter crone crony crooner
cropper croupier crusader crybaby cubist cuckold culprit cultist cupbearer curate curator currier cuss custodian
customer cut-up cutler cutpurse cutter cyborg cyclist cynic cyprian czar czarina czaritza dacoit dad daddy daemon
dago daimon dairyman dakoit dalesman dallier dame damosel damozel damsel dancer dancing-master danseur danseuse
daredevil darling darner dastard dauber daughter dauphin dawdler dayboy daygirl deacon deadbeat dean dear dearest
dearie deary deb debaser debater debitor debtor debutante decadent deceased decedent deceiver decipherer deckhand
declarer decorator defamer defaulter defector defendant defender defiler degenerate degrader deist deity delayer
delegate delinquent deliverer demagog demagogue demander demigod demiurge democrat demon demoniac demonstrator
dentist departed departer dependant dependent deponent deportee deposer depositor depressive deputy dervish
descendant descendent deserter designer deskman desperate despoiler despot detainee detective detractor developer
deviant deviate devil devisee deviser devisor devotee devourer diabetic diagnostician diarist dibbuk dickhead
dictator diehard diemaker dieter dignitary dimwit dingbat diocesan diplomat director disarmer disciple discoverer
discussant dispatcher disputant dissenter dissident distributor diva divine diviner divorcee djinn djinni djinny
docent docker dockhand doctor dodderer doer doge dogsbody dolichocephalic dolt domestic domine dominee dominie
dominus don donee donna donor doofus doorkeeper doorman dork dosser dotard double-crosser doubter doula dowager
down-and-out doxy doyen doyenne draftee drafter draftsman dragoman dragon dragoon dramatist draper drawee drawler
dreamer dribbler drifter drinker driveller drooler dropout drover drudge druggist drummer drunk drunk-and-disorderly
drunkard dry dryad dualist duce duchess ducky dude dueler duelist dueller duellist duenna duffer duke dulcinea
dullard dumbass dunce dunker dupe dustman dweeb dweller dybbuk dyer dynast dyslexic earl earner earthman eblis
eccentric ecclesiastic eclectic economist economizer editor educatee educator effecter effendi egghead egoist
egotist ejaculator elder eldest elector electrician electrotherapist elegist elitist emancipator embalmer
embroiderer emcee emeer emeritus emigrant emigre emigree emir emissary empiricist employee employer empress emptor
emulator enate enchanter enchantress endocrinologist endorser enforcer engineer engraver enjoyer enlistee enophile
enquirer enrollee entertainer enthusiast entomologist entrepreneur environmentalist eparch epicene epicure epigon
epigone epileptic equal equerry equestrian eremite erotic escapee escapist esquire essayer essayist esthete
esthetician etcher ethician ethicist ethnarch ethnic ethnologist eudaemon eudemon eulogist eunuch evacuee evangelist
everyman evil_spirit evildoer ex-gambler ex-husband ex-mayor ex-wife examinee examiner exarch excuser executioner
executor exegete exhibitionist existentialist expat expatriate expender experimenter expert explorer exporter
expressionist expurgator extern extoller extraterrestrial extremist fabulist factotum faddist fairy fakeer faker
fakir falconer faller familiar famulus fanatic fancier fantasist fantast faqir faquir farmer farmhand farrier
fascist fascista fatalist fathead father fatso fatty faun fauvist fawner fay featherweight federalist fella fellah
feller fellow feminist fencer ferryman fiance fiancee fibber fiddler fiduciary fielder fieldhand fiend figurer filer
fill-in fille filmmaker finagler finalist financier finisher fink fire-eater first-nighter first_baseman firstborn
fisherman fishmonger fishwife fitter flag-waver flagellant flamen flanker flapper flatmate flautist flogger
floorwalker floozie floozy flouter flunkey flunky flutist flyweight foe foeman fogey fogy follower fomenter fondler
foodie fool footman footpad fop forager forbear forebear forefather foreigner forelady foreman foreperson forester
forewoman forger forgiver fortuneteller fosterling fowler framer franklin freedman freelance freeman freewheeler
fresher freshman friar friend frogman frontiersman frontierswoman frotteur frump fry fucker fuckhead fuddy-duddy
fugitive fugleman fuller fumbler fundamentalist furrier fusilier fusspot futurist gadabout gaffer gagman gagster
gagwriter gallant galoot galvaniser galvanizer gambist gambler gamin gamine ganef ganger gangsta gangster ganof
gaolbird gaoler gardener garmentmaker garroter gasman gatekeeper gatherer gaucho gawk gawker gay geek geezer geisha
gendarme general generalist geneticist genie genitor gent gentile gentleman geographer geologist geometer
geophysicist ghoul giantess giggler gigolo gilder ginzo gipsy girl girlfriend git gitana gitano giver gladiator
glass-cutter glazer glazier gleaner gnome go-between goatherd goblin god godchild goddess godfather godmother
godparent godson goer gofer goldsmith golfer goliard goliath goner gonif goniff goof goof-off goofball goon gorger
gospeler gossiper gouger gourmand gourmet governess governor goy grabber grader graduate grammarian gramps gran
grandad grandchild granddad granddaughter grandee grandfather grandma grandmother grandpa grandparent grandson
granger grannie granny grantee granter grantor graverobber graybeard grazier greaser great great-niece greengrocer
greeter gremlin griever griffin grifter gringo grinner griot groaner grocer groom groomsman grouch groupie groveler
grower grownup grumbler grump gryphon guard guardian guerilla guerrilla guesser guest guestworker guitarist gulper
gunman gunner gunslinger gunsmith guru guvnor guy guzzler gymnast gynecologist gypsy haberdasher habitant habitue
hack hacker hadji haggler hairdresser haji hajji hakeem hakim half-breed half-brother half-wit halfback handler
handyman hangman harasser hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooner harpsichordist
harridan has-been hater hatmaker hatter hauler haulier have have-not hawker hawkshaw hayseed hazan he-man
head-shrinker headcounter headhunter headman headmaster headmistress headsman healer hearer heathen heavy
heavyweight heckler hedger hedonist heir heir_apparent heiress hell-rooster hellcat hellhound hellion helmsman helot
helper helpmate helpmeet henchman herald herder herdsman heretic heritor hermaphrodite hermit hero heroine
herpetologist heterosexual hewer hick hierarch high-up highbrow highjacker highwayman hijacker hiker hillbilly
hippie hippy hipster hired_hand hireling hirer hisser histologist historian histrion hitman hitter hoarder hoaxer
hobbit hobbler hobbyist hobo hodman hombre homebody homeboy homegirl homeowner homesteader homosexual homunculus
honcho honkey honkie honky honoree hoodlum hoofer hooker hooligan hopeful hoper hornist horseman horticulturist
hosier hostage hosteller hostess hostler hotelier hotelman hothead hotshot hotspur houri housebreaker householder
houseman housewife housewrecker hoyden hubby huckster huddler hugger humanist humanitarian humdinger humorist hunter
huntress huntsman hurdler hurler husband hussar hussy hustler hymie hyperope hypnotist hypocrite hysteric ianfu
ice-skater iceman iconoclast idealist ideologist idiot idler idolater idoliser idolizer ignoramus illegitimate
illiterate illusionist illustrator imaginary_being imaginary_creature imam imaum imbecile imbiber imitator immigrant
immortal immune immunologist imp importee importer imposter impostor impresario impressionist in-law inciter
incompetent incumbent incurable independent indexer indigen indigene individualist indorser inducer inductee
industrialist infant infantryman infernal infidel infielder infiltrator informant informer ingenue ingrate
inhabitant initiator injured_party inmate innkeeper innocent inquirer inquisitor insider insolvent inspector
inspirer instigator instructor instrumentalist insured insurgent insurrectionist intellectual interlocutor
intermediary intern internationalist interne internee interpreter intersex interviewer intimate intruder invader
invalid invalidator inventor investigator investor invitee ironist ironman ironside ironworker islander itinerant
jabberer jackass jailbird jailer jailor janissary janitor jawan jazzman jeerer jerk-off jerker jester jeweler
jeweller jezebel jilt jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber jockey jogger joiner jokester jonah
jongleur journalist judge juggler junior junkie junky jurist juror juryman justiciar juvenile kabbalist kafir kalif
kaliph keeper kelpy khalif khalifah kibitzer kicker kid kiddie kiddy kidnaper kidnapper kike killer killjoy king
kingmaker kinsman klutz knacker knight knight-errant knitter knocker know-all knower kook laborer labourer lacer
lackey lad laddie lady ladylove laggard lagger laird lamenter lamia lancer landlady landlord landlubber landman
landowner landscapist landsman lapidary lapidist larcener lascar lasher lass lassie laudator lauder laureate
lawgiver lawmaker lawman lawyer layabout layman lazar leader leaker leaper learner leaver lech lecher lector
lecturer ledgeman left-hander leftist lefty legate legatee legionnaire legislator lender lensman leper lesbian
lessee lessor letch letterer letterman leveler leveller lexicographer liar libber libeler liberal libertarian
libertine librarian librettist licensee licenser lie-abed liege liegeman lieutenant lifeguard lifer lifter
lightweight lilliputian limey limner limper lineman linesman lingerer linguist linkboy linkman linksman lion-hunter
liquidator lisper listener literate lithographer litigant litterer loader loather lobbyist locater locator lockman
locum lodger logger logician logomach loiterer loner longer longshoreman looker looney loony looter lord loser lout
loved_one lovely lover lowbrow lowlife loyalist lubber lulu luminary lummox lumper lunatic luncher lunger lunkhead
lurcher lurker lush lutanist lutenist luthier lutist lyricist lyrist ma macer machinist macho macushla madam madame
madcap madman madwoman maenad maestro mafioso magdalen magician magistrate magnate magus maharaja maharani mahatma
mahout maid maiden mailman maimer major-general majorette maker malahini malfeasant maligner malik maltman maltster
mama mamma mammy man manager mandator mangler maniac manic-depressive manicurist manipulator manservant mantiger
map-reader mapper marauder marcher marchioness margrave marine mariner marketer marksman marquess marquis married
marshal marshall martinet martyr masker mason masquer massager masseur masseuse master mastermind masturbator
matador matcher mater materialist mathematician matman matriarch matrikin matrisib matron mauler maven mavin mayor
mayoress meanie meany measurer meatman mechanic medalist medallist meddler mediator medico meeter melter member
memsahib mender mendicant menial mensch mensh mental_case mentor mercenary mercer merchant mermaid merman merrymaker
messenger messiah messmate mestiza mestizo metallurgist metic metropolitan mezzo mezzo-soprano microbiologist
microscopist middleman middleweight midget midshipman midwife migrant mikado militant militiaman milkmaid milkman
milksop millenarian milliner millionaire milord mimer mimic mimicker minder miner minimalist minion minister minor
minstrel minter minx misanthrope miser misfit misogynist missing_link missionary missis missus missy mistress moaner
mobster mod modeler modeller moderate moderationist moderator modiste molester moll mom momma mommy monastic moneyer
moneyman monger mongoloid monk monolingual monologist monster mooch moocher mope mopper moppet moralist moron
morosoph mortal mortgagee mortician mossback mother mother-in-law motile motormouth moujik mountain_climber
mountaineer mounter mourner mover moviegoer muazzin muezzin muggee mugger muggins mugwump mujahid mujik mujtihad
mulatto muleteer multi-billionaire mumbler mummer muncher muralist murderee murderer murmurer muscleman muser musher
musician mutineer mutterer muzhik muzjik muzzler myope myrmidon mystic mythologist nabob nagger naif nailer namer
namesake nance nanna nanus naprapath narc narcist nark narrator natator national nationalist native nativist
naturalist naturist naturopath navigator navvy nawab naysayer nazi nebbech nebbish necker necromancer needer
negativist negotiator neighbor neocon neonate nephew nepotist nerd neurobiologist neurologist neuroscientist
neurotic neutral neutralist newbie newborn newcomer newlywed newsboy newsman newspaperman newsperson nibbler niece
niggard niggler nihilist ninny niqaabi nitwit no-show nob noble nobleman noblewoman nobody nomad nominee
non-resistant noncom nonconformist nondriver nonesuch nonparticipant nonpartisan nonperson nonreader nonresident
nonsuch nosher notable notary noticer novelist novice nudger nudist nudnick nudnik nullifier numen numskull nun
nuncio nurse nursemaid nurser nursling nutcase nutter nymphet nympho nymphomaniac oaf oarsman objector oblate
obliger oboist observer obsessive obsessive-compulsive obstetrician occupant occupier oceanaut oceanographer
octoroon oculist oddball odist offender offerer offeror officeholder officer official ogler ogre ogress oilman
old-timer oldster oldtimer oligarch onanist onlooker operagoer operative ophthalmologist opponent opportunist
opposer optician optimist optometrist orator ordainer orderer orderly ordinand organist originator ornithologist
ostiary ostler otologist outcast outcaste outfielder outgoer outlaw outpatient outrider outsider overachiever
overlord overnighter overseer owner oyabun pa pacha pachuco pacifist packer packman padder paddler padre padrone
pagan painter pal paladin paleontologist palmist palooka pamperer pamphleteer pandar pander panderer panelist papa
paperboy paperer paperhanger papist papoose pappa pappoose parachutist parader paramour paranoiac paranoid
parapsychologist pardner pardoner parent paretic pariah parishioner parliamentarian parodist parolee parson partaker
participant partner parvenu pasha passenger passer passerby pastor patentee pater pathologist patient patrial
patriarch patrician patrikin patriot patrisib patroller patrolman patron patronne patsy patzer pauper pawer
pawnbroker payee payer paynim peacenik pearler peasant pedagog pedaler pedaller pedant peddler pederast pedestrian
pediatrician pedlar pedophile peer peeress penitent penman pensionary pensioner peon perfecter perfectionist
performer perfumer peri perinatologist peripatetic perisher perjurer perpetrator person personage pervert pessimist
pesterer petitioner petter pettifogger pharisee pharmacist pharmacologist philanderer philanthropist philistine
philologist philosopher phoner phonetician phoney phony photographer physician physicist physiologist pianist
picador picker pigman pigmy pilferer pilgrim pillager pillock pilot pimp pin-up pinchgut pinko pioneer pirate
pistoleer pitcher pitchman pitman place-kicker placeman plainclothesman plaintiff plaiter planner planter plasterer
plater playboy player playgoer playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plier plodder
plotter plowboy plower plowman plug-ugly plugger plumber plunderer pluralist plyer poet poetess poetiser poetizer
poisoner pol polack polemist policeman policewoman politician politico pollster polluter poltroon polyglot polymath
pom pommy ponce ponderer pontifex pontiff poof pooh-bah pooler poove pope popularizer populist porter portwatcher
poseur poseuse positivist posseman possessor postman postmaster postulator posturer potboy pothead potholer
pothunter potman potter potterer powderer practitioner praetor pragmatist prater prattler pre-emptor preacher
precentor preceptor predecessor preemie preemptor prefect prelate premie premier prentice presenter preserver
president pressman preteen pretender pretor prexy priest priestess prig prince princeling princess printmaker prior
prioress prisoner private prizefighter pro probable probationer process-server proctor procurator procurer prodigal
producer prof professional professor profligate progenitor progeny programmer prohibitionist prole proletarian
promisee promiser promisor promoter promulgator propagandist propagator prophet prophetess propman proponent
proposer proprietor prosecutor proselyte prospector prostitute protagonist protector protege protegee protester
provider provincial provoker provost prowler prude psalmist pseud pseudo psychiatrist psychic psycho psychoanalyst
psychologist psychopath psychophysicist psychopomp psychotherapist psychotic public_figure publican publicist
puddler pudge puerpera pugilist puller puncher pundit punster punter pupil puppeteer purchaser purist puritan purser
pursued pursuer purveyor pusher putterer pygmy pythoness qadi quack quadroon quaestor quaffer quaker quarrier
quarterback queer querier quester questioner quibbler quidnunc quietist quin quisling quitter quizzer quoter rabbi
racist racker racketeer raconteur radiobiologist radiologist raftman raftsman ragamuffin railbird rainmaker raiser
rajah rakehell rambler rancher ranee ranger rani ranker ranter raper rapist rapporteur rapscallion rascal ratifier
raver ravisher reactionary reader realist rear_admiral reasoner rebel rebuker receptionist recidivist reciter
recluse recreant recruit recruiter rector recusant redact redactor redcap redcoat redeemer redheader redneck reeler
ref referee refiner refugee refuter regent registrant registrar regular reliever religionist religious renegade
renter rentier repairer repairman reporter representative reprobate reprover republican rescuer researcher reservist
resident resister respecter respondent rester restorer retailer retard retiree reveler reveller revenant revenuer
reversioner reviewer reviser revivalist revolutionary rewriter rhetorician rheumatic rhymer ribald rifleman
right-hander rightist ringer rioter ripper ritualist rival roadman roamer roarer robber roc rock_star rocker rogue
roman romantic romanticist roofer rookie roomer roomie roommate roomy rooter roper rotter roue roughneck roundhead
rouser rover rowdy rower royalist rubberneck rube ruffian ruiner runner runner-up running_back runt ruralist rusher
rustic rustler saboteur sabra sachem saddhu saddler sadhu sadist safebreaker sagamore sahib sailor saint salesgirl
saleslady salesman salesperson salter saluter salvager salvor sandboy sandman sangoma sannup sannyasi sanyasi
saphead sapper sartor satirist satrap satyr savage savant saver savior saviour sawbones saxist saxophonist scalawag
scallywag scalper scammer scamp sceptic schemer schizophrenic schmo schmuck schnook scholar scholastic scholiast
schoolboy schoolchild schoolgirl schoolman schoolmarm schoolmate schoolmistress schoolteacher scientist sciolist
scion scoffer scofflaw scold scolder scorer scorner scoundrel scourer scourger scout scouter scrapper scrawler
screener screenwriter scribbler scrooge scrounger sculler scullion sculptor sea_nymph seafarer seaman seamster
seamstress seasonal secessionist second-in-command second_baseman seconder secretary sectarian sectary secular
secularist securer seducer seedman seedsman seer segregationist seigneur seignior seizer selectman seller
semanticist seminarian semipro senator sendee senior sensationalist sensitive sentimentalist sentinel sentry seraph
serf sergeant serjeant servant serviceman servitor settler settlor sexist sexpot sexton shadower shaheed shaitan
shaman shammer shamus shareholder sharer sharper sharpy shaytan shearer shedder sheeny sheepman shegetz sheik sheika
sheikh sheikha sheller shelver shepherd sheriff sherlock shielder shiksa shikse shill shingler shipmate shipowner
shirker shithead shitter shlemiel shlepper shmo shmuck shnook shnorrer shoemaker shogun shopkeeper shopper
shopwalker shortstop shouter shover show-off showgirl showman shrink shuffler shut-in shylock shyster sib sibling
sibyl sidekick sidesman signaler signer signior signor signore silenus silly silvan silversmith simperer simpleton
singer sinner sipper sir sirdar sirrah sis sissy sister sister-in-law six-footer skater skeptic skier skinhead
skinner skipper skirmisher skivvy skulker skycap skydiver slacker slapper slattern slave slaver slavey slayer
sledder sleeper sleepwalker sleuth slinger slob slogger sloucher sloven slowcoach slowpoke slugabed sluggard slugger
slut slyboots smarta smirker smith smoothy smuggler snacker snarer snatcher sneak sneerer sneezer sniffer sniffler
sniper snitch snitcher sniveler snob snoop snooper snorer snuffler socialist sociologist sociopath sodalist sodomist
sodomite softie softy solderer soldier solicitor soloist solon solver somebody someone son son-in-law songwriter
sonny soothsayer soph sophist sophisticate sophomore sorcerer sorceress sorehead sorrower sot soubrette soul
soundman sourdough sourpuss southpaw sovereign sower spaceman spammer sparer spastic specialist spectator speculator
spender spewer spic spick spik spinster spiritual_being spitfire spiv splitter spoiler spokesman spokesperson
sponger sponsor sportsman sportswoman spotter spouse sprawler sprigger sprinter sprite sprog spurner spy squatter
squaw squinter squire squirmer stabber stacker staffer stagehand stager stainer stalker stalwart stand-in
standard-bearer starer starets statesman stateswoman statistician steady stealer steelman steerer stepchild
stepmother stepson steward stickler stifler stinter stippler stitcher stockbroker stockholder stockist stockman
stocktaker stoic stomper stonemason stoner stooge stoolie stooper storekeeper storyteller stowaway strafer straggler
stranger straphanger strapper strategist strayer streaker strider striker striver strongman strumpet student
stumblebum stumbler stupe stupid styler stylist stylite subduer subjectivist submitter subnormal subordinate
suborner subscriber suburbanite subversive succorer succuba succubus suer sufferer suffragist suggester suitor
sultan super superintendent superior supermom supernatural_being supernumerary supervisor suppliant supplicant
supplier supporter supremacist supremo surfer surgeon surrealist surrogate surveyor suspect sustainer sutler swaggie
swagman swain swami swashbuckler swayer swearer sweetheart sweetie swimmer swindler swinger switch-hitter switcher
swot sybarite sylph sylvan symbolist sympathiser sympathizer syndic syphilitic systematist tackler tagalong tailor
taker talker tallyman tamer tapper tapster taskmaster taster taxer taxman taxonomist taxpayer teacher teammate
teamster tearaway tec techie technician technocrat teen teenager teetotaler tekki telepathist teller telltale temp
temporary tempter tenant tenno tenorist termagant termer terrorist testate testator testee thane thatcher
theatregoer theist theologian theoretician theorist theosophist therapist thespian thief thinker thirster
thought-reader thrower thug thurifer thwarter tiddler tightwad tike tiler tinkerer tinner tinsmith tinter tippler
tipster tiro titan tither title-holder titterer toady toastmaster toddler toff toiler toller tollman tomboy tomfool
toper topper toreador torero torturer tosser totalitarian totemist toter totterer toucher tough tourist tout touter
tovarich towhead townee towner townie townsman towny toxicologist tracker trader tradesman traditionalist traducer
tragedian trailblazer trainee trainman traitor tramp tramper trampler transcriber transexual transferee transsexual
trapper traveler traveller treasurer treater trekker trembler tribade tricker trickster trier trifler tripper
triumvir troglodyte troller trollop trooper troublemaker troubler troubleshooter trouper truant truckler trudger
truelove trustee truster trustor trusty tsar tsarina tsaritsa tugger turncoat turner turnkey turtler tutee tutor
twaddler twerp twiddler twiner twirler twirp two-timer tycoon tyke typist tyrant tyro tzar tzarina ump umpire uncle
underachiever underdog undergraduate underling undersecretary undertaker undesirable undine undoer unfortunate
unicorn unionist unperson untier upholder uprooter upsetter upstager urchin urinator user usher usurer usurper
utiliser utilitarian utilizer uxor vaccinee vagrant valet valuator valuer vamper vampire vandal vanisher vaquero
varlet vassal vaudevillian vaulter vaunter vegan vegetarian vendee vender vendor ventriloquist venturer verger
verifier vestal vet veteran veterinarian veterinary vexer vibist vicar vice_admiral vicereine victim victimizer
victor victualer victualler vigilante vilifier villager villain villein vintager vintner violator violinist violist
virago virgin virologist virtuoso viscount viscountess visionary visitant visitor vitalist vizier vocalist voicer
volunteer vomiter votary voter vouchee vower voyager voyeur vulgariser vulgarizer wacko waddler waffler wagerer
waggoner wagoner waif wailer waiter waitress waker walk-on wallah wally waltzer wangler wanker wannabe wannabee
wanter wanton ward-heeler warden warder wardress warehouseman warlock warlord warner warrener warrior wassailer
waster wastrel watcher watchmaker watchman watercolorist waterer waterman waverer wayfarer weakling wearer weeper
weigher weightlifter weirdie weirdo weirdy welcher welcomer welder welsher wench wencher werewolf westerner wetback
wetnurse wetter whacko wheedler wheeler whiffer whiner whipper whistleblower whitey whittler whiz-kid whizz
wholesaler whore whoremaster whoremonger whoreson widow widower widowman wife wight wigmaker wildcatter windbag
winger wingman winner wino wireman wirer wiseacre wisenheimer witch withdrawer withholder withstander wittol wivern
wiz wizard wog wolfman woman womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer wop
worker workman workmate worldling worrier worshiper worshipper worthy wrangler wrester wrestler wretch wright writer
wrongdoer wuss wyvern yahoo yanker yardbird yardie yardman yawner yearner yeller yenta yeoman yes-man yeti yid
yielder yob yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany zealot zombi zombie zoologist`,
  ],
  [
    'HUM:ind DESC:desc',
    `acquaintance anathema ascendant ascendent attracter attractor better big_deal bitch bravo bugaboo bugbear celebrity
chichi divinity excellency exorcist fantasm fleer gravida handmaid handmaiden hobgoblin hunchback ideal incubus
kvetch major mediocrity moneymaker muse nonentity offspring ordinary outlier paragon persona phantasm phantasma
phantom polemic poser rebutter self shocker slouch solitary soprano specter spectre spook tenor thrall tier toughie
walloper warrantee witness`,
  ],
  ['HUM:ind DESC:desc ENTY:other', `character`],
  ['HUM:ind DESC:reason ENTY:other', `antecedent`],
  ['HUM:ind ENTY:animal', `adult mate prey survivor`],
  ['HUM:ind ENTY:animal ENTY:other', `wildcat`],
  ['HUM:ind ENTY:color', `blond blonde canary jade white`],
  ['HUM:ind ENTY:color NUM:count', `cardinal`],
  [
    'HUM:ind ENTY:cremat',
    `bucolic chit cyberpunk dummy envoy exponent figurehead flier flyer gazetteer gem joker manikin mannequin mannikin
orphan proxy reckoner rider riff sham speller sphinx strawman stuffer teaser throwaway tormenter tormentor twin
valentine voluntary voucher`,
  ],
  ['HUM:ind ENTY:cremat DESC:desc', `guide nude`],
  ['HUM:ind ENTY:cremat ENTY:other', `backup clone extra fake mailer trailer troll vamp`],
  ['HUM:ind ENTY:cremat ENTY:sport', `beguine carioca natural`],
  ['HUM:ind ENTY:currency', `heller stater tanner`],
  ['HUM:ind ENTY:currency DESC:desc', `para`],
  ['HUM:ind ENTY:currency ENTY:other', `denier`],
  [
    'HUM:ind ENTY:event',
    `bacchanal barnburner casualty con dud felo-de-se filicide fratricide fundraiser heartbreaker holdout infanticide
laugher matricide miss parricide patricide pelter regicide runaway schlep sellout shlep soaker squirt stunner
transient uxoricide walk-in whiz`,
  ],
  ['HUM:ind ENTY:event DESC:desc', `apparition prodigy reincarnation`],
  [
    'HUM:ind ENTY:event ENTY:other',
    `bombshell breaker chink comber fireball flop ouster replacement rip scourge`,
  ],
  ['HUM:ind ENTY:event ENTY:sport', `romp`],
  ['HUM:ind ENTY:event LOC:other', `creep`],
  ['HUM:ind ENTY:event NUM:dist', `bore`],
  ['HUM:ind ENTY:instru', `baritone synthesiser synthesizer`],
  ['HUM:ind ENTY:lang', `apache cockney creole geordie`],
  ['HUM:ind ENTY:lang ENTY:currency', `guarani`],
  ['HUM:ind ENTY:lang ENTY:other', `siamese`],
  ['HUM:ind ENTY:letter', `ascender descender ex`],
  [
    'HUM:ind ENTY:other',
    `abomination accumulator adapter adonis aether amphisbaena anachronism antique apotheosis applier authority automaton
backscratcher bagger ball-breaker ball-buster bard battle-ax battle-axe beater beneficiary black_belt brahman
brahmin broadcaster butt calculator caster chachka changer chap chatelaine checker chimera clod coloratura consort
constituent controller conveyer conveyor cottar cotter cox crimper crook crossover cultivator damascene deadeye
decoder decoy denizen digger dip dispenser distributer dowser dwarf edger ejector elf energiser energizer eristic
escort excavator exile eyeful faerie faery faggot fagot fan fastener favorite favourite filibuster finder flake
flasher forerunner forward fossil fuckup fullback fumigator genius goalie goalkeeper goaltender goldbrick golem grad
grappler greybeard halcyon hanger harvester heaver hire hob holdover hoodoo hopper hummer hunk improver incendiary
individual indweller jerk judas kingpin kneeler knockout lama leviathan lifesaver linebacker lister luger mainstay
mantrap mime mogul monitor mouthpiece muller mummy mute neighbour netkeeper organiser organizer pacifier parer
partisan partizan peacekeeper peacemaker peeler percher personification phoenix piper pisser pivot plunger possible
postdoc progressive prompter pruner puck punching_bag pushover putter rafter raja rake ram rapper reaper recipient
recorder rectifier reformer regulator relative repeater rigger riveter rivetter role rounder router ruler sac
scanner scratcher screw screwball scribe scrubber second_fiddle second_hand seeker selector self-starter shaker
shaper shaver shifter shooter shudra sitter slasher slicer smasher snorter snuffer sorter spanker speaker spiller
spinner spitter splicer sprayer squawker stamper standby starter stiff stinker stirrer stoker straight stringer stud
subtracter successor sudra suppresser suppressor swagger tacker tackle tailback talent tchotchke thruster tilter
trainer trencher trimmer trot tsatske tshatshke turncock twit utterer vagabond vaisya viewer vocaliser vocalizer wag
washout waver weeder welterweight whirler wimp winder wingback wiper wisp write-in`,
  ],
  [
    'HUM:ind ENTY:other DESC:desc',
    `deification embodiment fixture flack flak grind hangover lump pillar pole referral surety`,
  ],
  [
    'HUM:ind ENTY:product',
    `attache baster blucher boater bowler browser cad choker coaster cocotte comforter compiler dishwasher doll doormat
drawing_card dresser entrant fag gasbag gillie gumshoe irregular jock juicer jumper kachina lame loafer lounger
lumberjack marquise masher mufti pouf primus rep romper sender server sharpie shoofly sketcher skimmer slicker
sneaker sweater tagger tester timekeeper toaster translator transmitter trojan tucker tuner tyrolean voider wanderer
weekender winker`,
  ],
  ['HUM:ind ENTY:product DESC:desc', `predictor stalking-horse`],
  ['HUM:ind ENTY:product ENTY:cremat', `puppet`],
  ['HUM:ind ENTY:product ENTY:lang', `afghan`],
  ['HUM:ind ENTY:product ENTY:other', `accessory baggage goffer printer seeder timer washer`],
  ['HUM:ind ENTY:product LOC:other', `walker`],
  ['HUM:ind ENTY:religion', `abecedarian`],
  ['HUM:ind ENTY:sport', `fireman flirt gainer rummy striptease upstart`],
  [
    'HUM:ind ENTY:substance',
    `acceptor alum firebrand fixer jewel jute knave muscovite precursor puke punk remover restrainer sealer sponge
stripper tar tartar titania`,
  ],
  ['HUM:ind ENTY:substance DESC:desc', `poop`],
  ['HUM:ind ENTY:substance ENTY:color', `maroon`],
  ['HUM:ind ENTY:substance ENTY:other', `sap tracer`],
  ['HUM:ind ENTY:substance ENTY:sport', `conditioner`],
  ['HUM:ind ENTY:symbol', `inferior modern paster placeholder siren`],
  ['HUM:ind ENTY:symbol ENTY:other', `ensign`],
  ['HUM:ind ENTY:techmeth', `stemmer tease`],
  [
    'HUM:ind ENTY:veh',
    `blimp bogie bogy carrier corsair dandy deadhead derelict destroyer dragger fighter hang_glider hulk kamikaze loaner
nonsmoker privateer sharpshooter skidder stroller tanker tipper tourer trawler whaler wrecker`,
  ],
  ['HUM:ind ENTY:veh ENTY:other', `oiler`],
  ['HUM:ind ENTY:veh ENTY:product', `scrambler`],
  ['HUM:ind ENTY:veh LOC:other', `diner`],
  ['HUM:ind ENTY:veh NUM:other', `bogey`],
  ['HUM:ind ENTY:word', `classifier cognate qualifier superordinate`],
  ['HUM:ind ENTY:word DESC:desc', `primitive`],
  [
    'HUM:ind HUM:gr',
    `acquirer affiliate armorer armourer blind_date bodyguard brave commando crammer dada dealer doc executive homeless
initiate kin newspaper_publisher ninja picket raider samurai shipbuilder shipper subsidiary territorial third_party
underperformer underwriter yakuza`,
  ],
  ['HUM:ind HUM:gr ENTY:other', `hood host`],
  ['HUM:ind HUM:gr ENTY:product', `ottoman processor`],
  ['HUM:ind HUM:gr ENTY:veh', `smoker`],
  ['HUM:ind HUM:gr LOC:other', `powerhouse spearhead`],
  ['HUM:ind HUM:title', `reverend signora signorina`],
  ['HUM:ind LOC:city', `pueblo`],
  [
    'HUM:ind LOC:other',
    `affluent airhead clotheshorse cog dike divider dyke florist growler ironmonger john justiciary khan lookout
mandatory moor obstructer obstructor outfitter pinhead slammer sounding_board starlet tobacconist tribune ward`,
  ],
  ['HUM:ind LOC:other DESC:desc', `anomaly gutter oracle`],
  ['HUM:ind LOC:other ENTY:other', `backstop riser sampler tumbler`],
  ['HUM:ind NUM:count', `chaser crumb cypher jack pi quint sundowner tot`],
  ['HUM:ind NUM:count DESC:desc', `catch number_one tender`],
  ['HUM:ind NUM:count ENTY:other', `nip quadruplet quintuplet triplet`],
  ['HUM:ind NUM:count NUM:money', `pledge`],
  ['HUM:ind NUM:date', `aeon eon novitiate`],
  ['HUM:ind NUM:date DESC:desc', `incarnation`],
  ['HUM:ind NUM:dist', `miler`],
  ['HUM:ind NUM:dist DESC:desc', `footer highness`],
  ['HUM:ind NUM:money DESC:desc', `fare`],
  ['HUM:ind NUM:money ENTY:other', `pawn retainer`],
  ['HUM:ind NUM:volsize ENTY:other', `gal`],
  [
    'HUM:title',
    `academicianship apprenticeship bishopry curacy deanship doctorate governorship headship honours internship
peasanthood professorship public_office secretaryship`,
  ],
  ['HUM:title DESC:desc', `baccalaureate degree manhood`],
  ['HUM:title ENTY:cremat LOC:other', `billet`],
  ['HUM:title ENTY:event DESC:desc', `receivership`],
  ['HUM:title ENTY:event ENTY:word', `do`],
  [
    'HUM:title ENTY:other',
    `fatherhood generalship mastership residency sainthood seigneury seigniory sinecure`,
  ],
  ['HUM:title ENTY:product ENTY:other', `throne`],
  ['HUM:title ENTY:product LOC:other', `berth`],
  ['HUM:title LOC:country', `emirate khanate`],
  ['HUM:title LOC:other', `caliphate deanery prefecture trusteeship`],
  ['HUM:title NUM:period', `presidency regency vice-presidency`],
  ['HUM:title NUM:period DESC:desc', `incumbency`],
  [
    'LOC:city',
    `borough burg campong city cowtown faubourg harbor hometown kampong metropolis moshav national_capital
provincial_capital seaport state_capital suburb town urban_center village`,
  ],
  ['LOC:city LOC:other', `harbour haven kraal main_street`],
  [
    'LOC:country',
    `city_state country duchy great_power hegemon homeland major_power motherland native_land principality sheikdom
sheikhdom sultanate suzerain`,
  ],
  ['LOC:country DESC:desc', `domain dukedom earldom kingdom princedom suzerainty viscounty`],
  ['LOC:country ENTY:other', `demesne imperium sea_power`],
  ['LOC:country ENTY:other DESC:desc', `barony`],
  ['LOC:country HUM:gr', `empire nation`],
  ['LOC:country HUM:ind', `ally`],
  ['LOC:mount', `alp ben guyot mountain mountain_peak mountain_range seamount volcano`],
  [
    'LOC:other',
    `abatis abattis abattoir abbacy abbey abode abutment acropolis adit administrative_division aerospace air air_passage
airdock airdrome airfield airframe airlock airport airspace airstrip airway aisle alcazar alcove alehouse alley
alleyway altarpiece ambulatory amphitheater amphitheatre antapex anteroom anthill antinode antipodes apadana
apartment apex aphelion apiary apoapsis apojove apolune apse apsis aquarium aqueduct aquifer arbour arcade
archipelago archive archway area areaway arete arrowhead arroyo ashram asteroid asylum atelier athanor atoll auberge
auditorium autobahn aviary axis backroom backwater backwoods backyard bagnio bailey bakery bakeshop balcony ballroom
balustrade banister bannister barbacan barbershop barbette barbican barn barnyard barrack barren barricade barrio
barroom bascule baseball_diamond basement basilica basketball_court bastille bathhouse bathroom battlefield
battlefront battleground battlement batwing bawdyhouse bay bayou bazar beach beachfront beachhead beam-ends
bedground bedroom bedside bedsit beeline belfry bellybutton beltway bema berg berm bethel bilges billabong bindery
biome birdcage birthplace bistro bitthead bivouac black_hole blowgun blowpipe blowtube boardinghouse boardwalk
boatyard bodega bog bombproof bookshop bookstore bordello border borstal bosk bottom boudoir boulevard boundary_line
bounds boutique bowels bower brae brattice breakwater breastwork brewery brewpub brickwork bridgehead briny brook
brooklet brothel building bulkhead bullpen bullring bulwark bung bungalow burrow business_establishment butte
buttery buttress bypath byre byroad byway cab cabana cabin cabstand cafe cafeteria caff caldera calean calk calkin
calumet campanile campsite campus cannery cannula canthus canton canyon canyonside capitol cardcastle cardroom
carport carrel carrell carriageway cartroad casbah casement casern casino-hotel castle catacomb catchall cathedral
catheter cathouse causeway cave cay celestial_body celestial_point celestial_pole celestial_sphere cellar cellblock
cemetery cenotaph center central central_city central_heating centre centrex centroid chalet chamber champaign
chancel chapel chapiter chapterhouse charnel chateau chatroom checkpoint chevaux-de-frise chicha chimney chokey
choky chromosphere churchyard cirque citadel city_limits classroom cleaners clearing clearway cliff cloakroom
cloister clubhouse clubroom coaming coast coastal_plain coastline coatrack coatroom cockloft coffeehouse col
coliseum colliery colonnade commodity_exchange common condo condominium conduit consulate continent conurbation
cookfire cookhouse coop corium corncob corner corneum cornfield corral correctional_institution corridor corrie
cottage countryside county courthouse courtroom courtyard cove cowbarn cowhouse cowshed crag crater creamery creek
crematorium crematory crest crinion croft cromlech crosscut crossroad crossway crypt cubby cubicle cuddy cul cullis
culvert cupboard customhouse cwm dacha dairy dale darkroom daystar declivity defilade defile deli dell depository
depot depths derma dermis desert detour detox diamond_point diapir dinette dingle dining-hall dining-room diocese
dispensary district dockside dockyard dolmen domicile donjon door doorcase doorframe doorway dooryard dorm dormer
dormitory downcast downtown drainpipe draw drive-in driveway drome drugstore dry_land drydock dudeen dugout dumpsite
dune dungeon duomo duplex durbar dwelling earreach earshot earthwork eatery eaves ecliptic edge edging edifice
embankment emporium empyrean enclave endpoint entablature entranceway entrenchment entrepot entresol entryway
environs epicenter epidermis epitope equinoctial equinoctial_point escarp escarpment esker espalier estuary
exosphere expressway exterior exurbia eyeshade eyeshot facility factory fairway fan_vaulting fanlight fantail farm
farmhouse farmyard feedlot fence fenland field fingertip finish_line finishing_line fiord fipple firebase firebox
fireplace fireplug fireroom fireside firetrap firing_range firth fishery fishpond fjord flange flatlet fleabag
fleapit flies flight_path floe flowerbed flume flyway folium footbridge foothill footpath forecastle foreland
forepart forest forge fort fortress foundry foxhole foyer freeway fretwork friary front front_line furnace fuselage
gable gangway gantry gaol garage garner garret gasfield gasworks gate gateway gauntry gazebo geological_formation
geyser ghat ghetto gildhall ginmill glacier glade glen godown golf_course grainfield granary grange grassland
graveyard great_circle greenhouse greenroom greenway greenwood grill grot grotto ground grove groyne guardroom gulag
gulch gully gun_carriage gym habitat hairline hall hallway handball_court handrail hangar hangout hank hareem harem
hatchery hatchway hatrack haunt hayfield hayloft hayrack hayrig headland headquarters headrace headstream hearth
heartland heathland heating_system heavenly_body heavens hedgerow heights heliopause heliport hell hellhole hem
hemisphere hemline hencoop henhouse here heronry hideaway hideout high-rise highland highroad highway hill hillock
hillside hilltop hinterland hipline hoarding hogan hogback hole-in-the-wall holler holy home homeroom honeycomb
honky-tonk honkytonk hoodmold hookah hoosegow hoosgow horse-trail horst hosepipe hospital hospital_ward hostel
hostelry hotel hotel-casino hothouse hotspot hour_circle house housing housing_development hovel hummock hut hutch
hutment hydrosphere icecap icehouse igloo iglu imaret infield infirmary inlet inn inner_city inside insole interface
interior international_waters interstate intrenchment ionosphere irredenta isarithm island isobar isogone isogram
isohel isopleth isotherm jail jakes jetty junkyard kalian kasbah kennel kiln kiosk kirk kitchen kitchenette knobble
knoll kopje koppie kremlin laager lab laboratory ladder lagoon laguna lagune lair lake lakeside lamasery lanai
land_mass landfill landing_gear landmass landscape lane latrine latticework lav lawn lay-by layby lazaret lazaretto
ledge lee left leftfield ley lichgate lido liftgate lighthouse liman limbers limekiln links litoral littoral llano
lobby locale locality location loch locker locus lodgings loge loggia loo lough lowland lunchroom lychgate maar
madhouse magnetic_pole maildrop main mainland maisonette maisonnette mall manifold manse mantlet marina marsh
marshland mart masjid massif mastaba mastabah mausoleum meadow mecca medina megalith megalopolis menhir
mercantile_establishment mere merlon mesa mesosphere messuage mete mews mezzanine midair middle midfield midland
midpoint midst midway military_installation mill milldam millpond millrace millrun minaret minster molehill
monastery monument moorland morass morgue mortuary mosque motel motorway moulin mountain_pass mountainside mow
mudguard mudhif muffle mukataa mull museum musjid nacelle nape narco-state narghile nargileh narrow narthex
natural_elevation nave navel navy_yard ness nightclub nogging nombril nook northland nova nucha nullah nunnery
nursery nuthouse oasis oast observatory obstruction occident ocean oilfield omphalos omphalus orbit orchard oriel
orient orphrey out-of-doors outback outbuilding outdoors outfield outhouse outport outside outskirt outskirts
outsole outwork overhang overlook overpass ozone_layer packinghouse paddock pagoda palate palatinate palestra paling
palisade panopticon pantry parapet paries park parking_lot parkland parkway parlor parlour parsonage parts parvis
paseo pastureland patchboard patio pave pavilion pawnshop pedestrian_crossing pediment pelmet penal_colony
penal_institution peninsula penitentiary penthouse pergola periapsis perigee perihelion perijove perilune pesthole
pharos photosphere piazza pied-a-terre piedmont piggery pigpen pigsty pilothouse pinetum pinfold pipe piscary piste
pit pithead pitprop pizzeria place plage planet planetoid plateau playground playpen playroom plaza plinth plug
pointed_arch pokey poky polls polynya pond poolroom poorhouse porch port portal portico position postbox postern
pothole pothouse practice_range prairie precinct precipice prefab premises presidio priory prison privy profile
promontory prong protectorate provenance pub public_square public_transit pull-in pull-off pulsar punctum purlieu
putting_green pylon qibla quadrant quag quagmire quarters quasar rabbit_warren racecourse racetrack raceway rack
railhead railing railway_yard railyard rainforest rampart ranch rapid ravine rearward rectory redoubt refectory
refinery reformatory region repertory reredos reservation residence restaurant restroom rhumb ridge rifle_range
rightfield rill ringway rink ritz river riverbank riverbed riverside rivulet road roadbed roads roadside roadway
rockery rooftop rookery room roomette rooms ropewalk rotunda rough round_arch route runnel sacristy safehold
saleroom salesroom salon saloon saltbox saltpan sanatorium sanctuary sanctum sanctum_sanctorum sandbank sandbar
sandlot sands sauna savanna savannah sawbuck sawhorse sawpit scarp school_system schoolhouse schoolroom scour scree
scruff scullery scupper sea seabed seaboard seacoast seafront seashore seaside seawall seaway see seedbed selva
selvage selvedge semidesert sepulcher seraglio serail set-back setoff seven_seas sewage_system shack shallow shebeen
shed sheeprun sheesha shelter shelterbelt ship_canal shipside shipway shipyard shisha shooting_gallery shop shore
shoreline short short_line shortcut showroom shrine sickbay sickroom side sidewalk signboard silhouette silo silva
sinkhole site skein skybox skylight skyline skyscraper skywalk skyway slideway slipway slopshop sluice slum smelter
smeltery smithy smokehouse smokestack snowbank snowfield snug snuggery socle soddy sodom solarium sole somewhere
souk soundboard soundbox spa speakeasy speedway spillway spire spoor spot squinch stable stabling stadium staircase
stairs stairway stairwell stall stalls station steakhouse steep steeple stent steppe steps stock_exchange
stock_market stockade stoep stopple storehouse storeroom storey strait stratosphere stratum stream streambed street
stronghold strongroom studio stupa subcontinent substation substratum subtopia subtropics sunporch sunroom suntrap
supergiant supermarket supernova superstrate superstratum superstructure surround swale swamp switchboard sylva
synagogue tabernacle tableland taffrail tailboard tailgate tailpipe tailrace tampion tampon tannery taphouse taproom
tarn tavern teahouse tearoom teashop teepee telomere telpherage temple tenement tennis_court tenon tent tenter tepee
terrain territorial_division territorial_waters there thermosphere thick thoroughfare thruway tideland tidewater
tideway tiltyard timberline tine tipi tiptoe tokamak tolbooth tollbar tollgate tollhouse tomb tompion toolshed top
tope township towpath toyshop track trail transept transportation_system treetop trellis trend trestle trestlework
tributary trichion tropic troposphere trough tubing tumulus tundra tunnel tupek tupik turnpike turret umbilicus
undercarriage underpass underside undersurface unknown upcast uphill upland upside uptown valance vale valley
vantage_point veld veldt ventilation_shaft venturi venue veranda verandah versant viaduct vicarage vicinity villa
vinery vineyard vivarium volary vomitory wadi walk-up walkway wardroom warehouse washroom wasteland watchtower
water_supply water_table watercourse waterfall waterfront waterline waterway ways wayside weald website weir welkin
wellhead wetland whereabouts wickiup wigwam wikiup windbreak window winery wold woodland woodlet woods woodshed
workhouse workplace workroom works workspace wormhole x-axis y-axis yardarm yurt z-axis zenith ziggurat zikkurat
zikurat zone zoo`,
  ],
  [
    'LOC:other DESC:desc',
    `access acme ambiance ambience arena bailiwick barb bazaar bedlam bluff bourn bourne cage chokepoint clear dark
darkness depression destination dig divide extreme fastness first_class frontier grounds holding_pattern hotbed
impasse intersection loadstar lodestar low-water_mark memorial meridian nadir origin orphanage outline parallel
pinnacle pipeline quicksand refuge resort right ruin safety second_class setting shadow shambles solitude sprawl
structure substructure surroundings symmetry territory tiptop turnoff vacuity vantage wild`,
  ],
  ['LOC:other DESC:desc ENTY:other', `architecture atmosphere niche`],
  ['LOC:other DESC:reason ENTY:other', `derivation`],
  ['LOC:other ENTY:body', `heel passageway seat tract`],
  ['LOC:other ENTY:cremat DESC:desc', `plot source`],
  ['LOC:other ENTY:cremat ENTY:other', `frame`],
  ['LOC:other ENTY:event', `landmark`],
  ['LOC:other ENTY:event DESC:desc', `scene`],
  ['LOC:other ENTY:event ENTY:other', `entrance`],
  ['LOC:other ENTY:event NUM:date', `beat`],
  ['LOC:other ENTY:food', `pasture`],
  [
    'LOC:other ENTY:other',
    `aerie aery architrave armory armoury arsenal automat avenue barrel barrier base bearing benthos bight bioscope block
boarding boards bodywork boundary box bridge brim bubbler bunker burr bustle camber catwalk cavern cavity
centerfield chandlery channel chassis chicane chute cinema cleat cockpit coil column compartment condenser
confluence constellation core cork cornice crenelation crenellation crust cubbyhole cylinder deckle declension
demarcation derrick desktop determinant diggings digs direction ditch divot doghouse drain earplug electrical_system
emplacement encampment enclosure equator excavation eyrie eyry farmland farmstead fender firewall flagging flat
floor flowage fluke focal_point foothold forefront fraise framing funnel gaff gas_line goldmine grating grid grille
habitation hacienda hatch heaven helix hinderance hindrance hollow homestead hoop hub hull hurdle hydrant impediment
impedimenta incline interchange juke jurisdiction juxtaposition knob lamination lancet landfall lattice lavatory
leeward lever library lockup loft lucifer lunette manor marketplace medium menagerie midden mihrab module molding
mooring multiplex munition nailhead nidus nirvana north northeast northwest notch obstacle outlet oxbow panhandle
pantheon paradise parcel parterre parting passe-partout patch patriarchate pavement penstock plaque pleasance
plumbing porthole promised_land prop proscenium puddle quadrangle quoin rathole rear reef relict resonator
retrenchment roadblock rotary roundabout roundhouse runway saddlery sash sawmill sconce scrapheap scuttle seam
shoebox sidewall silencer slope snorkel south southeast southwest space spigot spile spill sprag sprocket steam_bath
steerage stocks stoop stopover stretcher strip superhighway surface swath sweatbox tack tee terminal terrace theater
theatre toilet topiary tor tower transom transportation trap trench trunk_line tube turf vapour_bath volute
wainscoting wainscotting wall wicket windward wonderland workshop`,
  ],
  [
    'LOC:other ENTY:other DESC:desc',
    `blockage declination encumbrance erection groundwork gulf incumbrance junction lodging nick pedestal purdah rattrap
recess rootage stoppage`,
  ],
  ['LOC:other ENTY:plant', `garden plant`],
  ['LOC:other ENTY:product', `cape closet`],
  ['LOC:other ENTY:product ENTY:other', `bar`],
  ['LOC:other ENTY:sport', `dive`],
  ['LOC:other ENTY:symbol ENTY:other', `cross`],
  ['LOC:other HUM:gr', `bank camp commune neighborhood office outpost palace rail`],
  ['LOC:other HUM:gr ENTY:other', `subdivision`],
  ['LOC:other HUM:ind', `repository sewer star`],
  ['LOC:other HUM:title ENTY:other', `post`],
  ['LOC:other NUM:count', `extremum haymow stacks`],
  ['LOC:other NUM:count ENTY:other', `basin cutoff raft`],
  ['LOC:other NUM:date', `apogee deep equinox offing`],
  ['LOC:other NUM:date ENTY:event DESC:desc', `end`],
  ['LOC:other NUM:date ENTY:other', `pinpoint turnaround`],
  ['LOC:other NUM:dist', `ground_level lea water_level`],
  ['LOC:other NUM:dist DESC:desc', `proximity`],
  ['LOC:other NUM:dist NUM:volsize', `circumference`],
  ['LOC:other NUM:money', `cellarage chantry keep pipage store`],
  ['LOC:other NUM:money DESC:desc', `anchorage hedge tip`],
  ['LOC:other NUM:money ENTY:other', `cache counterbalance dockage moorage portage`],
  ['LOC:other NUM:other DESC:desc', `latitude`],
  ['LOC:other NUM:period', `breather`],
  ['LOC:other NUM:volsize', `ballpark horizon`],
  ['LOC:other NUM:volsize DESC:desc', `wilderness`],
  ['LOC:other NUM:volsize ENTY:other', `bound brink reach`],
  ['LOC:state DESC:desc', `province state`],
  ['LOC:state LOC:country', `commonwealth`],
  ['LOC:state LOC:other', `eparchy`],
  [
    'NUM:count',
    `abscissa absolute_value absorptance addend aliquant aliquot arity armful augend aught bagful bandwidth barnful
barrels baseline basinful basketful baud billion billy-ho billyo billyoh binful boatload bowlful boxcars boxful
busload canful capful carful cartload caseful caskful cgs chaw chiliad cinque cipher coefficient common_multiple
coordinate crateful crore cupful cutlet decimal deflator denominator diddley diddly dishful distich divisor dollop
dosage dozen dozens dreg drib driblet drink droplet duad duodecimal dustpanful dyad economic_value eggshake eighteen
eighter eighty ennead enough fewness fifteen fill fistful five flaskful forty four fourteen glassful gobs good_deal
googol great_deal half handful hatful heaps helping heptad hexad houseful hundred imaginary integer irrational
jarful jillion jot jugful kegful lakh lapful lashings legal_tender little loads lots lower_limit majority malted
mantissa maximum maxwell mediety meg metric_system mickle milkshake milliard million minimum minuend modicum modulus
monas morsel mouthful much muckle mugful multiplicand multiplier myriad nada nihil nil nine niner nineteen ninety
nix nothing nought null number numerator numerical_value octad octonary ogdoad one-eighth one-fifth one-fourth
one-half one-hundred-millionth one-hundred-thousandth one-hundredth one-quarter one-tenth one-third one-thousandth
one-twelfth one_percent oodles ordinal ordinate paging pailful passel pentad pipeful plateful pocketful posset
potful quadrillion quadrillionth quaff quartern quartic quasiparticle quatern quaternary quintillion quintillionth
quire radix rafts raindrop rational ream reflectance roomful sackful sangaree sangria scads schtickl schtikl
scoopful scores septillion seven sevener seventeen seventy shandy shelfful shipload shoeful shred shtickl shtikl
sise six sixer sixteen sixty sixty-fourth skepful skinful slew slews small_fortune smidge smidgen smidgeon smidgin
sops soupcon spadeful spoonful square_root subtrahend sup supply tad tankful tear teaspoonful ten ten-thousandth
tenth_part tercet ternary ternion terzetto tetrad thirteen thirty thirty-second thou thousand three three-fourths
three-quarters time-scale_factor tipple tittle tons top-up touchstone trace transmittance trillion trillionth trine
troy tubful twain twelve twenty-eight twenty-five twenty-four twenty-seven twenty-six twenty-three two two-thirds
ullage wads weber weighting whit white_meat zero zilch zillion zippo`,
  ],
  [
    'NUM:count DESC:desc',
    `avoirdupois billionth criterion deuce eighth entropy first hint hundredth infinitude millionth ninth norm normality
one plurality quantum roundness sixteenth sixtieth solubility standard sufficiency tenth thousandth tierce toxicity
twelfth worth`,
  ],
  ['NUM:count ENTY:event', `increase`],
  [
    'NUM:count ENTY:other',
    `accretion basket batch bin bit brace bucket carry-over carton cask cordage count crate dab dogleg draught drop
drumstick dustpan fin haul heap hole jug keg leash libation load loading lx measure metric naught pack picking pile
potation scintilla serving seventy-eight shoestring shovel smattering spillage spoilage step stride swallow teardrop
twenty-two yardstick`,
  ],
  [
    'NUM:count ENTY:other DESC:desc',
    `biquadratic expansivity magnetisation magnetization reflectivity scoop stack third`,
  ],
  ['NUM:count ENTY:substance', `ace`],
  ['NUM:count HUM:gr ENTY:other', `pair`],
  ['NUM:count LOC:other', `lot quarter upper_limit`],
  ['NUM:count LOC:other ENTY:other', `reservoir`],
  ['NUM:count NUM:date LOC:other DESC:desc', `peak`],
  ['NUM:count NUM:money', `gross linage premium`],
  ['NUM:count NUM:money ENTY:other', `breakage quota`],
  ['NUM:count NUM:other', `quotient`],
  ['NUM:count NUM:other DESC:desc', `prevalence`],
  ['NUM:count NUM:perc ENTY:other', `scale`],
  ['NUM:count NUM:volsize', `bulk peck quantity`],
  ['NUM:count NUM:volsize DESC:desc', `fifth gain`],
  ['NUM:count NUM:volsize ENTY:other', `gauge`],
  ['NUM:count NUM:weight ENTY:other', `preponderance`],
  [
    'NUM:date',
    `adolescence afternoon anaphase anniversary annum autumn backbeat bimester bimillenary bimillennium birthday boyhood
bronze_age by-and-by bygone canicule cease centenary centennial century climacteric close clotting_time common_time
continuum culmination date day days daytime deadline dec decade demise dogwatch dotage downbeat downtime duple_time
dying eighties elapsed_time eld ephemera epoch era eschaton eve even evening eventide femtosecond fifties forenoon
forties fortnight full full-of-the-moon full_moon future geezerhood geological_time get-go girlhood golden_age
half-hour half-life hebdomad heyday high_time history hours hr ice_age ides in_time incipience incipiency infancy
infinity instant jiffy jubilee langsyne last_quarter legal_age long_run long_time lunation maidhood manana may
mean_time menopause metaphase microsecond mid-fifties mid-thirties midafternoon middle_age midsummer midwatch
midweek midwinter millennium millisecond minute modern_world moment month morn morning morrow msec multistage
musical_time musth nanosecond new_moon night nighttime nineties nonage nonce now nowadays off-day offbeat old
old_age outset overtime past payday peacetime period picosecond preseason prophase puberty puerperium quadruple_time
quarter-century real_time rubato run-time schooldays schooltime season sec second seedtime seventies shibah shiva
shivah showtime sixties solstice spring springtime standard_time starting_point stopping_point sudden_death summer
summertime teens telophase termination then thirties threshold time_unit times today tomorrow tonight travel_time
trice triple_time twenties twinkling two_weeks universal_time uptime wartime washday wee week weekday weekend while
winter wintertime work_shift workday workweek year year-end years yesterday yesteryear yore yr zygotene`,
  ],
  [
    'NUM:date DESC:desc',
    `adulthood babyhood bachelorhood childhood drought drouth futurity hour mar maturity reign rhythm spell upbeat
widowhood`,
  ],
  ['NUM:date DESC:desc ENTY:other', `last stage`],
  ['NUM:date ENTY:event', `birth daylight fall phase`],
  ['NUM:date ENTY:lang', `min`],
  [
    'NUM:date ENTY:other',
    `advent fag_end haying incubation kickoff lactation lustrum march midterm pacing present probation tempo wink`,
  ],
  ['NUM:date ENTY:other DESC:desc', `gestation hitch nap`],
  ['NUM:date ENTY:sport ENTY:cremat ENTY:other', `trick`],
  ['NUM:date HUM:gr', `sept`],
  ['NUM:date LOC:other', `grave`],
  ['NUM:date NUM:count', `millenary`],
  ['NUM:date NUM:count DESC:desc', `prime`],
  ['NUM:date NUM:money DESC:desc', `hospitalization`],
  ['NUM:date NUM:period', `hereafter kingdom_come semester senility trimester`],
  ['NUM:date NUM:period DESC:desc', `eternity`],
  ['NUM:date NUM:period ENTY:other', `antiquity continuance`],
  [
    'NUM:dist',
    `altitude angstrom archine centimeter cicero cm coss cubit decimeter diam diameter dkm en farness fermi fistmele ft
furlong hm in inch kilometer klick km kos length ligne linear_measure linear_unit meter micron milage mile
millimeter mm mym nearness nm parsec remove sea_level secpar thickness vara verst wavelength width yardage`,
  ],
  [
    'NUM:dist DESC:desc',
    `caliber calibre depth dimension far_cry fineness height lengthiness loftiness longness metre shallowness shortness
superficiality tallness tenuity thinness`,
  ],
  [
    'NUM:dist ENTY:other',
    `breadth ceiling elongation em isometry micrometer perch remoteness sounding truncation yarder`,
  ],
  ['NUM:dist ENTY:other DESC:desc', `closeness lowness narrowness prolongation`],
  ['NUM:dist LOC:other', `distance yard`],
  ['NUM:dist LOC:other ENTY:other', `radius`],
  ['NUM:dist NUM:volsize', `fathom fthm wideness`],
  ['NUM:dist NUM:volsize DESC:desc', `slenderness`],
  [
    'NUM:money',
    `agio agiotage airfare alimony allotment amenities annuity ante assets bakshis bakshish bankroll bribe bursary
capital carfare cashcard collateral comforts compensation controlling_interest conveniences corkage cost costs
credit_card damages dearness debit_card deep_pockets dividend divvy earnings exchequer expenditure expense fee
fee_simple fee_tail finances financial_support fine fisc fixed_charge found fund funds guaranty guerdon half-pay
hoard income installment_plan intangible judgment_lien kickback life_assurance livelihood loan meed monetary_value
money_supply mortgage mulct natural_resources never-never outgo overage overhead overpayment palimony pay payoff
payola paysheet peanuts pension perk pittance plastic prebend precious_metal price principal proceeds profit profits
quayage quittance rake-off receipts receivables refund reimbursement reinsurance rente revenue riches salary sales
savings stakes stash stipend stock surcharge takings tontine tranche trove valuable vigorish wage winnings`,
  ],
  [
    'NUM:money DESC:desc',
    `arrears benefit bonus budget cheapness credit debt equity hedging indemnity infrastructure markup moderateness
perquisite preciousness reasonableness resource security speculation subsistence sum sumptuousness terms`,
  ],
  ['NUM:money DESC:desc ENTY:other', `reward`],
  ['NUM:money ENTY:color', `gold`],
  ['NUM:money ENTY:cremat', `insurance share`],
  ['NUM:money ENTY:cremat ENTY:other', `cut treasure`],
  ['NUM:money ENTY:event', `allowance payment`],
  ['NUM:money ENTY:event ENTY:other', `venture`],
  [
    'NUM:money ENTY:other',
    `allocation amends apanage appanage atonement bullion corpus demurrage discount dole endowment escheat expiation
forfeit forfeiture fortune gamble good_will goodwill gratuity incidental jackpot lavishness lighterage luxury
modestness overcompensation patrimony porterage pyramid rate reallocation rebate redemption remitment rent residual
stockpile swag take tuition usury valuation wharfage`,
  ],
  ['NUM:money ENTY:other DESC:desc', `squeeze subscription`],
  ['NUM:money ENTY:symbol ENTY:other', `stake`],
  ['NUM:money HUM:gr', `royalty treasury`],
  ['NUM:money HUM:ind ENTY:other', `reserve`],
  ['NUM:money NUM:count', `slice`],
  ['NUM:money NUM:dist NUM:other', `mileage`],
  ['NUM:money NUM:speed', `double_time`],
  ['NUM:money NUM:volsize DESC:desc', `bounty coverage`],
  ['NUM:money NUM:volsize NUM:count', `amount`],
  ['NUM:money NUM:weight', `poundage`],
  [
    'NUM:other',
    `albedo incidence longitude mechanical_advantage ratio refractive_index relative_humidity signal-to-noise`,
  ],
  ['NUM:other DESC:desc', `eccentricity efficiency morbidity odds par`],
  ['NUM:other ENTY:other', `birdie frequency haematocrit hematocrit proportionality`],
  ['NUM:other ENTY:other DESC:desc', `magnification`],
  ['NUM:other NUM:perc', `batting_average`],
  ['NUM:perc', `exceedance occupancy_rate pct percent probability`],
  ['NUM:perc NUM:money', `percentage`],
  ['NUM:perc NUM:volsize', `proportion`],
  [
    'NUM:period',
    `academic_term afterlife agedness caesura childishness clocking duration halftime interim interlude interval letup
lifespan lifetime longueur lull meantime meanwhile newness oldness prison_term processing_time relaxation_time
school_term span time-out time_scale time_value youngness`,
  ],
  [
    'NUM:period DESC:desc',
    `crispness freshness hard_time juvenility latency longevity moratorium puerility quaintness recency recentness
seniority tenure`,
  ],
  ['NUM:period ENTY:event', `session`],
  ['NUM:period ENTY:event ENTY:other', `cycle`],
  [
    'NUM:period ENTY:other',
    `delay extension intermission lag lapse pause postponement round senescence staleness wait`,
  ],
  ['NUM:period NUM:count NUM:money', `float`],
  ['NUM:period NUM:date', `age`],
  ['NUM:period NUM:other', `time_constant`],
  ['NUM:speed', `airspeed hypervelocity quick_time velocity`],
  ['NUM:speed DESC:desc', `speed`],
  ['NUM:speed ENTY:other', `gait`],
  ['NUM:speed NUM:count DESC:desc', `pace`],
  ['NUM:temp', `absolute_zero freezing_point gelidity melting_point simmer temperature tepidity`],
  ['NUM:temp DESC:desc', `hotness`],
  ['NUM:temp ENTY:dismed ENTY:other', `chill`],
  [
    'NUM:temp ENTY:other',
    `boiling_point chilliness coldness cool coolness fieriness iciness lukewarmness tepidness warmness warmth`,
  ],
  ['NUM:temp ENTY:other DESC:desc', `frigidity frigidness`],
  [
    'NUM:volsize',
    `acre-foot acreage ambit ardeb bbl bellyful bigness bushel capacity_measure capacity_unit cc chaldron confines
congius cran cross_section cubic_millimeter dal dkl dl dry_measure dry_unit epha ephah exiguity expanse
field_strength fluid_dram fluid_ounce fluidounce fluidram footprint frontage gallon glut half-intensity hin hl
immensity internationality knife-edge kor land_area limit liquid_measure liquid_unit liter litre lushness magnitude
meagerness milliliter ml muchness multiplicity mutchkin nimiety overmuch oversupply paucity pint plenitude plenty
profusion purview quart raise rareness scarcity scope size soil_profile spaciousness sparsity surface_area surplus
sweep tininess up-tick utmost vastness verdancy weeness wingspan wingspread`,
  ],
  [
    'NUM:volsize DESC:desc',
    `absoluteness ampleness dearth deficiency excess extent giantism gigantism grandness inadequacy insufficiency
intensity internationalism leanness minuteness overabundance overgrowth poorness puniness richness shortage
slightness slimness smallness spareness starkness voluptuousness wateriness wealth`,
  ],
  ['NUM:volsize ENTY:cremat', `volume`],
  [
    'NUM:volsize ENTY:other',
    `abstemiousness amplification arroba balk baulk boost capaciousness compass cornucopia decrement drachm firkin girth
hogshead increment indentation magnetic_induction margin pallet perimeter roominess supplementation triplicity`,
  ],
  [
    'NUM:volsize ENTY:other DESC:desc',
    `capacity enormity largeness littleness negativeness negativity rarity surfeit`,
  ],
  ['NUM:volsize LOC:other', `range`],
  ['NUM:volsize NUM:other', `abundance`],
  ['NUM:volsize NUM:other DESC:desc', `deficit`],
  ['NUM:volsize NUM:weight', `critical_mass massiveness`],
  ['NUM:volsize NUM:weight ENTY:other', `airiness`],
  ['NUM:weight', `eq heft meq weight weightlessness`],
  ['NUM:weight DESC:desc', `heftiness ponderousness weightiness`],
  ['NUM:weight ENTY:other DESC:desc', `buoyancy heaviness lightness`],
  ['NUM:weight NUM:count', `mass`],
]
