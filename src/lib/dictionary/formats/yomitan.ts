import { arrayElements } from './array-elements.ts';
import { allBytes, type OpenFile } from './byte-streams.ts';
import { definitionSenses } from './definition.ts';
import { unreadable } from './file-fault.ts';
import { isFvdp } from './fvdp-markup.ts';
import { entryOf, frequencyOf, licenceIn, sensesOf, type Found, type OutsideDictionary } from './outside-entry.ts';
import { glossaryText } from './structured-content.ts';
import { decodeAll } from './utf8.ts';

/** Yomitan (Yomichan) format 3: `index.json` and beside it banks of terms and of what is known about terms. */

const indexLimit = 1024 * 1024;

interface Index {
  title?: unknown;
  format?: unknown;
  version?: unknown;
  frequencyMode?: unknown;
  attribution?: unknown;
  description?: unknown;
}

async function readIndexFile(file: OpenFile): Promise<Index> {
  const text = decodeAll(await allBytes(file, indexLimit), file.name);
  let index: unknown = null;
  try {
    index = JSON.parse(text);
  } catch {
    unreadable({ code: 'not-json', file: file.name, row: 1 });
  }
  return typeof index === 'object' && index !== null ? index : {};
}

function linesTogether(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' · ');
}

/** Lines inside one glossary item belong together, but where they are FVDP's. */
function termEntry(row: unknown, place: string): Found {
  if (!Array.isArray(row) || typeof row[0] !== 'string' || !Array.isArray(row[5])) {
    return { kind: 'refused', reason: 'not-a-row', place };
  }
  const [term, , tags, , , glossary] = row as [string, unknown, unknown, unknown, unknown, unknown[]];
  const texts = glossary.map((item) => glossaryText(item).trim());
  const senses = texts.flatMap((text) =>
    isFvdp(text) ? definitionSenses(text) : sensesOf(tags, [linesTogether(text)]),
  );
  return entryOf(term, senses, place);
}

type FrequencyValue = number | string | { value?: unknown; displayValue?: unknown; frequency?: unknown } | null;

/** The data of a `freq` row: a figure, a text, `{value, displayValue}`, or `{reading, frequency}` around one of these. */
function frequencyEntry(term: string, data: FrequencyValue, counts: boolean, place: string): Found {
  if (typeof data === 'object' && data !== null && data.frequency !== undefined) {
    return frequencyEntry(term, data.frequency as FrequencyValue, counts, place);
  }
  const value = typeof data === 'object' ? data?.value : data;
  const display = typeof data === 'object' ? data?.displayValue : undefined;
  const shown =
    typeof display === 'string' ? display : typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const rank = !counts && typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
  return frequencyOf(term, rank, shown, place);
}

/** What is no frequency (pitch accents, phonetic spellings) has nothing to say here and gives nothing. */
function metaEntries(row: unknown, counts: boolean, place: string): Found[] {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return [{ kind: 'refused', reason: 'not-a-row', place }];
  const [term, mode, data] = row as [string, unknown, FrequencyValue];
  return mode === 'freq' ? [frequencyEntry(term, data, counts, place)] : [];
}

async function* found(banks: readonly OpenFile[], index: Index): AsyncGenerator<Found> {
  const licence = licenceIn(
    [index.attribution, index.description].filter((text) => typeof text === 'string').join('\n'),
  );
  if (licence !== null) yield { kind: 'licence', licence };
  const counts = index.frequencyMode === 'occurrence-based';
  for (const bank of banks) {
    const isMeta = metaBank.test(bank.name);
    let row = 0;
    for await (const element of arrayElements(bank)) {
      const place = `${bank.name} row ${++row}`;
      if (isMeta) yield* metaEntries(element, counts, place);
      else yield termEntry(element, place);
    }
  }
}

const termBank = /(?:^|\/)term_bank_\d+\.json$/;
const metaBank = /(?:^|\/)term_meta_bank_\d+\.json$/;
const indexFile = /(?:^|\/)index\.json$/;

export function yomitanIndex(files: readonly OpenFile[]): OpenFile | undefined {
  return files.find(({ name }) => indexFile.test(name));
}

export async function openYomitan(files: readonly OpenFile[], index: OpenFile): Promise<OutsideDictionary> {
  const says = await readIndexFile(index);
  const format = says.format ?? says.version;
  if (format !== 3) {
    unreadable({ code: 'version', file: index.name, says: typeof format === 'number' ? String(format) : '' });
  }
  const banks = files.filter(({ name }) => termBank.test(name) || metaBank.test(name));
  if (banks.length === 0) unreadable({ code: 'missing-part', part: 'term_bank_1.json' });
  const name = typeof says.title === 'string' && says.title.trim() !== '' ? says.title : 'Yomitan';
  return { format: 'yomitan', name, found: found(banks, says) };
}
