import type { WordLists } from '../word-table.js'

/** English nouns that name places. */
export const PLACE_NOUNS: WordLists = {
  'LOC:city': `
    city town capital capital_city metropolis village hamlet seaport port_city port suburb borough municipality
    hometown home_town township sister_city twin_town county_seat cities resort_town settlement state_capital
    host_city provincial_capital burg ghost_town
    suburbs boomtown commune burgh city-state twin_cities center`,
  'LOC:country': `
    country nation homeland motherland fatherland kingdom republic monarchy sultanate emirate principality
    superpower member_state native_country home_country native_land nation-state countries empire
    commonwealth_country dictatorship sovereign_state island_nation colony protectorate
    democracy duchy fiefdom neighbor dominion soviet_republic`,
  'LOC:state': `
    state u.s._state american_state province canton territory_state home_state oblast us_state prefecture
    governorate autonomous_region`,
  'LOC:mount': `
    mountain mountain_range mount peak mountain_peak volcano mountains summit_peak ridge range_of_mountains
    alp cordillera massif sierra volcanic_peak mountain_chain`,
  'LOC:other': `
    place location site spot area region territory district county neighborhood neighbourhood quarter zone
    land continent subcontinent hemisphere peninsula island isle archipelago islands cape coast shore beach
    ocean sea bay gulf strait channel sound_of_water lake river stream creek waterway canal waterfall falls
    reservoir lagoon pond harbor harbour dock pier body_of_water tributary delta estuary fjord reef glacier
    valley canyon gorge desert forest rainforest jungle plain plains prairie steppe savanna swamp marsh meadow
    plateau hill cliff cave cavern crater oasis field national_park park garden zoo botanical_garden reserve
    street avenue boulevard road highway freeway motorway route lane alley square plaza intersection
    building skyscraper tower house home mansion palace castle fortress fort villa cottage cabin hotel motel inn
    hospital clinic museum gallery art_gallery library theater theatre cinema opera_house concert_hall stadium
    arena ballpark gym gymnasium racetrack race_track golf_course church cathedral temple mosque synagogue
    abbey monastery convent shrine chapel tomb cemetery graveyard grave burial_ground pyramid monument
    landmark tourist_attraction attraction attractions memorial statue_site bridge dam arch suspension_bridge direction block office_block building_complex town_square part_of_world part_of_country part_of_africa part_of_asia part_of_europe part_of_city
    airport airfield station train_station railway_station metro_station subway_station bus_station
    spaceport launch_site prison jail concentration_camp camp base military_base naval_base air_base
    shipyard factory mill plant_site farm ranch plantation vineyard warehouse mall shopping_mall shopping_center
    market marketplace shop bookshop pub bar nightclub casino restaurant cafe
    amusement_park theme_park playground fairground headquarters headquarter venue courthouse town_hall
    planet galaxy constellation solar_system asteroid comet satellite celestial_body
    heavenly_body universe crater
    address web_address website web_site internet_address url homepage home_page web_page webpage
    email_address e-mail_address mailing_address domain link internet_site
    birthplace place_of_birth birth_place resting_place destination residence whereabouts side_of_the_river
      location border boundary frontier equator tropic pole north south east west
    room floor_of_building corner archipelago longest_river isthmus sea_port seaside basin wall_street
    state_park crossroads kingdom_of_heaven underworld hell paradise resort spa ski_resort campus dormitory
    nebula supernova meteorite tunnel mine oilfield hangout
    continents rivers
    coastline shoreline waterfront riverbank headland landmass inlet cove firth atoll barrier_reef islet spring
    geyser rapids whirlpool brook bayou wetland bog moor tundra taiga woodland woods orchard pasture farmland
    outback wilderness refuge sanctuary preserve battlefield battleground ruins burial_place mausoleum crypt
    catacomb vault ghetto slum downtown thoroughfare turnpike expressway interstate causeway pathway trail
    terminal depot garage wharf jetty lighthouse hangar runway observatory planetarium aquarium auditorium
    ballroom disco saloon tavern cabaret coffeehouse diner drugstore salon laundromat capitol statehouse
    parliament_building apartment high-rise estate manor chateau igloo tent treehouse barn stable attic basement
    cellar kitchen lobby courtyard altar penitentiary dungeon gulag campground citadel bunker trench
    border_crossing checkpoint ice_cap iceberg fault time_zone black_hole quasar sun speedway racecourse
    bowling_alley rink pool chat_room newsgroup lair den hideaway haunt retreat brewery winery refinery quarry
    power_plant skyline strip_of_land strip_of_water body_of_land section_of_town red-light_district golf_club
    country_club post_office city_hall wall landing_strip railroad_station office_tower county_seat newsstand
    gas_station nightspot observatory_site nature_reserve ghost_town constituency epicenter
    epicentre source_of_the_nile source_of_nile mouth_of_the_river
    nearest_star closest_star brightest_star largest_star`,
}
