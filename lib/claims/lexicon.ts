import { PhraseTrie } from '../text';
import { type Separable, separableVerbs } from './separable';
import type { Modality, Scope } from './types';

/** What a word of the general lexicon stands for. Story packs add their own classes on top. */
export type Term =
  // All that stand for one of several say so in one field: engines look slowly into objects of many shapes.
  | { type: 'object'; id: string }
  | { type: 'kind'; id: string }
  | { type: 'predicate'; id: string }
  | { type: 'modality'; id: Modality }
  | { type: 'negation' }
  | { type: 'scope'; id: Scope }
  | { type: 'turn'; id: Turn }
  | { type: 'say' }
  | { type: 'part' }
  | { type: 'age' }
  | { type: 'running' };

/** Which way things go: see TURNS. */
export type Turn = 'one-way' | 'mutual' | 'returned' | 'together';

const rows = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', words = ''] = line.split(': ');
      return [id.trim(), words.split(',').map((word) => word.trim())];
    });

/** Nouns that a figure counts. Most specific first where classes overlap. */
const OBJECTS = rows(`
dead: dead, death, fatality, life, death toll, toll, killed, people killed, lives lost, victim
injured: injured, injury, wounded, hurt, casualty
missing: missing, unaccounted for, missing person, missing people
survivor: survivor, rescued
prisoner: prisoner, prisoner of war, pow, captive, detainee, captured soldier, captured fighter, inmate, prisoner-of-war, captured serviceman, captured soldiers
body: body, remains, corpse, set of remains, fallen soldier, dead soldier, killed soldier, deceased soldier, slain soldier, the dead, the fallen, fallen, deceased, coffin, body bag
hostage: hostage
child: child, minor, kid, boy, girl, orphan, schoolchild, underage person
civilian: civilian, non-combatant
adult: adult, grown-up
soldier: soldier, member of the armed forces, member of the armed force, member of the military, serviceman, service member, fighter, troop, trooper, defender, military personnel, service personnel, combatant, servicewoman, border guard, guardsman, private, sergeant, marine
officer: officer
official: official, diplomat, delegate, negotiator, member of the delegation, delegation member, envoy
rescuer: rescuer, rescue worker, emergency worker, emergency crew, rescue specialist, paramedic, medic, firefighter, doctor, nurse, relief worker, sniffer dog
job: job, post, position, workplace
worker: worker, labourer, laborer, employee, staff member, builder
police: policeman, police officer
journalist: journalist, reporter, correspondent
suspect: suspect, arrest, detained
refugee: refugee, displaced person, displaced people, homeless people, evacuee, evacuated
voter: voter, vote, ballot
person: person, people, individual, man, woman, resident, citizen, national, human being, passenger, patient, tourist, student, family member, villager, pilgrim, worshipper, monk, protester, countryman, compatriot, inhabitant, fan, commuter, spectator, flight attendant, cabin crew, crew, crew member, football fan
population: population, inhabitant
family: family, household
aircraft: aircraft, plane, airplane, bomber, warplane, jet, fighter jet, airliner
helicopter: helicopter
drone: drone, uav, unmanned aerial vehicle
missile: missile, rocket
vehicle: vehicle, truck, lorry, car, bus, convoy vehicle
ship: ship, vessel, boat, tanker
building: building, house, home, apartment, high-rise, structure
school: school
hospital: hospital, health centre, health center, clinic
mosque: mosque, house of prayer
temple: temple, pagoda, monastery, church
bridge: bridge
aftershock: aftershock, tremor, further shock
attack: attack, airstrike, air strike, strike, raid, bombardment
goods: tonne, ton, relief goods, relief supplies, supplies
name: name
country: country, nation, state
region: region, province, oblast, district
flight: flight
convoy: convoy
point: point, condition, demand, part, section, item
exchange-count: exchange, swap, stage of the exchange
seat: seat
case: case, infection
`);

/** Nouns that name a happening or an arrangement that a date, a length or a place can belong to. */
const KINDS = rows(`
talks: talks, negotiation, meeting, gathering, get-together, sitting, round of talks, round, session, direct talks, peace talks, dialogue, conversation, encounter, consultation, conference, discussion, negotiating round
press: press conference, news conference, interview, briefing
call: phone call, telephone call, phone conversation
summit: summit, leaders' meeting, leaders' summit, meeting of the presidents, meeting of presidents, meeting of the leaders, meeting of the two leaders, meeting of the two presidents, meeting between the two presidents, meeting between the two leaders, meeting between the leaders, meeting between the presidents, talks between the two leaders, talks between the two presidents, summit meeting
exchange: exchange, swap, prisoner exchange, prisoner swap, pow exchange, pow swap
handover: repatriation, handover, transfer of bodies, return of bodies
truce: ceasefire, cease-fire, truce, pause in fighting, halt in fighting, halt to the fighting, pause in hostilities, cessation of hostilities, armistice, pause, end to the fighting, lull, hold fire, hold their fire, hold its fire, refrain from attacks, suspend military operations, suspend offensive operations, lay down their arms, lay down its arms
attack: attack, strike, airstrike, air strike, raid, bombardment, shelling, assault, drone attack, missile attack, offensive, shooting
earthquake: earthquake, quake, main shock, tremor, main tremor, seismic event, shock, first shock
aftershock: aftershock
collapse: collapse
fire: fire, blaze, wildfire
flood: flood, flooding
crash: crash, accident, derailment, collision, rail disaster, train disaster, plane crash, train crash, rail crash
sinking: sinking, shipwreck, ferry disaster, capsizing
explosion: explosion, blast, bombing
storm: storm, hurricane, typhoon, cyclone, tornado
landslide: landslide, mudslide, avalanche
rescue: rescue, rescue operation
verdict: verdict, sentence, ruling, conviction, acquittal
launch: launch, lift-off, liftoff, take-off
rate-decision: rate cut, rate rise, rate decision, interest rate decision
takeover: takeover, merger, acquisition, buyout, takeover bid
release: release, liberation
hijacking: hijacking, kidnapping, abduction
coup: coup
outage: outage, blackout
election: election, vote, poll, referendum, runoff
trial: trial, hearing
sanctions: sanction
agreement: agreement, deal, accord, pact, treaty, memorandum of understanding
memorandum: memorandum, memo, roadmap, draft, proposals, document, paper, its demands, their demands, his demands, list of demands
list: list
strike-action: walkout, industrial action, stoppage, work stoppage, general strike, industrial dispute
protest: protest, demonstration, rally, march
mourning: mourning, minute of silence, week of mourning
emergency: state of emergency, emergency
search: search, rescue operation, search operation
pledge: pledge, aid package, donation
visit: visit, trip
deadline: deadline
delay: delay
sentence: prison sentence, jail term
`);

const PREDICATES = rows(`
hand-over: hand over, transfer, return, give back, repatriate, deliver, bring home, turn over, bring back, give up, hand, send back, give
receive: receive, get back, take over, accept, take back, obtain
exchange: exchange, swap, trade, change hands, change places, change place
free: regain their freedom, regain freedom, walk free, free, release, let go, liberate, come home, go home, set free, return home, bring home
kill: kill, die, perish, lose their lives, lose his life, lose her life, slay, drown, burn to death, pass away, succumb, murder, assassinate, massacre, slaughter, claim the life of, claim the lives of
injure: injure, wound, hurt, maim
rescue: rescue, save, pull out, pull alive, bring out alive, free from the rubble, dig out
damage: damage
destroy: destroy, ruin, wreck, demolish, flatten, obliterate, raze, tear down, burn down, wipe out
hit: hit, strike, target, batter, jolt
launch: launch, fire, fire at, shoot
cease: cease, stop, fall silent, halt
collide: collide, ram, run into, crash into, plough into, smash into
sink: sink, capsize, go down, founder, go under, keel over, overturn
derail: derail
explode: explode, detonate, blow up, go off
erupt: break out, erupt
lift-off: lift off, take off, blast off
convict: convict, sentence, acquit, find guilty, jail
vote: vote, elect, go to the polls
resign: resign, step down, quit, bow out, stand down, step aside
evacuate: evacuate, take to safety, bring to safety, get out, move to safety
rob: rob, steal, make off with
cut-rate: cut, lower, reduce, slash, trim, bring down
treat: treat, take to hospital, care for, look after, tend to
collapse: collapse, come down, fall, crumble, topple, give way, cave in, buckle, come crashing down
meet: meet, sit down, convene, gather, get together, come together, hold talks, assemble, come face to face, face one another, face each other, face each other across, sit opposite, sit across from, sit facing, sit together, sit face to face, reconvene, come back to the table, return to the table, return to the negotiating table, be back at the table, sit round the table, sit around the table
talk: talk, speak, converse, negotiate, confer
last: last, take, go on, spend, continue, run, over after
start: start, begin, open, commence, get going, get under way, kick off, set in, go ahead
end: end, finish, conclude, close, be over, wrap up, expire, break up
postpone: postpone, put off, delay, defer, suspend, refrain from, halt, stall, adjourn, hold over, push back, put back, set back, shelve, put on hold
extend: extend, prolong, renew, lengthen
sign: sign, initial, seal
arrest: arrest, detain, take into custody, apprehend, round up
appoint: appoint, name, nominate, install
identify: identify
lead: lead, head, chair, preside over
host: host
attend: attend, take part, participate, be present, turn up
present-list: present a list, hand a list, give a list, submit a list, release a list, pass a list
disclose: disclose, publish, make public, unveil, announce its demands, present, submit, divulge
visit: visit, travel to
send: send, dispatch, deploy
pledge: pledge, commit, put up, allocate, donate, promise, vow, guarantee
rise: rise, climb, increase, grow, jump, surge, soar, swell, go up
fall: drop, decline, decrease, shrink, dwindle, plummet, plunge, slide, slump
win: win, beat, defeat, prevail, triumph
withdraw: withdraw, pull out of, leave, pull back, retreat
notify: notify, inform, tell in advance, let know
`);

const MODALITIES = rows(`
agreed: agree, agreement, deal, accord, settle on, consent, undertake, understanding, arrange, arrangement, reach an agreement, come to terms, concur, stipulate, pact, decide, resolve to, sign off on, commit, shake hands on, put their name to, put his name to, sign up to, sign up for, clinch, hammer out, thrash out, ink, assent, give its blessing, give their blessing, give the nod, say yes to, see eye to eye, find common ground, strike a bargain, be of one mind
confirmed: confirm, verify, acknowledge
proposed: propose, proposal, offer, suggest, put forward, discuss, talk about, consider, possibility, float, moot, suggestion, invite, put on the table, lay on the table, on offer, pitch, broach, raise the idea, raise the prospect, mull, contemplate, explore, recommend, hold out the prospect, dangle, weigh, in talks over, come up with the idea
demanded: demand, call for, insist, urge, want, ask, request, press, seek, prioritise, prioritize, call on, appeal, require, motion, wish, insist on, make it a condition, set as a condition, press for, push for, clamour for, clamor for, lobby for, hold out for, must, precondition
planned: provide for, foresee, ready to, willing to, be prepared to, readiness, will, plan, would, intend, expect, be due, due to, be set to, be set for, set for, be to, schedule, going to, shall, about to, envisage, aim, could, be ready for, in the coming days, yet to come, slate, on course to, poised to, in the pipeline, earmark, pencil in, line up, prepare to, get ready to, hope to, look to, mean to, in line to, might, await
rejected: reject, refuse, turn down, rule out, decline, dismiss, rebuff, categorically unacceptable, unacceptable, resist, spurn, oppose, deny, reluctance, give short shrift, pour cold water on, snub, brush aside, brush off, wave away, knock back, shoot down, throw out, say no to, thumbs down, balk at, baulk at, veto, scotch, quash, bat away, repudiate, shun, scoff at, out of the question, non-starter, off the table, walk away from, hear of, turn a deaf ear, give the cold shoulder
alleged: allege, claim, accuse, reportedly, allegedly, charge, suspect, purport
`);

const SCOPES = rows(`
each: each, apiece, each side, either side, per side, from each side, on each side, from either side, either camp, from either camp, each country, either country, both countries, a side, each party, each of the two parties, each capital, each camp, each army, per country, every side, either direction, each way, each of them, on both sides, each group, per party, as many
total: in total, total, in all, altogether, all told, all in all, in sum, in aggregate, add up to, between the two of them, overall, a total of, combined, put together, cumulative, overall number, taken together, counted together, between them, both together, both countries together, both sides together, both armies together, both nations together, both parties together, both countries combined, both sides combined, both groups together, half of them
`);

/** Words that say which way things go between two sides; a denial turns each of the first three round. */
const TURNS = rows(`
one-way: unilateral, unilaterally, one-sided, one-sidedly, one-way, one way, unreciprocated, unrequited, decision of its own, of its own accord, goodwill gesture, gesture of goodwill, gesture of good will, act of goodwill, humanitarian gesture, humanitarian act, free of charge, for nothing, as a gift, nothing back
mutual: mutual, mutually, reciprocal, reciprocally, parity, like for like, like-for-like, two-way, to one another, to each other, each other's, one another's
returned: in return, reciprocity, reciprocate, reciprocation, anything back, back any, any back, for its part as well
together: both side, both country, both party, both state, both army, both government, both capital, both delegation, the two side, the two country, the two party, the two government, the two army
`);

const NEGATIONS = [
  'not',
  "n't",
  'no',
  'never',
  'without',
  'nor',
  'neither',
  'none',
  'fail to',
  'failed',
  'unable',
  'yet to',
  'lack',
  'nothing',
  'nobody',
  'hardly',
  'cannot',
  'no sign',
  'elude',
  'elusive',
  'absence',
  'cannot',
  'stop short of',
  'far from',
  'little',
  'devoid',
];
const SAYING = [
  ...`say tell report announce add state declare note stress emphasise emphasize explain write claim reveal confirm insist recall
comment complain warn remark quote cite maintain tweet indicate inform describe assert argue concede admit allege reiterate underline
clarify disclose recount charge retort counter reproach count estimate reckon suggest find assure determine think believe learn`
    .split(/\s+/)
    .filter((word) => word !== ''),
  'according to',
  'point out',
  'put it',
  'sum up',
  'make known',
  'let it be known',
];
const PARTS = [
  'of whom',
  'of which',
  'of them',
  'among them',
  'including',
  'among those',
  'of these',
  'first convoy',
  'first batch',
  'first group',
  'first contingent',
  'first part',
  'first stage',
  'first of',
  'alone',
  'of the',
  'another',
  'further',
  'a further',
  'other',
  'additional',
  'more',
  'remaining',
  'in part',
  'one of',
  'as part of',
  'the rest',
  'batch',
  'contingent',
  'convoy',
];
const RUNNING = [
  'so far',
  'to date',
  'until now',
  'as of',
  'by now',
  'rise to',
  'risen to',
  'climb to',
  'reach',
  'stand at',
  'stood at',
  'since the beginning',
  'up to now',
  'still',
  'remain',
  'at present',
  'currently',
  'death toll',
  'toll',
  'count',
  'tally',
  'balance',
  'in the past',
  'already',
  'by sunday',
  'has topped',
  'surpass',
  'pass',
];
const AGES = [
  'age',
  'aged',
  'ages',
  'old',
  'year - old',
  'youngest',
  'oldest',
  'young',
  'years of age',
  'year old',
  'years old',
  'in their teens',
  'teen',
  'turned',
];

function build(): PhraseTrie<Term> {
  const trie = new PhraseTrie<Term>();
  const add = (table: readonly (readonly [string, readonly string[]])[], make: (id: string) => Term) => {
    for (const [id, words] of table) for (const word of words) trie.add(word, make(id));
  };
  add(OBJECTS, (id) => ({ type: 'object', id }));
  add(KINDS, (id) => ({ type: 'kind', id }));
  add(PREDICATES, (id) => ({ type: 'predicate', id }));
  add(MODALITIES, (id) => ({ type: 'modality', id: id as Modality }));
  add(SCOPES, (id) => ({ type: 'scope', id: id as Scope }));
  add(TURNS, (id) => ({ type: 'turn', id: id as Turn }));
  for (const word of NEGATIONS) trie.add(word, { type: 'negation' });
  for (const word of SAYING) trie.add(word, { type: 'say' });
  for (const word of PARTS) trie.add(word, { type: 'part' });
  for (const word of RUNNING) trie.add(word, { type: 'running' });
  for (const word of AGES) trie.add(word, { type: 'age' });
  return trie;
}

/** Verbs of the lexicon that may stand apart from their particle. */
export const separable: Separable = separableVerbs([
  ...PREDICATES.flatMap(([id, words]) => words.map((word): [string, Term] => [word, { type: 'predicate', id }])),
  ...MODALITIES.flatMap(([id, words]) =>
    words.map((word): [string, Term] => [word, { type: 'modality', id: id as Modality }]),
  ),
]);

/** The general lexicon: word classes that news uses whatever the story. */
export const lexicon: PhraseTrie<Term> = build();
