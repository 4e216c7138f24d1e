import type { Assembled } from './assemble.ts';
import { faultsAmong, holdsWords, type Clause } from './contract.ts';
import { gapMark } from './frame.ts';
import type { Item, ItemKind } from './item.ts';
import { without } from './masks.ts';

/** What keeps a good question out of this quiz. */
export interface Left {
  item: Item;
  faults: Clause[];
}

/** Meanings can be asked of any text; the rest is what this one says. */
function roomFor(kind: ItemKind, items: Item[], count: number, others: boolean): boolean {
  if (kind !== 'meaning') return true;
  return !others || items.filter((item) => item.kind === 'meaning').length < Math.max(1, Math.floor(count / 3));
}

/** How much less each further question of a kind is worth; there can be many blanks before they tire. */
const tiring: Partial<Record<ItemKind, number>> = {
  cloze: 0.05,
  number: 0.7,
  date: 0.9,
  truth: 2,
  role: 3,
  matching: 3,
  order: 4,
};

/** Figures and days can be asked of any sentence that has them; a quiz of nothing else tests no understanding. */
const copied: readonly ItemKind[] = ['number', 'date'];
const mostCopied = 0.4;
/** Two ways to ask who holds which office. */
const offices: readonly ItemKind[] = ['role', 'matching'];

const usualCount = 10;

/** What a further question of a kind loses by those before it; more so once a third of the quiz is of that kind. */
function weariness(kind: ItemKind, kinds: Map<ItemKind, number>, count: number): number {
  const before =
    (kinds.get(kind) ?? 0) + (offices.includes(kind) ? (kinds.get(kind === 'role' ? 'matching' : 'role') ?? 0) : 0);
  const beyond = kind === 'cloze' ? 0 : Math.max(0, before + 1 - count / 3);
  const figures = copied.reduce((sum, one) => sum + (kinds.get(one) ?? 0), 0);
  const crowding = copied.includes(kind) ? Math.min(4, Math.max(0, figures + 1 - count * mostCopied) * 2.5) : 0;
  // Of sixty questions ten of a kind are no more than one of six.
  return (before * (tiring[kind] ?? 1.2) * usualCount) / Math.max(usualCount, count) + beyond + crowding;
}

/** A question in the quiz, and other wordings of it for when it would tell the answer to one that is let in later. */
interface Place {
  item: Item;
  spare: Item[];
  weight: number;
}

/** A real question is given up for a blank only where what is let in weighs nearly as much. */
const yielding = 0.5;

function silent({ item, spare, weight }: Place, answer: string, than: number): Item | null {
  if (!item.prompt.includes(gapMark) && weight > than + yielding) return holdsWords(item.prompt, answer) ? null : item;
  for (const one of [item, ...spare]) {
    const quiet = without(one, answer);
    if (quiet !== null) return quiet;
  }
  return null;
}

/** The quiz with one question more, each quotation without the other’s answer; null where that cannot be. */
function joined(places: Place[], fresh: Place): Place[] | null {
  for (const wording of [fresh.item, ...fresh.spare]) {
    let item: Item | null = wording;
    const all: Place[] = [];
    for (const place of places) {
      const near = place.item.evidence.sentence === wording.evidence.sentence;
      const quiet = near ? silent(place, wording.options[wording.key], fresh.weight) : place.item;
      item = item === null || !near ? item : without(item, place.item.options[place.item.key]);
      if (quiet === null || item === null) break;
      all.push({ ...place, item: quiet });
    }
    if (item === null || all.length < places.length) continue;
    const faultless = all.every(
      (place) =>
        place.item === places.find((one) => one.item.id === place.item.id)?.item ||
        faultsAmong(
          place.item,
          all.filter((one) => one !== place).map((one) => one.item),
        ).length === 0,
    );
    if (
      faultless &&
      faultsAmong(
        item,
        all.map((one) => one.item),
      ).length === 0
    )
      return [...all, { ...fresh, item }];
  }
  return null;
}

function keyOf({ options, key }: Item): string {
  return options[key].toLowerCase();
}

/** What weighs less is asked only where there is nothing else: a blank for a phrase. */
const weighty = 3.55;

/** Fills a quiz with what answers another question, where the quotations can leave that out. */
function fill(places: Place[], rest: Assembled[], count: number): { places: Place[]; left: Left[] } {
  const left: Left[] = [];
  for (const { item, spare = [], candidate } of rest) {
    const fuller = places.length >= count ? null : joined(places, { item, spare, weight: candidate.weight });
    if (fuller === null) left.push({ item, faults: ['no-item-answers-another'] });
    else places = fuller;
  }
  return { places, left };
}

/**
 * Picks questions one by one: each time the weightiest that is left, the less weighty the more of its kind and of its
 * sentence are in already. Where that is not enough, questions on the same sentence are let in whose quotations can
 * leave out one another’s answers. In the end they stand in order of the text. `lean` adds what its sentence matters
 * to the article, and a little that the seed decides.
 */
export function choose(
  good: Assembled[],
  count: number,
  lean: Map<Assembled, number>,
): { items: Item[]; left: Left[] } {
  const left: Left[] = [];
  let places: Place[] = [];
  const kinds = new Map<ItemKind, number>();
  const sentences = new Map<string, number>();
  const worth = (one: Assembled) =>
    one.candidate.weight -
    weariness(one.item.kind, kinds, count) -
    (sentences.get(one.item.evidence.sentence) ?? 0) * 1.5 -
    // The same name over and over is asked for once or twice.
    (keys.get(keyOf(one.item)) ?? 0) * 1.5 +
    (lean.get(one) ?? 0);
  const keys = new Map<string, number>();
  const tiers = [
    good.filter(({ candidate }) => candidate.weight >= weighty),
    good.filter(({ candidate }) => candidate.weight < weighty),
  ];
  for (const tier of tiers) {
    const telling: Assembled[] = [];
    const rest = new Set(tier);
    while (places.length < count && rest.size > 0) {
      const items = places.map(({ item }) => item);
      const others = [...rest].some(({ item }) => item.kind !== 'meaning');
      const open = [...rest].filter(({ item }) => roomFor(item.kind, items, count, others));
      const best = (open.length > 0 ? open : [...rest]).reduce((a, b) => (worth(b) > worth(a) ? b : a));
      rest.delete(best);
      const faults = faultsAmong(best.item, items);
      if (faults.length > 0) {
        if (faults.length === 1 && faults[0] === 'no-item-answers-another') telling.push(best);
        else left.push({ item: best.item, faults });
        continue;
      }
      places.push({ item: best.item, spare: best.spare ?? [], weight: best.candidate.weight });
      keys.set(keyOf(best.item), (keys.get(keyOf(best.item)) ?? 0) + 1);
      kinds.set(best.item.kind, (kinds.get(best.item.kind) ?? 0) + 1);
      sentences.set(best.item.evidence.sentence, (sentences.get(best.item.evidence.sentence) ?? 0) + 1);
    }
    const filled = fill(places, telling, count);
    ({ places } = filled);
    left.push(...filled.left);
  }
  const items = places.map(({ item }) => item).sort((a, b) => a.evidence.start - b.evidence.start);
  return { items, left };
}
