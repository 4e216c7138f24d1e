import { lookUpEvent } from './looked-up.ts';
import type { Sentences } from './sentences.ts';

/** What is told in one go; the server adds it to what was told before. */
interface Report {
  stays: { sentence: string; seconds: number }[];
  lookUps: { sentence: string; headword: string }[];
  read: boolean;
}

/** How often the page tells, milliseconds. */
const interval = 15_000;

/** Whoever does nothing for so long has looked away: that time is not counted. Milliseconds. */
const idle = 60_000;

/**
 * For work of a class: tells the server which sentences were stayed on, which words were looked up and whether the end was
 * reached. Nothing is told of any other reading, whose element has no `data-report`.
 */
export function reportReading(root: HTMLElement, sentences: Sentences): void {
  const { report: address } = root.dataset;
  if (address === undefined || sentences.all.length === 0) return;
  const stays = new Map<string, number>();
  let lookUps: Report['lookUps'] = [];
  let read = false;
  let told = false;
  let since = Date.now();
  let active = Date.now();
  let sentence = sentences.current();

  const idOf = (index: number) => sentences.all[index]?.closest('[id]')?.id ?? '';

  /** Adds the time since the last change to the sentence it was spent on. */
  function settle(): void {
    const until = document.hidden ? since : Math.min(Date.now(), active + idle);
    if (until > since) stays.set(idOf(sentence), (stays.get(idOf(sentence)) ?? 0) + until - since);
    since = Date.now();
    sentence = sentences.current();
  }

  /** Whole seconds are told; what is over stays for the next time. */
  function collect(): Report {
    settle();
    const whole = [...stays].flatMap(([id, time]) => {
      const seconds = Math.min(600, Math.floor(time / 1000));
      if (seconds < 1 || id === '') return [];
      stays.set(id, time - seconds * 1000);
      return { sentence: id, seconds };
    });
    const report = { stays: whole, lookUps, read: read && !told };
    lookUps = [];
    return report;
  }

  async function tell(): Promise<void> {
    const report = collect();
    if (report.stays.length === 0 && report.lookUps.length === 0 && !report.read) return;
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(address!, { method: 'POST', headers, body: JSON.stringify(report), keepalive: true });
      if (answer.ok) told ||= report.read;
    } catch {
      // No connection: it is told the next time.
      for (const { sentence: id, seconds } of report.stays) stays.set(id, (stays.get(id) ?? 0) + seconds * 1000);
      lookUps = [...report.lookUps, ...lookUps];
    }
  }

  sentences.watch(settle);
  root.addEventListener(lookUpEvent, (event) => {
    const { target, detail } = event as CustomEvent<string>;
    lookUps.push({ sentence: idOf(sentences.indexOf(target as Element)), headword: detail });
  });
  new IntersectionObserver(([{ isIntersecting }]) => {
    read ||= isIntersecting;
  }).observe(sentences.all[sentences.all.length - 1]);
  for (const event of ['scroll', 'keydown', 'pointerdown', 'pointermove']) {
    document.addEventListener(
      event,
      () => {
        settle();
        active = Date.now();
      },
      { passive: true },
    );
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void tell();
    else since = active = Date.now();
  });
  window.addEventListener('pagehide', () => void tell());
  setInterval(() => void tell(), interval);
}
