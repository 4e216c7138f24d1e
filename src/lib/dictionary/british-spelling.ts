/**
 * American spellings that have a British one and no other meaning in British English. What both write in some sense
 * (meter, program, practice, license, check, tire, draft) is left out, unless the words around it settle the sense.
 * After the lists of Oxford’s New Hart’s Rules, chapter 21; we write -ise.
 */

/** Words in -ize, -yze and -ization, but not those that are written so everywhere: prize, size, seize, capsize, maize. */
const endings =
  '(?!(?:maize|(?:over|down|cap|out)?siz(?:e|es|ed|ing|eable)|priz(?:e|es|ed|ing)|seiz(?:e|es|ed|ing))\\b)\\w+iz(?:e|es|ed|er|ers|ing|ation|ations)|\\w+lyz(?:e|es|ed|ing)';

/** -or for -our; “humorous”, “vigorous” and “laborious” are British too. */
const our = `(?:${[
  'arbor|ardor|armor|behavior|candor|clamor|color|demeanor|endeavor|favor|fervor|flavor|glamor|harbor|honor|humor|labor',
  'neighbor|odor|parlor|rancor|rigor|rumor|savior|savor|splendor|tumor|valor|vapor|vigor',
].join('|')})(?:s|ed|er|ers|ing|able|ably|ful|less|al|hood|hoods|ite|ites|y)?`;

const er =
  '(?:center|theater|fiber|caliber|luster|specter|saber|somber|meager|sepulcher|(?:kilo|centi|milli)meter|(?:milli)?liter)(?:s|ed|ing)?';

const doubled =
  '(?:travel|cancel|label|model|fuel|signal|counsel|dial|level|total|marvel|quarrel|rival|channel|tunnel|equal)(?:ed|ing|er|ers|or|ors)';

const others = [
  'defense|offense|pretense|skeptic(?:s|al|ism)?|plow(?:s|ed|ing)?|jewelry|gray|catalogs?|dialogs?|analogs?|maneuver(?:s|ed|ing)?',
  'enroll|enrolls|enrollments?|fulfill|fulfills|fulfillment|skillful|willful|installments?|instill|instills',
  'aluminum|airplanes?|pajamas|mustache|cozy|donuts?|gotten|gasoline',
  'anemia|leukemia|diarrhea|estrogen|fetus|fetal|pediatric(?:s|ian)?|orthopedic|anesthe\\w+|gynecolog\\w+|hemorrhag\\w+|encyclopedic?',
  '(?:driving|driver’s|business|building) licenses?',
].join('|');

// “ill-gotten” is British; a word quoted as the American one is no slip.
const american = new RegExp(`(?<![-“\\w])(?:${[endings, our, er, doubled, others].join('|')})(?![\\w”])`, 'i');

/** The first American spelling in an English text, or null. */
export function americanSpelling(text: string): string | null {
  return american.exec(text)?.[0] ?? null;
}
