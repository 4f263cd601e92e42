/** Shares, numbers, measures and other general nouns. */
export const THINGS = `
share percentage proportion percent part | rate fraction
percentage percent share proportion rate | fraction
proportion share ratio percentage | part
percent percentage | share
ratio proportion rate | relation
fraction part portion | share
rate level ratio speed | pace
level degree rate | stage
degree level extent | grade
grade level class | mark
standard norm criterion level | benchmark
criterion standard criteria | requirement
criteria standard requirement | criterion
indicator index measure | figure
figure number statistic | data
index indicator | rating
rating rank score ranking | rate
average mean median | typical
majority bulk | mostly
minority | small
couple pair
pair couple
single sole | individual
sole single | unique
unique singular exclusive | special
double twice
many numerous several | lot number
several many various number
various different diverse several | many variety
variety diversity range | various
diverse various different | diversity
diversity variety | diverse
range variety series | scope
series sequence chain | set
set group collection | series
lot many much | deal
numerous many | number
enough sufficient adequate | plenty
sufficient enough adequate | satisfy
excess surplus extra
abundant plentiful ample | abundance
colour hue shade | red
black dark
dark darkness black | night
light bright | lamp
bright light brilliant | shine
white pale
sound noise voice | audio
voice vocal sound | speak
noise sound loud | noisy
quiet silent calm | silence
silence quiet silent | still
taste flavour | delicious
smell odour scent | aroma
hunger appetite | hungry
thing object item | matter
object item thing | article
item object article | thing
tool instrument means | device
means way method | tool
way manner method means | path
manner way | style
sort kind | classify
box container case | package
container box vessel | tank
package packet parcel set | box
bag sack | case
bottle flask | container
key main | lock
wheel tyre | vehicle
table desk | chart
chair seat | bench
bed mattress | sleep
clock watch timer | time
time period moment | hour
moment instant time | minute
hour time | oclock
minute moment | time
morning dawn
evening night | pm
night evening | dark
weekend saturday sunday
season time | spring
birthday anniversary
mass weight bulk | heavy
heavy weight weighty | massive
volume capacity amount | size
capacity volume | ability
area surface | region
distance length | range
metre meter | m
kilometre km
mile | distance
kilogram kilo kg
tonne ton | weight
degree celsius fahrenheit | temperature
dollar buck | usd
euro eur
pound sterling | gbp
tenge kzt
member participant | associate
nickname alias pseudonym | name
alias pseudonym | nickname
surname family | name
abbreviation acronym short
symbol sign | character
sign symbol notice | mark
mark sign grade | note
trace track sign | find
gift present | donation
toy doll | game
game toy | play
secret covert | mystery
issue matter question problem topic | release
matter issue affair question | subject
affair matter business | event
case instance matter | event
crisis emergency | trouble
trouble problem difficulty | worry
purpose function use | aim
task job mission duty | work
assignment task mission | job
role task | function
idea proposal suggestion | plan
vision view | sight
influence power | authority
attitude stance approach view | relation
respect honour esteem | regard
value appreciate | worth
values ideals principles | moral
moral ethical ethics | values
ethics moral ethical | principles
dignity honour | respect
hope optimism | expectation
spirit soul mind | mood
mood spirit feeling | atmosphere
atmosphere air mood | environment
air atmosphere | sky
risk probability | danger
network grid web | system
chain series network | link
source origin reference | cause
resource asset reserve | means
asset resource property | advantage
reserve stock store | resource
stock store reserve supply | inventory
load burden cargo | weight
burden load | responsibility
cargo freight load goods | shipment
piece part bit fragment | portion
fragment piece part
bit piece little | part
layer level stratum | cover
heart core centre | soul
heap pile stack | mass
order sequence succession | line
list register catalogue roll | table
catalogue list directory | register
guide handbook manual | guidebook
manual handbook guide | instruction
rulebook code rule | manual
code cipher | law
password code | secret
card ticket pass | document
ticket pass | card
passport id identification | document
licence permit | document
certificate document | paper
reader audience | read
viewer spectator audience | watch
spectator viewer onlooker | audience
expert authority | master
master expert | owner
beginner novice | new
professional expert specialist | profession
amateur nonprofessional | hobby
genius prodigy | talent
leader pioneer
pioneer trailblazer
founder father | establish
fool idiot | stupid
stupid foolish silly | fool
crazy mad insane | madness
`
