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
    trout salmon tuna eel carp pike sturgeon herring saiga vertebrate invertebrate
    anteater armadillo baboon bison boar buffalo caribou chipmunk cougar coyote dachshund dalmatian ewe ferret
    gazelle gerbil gibbon gopher greyhound grizzly polar_bear guinea_pig husky ibex jackal labrador lemming
    lemur llama lynx manatee mammoth mink mongoose muskrat opossum possum platypus ram reindeer sloth spaniel
    tapir wallaby weasel wolverine wombat yak albatross bluebird buzzard chickadee cockatoo condor cormorant
    crane cuckoo dodo dove emu finch flamingo gull heron jay kingfisher kiwi lark loon macaw magpie mallard
    mockingbird nightingale oriole partridge pelican pheasant puffin quail roadrunner robin seagull starling
    stork swallow thrush toucan vulture wren adder anaconda cobra iguana python rattlesnake viper bullfrog
    tadpole anchovy barracuda bass catfish cod flounder goldfish haddock halibut mackerel marlin minnow perch
    piranha sardine snapper swordfish blue_whale killer_whale porpoise clam conch mussel oyster scallop starfish
    coral sponge caterpillar centipede cicada cricket dragonfly firefly flea gnat grasshopper hornet ladybug
    locust louse mantis termite tarantula tick earthworm leech silkworm flightless_bird songbird waterfowl
    big_cat pet_dog neanderthal centaur griffin phoenix minotaur sphinx werewolf yeti bigfoot sasquatch filly
    foal broodmare hog sow piglet steer heifer chick duckling wonder_dog derby_winner beagle chihuahua`,
  'ENTY:body': `
    body_part part_of_body organ bone muscle gland blood_vessel artery vein nerve tooth teeth skin hair
    finger toe hand arm leg foot knee elbow shoulder neck head_part face nose ear eye mouth tongue lip chin cheek
    forehead brain heart liver kidney lung stomach intestine bladder spleen pancreas spine rib skull jaw tendon
    ligament joint limb tissue cell membrane chest abdomen hip thigh ankle wrist thumb eyelid eyebrow
    retina cornea uterus ovary tonsil internal_organ sense_organ blood_vessels appendage fingernail body_parts
    facial_feature
    anatomy aorta armpit back beard belly biceps blood bowel breast buttock capillary cartilage chromosome colon
    diaphragm eardrum earlobe eyeball eyelash femur fist forearm gallbladder genitals gum heel hoof iris kidneys
    knuckle larynx molar mustache navel nostril palate palm pelvis penis placenta pore prostate pupil_of_eye
    rectum scalp shin sinus sole sternum tail testicle throat thyroid tibia trachea udder vagina vertebra
    vocal_cords waist windpipe womb wing horn antler claw beak fur`,
  'ENTY:plant': `
    plant flower tree shrub bush herb grass weed moss fern algae seaweed cactus rose tulip lily orchid daisy
    sunflower oak pine maple palm birch elm willow state_flower state_tree national_flower national_tree
    vine ivy houseplant perennial seed bulb leaf wildflower conifer evergreen shrubs
    acacia bamboo begonia carnation cedar chrysanthemum clover crocus cypress daffodil dandelion dogwood
    eucalyptus fir fungus gardenia geranium ginseng hawthorn heather hemlock hibiscus holly hyacinth jasmine
    juniper kelp larch lavender lichen lilac lotus magnolia mahogany marigold marijuana mistletoe nettle
    palm_tree pansy papyrus peony petunia poinsettia poplar poppy primrose redwood rhododendron sapling sequoia
    shamrock spruce sycamore thistle tumbleweed violet water_lily wisteria yew christmas_tree`,
  'ENTY:food': `
    food drink beverage soft_drink cola soda dish meal breakfast lunch dinner supper dessert snack appetizer
    cuisine ingredient recipe sauce condiment spice seasoning soup stew salad sandwich pizza pasta noodle bread
    cake pie cookie biscuit candy chocolate ice_cream cheese butter milk yogurt cream egg meat beef pork ham bacon
    sausage steak poultry seafood fruit apple orange banana grape berry strawberry lemon pear peach plum cherry
    melon vegetable potato tomato carrot onion garlic cabbage lettuce bean pea nut peanut almond rice wheat
    grain cereal corn crop cash_crop agricultural_crop flour sugar salt honey jam syrup coffee tea juice
    wine red_wine white_wine beer whiskey whisky vodka gin rum brandy champagne liqueur liquor cocktail
    alcoholic_beverage flavor flavour topping delicacy treat chewing_gum candy_bar sweet sweets nutrient diet
    national_dish staple junk_food bread_product sweetener broth dressing beers flavors vitamin
    alcohol ale appetiser apricot artichoke asparagus avocado bagel barley basil beet blackberry blueberry
    broccoli brownie burger burrito cantaloupe caramel cashew casserole cauliflower caviar celery chips chowder
    cider cinnamon cocoa coconut cracker cranberry cucumber cupcake curry custard doughnut donut dumpling
    eggplant entree fast_food fig fudge gelatin ginger gooseberry grapefruit gravy gum hamburger hot_dog jelly
    kale ketchup lasagna legume lentil licorice lime lollipop macaroni mango maple_syrup margarine martini
    mayonnaise mead meatball milkshake muffin mushroom mustard nectar nutmeg oatmeal okra olive olive_oil omelet
    oregano pancake papaya paprika parsley pastry pecan pepper peppermint pickle pineapple pistachio pomegranate
    popcorn porridge preserves pretzel produce prune pudding pumpkin punch radish raisin raspberry ravioli
    relish rhubarb roast rye saffron salami salsa sauerkraut scotch shellfish sherbet sherry spaghetti spinach
    spread sushi taco tangerine tart tequila thyme tofu tortilla truffle turnip vanilla veal venison vermouth
    vinegar waffle walnut watermelon yam yeast zucchini foodstuff baby_food soft_drink_mix drink_mix
    chocolate_bar treats nuts bubble_gum aphrodisiac`,
  'ENTY:dismed': `
    disease illness sickness ailment malady infection virus_disease cancer disorder syndrome epidemic pandemic
    plague flu influenza fever allergy phobia fear mental_illness mental_disorder medical_condition
    injury wound symptom symptoms complication addiction heart_disease defect birth_defect infectious_disease
    drug medicine medication vaccine antibiotic painkiller cure remedy treatment_drug therapy antidote pill
    anesthetic sedative antidepressant hallucinogen narcotic tranquilizer surgery operation
    medical_procedure transplant diagnosis disability deficiency std venereal_disease
    ailments contraceptive birth_control stimulant poison medical_term_for
    illnesses
    ache acne aids alcoholism amnesia anemia anorexia anthrax anxiety appendicitis arthritis asthma autism
    blindness bronchitis bruise burn cholera cold coma concussion cough cramp dementia diabetes diarrhea
    diphtheria dwarfism dysentery dyslexia ebola eczema emphysema epilepsy fracture frostbite gangrene glaucoma
    gout hallucination hangover headache heart_attack heartburn hemophilia hepatitis hernia herpes hypertension
    hypothermia infirmity insanity insomnia jaundice leprosy leukemia lupus malaria malnutrition measles
    meningitis migraine mumps nightmare obesity pain paralysis pneumonia polio prescription psychosis rabies
    rash rheumatism scurvy seizure shingles smallpox stroke_illness sunburn swelling syphilis tetanus toothache
    tuberculosis tumor tumour typhoid typhus ulcer vaccination virus wart aspirin antihistamine laxative opiate
    morphine penicillin insulin steroid chemotherapy inoculation pathogen bacteria bacterium germ
    congenital_defect health_problem medical_problem psychological_disorder`,
  'ENTY:substance': `
    substance chemical chemical_element element metal gas liquid material mineral gem gemstone rock stone jewel
    acid alloy compound molecule fluid oil fuel gasoline plastic rubber glass paper wood fabric cloth textile
    fiber fibre leather steel iron gold silver copper ore chemical_compound ingredients_of explosive solvent
    isotope protein enzyme hormone chemicals pigment precious_metal precious_stone composition
    chemical_composition fossil_fuel materials elements wax clay crystal solution noble_gas atom pollutant dye
    raw_material semiconductor steroid soil acids atoms particle
    abrasive adhesive alkali aluminum amber ammonia arsenic asbestos ash asphalt bleach brass brick bronze
    by-product byproduct calcium carbon cardboard carbon_dioxide catalyst cement ceramic charcoal chlorine
    chrome coal coating cobalt concrete coolant cork cotton denim diamond dirt dust emerald ethanol fertilizer
    flint fluoride foam fossil gases glue granite graphite gravel grease gunpowder gypsum helium herbicide
    hydrocarbon hydrogen ice ink insecticide insulation insulator iodine ivory jade kerosene lacquer lava lead
    limestone linen lubricant magnesium magma manganese marble mercury methane mixture mud natural_gas neon
    nickel nitrogen nylon opal oxide oxygen ozone paint paraffin pearl pesticide petroleum phosphate platinum
    plutonium pollen polymer porcelain potassium powder preservative propane propellant quartz radium resin ruby
    rust sand sandstone sapphire silica silicon silk slate sodium starch steam sulfur tar tin titanium toxin
    tungsten uranium varnish velvet water wool yarn zinc component constituent
    birthstone active_ingredient`,
  'ENTY:color': `
    color colour hue shade colors colours color_scheme primary_color
    tint eye_color hair_color`,
}
