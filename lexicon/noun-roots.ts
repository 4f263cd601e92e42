import type { AnswerType } from '../src/question/answer-type.js'

/** A class of answers, and the synsets under which WordNet keeps the nouns that ask for it. */
export interface NounRoot {
  readonly yields: AnswerType
  /** Synsets as `lemma.sense`, numbered as in `index.noun`. */
  readonly synsets: string
  /** Nouns whose first sense must come out here, and near misses that must not. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/**
 * A sense belongs to the first root above it. Where the counts do not tell which sense of a noun is the common one,
 * the earlier class of this table wins: a badger is an animal before it is a person. What has no root has no class.
 */
export const NOUN_ROOTS: readonly NounRoot[] = [
  {
    yields: 'ENTY:animal',
    synsets: 'animal.1 animal_group.1 breed.1 microorganism.1',
    examples: ['badger', 'herd', 'donkey'],
    counterexamples: ['thistle'],
  },
  {
    yields: 'ENTY:food',
    synsets:
      'food.1 food.2 beverage.1 edible_fruit.1 meal.1 foodstuff.2 crop.1 vitamin.1 produce.1 edible_nut.1',
    examples: ['dumpling', 'lemonade', 'supper'],
    counterexamples: ['granite'],
  },
  {
    yields: 'ENTY:plant',
    synsets: 'plant.2 vegetation.1 flower.1 plant_part.1 fungus.1',
    examples: ['thistle', 'seedling'],
    counterexamples: ['badger'],
  },
  {
    yields: 'ENTY:body',
    synsets: 'body_part.1 body_substance.1 physique.1 body_covering.1 cell.2 membrane.2',
    examples: ['ankle', 'kidney'],
    counterexamples: ['ambulance'],
  },
  {
    yields: 'ENTY:dismed',
    synsets:
      'ill_health.1 pathological_state.1 medicine.2 drug.1 symptom.1 injury.1 phobia.1 anxiety_disorder.1 medical_care.1 medical_procedure.1 pathogen.1 mental_illness.1 hormone.1 disorder.1 malady.1 addiction.1 poison.1 medical_science.1',
    examples: ['measles', 'antibiotic', 'bruise'],
    counterexamples: ['surgeon'],
  },
  {
    yields: 'HUM:ind',
    synsets: 'person.1 spiritual_being.1 imaginary_being.1 character.4',
    examples: ['scoundrel', 'midwife', 'goblin'],
    counterexamples: ['throng', 'badger'],
  },
  {
    yields: 'HUM:gr',
    synsets:
      'social_group.1 organization.1 gathering.1 people.1 ethnic_group.1 unit.3 race.3 kin.2 population.1 enterprise.2',
    examples: ['cartel', 'throng', 'clergy'],
    counterexamples: ['herd'],
  },
  {
    yields: 'HUM:title',
    synsets: 'title.6 position.6 academic_degree.1',
    examples: ['governorship'],
    counterexamples: ['chairwoman'],
  },
  {
    yields: 'ENTY:substance',
    synsets: 'substance.1 material.1 chemical_element.1 fuel.1 rock.2 jewel.1',
    examples: ['granite', 'plaster'],
    counterexamples: ['lemonade'],
  },
  {
    yields: 'ENTY:color',
    synsets: 'color.1 color_property.1',
    examples: ['hue'],
    counterexamples: ['brightness'],
  },
  {
    yields: 'ENTY:veh',
    synsets: 'vehicle.1 public_transport.1',
    examples: ['barge', 'bicycle'],
    counterexamples: ['garage'],
  },
  {
    yields: 'ENTY:instru',
    synsets: 'musical_instrument.1',
    examples: ['bassoon'],
    counterexamples: ['thermometer'],
  },
  {
    yields: 'ENTY:product',
    synsets:
      'clothing.1 commodity.1 consumer_goods.1 toiletry.1 home_appliance.1 furniture.1 footwear.1 plaything.1 software.1 cosmetic.1 garment.1 fabric.1 computer.1 household_linen.1 tableware.1 merchandise.1 covering.2 timepiece.1 photographic_equipment.1 electronic_equipment.1 bag.1 bag.4 writing_implement.1 case.5 kitchen_utensil.1 soap.1 jewelry.1 tobacco.1 headdress.1 brand.2',
    examples: ['mitten', 'wardrobe'],
    counterexamples: ['bassoon'],
  },
  {
    yields: 'ENTY:cremat',
    synsets:
      'creation.2 publication.1 press.1 print_media.1 article.1 law.2 writing.2 musical_composition.1 music.1 show.3 show.1 movie.1 document.1 legal_document.1 agreement.1 advertisement.1 written_communication.1 broadcast.2 representation.2 graphic_art.1 literary_composition.1 dramatic_composition.1 book.1 periodical.1 fiction.1 narrative.1 art.1 recording.1',
    examples: ['sonnet', 'mural', 'decree'],
    counterexamples: ['poet'],
  },
  {
    yields: 'ENTY:event',
    synsets:
      'event.1 social_event.1 happening.1 natural_phenomenon.1 military_action.1 group_action.1 holiday.2 ceremony.1 crisis.1 crisis.2 crime.1 journey.1 war.3 meeting.1 festival.1 time_off.1 holiday.1 fight.2 attack.1 aggression.1 operation.3 travel.1 killing.2 protest.1 trouble.3 misfortune.1 concert.1 military_campaign.1 trial.4 proceeding.1 change_of_state.1 celebration.2 disaster.1 disagreement.2 conflict.3',
    examples: ['skirmish', 'earthquake', 'wedding'],
    counterexamples: ['sergeant'],
  },
  {
    yields: 'ENTY:sport',
    synsets: 'sport.1 game.1 game.3 contest.1 diversion.1 game.2 athletic_game.1 exercise.1',
    examples: ['lacrosse', 'marathon'],
    counterexamples: ['goalkeeper'],
  },
  {
    yields: 'ENTY:techmeth',
    synsets:
      'method.1 technique.1 procedure.1 know-how.1 means.1 practice.1 course_of_action.1 technology.1',
    examples: ['methodology', 'technique'],
    counterexamples: ['technician'],
  },
  {
    yields: 'ENTY:lang',
    synsets: 'natural_language.1 artificial_language.1 non-standard_speech.1',
    examples: ['dialect'],
    counterexamples: ['translator'],
  },
  {
    yields: 'ENTY:letter',
    synsets: 'letter.2 alphabet.1 phoneme.1',
    examples: ['alphabet'],
    counterexamples: ['envelope'],
  },
  {
    yields: 'ENTY:word',
    synsets: 'word.1 word_form.1 part_of_speech.1 language_unit.1',
    examples: ['adverb'],
    counterexamples: ['speaker'],
  },
  {
    yields: 'ENTY:termeq',
    synsets: 'name.1 term.1 expression.3',
    examples: ['nickname'],
    counterexamples: ['pronoun'],
  },
  {
    yields: 'ENTY:symbol',
    synsets: 'symbol.1 signal.1 emblem.1 sign.3 written_symbol.1 sign_of_the_zodiac.1',
    examples: ['asterisk'],
    counterexamples: ['consonant'],
  },
  {
    yields: 'ENTY:religion',
    synsets: 'religion.1 religion.2 religious_belief.1',
    examples: ['faith'],
    counterexamples: ['monk'],
  },
  {
    yields: 'ENTY:currency',
    synsets: 'currency.1 monetary_unit.1 money.1 coin.1',
    examples: ['rupee'],
    counterexamples: ['salary'],
  },
  {
    yields: 'ENTY:other',
    synsets:
      'object.1 artifact.1 device.1 instrumentality.1 act.2 natural_object.1 award.1 award.2 award.3 attribute.2 trait.1 feeling.1 cognition.1 thing.1 thing.12 shape.2 relation.1 possession.2 power.1 communication.1 ability.1 unit_of_measurement.1 phenomenon.1 activity.1 group.1 process.6',
    examples: ['hammer', 'trophy', 'courage'],
    counterexamples: ['sergeant'],
  },
  {
    yields: 'DESC:desc',
    synsets:
      'state.2 quality.1 property.2 message.2 information.1 information.2 consequence.1 statement.1 speech_act.1 content.5 situation.1 difference.1 similarity.1 duty.1 characteristic.1 idea.1 opinion.1 belief.1  condition.1 aim.2 result.3 prediction.2 advice.1 rule.1 tradition.1',
    examples: ['aftermath', 'similarity', 'opinion'],
    counterexamples: ['trophy'],
  },
  {
    yields: 'DESC:reason',
    synsets: 'reason.1 reason.2 cause.1 motivation.1 explanation.1',
    examples: ['motive', 'motivation'],
    counterexamples: ['aftermath'],
  },
  {
    yields: 'DESC:def',
    synsets: 'meaning.1 definition.1',
    examples: ['definition'],
    counterexamples: ['adverb'],
  },
  {
    yields: 'ABBR:abb',
    synsets: 'abbreviation.1 acronym.1',
    examples: ['acronym'],
    counterexamples: ['definition'],
  },
  {
    yields: 'LOC:city',
    synsets:
      'city.1 seaport.1 borough.1 suburb.1 town.1 municipality.1 village.1 village.2 settlement.6 capital.3',
    examples: ['metropolis', 'seaport'],
    counterexamples: ['prairie'],
  },
  {
    yields: 'LOC:country',
    synsets: 'country.2 state.4 country.1 domain.2 colony.2',
    examples: ['sultanate'],
    counterexamples: ['suburb'],
  },
  {
    yields: 'LOC:state',
    synsets: 'state.1 american_state.1',
    examples: ['province'],
    counterexamples: ['district'],
  },
  {
    yields: 'LOC:mount',
    synsets: 'mountain.1 mountain_peak.1 range.4 volcano.1',
    examples: ['volcano'],
    counterexamples: ['valley'],
  },
  {
    yields: 'LOC:other',
    synsets:
      'location.1 region.1 biome.1 forest.1 wetland.1 region.3 geological_formation.1 body_of_water.1 land.4 island.1 structure.1 facility.1 way.6 celestial_body.1 galaxy.3 constellation.2 thoroughfare.1 tract.1 living_quarters.1 establishment.4 line.11 website.1 room.1 passage.3 area.5 housing.1',
    examples: ['prairie', 'lighthouse', 'tavern', 'lagoon'],
    counterexamples: ['village', 'volcano'],
  },
  {
    yields: 'NUM:date',
    synsets: 'time_period.1 time_unit.1 point.6 time.5 calendar_day.1 day.4 month.1 season.2',
    examples: ['millennium', 'decade'],
    counterexamples: ['calendar'],
  },
  {
    yields: 'NUM:period',
    synsets: 'age.1 duration.1 term.2 lifetime.1 time_interval.1',
    examples: ['duration', 'lifetime'],
    counterexamples: ['decade'],
  },
  {
    yields: 'NUM:count',
    synsets: 'number.1 amount.3 count.1 large_indefinite_quantity.1',
    examples: ['quantity'],
    counterexamples: ['salary'],
  },
  {
    yields: 'NUM:perc',
    synsets: 'percentage.1 proportion.1 probability.1',
    examples: ['percentage'],
    counterexamples: ['multitude'],
  },
  {
    yields: 'NUM:money',
    synsets:
      'cost.1 sum.1 payment.1 income.1 price.2 assets.1 monetary_value.1 debt.2 outgo.1 expense.1 financial_gain.1 fund.1 ',
    examples: ['salary', 'pension'],
    counterexamples: ['rupee'],
  },
  {
    yields: 'NUM:dist',
    synsets:
      'distance.1 length.1 dimension.1 height.1 width.1 depth.1 diameter.1 radius.1 linear_measure.1',
    examples: ['altitude', 'width'],
    counterexamples: ['weight'],
  },
  {
    yields: 'NUM:speed',
    synsets: 'speed.1 pace.1',
    examples: ['velocity'],
    counterexamples: ['distance'],
  },
  {
    yields: 'NUM:temp',
    synsets: 'temperature.1',
    examples: ['temperature'],
    counterexamples: ['weather'],
  },
  {
    yields: 'NUM:volsize',
    synsets: 'size.1 volume.1 area.6 capacity.3 magnitude.1 volume_unit.1',
    examples: ['size'],
    counterexamples: ['distance'],
  },
  {
    yields: 'NUM:weight',
    synsets: 'weight.1 mass.1',
    examples: ['weight'],
    counterexamples: ['size'],
  },
  {
    yields: 'NUM:other',
    synsets: 'score.3 rate.4 ratio.1 latitude.1 longitude.1',
    examples: ['ratio'],
    counterexamples: ['salary'],
  },
]
