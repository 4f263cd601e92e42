/** Education, science, technology, space. */
export const LEARNING = `
school education academy | pupil schooling
university college academy institute | campus higher
college university | school
education schooling teaching educational learning | school training
educate teach instruct education | school
teach instruct train teaching | education teacher lecture
teacher instructor educator tutor | teach professor
professor lecturer academic | teacher university
learn study | know
student pupil learner undergraduate | study
pupil student schoolchild | school
study learn research student | examine analyse
research study investigation researcher | examine science
researcher scientist scholar | research
scientist researcher scientific | scholar
scholar academic researcher | scientist
academic scholarly | university
graduate graduation alumnus | degree
degree diploma qualification | graduate
diploma certificate degree | certify
certificate certification certify | document
exam test examination assessment | check
test trial examine experiment | exam check
experiment test trial experimental | research
pilot trial test | experiment
curriculum syllabus | course
course class curriculum | training
class lesson course | grade
lesson class | lecture
lecture talk | course
train prepare training | teach coach
training preparation coaching | course education
skill ability competence talent | expertise
ability capability capacity skill | able
capability capacity ability | potential
talent gift skill
literacy literate reading | education
scholarship grant bursary | stipend
science scientific | research
scientific science | research
discover find detect discovery | uncover
discovery finding find | discover
detect discover identify detection | find
invent create devise invention | inventor design
inventor creator | invent
technology technological technical tech | innovation
innovation innovative novelty | new
computer computing pc | machine
software programme application app | computer
machine device apparatus equipment | mechanism
device gadget apparatus instrument | tool
instrument tool device implement | equipment
equipment apparatus gear machinery | tool
engine motor | machine
engineer engineering technician | technical
mechanic mechanism mechanical | machine
robot robotic automation | machine
automatic automated automation | machine
digital electronic computerised | online
electronic digital | online
data information statistics | figure
statistics figure data | number
database archive register | data
archive record | document
satellite spacecraft | orbit
spacecraft spaceship rocket capsule shuttle | space
rocket missile | launch
astronaut cosmonaut | space crew
space cosmos outer | orbit
orbit circle | orbital
planet world | earth
earth globe world | planet
star stellar sun | constellation
sun solar | star
moon lunar | satellite
universe cosmos | world
telescope observatory | astronomy
astronomy astronomer | star
physics physicist | physical
chemistry chemist chemical | substance
chemical substance compound | chemistry
substance material matter compound | chemical
material substance fabric | matter
element atom | chemical
atom atomic | element
biology biologist biological | life
evolution evolve | darwin
species kind type organism | animal
organism species | life
cell cellular | organism
bacteria germ microbe bacterial | infection
mathematics maths mathematician mathematical | math
theorem theory | proof
theory hypothesis theoretical | idea
hypothesis theory assumption | suppose
assume suppose presume assumption | think
formula equation | calculation
equation formula | mathematical
measure measurement gauge | size
calculate compute count calculation | estimate
count number tally | total calculate
number quantity amount count | many total figure
analyse examine analysis study | assess
analysis examination study | analyse
examine inspect study analyse examination | check consider investigate
identify recognise determine identification | find name
determine establish identify | decide
observe watch observation monitor | see
monitor observe track monitoring | watch supervise
watch observe view | see
predict forecast | model
model pattern example | prototype
example instance case sample | illustrate
method technique approach procedure | way means
technique method skill | technology
approach method way | strategy
system mechanism structure network | scheme
process procedure operation | method
design plan pattern | designer create
designer architect creator | design
theory principle concept | doctrine
principle rule doctrine tenet | value
philosophy philosopher
historian history | scholar
history historical past | chronicle
archaeologist archaeology excavation | dig
excavate dig unearth excavation | archaeology
fossil remains | dinosaur
psychology psychologist | mental
geography geographic geographical | geographer
geology geologist geological | rock
linguist linguistics language | linguistic
laboratory lab | research
experience practice | expertise
knowledge understanding learning | information
intelligence intellect mind | clever
clever intelligent smart bright | wise
wise wisdom | clever
`
