import type { Effect } from './effect.ts';
import { countryEffects } from './reasons-country.ts';
import { homeEffects } from './reasons-homes.ts';
import { lawEffects } from './reasons-law.ts';
import { lifeEffects } from './reasons-life.ts';
import { officeEffects } from './reasons-offices.ts';
import { publicEffects } from './reasons-public.ts';
import { tradeEffects } from './reasons-trade.ts';
import { workEffects } from './reasons-works.ts';

/** The effects that news usually explains; the first that fits a clause is taken. */
export const effects: readonly Effect[] = [
  ...lifeEffects,
  ...lawEffects,
  ...homeEffects,
  ...workEffects,
  ...publicEffects,
  ...countryEffects,
  ...tradeEffects,
  ...officeEffects,
];
