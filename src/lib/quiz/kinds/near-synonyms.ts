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
  `explain account clarify answer justify`,
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
  `bleed lose`,
  `discharge emit release dump leak`,
].map((words) => words.split(' '));

const groupsOf = new Map<string, number[]>();
groups.forEach((words, at) => {
  for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), at]);
});

/** The same of nouns: “cluster” and “outbreak area”, “fine” and “penalty”. */
const nouns: readonly (readonly string[])[] = [
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
].map((words) => words.split(' '));

/** Whether two glosses are the same word for word but for near synonyms: “inspection team” and “oversight team”. */
function areWordForWord(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const isNear = (word: string, at: number) =>
    word === others[at] || nouns.some((group) => group.includes(word) && group.includes(others[at]));
  return words.length === others.length && words.every(isNear);
}

/** Whether a noun alone could stand for another gloss, by a word of it. */
function areNearNouns(one: string, other: string): boolean {
  const words = other.split(' ');
  return !one.includes(' ') && nouns.some((group) => group.includes(one) && words.some((word) => group.includes(word)));
}

function verbsOf(gloss: string): string[] {
  return [...gloss.toLowerCase().matchAll(/(?:^|[,;] )to (?:be )?(\p{L}+)/gu)].map(([, verb]) => verb);
}

/** Whether two glosses could stand for one another. */
export function areNearSynonyms(one: string, other: string): boolean {
  if (areWordForWord(one, other) || areNearNouns(one, other) || areNearNouns(other, one)) return true;
  const near = new Set(verbsOf(other).flatMap((verb) => groupsOf.get(verb) ?? []));
  return verbsOf(one).some((verb) => (groupsOf.get(verb) ?? []).some((group) => near.has(group)));
}
