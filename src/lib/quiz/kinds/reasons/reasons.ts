import type { Effect } from './effect.ts';
import { countryEffects } from './reasons-country.ts';
import { lifeEffects } from './reasons-life.ts';
import { publicEffects } from './reasons-public.ts';
import { tradeEffects } from './reasons-trade.ts';

/** The effects that news usually explains; the first that fits a clause is taken. */
export const effects: readonly Effect[] = [...lifeEffects, ...publicEffects, ...countryEffects, ...tradeEffects];
