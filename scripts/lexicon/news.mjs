/**
 * What WordNet lacks or gets wrong for news: reviewed by hand, general vocabulary only. Words are in dictionary form;
 * "one's" stands for his, her, its and their.
 */

/** One meaning a line: its words, then after a slash words that come near it. */
export const NEWS_MEANINGS = `
die, perish, lose one's life, succumb, be killed, lose life, pass away / kill, slay, death, fatality, fallen, dead
kill, slay, claim the life of, leave dead, shoot dead, slaughter, massacre, murder, assassinate, claim life / die, death
death, fatality, loss of life, dead, death toll, toll / corpse, body
body, corpse, remains, cadaver
injure, wound, hurt, maim, harm / injury, casualty
injury, wound, hurt
casualty, victim
survive, come through, outlive / survivor, survival
rescue, save, bring to safety, take to safety, pull out, dig out, pull alive, free / rescuer, recover
rescuer, rescue worker, relief worker, emergency worker, medic / firefighter
evacuate, take to safety, bring to safety, move to safety, clear / evacuation, leave
collapse, come down, crumble, cave in, fall in, topple, give way, come crashing down, buckle / fall, ruin
destroy, raze, demolish, flatten, level, ruin, wreck, reduce to rubble, tear down, wipe out, burn down, obliterate / destruction, devastate
damage, harm, scar / destroy, ruin
rubble, debris, ruin, wreckage
hit, strike, rock, jolt, batter, shake / attack
earthquake, quake, tremor, temblor, shock / aftershock
aftershock, tremor
fire, blaze, wildfire / burn, flame
flood, flooding, deluge, inundate
explode, blow up, detonate, go off, blow, burst / explosion, blast, bomb
explosion, blast, bombing, detonation
crash, collide, ram, smash, run into, plough into / collision, accident
collision, crash, smash, pile-up / accident, derailment
derail, come off the rail, leave the rail, jump the rail, leave the track / derailment
sink, go down, founder, capsize, keel over, overturn, go under / sinking, shipwreck
storm, hurricane, typhoon, cyclone / tornado, gale
search, look for, hunt, comb, scour
missing, unaccounted for, unaccounted, lost / disappear, vanish
disappear, vanish, go missing
find, discover, locate, recover, come across, track down / detect, spot
passenger, traveller, traveler / commuter, rider
aboard, on board
crew, crew member, flight attendant, cabin crew / sailor, seaman
plane, aircraft, airplane, aeroplane, airliner, jet, airline / flight
ship, vessel, boat / ferry, tanker
lorry, truck / vehicle
car, vehicle, automobile
train, railway, rail / carriage
carriage, coach, wagon
house, home, dwelling / building, residence, flat
flat, apartment / home
building, structure, block, high-rise, tower / house
hospital, clinic, health centre, health center, infirmary
doctor, physician, medic / surgeon, nurse
mosque, place of worship, house of prayer
temple, pagoda, shrine, monastery
church, place of worship / temple
airport, airfield, runway
homeless, displaced, displaced person / refugee, evacuee
refugee, asylum seeker / migrant
flee, escape, run away, get away, take flight / evacuate
shelter, refuge, camp
aid, help, assistance, relief, support
donate, contribute, give / pledge, donation
pledge, promise, vow, commit, undertake, guarantee, give one's word / commitment, assurance
money, sum, funds, cash / fund
sum, amount, total
buy, purchase, acquire, take over / takeover, purchase, acquisition
takeover, acquisition, buyout, merger / bid
bid, offer
sell, offload / sale
pay, hand over, settle / payment
ransom
price, cost
job, post, position / employment
lay off, make redundant, sack, axe, shed / redundancy, cut
dismiss, sack, fire, oust, remove / dismissal
resign, step down, quit, stand down, bow out, step aside, hand in one's resignation / resignation, leave
appoint, name, nominate, install / appointment, choose
elect, vote in, vote into office / election
vote, ballot, poll, go to the polls / election
election, poll, ballot, referendum
win, prevail, triumph, come out on top, victory / defeat, beat, winner
beat, defeat, overcome
lose, be beaten, be defeated / defeat
lawmaker, legislator, parliamentarian, deputy, member of parliament
parliament, legislature, assembly, chamber
government, cabinet, administration / authority
head of state, president
prime minister, premier / head of government
minister, secretary
envoy, emissary, diplomat, ambassador / representative, delegate
negotiator, delegate, delegation / envoy, team
delegation, team, negotiating team
spokesman, spokesperson, spokeswoman, press secretary
official, functionary / officer
leader, head, chief / president
lead, head, chair, preside, preside over, be at the head of
talks, negotiation, meeting, dialogue, discussion, consultation, encounter, negotiate, conversation / talk, confer, round, meet, session
meet, get together, come together, gather, convene, assemble, sit down, hold talks, come face to face / meeting, encounter, confer
talk, speak, converse, confer, negotiate, discuss / talks
discuss, talk about, debate, talk over, deal with / discussion
summit, leaders' meeting
press conference, news conference, briefing
interview
call, phone call, telephone call, phone, telephone, conversation
venue, site, host
host, receive, stage
begin, start, open, commence, get going, get under way, kick off, set in, go ahead / launch, initiate, beginning
beginning, start, outset, opening
end, finish, conclude, close, wrap up, come to an end, draw to a close, be over, break up / stop, expire, conclusion
end, close, conclusion, finish
continue, go on, carry on, keep on, proceed, persist / resume, ongoing
resume, restart, reopen, take up again, renew, recommence / continue, resumption
interrupt, break off, suspend
suspend, halt, stop, pause, put on hold, freeze, bring to a halt / interrupt, suspension, stoppage
stop, halt, cease, bring to a halt, come to a halt, fall silent, grind to a halt / suspend, end
last, take, go on for, continue / duration
postpone, put off, delay, defer, push back, put back, shelve, adjourn, hold over, set back / postponement, stall
delay, hold up, lateness / postponement
cancel, call off, scrap, abandon, axe, drop / cancellation
extend, prolong, lengthen, renew / extension, prolongation
shorten, cut short, curtail
cut, reduce, lower, trim, slash, decrease, bring down / reduction, cutback, lessen
rise, climb, increase, grow, go up, jump, surge, soar, mount, rocket, swell / growth, hike
raise, increase, lift, put up, hike, step up, boost / rise
fall, drop, decline, decrease, go down, plunge, slump, plummet, sink, shrink, slide, dwindle / decline, tumble
exceed, surpass, top, go beyond, outstrip, go above / more
reach, hit, attain
accept, agree, approve, endorse, embrace, say yes, sign up to, go along with, consent, welcome, take up / acceptance, approval
agree, come to terms, reach an agreement, strike a deal, reach agreement, concur, settle on / agreement, decide
agreement, deal, accord, pact, treaty, understanding, arrangement, compact / contract, settlement
reject, turn down, refuse, rebuff, spurn, dismiss, throw out, decline, say no, veto, vote down, knock back / rejection, refusal, rule out, deny
refuse, decline, balk / reject, refusal
rule out, exclude / reject
deny, dispute, contradict, refute, rebut / denial, reject
confirm, verify, corroborate, bear out, acknowledge / confirmation
admit, concede, acknowledge, own up / confess, admission
approve, pass, ratify, adopt, endorse, back, clear, give the green light / approval
support, back, endorse, stand behind, favour, favor / supporter, approve
oppose, resist, object, be against / opposition, reject
criticise, criticize, condemn, denounce, attack, slam, censure, deplore, blast / criticism, condemnation
praise, hail, commend, applaud, welcome, laud
blame, hold responsible, accuse / fault
accuse, allege, charge / accusation, blame
warn, caution / warning
threaten, menace / threat
demand, call for, insist, insist on, urge, press, press for, require, push for, seek / ask, request, appeal
ask, request, appeal, call on, urge / demand
propose, suggest, put forward, offer, moot, float, table, present / proposal, suggestion
proposal, suggestion, plan, offer, initiative
offer, propose
plan, intend, mean, aim, envisage / schedule, plan
schedule, set, plan / due
expect, anticipate, foresee, await
hope, wish
want, wish, desire
decide, resolve, determine, rule / decision, ruling
order, instruct, command, direct / decree
allow, permit, let, authorise, authorize, enable, give permission / permission, grant
ban, bar, prohibit, forbid, outlaw, block / prohibition, prevent, embargo
prevent, stop, block, thwart, foil, avert, keep from / prevention
obey, comply, heed, abide by, follow, comply with / compliance, respect
violate, breach, break, flout, infringe / violation, defy
defy, ignore, disregard, flout, disobey / defiance
impose, introduce, slap
lift, remove, end / removal
sanction, embargo, punitive measure
exchange, swap, trade / interchange
swap, exchange, prisoner exchange, prisoner swap
hand over, transfer, turn over, deliver, surrender, give up / handover, transfer, return
return, give back, send back, hand back, bring back, repatriate / repatriation
repatriate, bring home, send home / repatriation, return
come home, return, go home, come back, go back, return home, get back / homecoming
receive, get, obtain, take delivery of / receipt
free, release, liberate, set free, let go, walk free, regain one's freedom, go free / freedom, liberation
release, liberation / free
capture, seize, take prisoner, take captive / captivity
prisoner, captive, detainee, inmate, prisoner of war, pow / captivity
captivity, imprisonment, detention
hostage, captive / abduct
kidnap, abduct, take hostage, snatch, seize / kidnapping, abduction
kidnapping, abduction
abductor, kidnapper, captor / gunman
arrest, detain, take into custody, hold, apprehend, round up / detention
custody, detention
jail, imprison, lock up, put behind bars, incarcerate / prison
prison, jail
convict, find guilty / conviction, condemn, sentence
acquit, clear, exonerate, find not guilty / acquittal
verdict, ruling, judgment, judgement / decision
sentence, jail term, prison term / punishment
court, tribunal
judge, magistrate, justice
trial, hearing, court case, proceedings
charge, indict, prosecute / prosecution
sue, take to court / lawsuit
appeal, challenge
crime, offence, offense
thief, burglar, robber / theft
steal, rob, make off with / theft, robbery, raid
theft, robbery, heist, burglary / raid
police, officer, police officer, constable
suspect, accused, defendant
investigate, look into, probe, examine, inquire / investigation
investigation, inquiry, probe, enquiry
cause, lead to, bring about, trigger, set off, result in / due
attack, assault, strike, raid, bombard, shell, pound / bombardment, offensive
bombardment, shelling, bombing, air strike, airstrike, air raid
fight, battle, combat / fighting
fighting, hostilities, combat, battle / war
war, conflict, hostilities
ceasefire, cease-fire, truce, armistice, cessation of hostilities, pause in fighting / peace, pause
peace, peace settlement / ceasefire
invade, enter / invasion
withdraw, pull out, retreat, pull back, leave / withdrawal, pullout
occupy, hold, take over
soldier, serviceman, servicewoman, service member, trooper, fighter, troop, military personnel
troop, force, soldier, army
army, military, armed forces
weapon, arm, arms
missile, rocket
drone, unmanned aircraft, unmanned aerial vehicle, uav
shoot, fire, open fire, gun down / shooting
civilian, non-combatant
child, kid, minor, youngster, schoolchild / infant, youth
boy, lad
girl
woman, female
elderly, old, aged
family, household / relative
relative, kin, family member, next of kin, loved one
resident, inhabitant, local, citizen / villager
worker, employee, labourer, laborer, staff / staff
staff, personnel, workforce, employee
employer, company, management
company, firm, business, corporation, group
union, labour union, trade union, labor union
strike, walkout, industrial action, stoppage, work stoppage, down tools, walk out
protest, demonstrate, march, rally, take to the streets / demonstration
protest, demonstration, rally, march
protester, demonstrator, marcher
journalist, reporter, correspondent
newspaper, daily, paper
broadcaster, television, channel
statement, communique, declaration / announce
announce, declare, make known, make public, unveil / announcement, disclose
publish, release, make public, issue / publication
disclose, reveal, make known, make public, divulge / disclosure, leak
document, paper, memorandum, memo, text
sign, initial, put one's name to / signature
draft, draw up, write / outline
list, roll
inform, notify, tell, let know, brief / notification
identify, name, recognise, recognize / identification
count, tally / toll
estimate, reckon, put at / estimate
figure, number, count, tally
send, dispatch, deploy, ship / shipment
deploy, station / deployment
arrive, land, get in, come in, touch down, reach / arrival
land, touch down / landing
leave, depart, set off, set out, go away, quit / departure
enter, go in, come in / entry
visit, travel to, go to, trip / visitor
travel, fly, journey / trip
trip, journey, visit
attend, take part, participate, be present, join, turn up / attendance, participation, presence
participant, attendee
absent, stay away, not attend / absence
launch, lift off, take off, blast off, liftoff
orbit
fly, take off / flight
succeed, work out, come off, pull off / success
fail, fall through, break down, founder, collapse, come to nothing, flop / failure
success, breakthrough
breakthrough, progress, headway, advance
close, shut, shut down, shutter / closure
open, reopen / opening
build, construct, erect, put up / construction
repair, fix, mend, restore, rebuild / reconstruction
carry, transport, take, convey / transport
treat, look after, care for, tend / treatment
ill, sick, unwell / illness
disease, illness, sickness
infect, contract / infection
bury, lay to rest / burial, funeral
mourn, grieve, pay tribute / mourning
funeral, burial
strong, powerful, mighty / strength
severe, serious, grave, heavy
severely, seriously, gravely, badly, critically
weak, feeble
large, big, huge, vast, massive, enormous, great, sizeable
small, little, tiny, minor
quick, fast, rapid, swift / speed
immediate, prompt, instant
immediately, at once, promptly, straight away, right away, instantly, without delay
current, present
former, ex, previous
final, last, ultimate, definitive
entire, whole, complete, full
total, overall, combined, altogether
joint, common, shared
mutual, reciprocal, parity / reciprocity
unilateral, one-sided, unilaterally, one-way
conditional, tied to
unconditional, without condition, no strings attached
important, significant, crucial, key, major, vital
difficult, hard, tough, arduous
dangerous, hazardous, risky, perilous
safe, secure, unharmed / safety
unharmed, unhurt, uninjured, unscathed, safe and sound
humanitarian, relief
secret, confidential, covert, clandestine
public, open
private, closed-door, behind closed doors
foreign, overseas, abroad
annual, yearly
approximately, roughly, about, around, nearly, almost, some
entirely, completely, fully, wholly, totally
mainly, mostly, chiefly, primarily, largely
quake-hit, stricken
north, northern
south, southern
east, eastern
west, western
capital, seat of government
city, town / municipality
village, hamlet / settlement
neighbourhood, quarter, district, neighborhood
border, frontier, boundary
coast, shore, coastline
power, electricity
outage, blackout, power cut, power failure
water supply, drinking water
road, highway, street, motorway
bridge, crossing, viaduct
school, classroom / nursery
teacher, schoolteacher
pupil, student, schoolchild
fan, supporter, spectator
match, game, fixture
player, footballer
tourist, holidaymaker, visitor
monk, cleric
worshipper, faithful, believer
region, province, area
interest rate, borrowing cost, base rate, rate
inflation, price rise
bank, lender
shareholder, investor
profit, earnings
tariff, duty, levy
tax, levy
budget, spending plan
crisis, emergency
disaster, catastrophe, calamity, tragedy
fault, rupture
epicentre, epicenter
magnitude, strength
forecast, predict, foresee, prediction
trap, bury, pin
shake, sway, tremble, rattle
tunnel, shaft
miner, pitman
fine, penalty
penalise, penalize, punish
link, connect, tie / connection
connection, link, tie
separate, unconnected, unrelated
part, portion, section
stage, phase, leg, tranche
batch, group, contingent, convoy
round, session
demand, condition, requirement
stress, emphasise, emphasize, underline, highlight, point out
contact, touch
relation, tie, link, relationship
trust, confidence
solve, settle, resolve, sort out / solution
solution, settlement, resolution
mediate, broker, intercede / mediation, mediator
mediator, broker, intermediary, go-between
ensure, guarantee, make sure, secure
check, inspect, examine, verify / inspection
monitor, watch, observe, oversee, supervise / supervision
control, run, rule
seat, place
majority, most
minority
sum up, summarise, summarize
fortnight, two weeks
percent, per cent, percentage
overturn, overrule, quash, reverse, annul, set aside / reject
uphold, affirm, sustain / confirm
extradite, deport, expel, hand over / extradition, deportation
deportation, expulsion, removal
pardon, amnesty, clemency
plead, plea
testify, give evidence, take the stand / testimony, witness
testimony, evidence
lawyer, attorney, barrister, counsel, solicitor
prosecutor, prosecution, district attorney
guilty, culpable / convict
innocent, not guilty / acquit
corruption, graft, bribery
fraud, swindle, deception
embezzle, misappropriate, siphon off / embezzlement
smuggle, traffic / smuggler
raid, search / swoop
gunman, shooter, attacker, assailant
attacker, assailant, perpetrator, culprit
stab, knife / stabbing
murder, homicide, killing
murderer, killer, assassin
hide, conceal, cover up / concealment
hijack, seize, commandeer / hijacking
coup, putsch, overthrow
overthrow, topple, oust, depose, bring down, unseat / coup
rebel, insurgent, guerrilla, fighter
uprising, revolt, rebellion, insurrection
riot, unrest, disturbance
crackdown, clampdown, repression
curfew, lockdown
junta, military government, military rulers
democracy, democratic
constitution, basic law
law, legislation, statute, act
bill, draft law
pass, adopt, enact
repeal, abolish, scrap, rescind, revoke / abolition
veto, block
amend, alter, modify, revise / amendment
coalition, alliance
opposition, rival
candidate, contender, nominee
incumbent, officeholder
campaign, canvass
turnout, participation
poll, survey, opinion poll
landslide, mudslide, rockslide
runoff, second round
recount, count
referendum, plebiscite
inaugurate, swear in, take office / inauguration
successor, replacement
succeed, replace, take over from
predecessor, forerunner
impeach, remove from office / impeachment
no-confidence, censure
debate, discussion
speech, address, remarks
remark, comment, statement
apologise, apologize, say sorry / apology
resentment, anger, fury, outrage
angry, furious, outraged, irate
sad, saddened, grief-stricken
shock, stun, appal
fear, worry, concern, dread / anxious
doubt, question, scepticism, skepticism
hail, welcome
mourner, bereaved
grief, sorrow, mourning
condolence, sympathy
celebrate, mark / celebration
anniversary, commemoration
ceremony, service
pope, pontiff
bishop, cleric, clergyman
king, monarch, sovereign
wedding, marriage
marry, wed / wedding
birth, born
pregnant, expecting
husband, spouse
wife, spouse
mother, mum
father, dad
grandmother, granny
toddler, infant, baby
teenager, youth, adolescent, teen
pensioner, retiree
migrant, immigrant
factory, plant, works, mill
mine, colliery, pit
produce, manufacture, make / production
production, output
export, ship abroad
trade deal, trade agreement
supply, provide, furnish / delivery
shortage, scarcity, lack, shortfall
surplus, excess
debt, borrowing, liability
loan, credit
deficit, shortfall
bankrupt, insolvent, go bust, go under / bankruptcy
bankruptcy, insolvency
wage, pay, salary, earnings
pay rise, wage increase, pay increase
bonus, premium
unemployment, joblessness
unemployed, jobless, out of work
hire, recruit, take on / recruitment
employ, engage
boss, chief executive, ceo, head
chief executive, ceo, boss
founder, creator
board, directors
stock, share
stock market, bourse, stock exchange
turnover, revenue, sales
forecast, projection, outlook, prediction
growth, expansion, increase
recession, downturn, slump, contraction
rebound, recover, bounce back, pick up / recovery
stable, steady, unchanged
unchanged, steady, on hold
halve, cut in half
tighten, toughen, stiffen / strengthen
ease, relax, loosen / relaxation
strengthen, bolster, reinforce, shore up / reinforcement
weaken, undermine, erode / weak
improve, get better, better / improvement
worsen, deteriorate, get worse, aggravate, exacerbate / deterioration
spread, expand, widen / expansion
calm, quiet, subside, die down, abate
escalate, intensify, flare up, heat up / escalation
tension, strain, friction
dispute, row, quarrel, disagreement, feud, rift
disagree, differ, be at odds / disagreement
compromise, middle ground
deadlock, stalemate, impasse, standoff
stall, bog down, grind to a halt, stagnate
ultimatum, deadline
deadline, time limit, cut-off
permanent, lasting, durable, enduring
temporary, provisional, interim, short-term
indefinitely, until further notice
fragile, shaky, brittle
cross, pass
checkpoint, border crossing, crossing point
embassy, consulate, mission
ally, partner
enemy, foe, adversary
neutral, impartial
nuclear, atomic
warhead, bomb
bomb, explosive, device
bomber, warplane, fighter jet
mortar, artillery, shell
ambush, trap
siege, blockade, encircle
surrender, lay down one's arms, give up, capitulate
advance, gain ground, push forward
offensive, push, assault
reinforcement, backup
deserter, defector
mercenary, hired gun
spy, agent / espionage
leak, divulge
hack, break into / hacker
cyberattack, hack
prisoner camp, prison camp
torture, mistreat, abuse, ill-treat
starve, go hungry / starvation, famine
hunger, starvation, famine, malnutrition
thirst, dehydration
drown, be swept away, go under / die
suffocate, asphyxiate, choke
burn, scorch, char, go up in flames
extinguish, put out, douse, bring under control
firefighter, fireman, fire crew
smoke, fume
evacuee, displaced person
sweep away, wash away, carry off
downpour, torrential rain, heavy rain, rainfall, rain
drought, dry spell
heatwave, heat wave
snow, snowfall, blizzard
freeze, frost
temperature, heat
volcano, crater
erupt, break out, flare / eruption
lava, ash
tsunami, tidal wave
landfall, come ashore
batter, lash, pound
uproot, fell
cut off, isolate, strand
strand, maroon, leave stranded
stuck, trapped
power line, electricity line
electricity, power
restore, reconnect, bring back
contaminate, pollute, taint / contamination
pollution, contamination
radioactive, radiation
outbreak, epidemic, pandemic
virus, infection
vaccine, jab, inoculation, vaccination
vaccinate, inoculate, immunise, immunize
quarantine, isolate
test positive, infect
hospitalise, hospitalize, take to hospital, admit to hospital
patient, sick person
ambulance, paramedic
surgery, operation, operate
recover, get well, pull through / recovery
critical, life-threatening
cure, remedy, heal
medicine, drug, medication
drug, narcotic
scientist, researcher, expert
expert, specialist, analyst
study, research, paper
discover, uncover, unearth
spacecraft, spaceship, capsule, craft
astronaut, cosmonaut
satellite, probe
lunar, moon
rocket, launcher
liftoff, lift-off, blast-off, launch
splash down, land
mission, flight
engine, motor
pilot, captain, aviator
co-pilot, first officer
airline, carrier
runway, tarmac
touchdown, landing
emergency landing, crash landing
turbulence, jolt
ferry, boat
captain, skipper
sailor, seaman, mariner
fisherman, angler
port, harbour, harbor, dock
lifeboat, life raft
coastguard, coast guard
swim, wade
diver, frogman
wreck, wreckage
salvage, recover, raise
subway, metro, underground
tram, streetcar
driver, motorist
pedestrian, passer-by
cyclist, bicyclist
traffic jam, congestion, gridlock
derailment, train crash
skid, veer off, swerve
brake, slow
level crossing, railway crossing
champion, winner, titleholder
championship, title
victory, triumph, win
defeat, loss
goal, score
coach, manager, trainer
referee, umpire
stadium, arena, ground
tournament, cup, competition
medal, gold
record, best
athlete, sportsman, competitor
crowd, throng, multitude
stampede, crush, crowd crush
concert, gig
film, movie
actor, performer
singer, vocalist
author, writer, novelist
painting, artwork, canvas
museum, gallery
jewel, gem, jewellery, jewelry
prize, award
award, grant, bestow, confer
statue, monument
cathedral, church
roof, ceiling
floor, storey, story, level
pillar, column
wall, facade
crack, fissure
dam, barrage
canal, waterway
river, stream
lake, reservoir
island, isle
mountain, peak
forest, woodland
farm, ranch
farmer, grower
livestock, cattle
harvest, crop
fisheries, fishing
climate, warming
emission, greenhouse gas
carbon, co2
solar, sun
gas, natural gas
oil, crude, petroleum
pipeline, conduit
reactor, nuclear plant
refinery, oil plant
outset, start
midday, noon
midnight, twelve at night
dawn, daybreak, sunrise
dusk, nightfall, sunset
week-long, seven-day
day-long, all-day
overnight, during the night
simultaneously, at the same time
recently, lately
eventually, finally, in the end
initially, at first, originally
previously, earlier, formerly
frequently, often, repeatedly
rarely, seldom
probably, likely
apparently, seemingly, evidently
reportedly, allegedly
deliberately, intentionally, on purpose
accidentally, by mistake, by accident
unexpected, sudden, surprise
unanimous, unanimously
reluctant, unwilling, hesitant
willing, prepared, ready
ready, prepared
able, capable
forbidden, banned, off limits
illegal, unlawful, illicit
legal, lawful, legitimate
fake, forged, counterfeit, bogus
false, untrue, wrong
exact, precise, accurate
empty, vacant, deserted
crowded, packed, overcrowded
rich, wealthy, affluent
poor, impoverished, needy
famous, well-known, renowned, celebrated
unknown, unidentified, anonymous
huge, gigantic, colossal
rapidly, quickly, swiftly
slowly, gradually
sharply, steeply, drastically
slightly, marginally
`;

/** Meanings that exclude each other, by a word of each that stands in the table above or in WordNet. */
export const NEWS_OPPOSITES = `
accept: reject refuse
agree: refuse reject
approve: reject
confirm: deny
admit: deny
support: oppose criticise
praise: criticise
allow: ban prevent
rise: fall
raise: cut
extend: shorten
resume: suspend stop
continue: stop suspend end
begin: end
start: end
open: close
success: failure
succeed: fail
win: lose
convict: acquit
arrest: free
jail: free
capture: free
kidnap: free
survive: die
alive: dead
obey: defy violate
impose: lift
arrive: leave
enter: leave withdraw
invade: withdraw
build: destroy
buy: sell
strong: weak
large: small
safe: dangerous
mutual: unilateral
conditional: unconditional
free: arrest
joint: separate
public: secret
war: peace
attend: absent
send: receive
hire: dismiss
appoint: dismiss
majority: minority
north: south
east: west
present: absent
unharmed: injure
destroy: repair
destroy: build
uphold: overturn
guilty: innocent
tighten: ease
strengthen: weaken
improve: worsen
escalate: calm
permanent: temporary
legal: illegal
surplus: deficit
hire: dismiss
unemployed: employ
willing: reluctant
deliberately: accidentally
repeal: pass
surrender: advance
recover: worsen
rich: poor
crowded: empty
victory: defeat
unchanged: rise fall
`;

/** Too general, or used by news in senses that WordNet counts low: only the table above gives these words a meaning. */
export const MISLEADING = `
be have do make give act get go take put set person thing move change come see look use call keep let seem become appear
say tell know think find feel want try need show turn run bring leave work hold mean point place way part case form time
year day week month hour minute moment man woman people life world state country group number lot bit kind sort type set
side hand head face body line order power right left end top bottom back front back up down out in on off over one two
three four five six seven eight nine ten first second third last next new old other same such own good bad great little
high low long short early late sure able like just still even well only very more most less least much many few all any
some no not yes so too also then than there here now ever never again once always often about above after before
stand sit lie stay live play pass cut draw fall rise break carry catch cover cross drive drop fill fly follow hang hit lay
meet pick press pull push raise reach receive ring roll round rule save serve settle shake share ship shoot shut sign sink
spring stage star start step stick stop strike take tell term test throw tie touch trade train treat trip view wait walk
watch wear win fire free hear clear close charge check claim class count course court date deal degree direct door
draft drill dry duty ease eye fair fast fine firm flat floor fresh full game general guard half hard hear hour house
human interest issue item job key land law lead letter level light list live local loss mark market mass matter measure
medium member mind mouth name nature night note notice notion object offer office official open opening page paper past
patient pay peer piece plain plan plant plate pool poor post present private program project property public question race
range rank rate rather real reason record red regard relation report respect rest result return rich rise role room
school score sea sense service shell shot show single site size skin small soft sound source space speak special spirit
spot staff standard station store story straight stretch strong style subject suit supply support surface system
table tail talk team thick thin tight tip tone tool track trace traffic trail true trust twist union unit value voice
volume warm wave way weight white wide wild wind word yield agent answer application area arm art aspect band bank bar base
basis bear bed begin board boat book bound box branch bridge burn business bill blow block capital card care cast cell
center centre chair chance channel character civil coast cold color colour command common company condition contact
content continue control cool copy corner current cycle dead develop development direction drama drive dust edge effect
element event example experience express extend extent fact factor faith fault feature field figure film final finger foot
force foreign frame function gain gas gate glass grade grain grant grave ground guess gun hill history hold home hope
horse host idea image increase index individual inside instance iron joint judge jump kid knock lack lap leg lift link load
locate lock major manner master match material middle mine minor model motion mount native natural neck nerve net
nose occasion occur operation organ original pack pair panel party passage pattern peak period perform pick picture pin
pitch position possible practice prime principle process produce product profile provide purpose quality quarter race rail
raw reach read region register relate release remain remove render require reserve reach resort ride rock root rough row
scale scene screen section secure seed separate series serious shade shadow shape sheet shift shock shop shoulder sight
simple situation skirt slip solid solution spread square stake stock stream stress string strip structure study stuff sum
sweep swing switch task tear temper term text theme thing title total touch tough trouble try twin understand upper
variety vary vessel visit want wash wheel win wing wire witness yard young spend lift wake fit tend
conduct consist contain concern involve include consider seek attempt grow engage enjoy achieve gather express maintain
drone convoy batch exchange fan toll top trap dozen account address advance appeal approach article aside assume attitude
authority balance battery bay beat bright broad brush cabinet calculate cap career cause channel chief circle cite
civilian clean climb collar column comb commission complex compound concrete core couple craft crew crop crown deck deep
delivery deliver derive design desk dialogue discharge dish display district dock double dress duck due elaborate
enter equal exact exercise exhibit express fashion file flag flash flight float flow fold formal formula founder
fund gear grand grip hammer handle heart heavy hit hook identity imply independent inform instrument journal ladder launch
leader lean lecture length liquid literary literature lodge lower magazine march margin maximum minister mission mobile
modern moral move murder narrow neutral novel observe occupy odd operate opposite outfit overall package paint
pale parallel park particular partner peace pen perfect phase physical pipe pit plane plot plus pocket pole polish port
positive pot practical precise prepare pressure presence pretty primary proper prospect pump pure quantity quick
quiet radical rapid rare ready reference reflect regular resolution resource responsible reveal rhythm rigid rival
`;

/** Words that news uses whatever it tells: they hold no story together. Half telling at most. */
export const COMMON_IN_NEWS = `
say tell report announce add state note statement news people person official government minister president leader
spokesman country nation national international foreign city town area region local authority agency media medium press
newspaper journalist source interview week month year day hour today yesterday monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december morning afternoon
evening night time number million thousand hundred billion percent per cent figure total man woman child family home house
group member team chief head office ministry department council service company force police army military public
political security new old former late early big large high long last first second third next previous latest recent
several major important key main other another many part place way side end case plan call make take give get go come
put set be have do want need expect hope include accord begin start meet talk speak hold lead work issue state
`;

/** Words of grammar, which tell nothing. */
export const GRAMMAR = `
a an the this that these those it its he she they them him her his their we us our i me my you your who whom whose which what
when where why how and or but nor so yet if because since although though while whereas unless until than as of in on at by
for from with without to into onto out off up down over under above below between among through during before after about
against across along around near beyond within per via not no never neither none n't 's be have do will would shall should can
could may might must there here then now also too very just only even still already again once ever both each every all any
some such same own more most less least much many few one two three four five six seven eight nine ten other another else
`;

/** Meanings of these words are no help one level up: half of all verbs are a change, half of all nouns a thing. */
export const TOO_GENERAL_ABOVE = `
change move act be have make do cause communicate travel think interact get give touch create remove utter express inform
displace transfer connect perceive judge evaluate decide understand use experience feel happen stay exist keep control
person people human adult entity object artifact structure instrumentality device activity action event process state
condition attribute quality relation communication message statement information knowledge cognition content group unit
organization area region location point place line part thing matter substance material quantity measure period time
work move motion change happening group_action social_group worker leader professional expert individual organism
being mortal instrument equipment covering feeling property trait shape skilled_worker unfortunate male female
creator contestant inhabitant expressive_style written_communication document writing decision
express state tell speak talk say touch_on confine affect act_upon influence include involve prepare handle
win lose want desire like dislike consider believe know remember stop begin start end continue finish fail succeed
large small good bad same different strong weak important old new able unable possible real true false
`;

/** Words of news that no text of WordNet's uses: kept beside the met ones, with WordNet's meanings. */
export const UNMET = `
hijack hijacker derail derailment airlift evacuate evacuation evacuee repatriate repatriation extradite extradition deport
deportation expel expulsion oust ouster topple overturn ratify ratification veto boycott quarantine vaccinate vaccination
vaccine bailout layoff arson arsonist loot looter riot rioter stampede skirmish mortar sniper insurgent insurgency rebel
jihadist tycoon austerity gridlock blackout tsunami cyclone typhoon drought wildfire inferno blaze landslide mudslide
avalanche deluge downpour torrential inundate submerge detonate detonation defuse dismantle sabotage embargo blockade siege
besiege encircle incursion invade invader annex annexation occupy occupier liberate liberator ceasefire armistice truce
disarm disarmament demilitarize denuclearize nonproliferation missile warhead warplane airstrike bombard bombardment raze
demolish demolition obliterate decimate devastate devastation wreckage debris rubble collapse crumble crumple buckle
capsize founder shipwreck castaway stowaway smuggle smuggler trafficker traffick migrant refugee asylum expatriate
abduct abduction abductor kidnap kidnapper kidnapping captor captive hostage ransom extort extortion blackmail bribe
bribery embezzle embezzlement launder laundering defraud fraud fraudster swindle swindler forge forgery counterfeit
plagiarize perjury indict indictment arraign arraignment prosecute prosecutor acquit acquittal exonerate exoneration
convict conviction jail imprison incarcerate incarceration parole probation pardon amnesty clemency commute execute
execution behead decapitate stab stabbing strangle suffocate asphyxiate poison electrocute drown maul trample mutilate
torture rape molest assault batter mug mugger burgle burglary burglar shoplift heist robbery thief theft vandalize
vandal vandalism graffiti demonstrate demonstrator protester picket picketer walkout lockout unionize strike striker
mediate mediator mediation arbitrate arbitration arbitrator broker facilitator intermediary envoy emissary delegate
delegation spokesman spokeswoman spokesperson lawmaker legislator senator congressman councillor mayor premier chancellor
president incumbent candidate candidacy nominee nominate nomination inaugurate inauguration oath resign resignation
impeach impeachment abdicate abdication depose dethrone overthrow coup mutiny uprising revolt rebellion crackdown
repress repression curfew martial censor censorship gag outlaw legalize legalise decriminalize abolish abolition repeal
rescind revoke annul annulment invalidate nullify overrule uphold affirm reaffirm reiterate emphasize emphasise
underscore highlight stress criticize criticise condemn condemnation denounce denunciation decry deplore lambaste castigate
rebuke reprimand chide admonish laud praise applaud commend hail eulogize mourn mourner grieve grief bereaved condolence
burial bury cremate cremation funeral memorial commemorate commemoration celebrate celebration jubilant jubilee anniversary
privatize privatise nationalize nationalise deregulate subsidize subsidise subsidy tariff levy surcharge rebate refund
reimburse reimbursement compensate compensation bankrupt bankruptcy insolvent insolvency liquidate liquidation merger
merge takeover acquisition acquire divest divestment investor shareholder stockholder dividend earnings profit revenue
turnover surplus deficit shortfall recession slump downturn upturn rebound recovery inflation deflation devalue
devaluation depreciate appreciate plummet plunge nosedive skyrocket soar surge dwindle shrink contract downsize
outsource lay-off redundancy unemployed jobless joblessness hire recruit recruitment rehire dismiss dismissal
contaminate contamination pollute pollution pollutant emission spill leak toxic radioactive radiation meltdown outbreak
epidemic pandemic contagious infectious infect infection virus hospitalize hospitalization diagnose diagnosis
symptom patient ward surgeon paramedic ambulance medic transplant amputate amputation resuscitate fatality casualty
survivor rescuer lifeguard firefighter fireman coastguard helicopter chopper airliner jetliner aeroplane airplane
aviator pilot copilot steward stewardess runway tarmac airfield takeoff touchdown liftoff spacecraft spaceship astronaut
cosmonaut satellite rocket orbit splashdown countdown probe rover telescope seismic seismologist epicenter aftershock
tremor magnitude volcano eruption erupt lava crater tornado twister hurricane gale blizzard snowstorm hailstorm
thunderstorm heatwave famine starve starvation malnutrition malnourished dehydration dehydrate hunger
postpone postponement defer deferral deferment adjourn adjournment reschedule prolong prolongation
curtail curtailment suspend suspension halt reinstate reinstatement reopen resume resumption restart relaunch
authorize authorise authorization prohibit prohibition forbid ban disallow permit veto comply compliance flout contravene
contravention infringe infringement violate violation violator breach abide adhere adherence
negotiate negotiation negotiator stalemate deadlock impasse standoff ultimatum brinkmanship rapprochement detente
reconcile reconciliation unify unification reunify reunification secede secession secessionist separatist
autonomy autonomous sovereign sovereignty referendum plebiscite ballot polling turnout landslide runoff electorate
constituency gerrymander footballer goalkeeper striker referee championship semifinal finalist medallist medalist relegate
relegation coach trainer spectator supporter hooligan
stealthy clandestine covert undercover spy espionage informant informer whistleblower defect defector defection traitor
treason collaborator eavesdrop wiretap surveillance hacker hack malware ransomware password encrypt encryption
disinformation misinformation propaganda allegation allege accuse accusation accuser complainant plaintiff litigant
lawsuit litigation sue settlement verdict juror jury tribunal magistrate testify testimony witness eyewitness bystander
passer-by onlooker pedestrian motorist driver cyclist commuter tram trolley ferry freighter tanker trawler barge
vessel lorry truck van bus coach minibus railway railroad locomotive wagon carriage
lightning-fast unanimous unanimously bipartisan provisional interim tentative definitive permanent temporary indefinite
indefinitely immediate forthwith swiftly promptly gradual gradually abrupt abruptly unilateral bilateral multilateral
reciprocal mutual one-sided unconditional conditional mandatory compulsory obligatory voluntary optional
`;
