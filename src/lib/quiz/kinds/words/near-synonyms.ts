import { keptFor } from '../../../text/kept-for.ts';

/** English verbs of which two could gloss one Vietnamese verb: where both are options, either could be right. */
const groups: readonly (readonly string[])[] = [
  `seize confiscate impound take hold keep detain distrain requisition appropriate misappropriate`,
  `propose suggest request ask petition recommend put demand call appeal advise urge advocate submit`,
  `penalise fine punish sentence discipline deal`,
  `enforce compel force carry implement execute apply fulfil`,
  `transfer move deploy rotate reassign second redeploy shift`,
  `assign devolve delegate entrust decentralise authorise allocate divide`,
  `investigate inspect examine check search verify appraise assess review audit try scrutinise question interrogate`,
  `manage run administer govern direct operate coordinate command lead head preside`,
  `declare announce publish disclose release proclaim report inform notify state`,
  `build construct erect rebuild renovate upgrade repair embellish`,
  `appoint promote elect nominate choose select`,
  `approve sign ratify pass endorse adopt agree accept`,
  `explain account clarify answer justify present`,
  `support subsidise help assist aid relieve back fund finance sponsor`,
  `adjust revise amend change alter modify correct rectify`,
  `supervise monitor oversee observe watch track follow`,
  `compensate pay repay refund reimburse indemnify`,
  `settle resolve solve handle deal process mediate reconcile`,
  `cancel abolish annul revoke withdraw repeal dissolve quash`,
  `stop suspend halt postpone delay adjourn interrupt`,
  `deceive defraud cheat trick swindle`,
  `escape flee abscond evade avoid dodge`,
  `prevent combat fight stop control curb ward`,
  `produce manufacture make process`,
  `cultivate grow plant farm sow`,
  `treat cure heal care examine`,
  `train teach educate drill`,
  `win award contract bid tender`,
  `order decide determine rule stipulate regulate prescribe lay`,
  `confess admit plead`,
  `arrest detain imprison jail remand hold`,
  `attack assault invade raid`,
  `evacuate relocate resettle displace`,
  `go enter admitted`,
  `favour approve agree support back endorse consent accept`,
  `deny reject refute dismiss refuse rebut decline contradict rule exclude`,
  `admit acknowledge recognise confess affirm`,
  `identify recognise determine establish verify discover find`,
  `remind caution warn advise note alert draw`,
  `arrange organise allocate plan prepare lay set`,
  `buy purchase shop procure acquire`,
  `receive accept take admit get`,
  `explain guide instruct clarify`,
  `lead head guide direct`,
  `worry fear wary concerned hesitate anxious`,
  `strive aim try target seek attempt want`,
  `expand extend widen enlarge broaden open develop`,
  `narrow shrink reduce cut lower decrease shorten curb limit`,
  `delay postpone put prolong extend drag last`,
  `hand surrender give submit deliver return turn`,
  `gather collect assemble concentrate compile collate put`,
  `restore recover repair remedy renovate mend overcome`,
  `maintain keep sustain preserve conserve protect guard`,
  `end terminate finish complete conclude close`,
  `begin start launch open initiate`,
  `hope wish expect long desire want look`,
  `say speak state tell express present talk set`,
  `estimate calculate reckon expect forecast predict plan`,
  `evaluate assess appraise judge rate sum`,
  `reside live stay inhabit dwell`,
  `use exploit apply employ utilise tap`,
  `complain report denounce accuse protest`,
  `replace change substitute swap`,
  `participate join attend take`,
  `own possess hold have`,
  `merge combine join unite consolidate annex`,
  `split divide separate`,
  `increase rise raise grow go`,
  `ensure guarantee secure assure protect`,
  `ensure guarantee commit pledge promise undertake vow`,
  `note record register acknowledge recognise`,
  `benefit enjoy profit`,
  `debate argue discuss dispute talk`,
  `violate breach break infringe contravene`,
  `bleed lose`,
  `discharge emit release dump leak`,
  `connect link contact touch join communicate`,
  `recognise accept affirm admit approve certify`,
  `prove confirm verify certify attest demonstrate establish determine authenticate`,
  `regulate adjust control balance coordinate stabilise`,
  `operate run control drive steer use`,
  `campaign mobilise persuade convince urge encourage`,
  `supply provide deliver equip furnish allocate`,
  `accelerate speed promote push boost`,
  `erode encroach invade intrude occupy`,
  `bury inter fill level`,
  `decompose break degrade`,
  `arise emerge occur happen appear`,
  `demolish dismantle clear destroy tear`,
  `file sue prosecute charge indict`,
  `inherit receive succeed`,
  `improve enhance upgrade perfect refine`,
  `look search seek find research`,
  `protect safeguard shield preserve defend`,
  `fall drop decline decrease weaken worsen deteriorate`,
].map((words) => words.split(' '));

/** The groups that each word is in. */
function byWord(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lists.forEach((words, at) => {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), at]);
  });
  return found;
}

const groupsOf = byWord(groups);

/** The same of nouns and qualities: “cluster” and “outbreak area”, “urgent” and “pressing”. */
const others: readonly (readonly string[])[] = [
  `cluster outbreak hotspot epidemic`,
  `fine penalty charge punishment`,
  `fee charge toll price cost`,
  `wage wages salary pay`,
  `aid relief subsidy allowance benefit support`,
  `agreement contract treaty pact`,
  `factory plant`,
  `licence permit certificate authorisation`,
  `road street highway`,
  `inspection oversight supervision monitoring audit examination check review`,
  `team delegation mission group`,
  `temporary provisional interim makeshift`,
  `urgent prompt pressing emergency`,
  `serious severe grave critical heavy fierce`,
  `sudden abrupt unexpected unscheduled surprise sharp`,
  `stable steady firm constant lasting sustainable`,
  `continuous constant successive continual regular`,
  `compulsory mandatory obligatory required binding`,
  `common widespread general popular ordinary public`,
  `careful cautious thorough meticulous strict close`,
  `worried anxious uneasy restless nervous impatient upset`,
  `joint common collective shared`,
  `exhausted tired weary worn`,
  `disappointed discouraged dejected`,
  `safe secure reassured`,
  `complicated complex troublesome difficult thorny`,
  `average medium ordinary common`,
  `fixed stable constant steady`,
  `unfinished incomplete partial`,
  `vigorous resolute determined firm drastic`,
  `list catalogue record register roll`,
  `allowance benefit entitlement regime policy`,
].map((words) => words.split(' '));

const othersOf = byWord(others);

/** Whether two words are in one group. */
function areOther(one: string, other: string): boolean {
  const theirs = othersOf.get(other);
  return theirs !== undefined && (othersOf.get(one)?.some((group) => theirs.includes(group)) ?? false);
}

interface Gloss {
  words: readonly string[];
  /** Without the commas between them. */
  bare: readonly string[];
  /** What stands between commas. */
  alone: readonly string[];
  /** The groups of its verbs. */
  groups: ReadonlySet<number>;
}

/** A gloss taken apart; each is held against many. */
const apart = keptFor((gloss): Gloss => ({
  words: gloss.split(' '),
  bare: gloss.split(/,? /u),
  alone: gloss.split(', '),
  groups: new Set(verbsOf(gloss).flatMap((verb) => groupsOf.get(verb) ?? [])),
}));

/** Whether two glosses are the same word for word but for near synonyms: “inspection team” and “oversight team”. */
function areWordForWord({ words }: Gloss, { words: theirs }: Gloss): boolean {
  return words.length === theirs.length && words.every((word, at) => word === theirs[at] || areOther(word, theirs[at]));
}

/** Whether one word alone of a gloss, “urgent, prompt”, could stand for another gloss, by a word of it. */
function areNearAlone({ alone }: Gloss, { bare }: Gloss): boolean {
  return alone.some((one) => bare.some((word) => areOther(one, word)));
}

function verbsOf(gloss: string): string[] {
  return [...gloss.toLowerCase().matchAll(/(?:^|[,;] )to (?:be )?([A-Za-zÀ-ỹ]+)/gu)].map(([, verb]) => verb);
}

/** Whether two glosses could stand for one another. */
export function areNearSynonyms(one: string, other: string): boolean {
  const [a, b] = [apart(one), apart(other)];
  if (areWordForWord(a, b) || areNearAlone(a, b) || areNearAlone(b, a)) return true;
  return [...a.groups].some((group) => b.groups.has(group));
}
