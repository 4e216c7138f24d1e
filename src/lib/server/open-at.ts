import { openReading } from './library.ts';
import type { OpenedText } from './opened-text.ts';
import { openText } from './texts.ts';

/** The text whose reading page has this path; null when there is none (any more). */
export async function openAt(address: string): Promise<OpenedText | null> {
  const [, folder, first = '', second = ''] = address.split('/');
  if (folder === 'readings') return openReading(first, second);
  return folder === 'texts' ? openText(first) : null;
}
