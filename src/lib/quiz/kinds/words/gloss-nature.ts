/** What an English gloss names, by the word it turns on. */
const natures: Readonly<Record<string, string>> = {
  person: `person persons people officer officers official officials head chief director chairman chairperson minister worker
    workers teacher teachers resident residents voter voters candidate candidates deputy deputies citizen citizens farmer farmers
    member members leader leaders patient patients driver drivers staff judge lawyer owner employee employees pupil pupils student
    students doctor nurse soldier soldiers inspector trader engineer invigilator prosecutor
    commander commanders accountant accountants ranger rangers researcher researchers scientist scientists expert experts parent parents
    guardian specialist treasurer cashier passenger passengers customer customers secretary volunteer volunteers broker investigator
    commentator veteran lecturer businessman fisherman fishermen tenant tenants settler grower`,
  party: `plaintiff claimant litigant client defendant suspect victim witness culprit perpetrator mastermind ringleader accomplice accomplices
    creditor debtor`,
  committee: `committee council board assembly inspectorate front party cell delegation team panel commission command`,
  agency: `department office agency bureau ministry administration government branch division directorate treasury authority`,
  justice: `court police procuracy army troops militia guard prison`,
  association: `association union federation club society confederation`,
  business: `company enterprise enterprises corporation subsidiary bank cooperative contractor business firm supplier`,
  facility: `hospital clinic centre hall house library museum station pharmacy stadium theatre`,
  market: `market shop supermarket booth stall outlet`,
  school: `school college university kindergarten nursery academy`,
  works: `plant factory reservoir dyke dam canal sewer lake culvert drainage warehouse`,
  zone: `area zone park quarter site estate cluster village district belt`,
  land: `land forest plot soil farmland field`,
  way: `road street lane highway expressway motorway route track crossing junction corridor roundabout bridge underpass line railway`,
  hub: `port airport harbour landing terminal quay apron runway berth`,
  home: `flat apartment residence housing building dormitory`,
  vehicle: `vehicle car lorry truck bus train boat ship bicycle motorbike engine aircraft ambulance`,
  ticket: `ticket pass fare`,
  norm: `law decree circular resolution decision directive regulation regulations charter code ordinance`,
  card: `certificate licence permit book card diploma degree`,
  document: `plan report list form contract document documents paper papers notice record dossier file proposal
    dispatch prescription indictment minutes statement letter denunciation warrant invoice receipt map code
    clause clauses provision provisions appendix annex drawing drawings voucher judgment submission title`,
  rate: `rate ratio proportion growth productivity target quota output product value turnover`,
  charge: `tax fee fees charge charges price prices cost costs fine toll rent bill deposit`,
  money: `budget revenue fund funds capital debt debts loan income interest payment expenditure spending investment profit
    estimate credit assets`,
  support: `wage wages salary pay aid subsidy allowance pension compensation bonus insurance benefit relief welfare protection`,
  sickness: `disease infection fever poisoning pneumonia cancer arthritis hepatitis sinusitis measles flu tuberculosis diabetes stroke`,
  injury: `injury injuries wound wounds casualties symptom symptoms`,
  outbreak: `epidemic outbreak pandemic vaccine vaccination immunity surveillance`,
  event: `meeting session conference congress forum hearing trial sitting summit talks`,
  ceremony: `ceremony festival procession parade celebration`,
  exam: `exam examination examinations competition test round contest`,
  measure: `level index amount coefficient share score reserve reserves`,
  offence: `crime offence violation fraud corruption theft smuggling bribery evasion negligence embezzlement`,
  sentence: `sentence imprisonment probation penalty punishment bracket range`,
  disaster: `flood flooding floods storm landslide drought intrusion erosion fire typhoon earthquake rain pollution whirlwinds`,
  procedure: `procedure process formality formalities method`,
  programme: `programme project reform campaign initiative movement model scheme strategy`,
  rule: `policy system mechanism principle regime standard criterion criteria`,
  trouble: `shortcoming shortcomings flaw fault faults snag obstacle obstacles bottleneck weakness difficulty difficulties problem problems
    deadlock defect malpractice risk`,
  proof: `evidence exhibit clue fingerprints`,
  duty: `duty duties obligation obligations powers right rights responsibility responsibilities`,
  means: `resources manpower workforce labour infrastructure facilities equipment supplies`,
  agreement: `agreement treaty pact memorandum accord`,
  technology: `technology security data cybersecurity biotechnology network software`,
  service: `service services care health education training schooling`,
};

const natureByNoun = new Map(
  Object.entries(natures).flatMap(([nature, nouns]) => nouns.split(/\s+/).map((noun) => [noun, nature] as const)),
);

/** The noun that a gloss turns on: “rate” of “rate of disbursement”, “certificate” of “land-use right certificate”. */
export function headOf(gloss: string): string {
  const [phrase] = gloss
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/[,;]| (?:of|for|in|on|at|to|by|with|from|against|between|under|where|who|that|which) /);
  return phrase.trim().split(' ').at(-1) ?? '';
}

/** What sort of thing a gloss names; null where nothing tells. */
export function natureOf(gloss: string): string | null {
  return natureByNoun.get(headOf(gloss)) ?? null;
}

/** Natures that are near one another; every other is alone. */
const ranges: readonly (readonly string[])[] = [
  ['money', 'support', 'charge'],
  ['rate', 'measure'],
  ['norm', 'document', 'card', 'procedure', 'programme', 'rule'],
  ['zone', 'land', 'way', 'works', 'facility', 'hub', 'home'],
  ['event', 'ceremony', 'exam'],
  ['offence', 'sentence'],
  ['sickness', 'outbreak', 'injury'],
];

/** Among what things one of this nature tempts: a receipt among licences and decisions. */
export function rangeOf(nature: string): string {
  return ranges.find((one) => one.includes(nature))?.[0] ?? nature;
}
