/** Writing, music, film, art, religion, sport. */
export const CULTURE = `
write author pen compose | publish writer draft
writer author novelist | write poet
author writer creator | write
book novel volume publication | work
novel book fiction | story novelist
novelist author writer | novel
story tale narrative plot | novel account
tale story legend | fable
legend myth tale | legendary
myth legend mythology mythical
poem verse poetry poet | rhyme
poet poetess poem poetry | writer
poetry verse poem | poet
publish release print issue publication | publisher write
publication publishing release | book
edit editor revise | edition
edition version issue | publication
version edition variant | form
magazine journal periodical | publication
text document writing | word
document paper text record | file report certificate
paper document article | newspaper
biography memoir autobiography | life
diary journal | note
script screenplay scenario | write
library archive | book
literature literary | book
music musical song | tune musician
musician instrumentalist | band singer
song track tune single | melody sing
album record disc | release
record recording album | tape
sing perform vocal | singer song
singer vocalist performer | sing
band group ensemble | musician
orchestra philharmonic symphony | ensemble
composer compose songwriter | music
compose write composition | composer
composition piece work | compose
concert gig recital performance | show
perform play performance | act show
performance show concert | perform
performer artist entertainer actor | perform
dance ballet dancer | dancing
opera operatic | aria
theatre drama stage playhouse | play
play drama theatre | stage
actor actress performer star | cast act
actress actor | star
act play perform portray | role
role character part | portray
character role personage figure | personality
cast actor | role
film movie picture motion | cinema screen
movie film picture | cinema
cinema film movie theatre | screen
filmmaker director | film
direct director | film
produce producer | film
television tv broadcast | channel
channel station network | broadcast
series show programme serial | season
show programme series | broadcast
episode instalment part | series
season series | year
star lead feature starring | actor
feature star | include
soundtrack score | music
artist painter sculptor | art
paint painting painter | picture
painting picture canvas portrait | paint artwork
sculpture statue monument sculptor | carve
statue sculpture monument | bust
monument memorial statue | landmark
memorial monument | commemorate
picture image photograph photo | drawing
photograph photo picture image | photographer
draw sketch drawing | illustrate
design style | fashion
art arts artistic | artwork
culture cultural civilisation | heritage
heritage legacy inheritance | culture
legacy heritage | inheritance
tradition custom traditional | habit practice
custom tradition practice habit | customary
traditional customary conventional | tradition
museum gallery | exhibition
gallery museum | art
exhibition exhibit display show | museum
display show exhibit | present
collection set | museum
architect architecture architectural | design build
style manner fashion | design
genre style category kind | type
religion faith belief creed religious | church
religious spiritual sacred | religion faith
faith religion belief | trust
church cathedral chapel | christian
cathedral church basilica | bishop
mosque islamic | muslim
islam islamic muslim | quran
muslim islamic islam | mosque
christian christianity | church
catholic catholicism roman | pope
pope pontiff papal | catholic
jewish jew judaism | hebrew
buddhist buddhism | buddha
temple shrine sanctuary | worship
shrine temple | holy
priest clergy cleric minister | church
clergy priest clerical | church
monk monastery monastic | abbey
monastery abbey convent | monk
god deity divine gods | worship
deity god goddess | divine
worship pray prayer | god
pray prayer | worship
holy sacred saint | religious
bible scripture | gospel
quran koran | islam
prophet prophecy | religion
soul spirit | spiritual
ghost spirit | soul
pilgrim pilgrimage hajj | journey
sport sports athletics | game athlete
athlete sportsman sportswoman | player sport
player footballer | team sportsman
footballer player | football
football soccer
soccer football
coach trainer manager | train
captain skipper | leader
team side club squad | player
club team | association
fan supporter admirer | follower
match game contest fixture | play
game match | play contest
tournament championship competition cup | contest
championship title tournament | champion
champion winner titleholder | championship
cup trophy | tournament
trophy cup prize award | medal
medal medallist | gold prize
compete participate contest competition | rival
competitor contestant participant rival | athlete
win triumph victory | title
defeat beat | win
beat defeat | overcome
lose loss defeat
score goal point | result
goal score | point
point score mark
draw tie
race run racing | speed
run sprint jog | race
runner sprinter | run
swim swimming swimmer
wrestle wrestling wrestler | fight
box boxing boxer | fight
skate skating skater | ice
ski skiing skier | snow
cycle cycling cyclist bicycle bike | ride
bicycle bike cycle | cyclist
ride rider | horse
throw pitch toss | ball
kick | ball
jump leap | hop
stadium arena ground venue | field
arena stadium | venue
venue place location site | hall
olympic olympics olympiad | games
olympics olympic games | olympiad
final | last
debut premiere | appearance
rank ranking place | position
hobby pastime interest | leisure
leisure recreation recreational | hobby
entertain entertainment amuse | fun
entertainment fun amusement | show
joke humour comedy | funny
funny humorous comic | comedy
comedy comic humour | comedian
comedian comic | comedy
`
