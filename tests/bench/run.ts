import { listReadings } from '../../src/lib/server/library.ts';
import { dictionaryRows } from './dictionary.ts';
import { measurePage } from './page.ts';
import { slowerThanStatic } from './requests.ts';
import { atMost, type Row } from './row.ts';
import { segmenterRows } from './segmenter.ts';
import { startServer } from './server.ts';
import { textRows } from './text.ts';

// Prints every budget with what was measured in this run. Figures in milliseconds depend on the machine and what else
// it does; the ratios compare two things done a moment apart.

async function serverRows(): Promise<Row[]> {
  // Two starts: the first one may have to build, or find the disk cold.
  await (await startServer()).stop();
  const server = await startServer();
  try {
    const longest = listReadings()
      .flatMap(({ levels }) => levels)
      .reduce((a, b) => (a.words >= b.words ? a : b));
    const page = server.address + longest.address;
    const slower = await slowerThanStatic(page);
    const { total, script, tap } = await measurePage(page);
    const memory = server.memory();
    return [
      atMost('process start to first page', server.startedIn, 1000, 'ms'),
      ...(memory === null ? [] : [atMost('resident memory', memory, 200, 'MB')]),
      atMost('reading page, first visit, fonts aside', total / 1024, 100, 'KB'),
      atMost('… of it script', script / 1024, 60, 'KB'),
      atMost('tap to gloss, p95, 4× slowed', tap, 50, 'ms'),
      atMost('static file server, times as fast as the page', slower, 2, '×'),
    ];
  } finally {
    await server.stop();
  }
}

// The segmenter first, with a heap that holds nothing else and one segmenter in the process, as a page has it.
const rows = [...segmenterRows(), ...dictionaryRows(), ...textRows(), ...(await serverRows())];
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, measured, budget, share } of rows) {
  const verdict = share <= 1 ? 'within' : 'OVER';
  console.log(
    `${what.padEnd(width)}  ${measured.padStart(10)}  ${budget.padStart(12)}  ${share.toFixed(2).padStart(6)} of budget  ${verdict}`,
  );
}
