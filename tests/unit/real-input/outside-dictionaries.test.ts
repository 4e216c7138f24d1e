import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadLimits } from '../../../src/lib/dictionary/formats/limits.ts';
import { openDictionary } from '../../../src/lib/dictionary/formats/open-dictionary.ts';
import { measuringMaterial } from '../../measuring-material.ts';

interface Sample {
  files: string[];
  format: string;
  name: string;
  entries: number;
  frequencies: number;
  refused: number;
  /** An entry that must be in it. */
  holds: [headword: string, sense: string];
}

const samples: Sample[] = [
  {
    files: ['stardict/star_vietanh_15k.ifo', 'stardict/star_vietanh_15k.idx', 'stardict/star_vietanh_15k.dict.dz'],
    format: 'stardict',
    name: 'Từ điển Việt-Anh (first 15000 entries of OVDP star_vietanh)',
    entries: 14_983,
    frequencies: 0,
    refused: 14,
    holds: ['a phiến', 'Opium'],
  },
  {
    files: ['yomitan/dictd_viet-anh.zip'],
    format: 'yomitan',
    name: 'Việt Anh',
    entries: 23_419,
    frequencies: 0,
    refused: 12,
    holds: ['dăm', 'five; few; about five'],
  },
  {
    files: ['yomitan/chu-nom.zip'],
    format: 'yomitan',
    name: 'Chữ Nôm',
    entries: 3138,
    frequencies: 0,
    refused: 0,
    holds: ['a phiến', '阿片 · opium'],
  },
  {
    files: ['yomitan/leipzig-news-freq-top20k-subset.zip'],
    format: 'yomitan',
    name: 'Leipzig Vietnamese News',
    entries: 0,
    frequencies: 18_587,
    refused: 1413,
    holds: ['và', '3 (304178)'],
  },
  {
    files: ['kaikki/vi.jsonl'],
    format: 'kaikki',
    name: 'vi',
    entries: 1,
    frequencies: 0,
    refused: 1,
    holds: ['trở thành', 'Như trở nên'],
  },
  {
    files: ['text/vnedict.txt'],
    format: 'vnedict',
    name: 'vnedict',
    entries: 23_998,
    frequencies: 0,
    refused: 0,
    holds: ['A Lịch Sơn', 'Alexander'],
  },
];

const paths = samples.map(({ files }) => files.map((file) => measuringMaterial(`import-samples/${file}`)));

describe.skipIf(paths.flat().includes(null))('real dictionary files', () => {
  it.each(samples.map((sample, at) => [sample.files[0], sample, paths[at]] as const))(
    '%s',
    async (_, sample, files) => {
      const given = files.map(async (path) => ({ name: basename(path!), blob: await openAsBlob(path!) }));
      const { format, name, found } = await openDictionary(await Promise.all(given), uploadLimits);
      const counts = { entry: 0, frequency: 0, refused: 0, licence: 0 };
      let isHeld = false;
      for await (const one of found) {
        counts[one.kind]++;
        const says =
          one.kind === 'entry' ? one.senses.map(({ text }) => text) : one.kind === 'frequency' ? [one.shown] : [];
        isHeld ||= 'headword' in one && one.headword === sample.holds[0] && says.includes(sample.holds[1]);
      }
      expect({ format, name, isHeld }).toEqual({ format: sample.format, name: sample.name, isHeld: true });
      const { entry: entries, frequency: frequencies, refused } = counts;
      expect({ entries, frequencies, refused }).toEqual({
        entries: sample.entries,
        frequencies: sample.frequencies,
        refused: sample.refused,
      });
    },
  );
});
