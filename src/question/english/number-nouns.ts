import type { WordLists } from '../word-table.js'

/** English nouns that ask for a number, an amount or a time. */
export const NUMBER_NOUNS: WordLists = {
  'NUM:date': `
    date year month day weekday day_of_week week decade century millennium season time_of_year time_of_day
    hour_of_day birthday birth_date date_of_birth birthdate anniversary era epoch period_of_history deadline
    time_frame years days months date_of_death expiration_date release_date due_date day_of_week
    time
    opening_day hour summer winter autumn timeframe business_hours opening_hours zodiac_month ice_age`,
  'NUM:count': `
    number count population quantity amount total population_count attendance death_toll toll head_count circulation
    number_of_people casualties_number body_count turnout enrollment enrolment headcount
    membership readership viewership calories calorie ration`,
  'NUM:other': `
    iq shoe_size heart_rate score record_score size_of_clothes blood_type_number
    frequency rate hourly_rate birth_rate death_rate mortality_rate crime_rate pulse 
    index rating statistics grade_point_average gpa atomic_number magnitude melting_rate ph pressure
    density value_of_pi square_root ratio_number wingspan_number sum numerical_value population_density
    quota limit dose voltage wattage power_output horsepower caliber calibre octane
     difference_in_time
    latitude longitude coordinates par handicap batting_average blood_pressure humidity grade body_mass_index
    conversion_rate exchange_rate blood_sugar blood_sugar_level legal_limit quantity_limit`,
  'NUM:perc': `
    percentage percent portion proportion fraction ratio odds probability chance chances likelihood interest_rate  tax_rate
    unemployment_rate inflation_rate literacy_rate sales_tax income_tax_rate divorce_rate growth_rate share
    unemployment inflation rate_of_unemployment rate_of_inflation
    turnout approval_rating market_share prime_rate survival_rate alcohol_content`,
  'NUM:money': `
    price cost salary wage minimum_wage pay income revenue profit earnings budget debt deficit surplus fee fine
    fare bail ransom tax toll_fee rent tuition bounty reward_money prize_money value net_worth fortune worth
    monetary_value sum_of_money amount_of_money gnp gdp gross_domestic_product gross_national_product
    national_debt expenditure expense charge tip bill_amount face_value denomination_value
    per-capita_income per_capita_income stock_price postage pension allowance subsidy grant damages
    compensation turnover investment capital_sum sales
    royalty royalties dowry alimony jackpot purse bonus loan mortgage gross bid box_office cost_of_living
    monthly_payment sum`,
  'NUM:dist': `
    distance length height width depth altitude elevation diameter radius circumference wingspan wavelength
    range_of_missile mileage dimensions dimension thickness wing_span stature highest_elevation
    perimeter span coastline_length lengths
    range measurements wheelbase focal_length waistline`,
  'NUM:period': `
    age life_expectancy lifespan life_span lifetime duration gestation_period gestation sentence_length
    term_of_office term_length shelf_life half-life time_span travel_time flight_time average_time
    retirement_age legal_age drinking_age voting_age minimum_age average_age running_time
    incubation_period waiting_period length_of_time amount_of_time period_of_time length_of_term
    prison_sentence jail_sentence prison_term pregnancy grace_period tenure wait`,
  'NUM:speed': `speed velocity top_speed speed_limit maximum_speed pace speed_of_light wind_speed`,
  'NUM:temp': `
    temperature boiling_point melting_point freezing_point body_temperature absolute_zero temperatures heat_point
    average_temperature`,
  'NUM:volsize': `
    size area volume capacity surface_area acreage square_footage land_area storage_capacity tonnage total_area
    bra_size footage`,
  'NUM:weight': `weight mass birth_weight body_weight heaviness payload`,
  'NUM:code': `
    phone_number telephone_number zip_code area_code postal_code country_code code access_code dialing_code
    serial_number social_security_number zip postcode pin fax_number isbn license_number airport_code
    toll-free_number 800_number hotline_number hotline license_plate passport_number combination morse_code
    digits fax jersey_number flight_number model_number account_number uniform_number`,
  'NUM:ord': `chapter rank_in place_in ranking page ordinal verse chapter_number`,
}
