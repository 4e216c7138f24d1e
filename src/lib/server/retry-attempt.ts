import { freezeItems, type FrozenItem } from '../quiz/frozen.ts';
import type { Item } from '../quiz/item.ts';
import { retryItems } from '../quiz/retry.ts';
import { questionPath } from '../quiz-page/attempt-view.ts';
import { findAttempt, openAttempt } from './attempts.ts';
import { startFrozen } from './new-attempt.ts';
import { dictionary } from './dictionary.ts';
import { openAt } from './open-at.ts';
import { factsOf } from './quizzes.ts';
import { unwantedOf } from './shared-quizzes.ts';
import { randomSeed } from './unguessable.ts';

/** Attempts looked back at for what was asked before. */
const lookBack = 5;

export type Retry =
  | { ok: true; address: string }
  /** `same` of the missed questions have no fresh one; nothing was started. */
  | { ok: false; fault: 'same-again'; fresh: number; same: number }
  | { ok: false; fault: 'no-attempt' | 'not-finished' | 'none-missed' };

/** What was asked before, in this attempt and those it retries, and the prepared quiz that was taken at first. */
async function askedBefore(id: string, device: string | null): Promise<{ asked: Item[]; quiz: string | null }> {
  const asked: Item[] = [];
  let quiz: string | null = null;
  let next: string | null = id;
  for (let seen = 0; next !== null && seen < lookBack; seen++) {
    const attempt: Awaited<ReturnType<typeof findAttempt>> = await findAttempt(next, device);
    asked.push(...(attempt?.items ?? []).map(({ item }) => item));
    quiz = attempt?.quiz_id ?? quiz;
    next = attempt?.retry_of ?? null;
  }
  return { asked, quiz };
}

/**
 * Starts an attempt at what was missed, with fresh questions about the same facts. Where there is no fresh question for
 * some, it says so first and starts only with `sameToo`, with the missed question in its place. Work of a class is not
 * tried again in this way.
 */
export async function retryAttempt(id: string, device: string | null, sameToo: boolean): Promise<Retry> {
  const [attempt, opened] = [await findAttempt(id, device), await openAttempt(id, device)];
  if (attempt === undefined || opened === null) return { ok: false, fault: 'no-attempt' };
  if (!opened.told || opened.work !== null) return { ok: false, fault: 'not-finished' };
  const missed = attempt.items.filter((_, at) => opened.questions[at].chosen !== attempt.items[at].item.key);
  if (missed.length === 0) return { ok: false, fault: 'none-missed' };
  const { address, title, text_id: textId, language, feedback } = attempt;
  const text = await openAt(address);
  const seed = randomSeed();
  const article = text?.article ?? null;
  const { asked, quiz } = await askedBefore(id, device);
  const unwanted = quiz === null ? [] : await unwantedOf(quiz);
  const retried = retryItems(
    missed.map(({ item }) => item),
    [...asked, ...unwanted],
    article,
    article === null ? [] : factsOf(article),
    { seed, language, lexicon: dictionary(), prepared: quiz !== null },
  );
  const fresh = retried.filter((one) => one.fresh).length;
  const same = retried.length - fresh;
  if (same > 0 && !sameToo) return { ok: false, fault: 'same-again', fresh, same };
  const items = retried.map(({ item, fresh }, at): FrozenItem =>
    fresh && article !== null ? freezeItems([item], article, dictionary())[0] : { ...missed[at], item },
  );
  const started = await startFrozen({
    textId,
    address,
    title,
    items,
    seed,
    language,
    asked: items.length,
    feedback,
    retryOf: id,
  });
  return { ok: true, address: questionPath(started, 1) };
}
