import type { WordLists } from '../word-table.js'

/** English nouns that name living things, bodies, illnesses, food and materials. */
export const NATURE_NOUNS: WordLists = {
  'ENTY:animal': `
    animal mammal bird insect fish reptile amphibian rodent dog cat horse cow bull ox pig sheep goat donkey mule
    camel elephant lion tiger bear wolf fox rabbit hare deer moose elk antelope giraffe zebra monkey ape gorilla
    chimpanzee orangutan kangaroo koala panda whale dolphin shark seal walrus otter beaver squirrel mouse rat
    hamster bat snake lizard turtle tortoise crocodile alligator frog toad salamander dinosaur spider scorpion
    ant bee wasp fly mosquito butterfly moth beetle cockroach worm snail slug octopus squid crab lobster shrimp
    jellyfish eagle hawk falcon owl parrot penguin ostrich chicken hen rooster duck goose swan turkey pigeon crow
    raven sparrow canary peacock hummingbird woodpecker breed dog_breed species creature beast pet predator prey
    marsupial primate carnivore herbivore livestock cattle pony stallion mare colt racehorse puppy kitten cub
    calf lamb state_bird state_animal national_bird national_animal mascot bird_of_prey sea_creature organism
    bug parasite arthropod crustacean mollusk mollusc orca canine feline monster dragon unicorn
    thoroughbred poodle terrier hound retriever collie shepherd_dog bulldog tomcat hippo hippopotamus rhino
    rhinoceros leopard cheetah jaguar panther hyena raccoon racoon skunk badger porcupine hedgehog mole
    trout salmon tuna eel carp pike sturgeon herring saiga vertebrate invertebrate`,
  'ENTY:body': `
    body_part part_of_the_body organ bone muscle gland blood_vessel artery vein nerve tooth teeth skin hair
    finger toe hand arm leg foot knee elbow shoulder neck head_part face nose ear eye mouth tongue lip chin cheek
    forehead brain heart liver kidney lung stomach intestine bladder spleen pancreas spine rib skull jaw tendon
    ligament joint limb tissue cell membrane chest abdomen hip thigh ankle wrist thumb eyelid eyebrow
    retina cornea uterus ovary tonsil internal_organ sense_organ blood_vessels appendage fingernail body_parts
    facial_feature`,
  'ENTY:plant': `
    plant flower tree shrub bush herb grass weed moss fern algae seaweed cactus rose tulip lily orchid daisy
    sunflower oak pine maple palm birch elm willow state_flower state_tree national_flower national_tree
    vine ivy houseplant perennial seed bulb leaf wildflower conifer evergreen shrubs`,
  'ENTY:food': `
    food drink beverage soft_drink cola soda dish meal breakfast lunch dinner supper dessert snack appetizer
    cuisine ingredient recipe sauce condiment spice seasoning soup stew salad sandwich pizza pasta noodle bread
    cake pie cookie biscuit candy chocolate ice_cream cheese butter milk yogurt cream egg meat beef pork ham bacon
    sausage steak poultry seafood fruit apple orange banana grape berry strawberry lemon pear peach plum cherry
    melon vegetable potato tomato carrot onion garlic cabbage lettuce bean pea nut peanut almond rice wheat
    grain cereal corn crop cash_crop agricultural_crop flour sugar salt honey jam syrup coffee tea juice
    wine red_wine white_wine beer whiskey whisky vodka gin rum brandy champagne liqueur liquor cocktail
    alcoholic_beverage flavor flavour topping delicacy treat chewing_gum candy_bar sweet sweets nutrient diet
    national_dish staple junk_food bread_product sweetener broth dressing beers flavors vitamin`,
  'ENTY:dismed': `
    disease illness sickness ailment malady infection virus_disease cancer disorder syndrome epidemic pandemic
    plague flu influenza fever allergy phobia fear mental_illness mental_disorder medical_condition
    injury wound symptom symptoms complication addiction heart_disease defect birth_defect infectious_disease
    drug medicine medication vaccine antibiotic painkiller cure remedy treatment_drug therapy antidote pill
    anesthetic sedative antidepressant hallucinogen narcotic tranquilizer surgery operation
    medical_procedure transplant diagnosis disability deficiency std venereal_disease
    ailments contraceptive birth_control stimulant poison medical_term_for
    illnesses`,
  'ENTY:substance': `
    substance chemical chemical_element element metal gas liquid material mineral gem gemstone rock stone jewel
    acid alloy compound molecule fluid oil fuel gasoline plastic rubber glass paper wood fabric cloth textile
    fiber fibre leather steel iron gold silver copper ore chemical_compound ingredients_of explosive solvent
    isotope protein enzyme hormone chemicals pigment precious_metal precious_stone composition
    chemical_composition fossil_fuel materials elements wax clay crystal solution noble_gas atom pollutant dye
    raw_material semiconductor steroid soil acids atoms particle`,
  'ENTY:color': `color colour hue shade colors colours color_scheme primary_color`,
}
