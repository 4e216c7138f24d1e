import type { Glossed } from './glossed.ts';

/** What qualities are said of: people and what they feel, things by their kind, or how matters stand. */
export type QualitySort = 'people' | 'kind' | 'state';

const wordsOf = (list: string) => new Set(list.split(/\s+/u));

/** English words for how people feel and what they are like. */
const ofPeople = wordsOf(
  `satisfied pleased optimistic pessimistic upset frustrated worried anxious uneasy restless nervous impatient confident proud angry
  furious annoyed indignant outraged discontented dissatisfied disappointed discouraged dejected desperate despair sad gloomy miserable
  heartbroken sorrowful grieving grieved happy delighted overjoyed elated excited enthusiastic eager keen interested curious surprised
  astonished amazed stunned alarmed bewildered frightened terrified panicked panic-stricken aghast horrified confused flustered shy awkward
  ashamed embarrassed reassured calm moved touched tired weary exhausted lonely alone orphaned homeless unemployed single drunk sincere honest
  frank open loyal brave bold reckless cautious careful careless negligent complacent attentive thoughtful patient polite kind humane decent
  gentle good-natured friendly hostile aggressive cruel ruthless savage modest humble hard-working diligent dynamic passionate dedicated
  knowledgeable intelligent wise clever skilful experienced thrifty stubborn resolute determined steadfast impartial irresponsible innocent
  unconscious paralysed dizzy elderly older under-age middle-aged wealthy rich needy disadvantaged impoverished honoured wary hesitant`,
);

/** English words that say of what kind a thing is. */
const ofKind = wordsOf(
  `online average automatic mobile fixed annual organic artificial man-made digital electronic private public individual separate domestic
  inland internal external local neighbouring nearby specialised special-purpose professional technical practical theoretical experimental
  mechanised mechanical manual handmade multi-purpose intermediate high-level high-end high-rise long-range day-boarding boarding civil
  civilian armed honorary plenary voluntary charitable free joint combined mixed compulsory mandatory periodic regular initial preliminary
  temporary short-term long-term medium-term one-way native traditional classical contemporary tropical coastal household lifelong
  minimum maximum specific general ordinary founding commemorative pre-emptive hypothetical equivalent corresponding unscheduled`,
);

/** Of what a quality is said, as far as its gloss tells; a word of a field says of what kind a thing is. */
export function qualitySortOf({ full, domain }: Glossed): QualitySort {
  const said = full
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .split(/[^A-Za-z-]+/u);
  if (said.some((word) => ofPeople.has(word))) return 'people';
  if (said.some((word) => ofKind.has(word))) return 'kind';
  return domain === null || domain === 'administration' ? 'state' : 'kind';
}
