import type { Lexicon, LexiconNode } from '../../text/lexicon.ts';
import type { Kin } from './kin.ts';

/** What an English gloss names, by the word it turns on. */
const natures: Readonly<Record<string, RegExp>> = {
  person:
    /^(?:persons?|people|officers?|officials?|head|chief|director|chair(?:man|person)?|minister|workers?|teachers?|residents?|voters?|candidates?|deputy|deputies|citizens?|farmers?|members?|leaders?|patients?|drivers?|staff|judge|lawyer|owner|employees?)$/,
  committee: /^(?:committee|council|board|assembly|inspectorate|front|party|cell|delegation|team)$/,
  agency:
    /^(?:department|office|agency|bureau|ministry|administration|government|branch|division|directorate|treasury)$/,
  justice: /^(?:court|police|procuracy|army|troops|militia|guard|prison)$/,
  association: /^(?:association|union|federation|club|society)$/,
  business: /^(?:company|enterprise|enterprises|corporation|subsidiary|bank|cooperative|contractor|business|firm)$/,
  service: /^(?:hospital|clinic|centre|hall|house|library|museum)$/,
  market: /^(?:market|shop|supermarket|booth|stall)$/,
  school: /^(?:school|college|university|kindergarten|nursery)$/,
  building: /^(?:building|station|factory|plant|stadium|airport|warehouse|flat|apartment)$/,
  area: /^(?:area|zone|park|road|street|district|commune|village|ward|province|site|port|bridge|farm|crossing|lane|quarter|corridor|highway|expressway|land|forest|belt)$/,
  norm: /^(?:law|decree|circular|resolution|decision|directive|regulations?|charter)$/,
  card: /^(?:certificate|licen[cs]e|permit|book|attorney|card)$/,
  document:
    /^(?:plan|report|list|form|contract|document|papers?|notice|record|dossier|application|file|strategy|scheme|proposal)$/,
  finance:
    /^(?:rate|ratio|proportion|growth|progress|target|quota|norm|tax|fees?|budget|revenue|funds?|capital|price|costs?|debts?|loan|income|interest|fine|payment|expenditure|investment|wages?|salary|money|profit|aid|subsidy|allowance|pension|compensation|credit|spending|estimate)$/,
  sickness: /^(?:disease|epidemic|infection|virus|fever|vaccine|outbreak|case|pandemic|poisoning|injury|symptoms?)$/,
  event:
    /^(?:meeting|session|election|festival|conference|ceremony|exam|examination|competition|round|trial|hearing|congress|forum|inspection|day)$/,
  measure: /^(?:level|number|index|amount|coefficient|share|score)$/,
  offence:
    /^(?:crime|offence|violation|fraud|corruption|theft|sentence|imprisonment|probation|smuggling|penalty|punishment|bribery|evasion)$/,
  disaster: /^(?:flood|flooding|storm|landslide|drought|intrusion|erosion|fire|typhoon|earthquake|rain|pollution)$/,
  procedure: /^(?:procedure|process|formality|formalities|method|measure)$/,
  programme: /^(?:programme|project|reform|campaign|initiative|movement|model)$/,
  rule: /^(?:policy|system|mechanism|principle|regime|standard|criterion|criteria)$/,
  act: /^(?:\p{L}+(?:ing|tion|sion|ment|ance))$/u,
};

/** The noun that a gloss turns on: “rate of disbursement” is a rate, “land-use right certificate” a certificate. */
export function natureOf(gloss: string): string | null {
  const [phrase] = gloss
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/[,;]| (?:of|for|in|on|at|to|by|with|from|against|between|under|where|who|that|which) /);
  const noun = phrase.trim().split(' ').at(-1) ?? '';
  return Object.keys(natures).find((name) => natures[name].test(noun)) ?? null;
}

const indices = new WeakMap<Lexicon, Map<string, Kin[]>>();
const deepest = 6;

function gather(node: LexiconNode, depth: number, found: Map<string, Kin[]>): void {
  const { entry } = node;
  if (entry !== null && entry.components !== null && entry.senses.length === 1) {
    const [{ gloss, condition }] = entry.senses;
    const nature = condition === null && !/^to /.test(gloss) ? natureOf(gloss) : null;
    if (nature !== null) {
      const terms = found.get(nature) ?? [];
      terms.push({ entry: entry.headword, gloss });
      found.set(nature, terms);
    }
  }
  if (depth < deepest) for (const next of node.next.values()) gather(next, depth + 1, found);
}

/** The terms of the dictionary that name what is of one nature; looked through once for each dictionary. */
export function termsOfNature(nature: string, lexicon: Lexicon): Kin[] {
  const known = indices.get(lexicon) ?? new Map<string, Kin[]>();
  if (!indices.has(lexicon)) {
    gather(lexicon.root, 0, known);
    indices.set(lexicon, known);
  }
  return known.get(nature) ?? [];
}
