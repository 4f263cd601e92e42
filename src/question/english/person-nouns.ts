import type { WordLists } from '../word-table.js'

/** English nouns that name , groups of people and titles. */
export const PERSON_NOUNS: WordLists = {
  'HUM:ind': `
    person people_person man woman boy girl child kid baby guy fellow lady gentleman human individual someone
    somebody anyone figure personality tv_personality television_personality radio_personality music_personality
    media_personality sports_personality celebrity star superstar hero heroine villain icon legend idol character
    protagonist antagonist narrator name_of_person first_name last_name middle_name surname family_name maiden_name
    married_name given_name christian_name full_name real_name pseudonym pen_name stage_name alias
    secret_identity true_identity real_identity identity patronymic
    father mother dad mom parent son daughter brother sister twin twin_brother twin_sister sibling husband wife
    spouse widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandchild
    ancestor descendant heir successor predecessor fiance bride groom boyfriend girlfriend lover mistress partner
    friend best_friend rival enemy ally neighbor neighbour roommate companion sidekick mentor pupil disciple
    apostle classmate twins
    actor actress comedian comic comedienne entertainer performer singer vocalist soloist tenor soprano baritone
    musician composer songwriter lyricist conductor pianist violinist guitarist drummer bassist saxophonist
    trumpeter cellist organist rapper dj disc_jockey dancer ballerina choreographer magician clown mime juggler
    acrobat ventriloquist impersonator stuntman puppeteer crooner
    director film_director filmmaker film_producer record_producer music_producer movie_producer television_producer tv_producer
    executive_producer theatre_producer theater_producer concert_producer play_producer screenwriter cinematographer animator cartoonist
    painter artist sculptor photographer illustrator architect designer fashion_designer model supermodel
    craftsman potter engraver
    writer author novelist poet playwright dramatist essayist biographer historian journalist reporter
    correspondent columnist editor publisher critic blogger translator commentator anchor anchorman newscaster
    broadcaster host talk_show_host game_show_host presenter announcer moderator interviewer spokesman
    spokeswoman spokesperson storyteller lexicographer humorist satirist poet_laureate
    scientist physicist chemist biologist mathematician astronomer geologist geographer botanist zoologist
    psychologist psychiatrist philosopher economist sociologist anthropologist archaeologist archeologist linguist
    scholar researcher inventor engineer programmer explorer navigator astronaut cosmonaut discoverer naturalist
    ecologist meteorologist paleontologist egyptologist theologian thinker academic rector
    doctor physician surgeon nurse dentist pharmacist veterinarian midwife psychoanalyst therapist patient
    lawyer attorney judge prosecutor solicitor barrister justice magistrate sheriff policeman policewoman
    police_officer detective investigator agent spy secret_agent informant witness victim suspect defendant
    accused convict prisoner inmate hostage killer murderer serial_killer assassin thief robber bank_robber
    criminal gangster mobster outlaw pirate terrorist kidnapper hijacker arsonist hacker smuggler gunman
    teacher professor lecturer instructor tutor coach headmaster principal dean student graduate alumnus
    pilot aviator aviatrix captain skipper sailor driver race_driver racer jockey rider cyclist chauffeur
    athlete sportsman sportswoman player footballer soccer_player football_player basketball_player
    baseball_player hockey_player tennis_player quarterback pitcher catcher shortstop outfielder batter hitter
    goalkeeper goalie goaltender striker defender midfielder boxer wrestler fighter heavyweight swimmer runner
    sprinter jumper skier skater figure_skater gymnast golfer bowler cricketer weightlifter fencer archer
    marathoner chess_player grandmaster champion medalist winner runner-up loser contestant contender competitor
    mvp rookie manager umpire referee tennis_star football_star baseball_star rock_star movie_star pop_star
    film_star baseball_great billiards_player
    president vice-president vice_president prime_minister premier chancellor minister deputy_minister
    foreign_minister defense_minister finance_minister secretary secretary_of_state press_secretary
    general_secretary secretary-general governor mayor senator congressman congresswoman representative
    legislator lawmaker deputy delegate ambassador diplomat envoy consul politician statesman stateswoman leader
    ruler dictator tyrant head_of_state head chief chairman chairwoman chairperson chair speaker commissioner
    ombudsman ombudsperson candidate presidential_candidate nominee incumbent first_lady vice-chairman aide
    adviser advisor counselor attorney_general
    king queen prince princess emperor empress tsar czar tsarina kaiser sultan shah caliph khan pharaoh duke
    duchess earl count countess baron baroness lord knight monarch sovereign regent noble nobleman royal
    aristocrat maharaja khedive consort queen_consort
    general admiral commander colonel  lieutenant sergeant corporal private marshal field_marshal officer
    soldier warrior veteran hero_of_war guerrilla rebel revolutionary fighter_pilot flying_ace ace gunner
    pope cardinal bishop archbishop priest monk nun rabbi imam mufti minister_of_religion preacher evangelist
    prophet saint patron_saint martyr pastor missionary god goddess deity angel titan muse nymph demigod
    businessman businesswoman entrepreneur tycoon magnate industrialist banker investor financier millionaire
    billionaire philanthropist founder co-founder cofounder owner co-owner ceo chief_executive
    chief_executive_officer executive managing_director boss employee worker employer merchant salesman
    shareholder trader broker landlord tenant buyer seller customer client donor sponsor patron
    cook chef baker butcher barber hairdresser tailor carpenter blacksmith farmer rancher fisherman hunter
    gardener plumber electrician mechanic miner lumberjack fireman firefighter butler maid housekeeper servant
    waiter waitress bartender cowboy shepherd slave nanny bodyguard guard postman housewife tailor astrologer
    psychic fortune_teller witch wizard sorcerer vampire ghost monster_hunter superhero dwarf giant elf
    activist reformer abolitionist suffragette feminist dissident human_rights_activist civil_rights_leader
    labor_leader trade_unionist whistleblower pacifist environmentalist creator originator maker developer
    builder pioneer discoverer originator architect mastermind member passenger pedestrian tourist traveler
    traveller mountaineer climber adventurer visitor guest citizen resident inhabitant immigrant refugee orphan
    survivor native expert specialist analyst consultant librarian curator nobel_laureate laureate
    prize_winner recipient honoree rhodes_scholar genius prodigy centenarian nickname_of_person
    american englishman englishwoman frenchman irishman scotsman indian canadian german russian african
    italian australian briton kazakh blonde redhead teenager youngster adult toddler scholar
    billionaire speaker_of_parliament rapporteur resident_representative special_representative
    chief_justice president-elect chief_of_staff public_enemy assistant apprentice fan boy_scout
    stepfather stepmother stepson stepdaughter father-in-law mother-in-law brother-in-law sister-in-law
    son-in-law daughter-in-law godfather godmother  puppet celebrity_chef lead_singer lead_guitarist
    people relative fool playboy socialite heiress biochemist seafarer gladiator samurai crusader commandant
    marine airman sniper mercenary chieftain warlord signer juror lobbyist wit orator virtuoso diva bandleader
    frontman emcee sportscaster collector impressionist sculptress jeweler silversmith shoemaker weaver
    seamstress mason bricklayer welder trucker stewardess balloonist daredevil bodybuilder middleweight
    lightweight prizefighter hurdler diver surfer linebacker halfback fullback baseman slugger trainer matador
    lawman gunslinger bandit bootlegger hitman strangler rapist swindler forger traitor spymaster fugitive
    hangman warden coroner sleuth ranger shaman guru swami ayatollah vicar parson abbot friar hermit reverend
    chaplain oracle heretic patriarch matriarch forefather namesake alter_ego impostor pretender claimant
    fiancee admirer confidant playmate pal buddy accomplice henchman heartthrob bachelor bum hobo peasant squire
    jester governess schoolteacher freshman technician janitor doorman hotelier grocer brewer planter
    stockbroker accountant clerk typist receptionist postmaster realtor mogul publicist newsman anchorwoman
    viscount marquis rajah emir viceroy mermaid goblin ogre leprechaun fairy genie sorceress demon devil
    supervillain nemesis archrival ballplayer gambler bookie panelist advocate humanitarian negotiator mediator
    emissary expatriate settler colonist pilgrim frontiersman trapper prospector castaway lifeguard seaman
    ensign midshipman brigadier commodore pow deserter communist socialist anarchist democrat republican liberal
    conservative royalist patriot separatist midget triplet newborn infant runaway delinquent lad maiden sir
    dame grandparent caretaker guardian quack healer orthodontist co-author co-star copilot alderman councilman
    plaintiff petitioner inspector superintendent cop watchman scout guide interpreter prankster yankee d.a.
    hurler tribune laborer captive servant_girl passerby bystander intern cadet recruit comrade veep big_name
    go-between middleman breadwinner centerfold pinup lead_character title_character police_chief running_mate
    star_witness crime_boss front_man mother_superior tooth_fairy national_hero blob man-at-arms rock_legend
    pianist-composer singer-songwriter`,
  'HUM:gr': `
    company corporation firm business enterprise conglomerate manufacturer producer automaker carmaker
    car_company oil_company airline airlines carrier bank brokerage retailer store department_store chain
    restaurant_chain fast-food_chain supermarket bookstore brewery distillery publisher_house publishing_house
    record_company record_label label studio movie_studio film_studio network tv_network television_network
    cable_network broadcasting_company radio_station tv_station television_station news_agency
    agency ad_agency advertising_agency law_firm telephone_company utility startup start-up isp provider
    supplier vendor contractor consortium cartel monopoly subsidiary holding insurer
    organization organisation institution institute association society union trade_union labor_union league
    federation confederation alliance coalition bloc club fan_club foundation charity nonprofit ngo committee
    commission council board panel bureau department government_department ministry government administration
    cabinet parliament congress senate legislature assembly house_of_parliament court supreme_court tribunal
    jury office embassy delegation mission body_of_government authority task_force think_tank movement
    political_party party faction opposition sect_group
    university college school high_school middle_school academy business_school law_school medical_school
    art_school alma_mater seminary fraternity sorority faculty
    team baseball_team football_team basketball_team hockey_team soccer_team sports_team ball_club football_club
    nfl_team nba_team nhl_team squad crew cast troupe ensemble band rock_band rock_group group singing_group
    pop_group duo trio quartet orchestra symphony_orchestra choir chorus comedy_team ballet_company
    army navy air_force military armed_forces regiment battalion brigade division platoon militia gang mafia
    terrorist_group terrorist_organization guerrilla_group police_force secret_police intelligence_agency
    security_service secret_service
    tribe clan family dynasty people ancient_people nomadic_people indigenous_people native_people
    tribal_people seafaring_people nationality ethnic_group ethnic_minority indians natives culture
    civilization population_group community minority majority crowd generation_group class_of_people caste
    nobility aristocracy immigrants settlers colonists
    church_body order_of_monks religious_order christian_denomination denomination
    railway_company railroad railroads railways conference_of_teams franchise sports_club ball_team
    agencies couple pair ethnicity national_team security_forces peacekeepers
    peoples force police_department fire_department purveyor venture channel media_outlet multinational co-op
    cooperative mint exchange lobby resistance infantry cavalry artillery fleet armada squadron legion guard
    posse mob subcommittee politburo duma chamber electorate bureaucracy regulator watchdog inspectorate lodge
    guild laboratory congregation diocese audience franchise_team relay_team big_band circus nomads barbarians
    vikings conquerors lineage house_of_representatives upper_house lower_house house_of_lords wire_service
    news_service credit_union fast_food_chain governing_body ruling_body law_enforcement intelligence_service
    secret_society peacekeeping_force special_forces marine_corps coast_guard national_guard board_of_directors
    supreme_soviet national_assembly general_assembly security_council world_bank central_bank stock_exchange
    red_cross nobles teamsters cheerleaders beatles troops rebels
    protesters voters workers`,
  'HUM:title': `
    title profession occupation job job_title career vocation position rank post trade_profession degree
    military_rank duty_title professional_title livelihood line_of_work
    honorific portfolio specialty knighthood day_job`,
}
