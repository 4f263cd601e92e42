import type { WordLists } from '../word-table.js'

/** English nouns that name works, things made, events, games, words and other products of people. */
export const CULTURE_NOUNS: WordLists = {
  'ENTY:cremat': `
    book novel story short_story tale fairy_tale fable poem sonnet epic play drama tragedy comedy musical
    broadway_musical opera operetta ballet symphony concerto sonata song tune hymn anthem national_anthem
    theme_song lullaby carol single album record lp soundtrack hit hit_single film movie motion_picture picture
    documentary sequel western thriller cartoon animated_film feature_film feature series tv_series
    television_series show tv_show television_show sitcom soap_opera  game_show talk_show quiz_show
    tv_program television_program program radio_show radio_program radio_series mini-series miniseries episode
    comic_strip comic comic_book comic_series newspaper magazine journal publication periodical tabloid daily
    weekly newsletter encyclopedia dictionary bible textbook manual guidebook cookbook bestseller best-seller
    best_seller autobiography biography memoir diary essay article column editorial report document treatise
    manifesto work work_of_art masterpiece literary_work painting portrait mural fresco artwork drawing sculpture
    statue photograph photo cartoon_strip poster classic literary_classic trilogy volume scripture gospel
    nursery_rhyme rhyme ballad music title_of_book constitution charter declaration treaty agreement pact
    accord convention act law bill amendment legislation statute decree resolution memorandum contract patent_document
    cartoon_series screenplay script manuscript letter_document aria movies films plays album_title
    video music_video tv_movie children's_book broadcast magazine_article biblical_book holy_book
    hit_song medium folk_song concert_piece march overture suite
    code_of_law bill_of_rights strip animation
    action_plan strategy_document white_paper
    abstract account allegory almanac anthology ballade biopic blockbuster booklet brochure bulletin bust
    cantata canvas caption carving cassette catalog catalogue cd chant chronicle clip collage collection
    commercial ad advertisement composition disco_song dissertation drama_series duet edict edition elegy
    engraving epistle fanfare farce fiction guide hieroglyphics illustration instrumental jingle landscape
    lecture legend libretto limerick lyric madrigal map mass melodrama memoirs minuet monologue monthly mosaic
    musical_comedy narrative newscast nocturne notebook novella ode opus oratorio pamphlet parable parody
    passage petition photographs polka prelude prequel psalm quarterly remake requiem revue rhapsody round saga
    satire scroll self-portrait serial serenade sermon sketch spin-off spinoff spiritual tapestry telegram
    testament text tome torah tract travelogue triptych vignette waltz watercolor will woodcut atlas writing
    writings regulation directive covenant memo communique roadmap draft flick talkie comics_strip
    talk_radio_show carol_song epic_poem holy_scripture smash_hit one-act_play rock_opera travel_book
    number_one_hit sports_magazine`,
  'ENTY:event': `
    event war battle revolution rebellion uprising revolt riot coup conflict civil_war crusade invasion siege
    raid attack massacre assassination explosion disaster catastrophe tragedy_event earthquake
    hurricane tornado storm flood tsunami eruption avalanche drought famine fire_event accident crash
    shipwreck scandal crisis crime election referendum trial holiday festival fair ceremony celebration parade
    wedding funeral feast carnival concert exhibition exposition world_fair show_event summit conference forum
    meeting convention_meeting session negotiations expedition voyage mission_event flight_event campaign
    strike protest demonstration incident phenomenon natural_disaster feud duel treaty_signing
    space_mission ritual rite sacrament party_event religious_holiday military_operation
    debate phenomena historical_event speech_event genocide pogrom boycott merger discovery_event recession
    depression hearing visit trip wars battles holidays events commemoration reunion
    abduction ambush annexation armistice arrest assault auction audition bankruptcy baptism blackout blast
    blitz blizzard blockade bombing brawl breakthrough bullfight cataclysm clash collapse collision conquest
    conspiracy coronation crackdown cyclone defeat deportation discovery dispute disturbance dogfight eclipse
    encounter escape evacuation execution exodus expansion exploration gala gathering gold_rush gunfight
    heat_wave heist hostilities hunt impeachment inauguration inquiry inquisition insurrection intervention
    investigation jihad jubilee kidnapping landing landslide launch lawsuit case liberation looting marriage
    meltdown mishap moon_landing mudslide mutiny occasion occurrence olympic_games ordeal outbreak overthrow
    pageant panic pilgrimage plane_crash plot plunder purge quake rally reception reformation renaissance rescue
    riots robbery rodeo sabotage sandstorm secession seminar shooting showdown sinking skirmish slaughter
    snowstorm stampede starvation suicide surrender symposium talks test_flight theft thunderstorm tidal_wave
    tour treason truce typhoon unification upheaval vacation vigil vote war_crime wildfire workshop round_table
    plebiscite battle_royal space_program space_flight invasion_attempt`,
  'ENTY:sport': `
    sport game board_game card_game video_game computer_game ball_game olympic_sport team_sport race
    horse_race auto_race tournament championship competition contest match bowl_game olympics olympic_event
    marathon hobby pastime bout martial_art blood_sport water_sport winter_sport world_cup
    golf_tournament tennis_tournament casino_game poker_game chess_opening athletic_event sporting_event
    recreational_activity outdoor_activity gambling_game games sports triathlon decathlon_event
    outcome_of_game sports_event
    archery badminton baseball basketball biathlon billiards bobsled bowling boxing canoeing chess cricket
    croquet curling cycling darts decathlon diving fencing fishing football golf gymnastics handball hockey
    horse_racing hunting jogging judo karate kayaking lacrosse lottery luge pentathlon playoff poker polo puzzle
    quiz recreation regatta rowing rugby sailing skateboarding skating skiing snooker soccer softball solitaire
    squash surfing swimming tennis volleyball wrestling yoga super_bowl world_series stanley_cup bowl betting
    gambling tug-of-war sports_spectacle leisure_activity exercise_class`,
  'ENTY:instru': `
    instrument musical_instrument guitar piano violin drum flute horn trumpet string_instrument
    wind_instrument percussion_instrument woodwind saxophone clarinet cello harp organ_instrument keyboard_instrument
    accordion bagpipes banjo bassoon bugle castanets dulcimer fiddle harmonica harpsichord lute lyre mandolin
    oboe percussion piccolo recorder sitar synthesizer tambourine trombone tuba ukulele viola xylophone zither
    dombra kobyz`,
  'ENTY:lang': `
    language dialect mother_tongue native_language official_language languages tongue_language
    programming_language first_language native_tongue
    tongue lingua_franca creole vernacular jargon`,
  'ENTY:letter': `letter letters vowel consonant alphabet letter_of_alphabet first_letter last_letter`,
  'ENTY:word': `
    word words adjective noun verb adverb pronoun phrase_word plural code_word password collective_noun
    longest_word english_word conjunction preposition swear_word palindrome anagram syllable keyword plural_form
    prefix suffix homonym buzzword tense vocabulary`,
  'ENTY:termeq': `
    name nickname term synonym other_name former_name original_name another_name scientific_name medical_term
    technical_term legal_term common_name proper_name latin_name trade_name translation equivalent
    alternative_name alternate_name antonym expression phrase moniker euphemism slang_term slang literal_translation
    counterpart terminology scientific_term another_word another_term old_name birth_name
    popular_name code_name codename literary_term opposite epithet sobriquet`,
  'ENTY:symbol': `
    symbol sign emblem logo trademark chemical_symbol mark zodiac_sign star_sign astrological_sign
    chemical_formula formula coat_of_arms punctuation_mark badge flag insignia crest signs symbols seal_emblem
    icon_symbol zodiacal_sign birth_sign
    arrow asterisk banner cross motif pictogram signal totem glyph`,
  'ENTY:religion': `
    religion faith cult sect belief_system state_religion religious_belief branch_of_islam
    branch_of_christianity christian_sect religions world_religion
    creed denomination theology`,
  'ENTY:currency': `
    currency monetary_unit unit_of_currency currency_unit money_unit legal_tender
    coinage money banknotes`,
  'ENTY:product': `
    product brand brand_name car automobile_model computer software operating_system computer_program toy doll
    soap shampoo toothpaste detergent deodorant perfume cosmetic cigarette cigar clothing garment dress shoe
    shoes hat shirt pants jeans jacket coat uniform watch pen razor appliance camera
    cell_phone phone telephone television_set gadget products merchandise goods fragrance lipstick makeup
    computer_model search_engine browser web_browser mobile_phone smartphone
    furniture household_product tire tires battery printer article_of_clothing undergarment footwear headgear
    commodity export import exports imports bestselling_product cleaner
    accessories air_conditioner apparel appliances boots bra brush calculator candle carpet cologne comb corset
    cosmetics crayon diaper dishwasher earring fashion flashlight glasses gloves gown hairspray handbag
    headphones household_item laptop light_bulb lighter lingerie lotion luggage mattress microprocessor
    microwave mouthwash nail_polish necktie overalls oven overcoat pantyhose paper_towel pencil pillow polish
    raincoat sandal scarf sewing_machine shaver shorts skirt sneakers socks sofa stereo stockings stove
    sunglasses sunscreen supercomputer swimsuit tape_recorder tie toaster toothbrush toothpaste_brand trousers
    t-shirt tuxedo typewriter umbrella underwear utensils vacuum_cleaner vcr wallet wallpaper washing_machine
    wig wristwatch zipper app console toilet_paper`,
  'ENTY:techmeth': `
    method technique process procedure way ways approach approaches technology treatment measure
    measures methodology stroke swimming_stroke strategy_method tactic tactics maneuver manoeuvre
    tool_for algorithm mechanism utensil principles steps step strokes remedy_method
    best_way easiest_way correct_way martial_arts_technique methods techniques algorithm means
    exercise procedures accessory application protocol
    aid aids calculation countermeasure craft experiment grip innovation mode means_of_transportation move moves
    practice practices solution solutions strategies test trick tricks utensils writing_system voting_system`,
  'ENTY:veh': `
    vehicle ship boat vessel submarine aircraft_carrier battleship warship yacht steamboat steamship ocean_liner
    liner cruise_ship ferry raft canoe schooner gunboat tanker plane airplane aeroplane aircraft jet helicopter
    bomber fighter_plane jet_fighter space_shuttle shuttle spacecraft spaceship rocket space_probe space_capsule
    capsule train locomotive bus truck motorcycle bicycle bike tank cab taxi carriage chariot wagon sled
    hot_air_balloon airship blimp dirigible zeppelin flagship sister_ship flight motor_vehicle convertible limousine
    limo sports_car research_ship frigate destroyer cruiser tram trolleybus nuclear_submarine passenger_liner
    command_module satellite_craft
    ambulance automobile_car balloon barge biplane boats buggy bulldozer cable_car catamaran chopper cutter
    dinghy elevator ferryboat freighter galleon glider go-cart gondola hovercraft icebreaker jeep jetliner kayak
    lifeboat minivan monorail moped motorboat pickup rickshaw riverboat rowboat rv sailboat scooter seaplane
    sedan sleigh sloop snowmobile stagecoach steamer streetcar sub taxicab tractor trailer transport tricycle
    tugboat unicycle van warplane whaler wheelchair horse-drawn_carriage troop_ship spy_plane u-boat`,
  'ENTY:other': `
    thing object item tool device machine invention weapon gun rifle pistol sword knife missile bomb nuclear_weapon
    award prize medal trophy honor honour crown
    gift present reward_item resource natural_resource part piece component card playing_card coin stamp
    postage_stamp banknote credit_card bill_note poker_hand hand_of_cards suit_of_cards
    clothes costume accessory_item jewelry necklace ring
    field_of_study subject_of_study science branch_of_science study art branch
    theory principle_theory law_of_physics hypothesis doctrine ideology concept notion
    unit unit_of_measurement measurement unit_of_measure gauge
    type kind sort class form category variety version genre style model
    industry sector market_sector economic_sector service trade activity action
    side gender sex generation level stage phase layer
    wall fence door gate window structure tower_object road_sign
    wood_product furniture_piece bed chair_object table lamp clock mirror box bag bottle container
    force energy power light sound noise wave current radiation
    program_plan plan project scheme system computer_system legal_system political_system education_system
    form_of_government economic_system school_system judicial_system _government constellation_sign
    punishment penalty sentence crime_charge offense offence prize_type
    emotion feeling quality trait virtue sin vice value_moral
    source source_of_energy energy_source food_source income_source
    superpower_ability ability skill talent magic spell curse
    event_prize achievement accomplishment feat record_feat world_record
    cycle motion shape geometric_shape figure_shape angle line curve
    subject_area course class_course major
    software_format format file_format video_format
    metaphor meter figure_of_speech literary_device rhyme_scheme poetic_form
    planet_feature chess_piece pieces tokens property square_on_board
    commodity_export blood_type blood_group parts gifts items objects
    network_type dance step_dance dances hairstyle hairdo haircut tattoo
    decoration ornament  zodiac chess_move ball club_item bat_item racket
    standard criterion wonder wonders amenity topping_item weapon_system murder_weapon
    evidence_item substance_abuse instrument_tool goal_object landing
    sanction sanctions constraint facility package_deal reform reforms
    accolade alternative amulet apparatus arms artifact artefact baseball_card bell belonging blade boomerang
    branch_of_government button cannon cargo chain citation cloud commandment contraption crate cup data deck
    decision_tool desire diploma engine equipment evidence exhibit fastener feature field firearm fireworks
    fountain frame freedom gadget_tool goal gold_medal grenade hammer handle helmet hook ingredient_list
    infrastructure initiative insurance issue key kit label ladder laser layers lens liability license lock
    luxury machine_gun marker mask microscope motor needle nobel_prize note order outfit package parachute
    passport pattern peg pipe plaque platform possession pottery precipitation prop protection radio relic
    remains replacement rod rope rug saddle safe scale school_of_thought shadow shelter shield shell shot slot
    smell snow spectacle stick stock stocks straw suit suitcase supply surface switch tag tail_light talisman
    tape target taste taxes texture theorem threat throne ticket tile timepiece tombstone tools torch torpedo
    trading_card treasure truth units valuables vase vegetation vow waste weapons wheel whistle wind
    wing_of_plane wire wish works_of_nature`,
}
