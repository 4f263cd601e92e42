import type { WordLists } from '../word-table.js'

/** English nouns that name places. */
export const PLACE_NOUNS: WordLists = {
  'LOC:city': `
    city town capital capital_city metropolis village hamlet seaport port_city port suburb borough municipality
    hometown home_town township sister_city twin_town county_seat cities resort_town settlement state_capital
    host_city provincial_capital burg ghost_town`,
  'LOC:country': `
    country nation homeland motherland fatherland kingdom republic monarchy sultanate emirate principality
    superpower member_state native_country home_country native_land nation-state countries empire
    commonwealth_country dictatorship sovereign_state island_nation colony protectorate`,
  'LOC:state': `state u.s._state province canton territory_state home_state oblast us_state prefecture`,
  'LOC:mount': `mountain mountain_range mount peak mountain_peak volcano mountains summit_peak ridge range_of_mountains`,
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
    landmark tourist_attraction attraction attractions memorial statue_site bridge_site
    airport airfield station train_station railway_station metro_station subway_station bus_station
    spaceport launch_site prison jail concentration_camp camp base military_base naval_base air_base
    shipyard factory mill plant_site farm ranch plantation vineyard warehouse mall shopping_mall shopping_center
    market marketplace shop bookshop pub bar nightclub casino restaurant cafe
    amusement_park theme_park playground fairground headquarters headquarter venue courthouse town_hall
    planet moon_of star_of galaxy constellation solar_system asteroid comet satellite celestial_body
    heavenly_body universe crater
    address web_address website web_site internet_address url homepage home_page web_page webpage
    email_address e-mail_address mailing_address domain link internet_site
    birthplace place_of_birth birth_place resting_place destination residence whereabouts side_of_the_river
    latitude longitude location border boundary frontier equator tropic pole north south east west
    room floor_of_building corner archipelago longest_river isthmus sea_port seaside basin wall_street
    state_park crossroads kingdom_of_heaven underworld hell paradise resort spa ski_resort campus dormitory
    nebula supernova meteorite tunnel mine oilfield hangout
    continents rivers`,
}
