import { fvdpSenses, isFvdp } from './fvdp-markup.ts';
import { sensesOf, type OutsideSense } from './outside-entry.ts';

/** The senses of a definition in running text: by FVDP's marks where it has them, else one a line. */
export function definitionSenses(text: string): OutsideSense[] {
  return isFvdp(text) ? fvdpSenses(text) : sensesOf(null, text.split('\n'));
}
