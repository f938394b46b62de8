/**
 * Dictionary forms by inflection alone. Derivation is left alone on purpose: "negotiator" and "negotiation" must stay
 * two words, which Porter's stemmer would merge.
 */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be: is are was were been being am 's 're 'm
have: has had having 've
will: 'll wo
can: ca
shall: sha
do: does did done doing
go: goes went gone going
say: says said saying
tell: told
give: gave given gives giving
take: took taken taking
bring: brought
hold: held
meet: met
send: sent
leave: left
lose: lost
find: found
get: got gotten getting
make: made making
come: came coming
become: became
begin: began begun beginning
break: broke broken
choose: chose chosen
drive: drove driven
fall: fell fallen
fight: fought
fly: flew flown
freeze: froze frozen
hear: heard
hit: hitting
keep: kept
know: knew known
lay: laid
lead: led
let: letting
lie: lying lay
pay: paid
put: putting
read: reading
ride: rode
rise: rose risen rising
run: ran running
see: saw seen
seek: sought
sell: sold
set: setting
shake: shook shaken
shoot: shot
sink: sank sunk
sit: sat sitting
speak: spoke spoken
spend: spent
split: splitting
stand: stood
strike: struck stricken striking
swear: swore sworn
teach: taught
think: thought
throw: threw thrown
undertake: undertook undertaken
understand: understood
wake: woke
wear: wore worn
win: won winning
withdraw: withdrew withdrawn
write: wrote written writing
agree: agreed agreeing agrees
free: freed freeing frees
flee: fled
die: died dying dies
tie: tied
injure: injured
wound: wounded
child: children
man: men
woman: women
person: people persons
body: bodies
life: lives
wife: wives
half: halves
party: parties
country: countries
city: cities
foot: feet
serviceman: servicemen
servicewoman: servicewomen
policeman: policemen
fireman: firemen
guardsman: guardsmen
spokesman: spokeswoman spokesperson
series: series
news: news
talks: talks
us: us
this: this
his: his
less: less
across: across
address: addresses
process: processes
release: released releasing releases
exchange: exchanged exchanging exchanges
propose: proposed proposing proposes
refuse: refused refusing refuses
use: used using
decide: decided deciding
declare: declared
announce: announced announcing announces
postpone: postponed postponing
delay: delayed
receive: received receiving
damage: damaged damaging damages
destroy: destroyed
identify: identified
bury: buried
carry: carried
deny: denied denies
reply: replied
apply: applied
try: tried
study: studied
add: added adding
marry: married
build: built
buy: bought
catch: caught
slay: slain slew
tear: torn tore
grow: grew grown
draw: drew drawn
steal: stole stolen
sweep: swept
beat: beaten
arise: arose arisen
burn: burnt
dig: dug
hide: hid hidden
sing: sang sung
swim: swam swum
shrink: shrank shrunk
swing: swung
stick: stuck
feel: felt
foresee: foresaw foreseen
oversee: oversaw overseen
overthrow: overthrew overthrown
overcome: overcame
undergo: underwent undergone
uphold: upheld
withhold: withheld
mislead: misled
forbid: forbade forbidden forbidding
guarantee: guaranteed
disagree: disagreed disagreeing
owe: owed
sue: sued
occupy: occupied`
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => [form, base]);
    }),
);

/** Verbs whose base form ends in a silent e, which -ed and -ing hide. Others lose the ending alone. */
const SILENT_E = new Set(
  `abdicate accelerate accommodate accuse achieve acknowledge acquire advance advise allege allocate amputate analyse
announce appreciate approve argue arrange arrive assassinate assume ban base become believe blame bombard breathe bridge
calculate cancel capture care cause cease celebrate challenge change charge chase circulate cite close collapse collate
combine commemorate communicate compare compete compile complete compromise concede conclude condense cause continue
contribute converge convince coordinate cooperate create criticise criticize cure damage date debate decide declare decline
decrease dedicate define degrade demobilise demobilize demonstrate denounce deprive derive describe deserve designate
desire detonate devastate devote dictate die dine disagree dispute dissolve distribute divide donate double drive
educate eliminate emerge emphasise emphasize endorse enforce engage enhance escalate escape estimate evacuate evaluate
examine exceed exchange exclude execute exile expire explode explore expose facilitate fade feature file finalise finalize
finance fire fluctuate force formulate free generate give grade guarantee guide handle hope house identify imagine impose
improve include increase indicate initiate injure inspire insure integrate intensify intervene invade investigate invite
involve issue judge justify lease leave legalise liberate license like live locate lose love make manage mediate
merge minimise mobilise mobilize move name negotiate neutralise notice nominate note notice oblige observe operate oppose
organise organize outline overcome oversee place please pledge pose postpone practise praise prepare presume presuppose
preserve preside pressure prioritise prioritize produce promise promote propose provide provoke purchase pursue quote
raise range rate ratify reassure receive recognise recognize recommence reconcile reduce refuse regulate rehearse reiterate
release relocate remove renounce renovate repatriate replace rescue reserve resettle reshape reside resolve restore resume
retire retrieve reunite reuse revise revive sacrifice save schedule score secure seize separate serve settle shape share
shave shelve silence situate smoke smuggle snipe stage state store stipulate struggle subside suffice sue summarise
suppose surge surprise survive suspend take terminate tie tolerate torture trace trade translate tripple triple type
undermine unite update upgrade urge use value vaccinate value violate vote waive wave welcome wire
adhere arrange bathe bore challenge complete condone console convene deplore disagree dislike dissuade excite ignite ignore
implore incite interfere loathe lunge paste persevere phone plunge rebuke recite recreate reconvene rename reunite
revere scale snore taste telephone underscore waste divulge indulge bulge expunge lounge exhale inhale paralyse
ache adore atone expedite fete impale massacre rearrange rhyme scheme scrounge strafe style wane`.split(/\s+/),
);
const cache = new Map<string, string>();
/** Words kept in the cache; text is adversarial, memory is not. */
const CACHE_LIMIT = 20_000;

/** Endings that no verb has without its silent e: "toppl", "disclos", "requir", "participat". Short stems decide for themselves. */
const NEEDS_E = new RegExp(
  `(?:${[
    '[bcdfgkptz]l|[^aeou]il|[^aeo]ul',
    '[cuv]|[bdgklmnprstvyz]iz|[aeiouy]z',
    'dg|eng|rg|[aeiou]g|[^aeo]ob|[^aeiou]ib',
    '[^s]s|[^eo]at|[^aeiou]ut|[^aeo]ot',
    '[^ao]ir|[bcdglmnpstx]ur|[^eo]ar',
    '[^aou]id|[^aou]ud|[^aeo]ad|[^aeo]od|[^aeo]ed',
    '[^aeou]in|[^aeo]un|[^aeo]am|[^aeiou]im|[^aeou]um',
    '[^eo]ak|[^aeio]ok|[^e]ik|[^aeo]uk|[^aeo]ap|[^aeou]ip|[^aeo]op|[eo]th',
  ].join('|')})$`,
);
/** Stems that end like those and are whole. */
const WHOLE = new Set(
  `ballot bias boycott caucus chorus collar combat debut develop envelop focus gallop gossip imperil input mortar murmur
output parrot pilot pivot smooth sugar worship boomerang`.split(/\s+/),
);

function verbBase(stem: string): string {
  if (SILENT_E.has(`${stem}e`)) return `${stem}e`;
  if (WHOLE.has(stem)) return stem;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return NEEDS_E.test(stem) ? `${stem}e` : stem;
}

function inflected(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is|ous)$/.test(word)) return word;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return verbBase(word.slice(0, -2));
  if (word.endsWith('ing') && word.length > 5 && /[aeiouy]/.test(word.slice(0, -3))) return verbBase(word.slice(0, -3));
  return word;
}

/** The dictionary form of a folded, lower-case word. Good enough to match word classes; never shown to a reader. */
export function lemma(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : cache.get(word);
  if (known !== undefined) return known;
  const base = inflected(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, base);
  return base;
}
