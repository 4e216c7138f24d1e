import { afterNavigate, beforeNavigate, goto } from '$app/navigation';

/** An answer that was chosen and not sent. */
export interface UnsavedChoice {
  /** Path of the question: at a step in the history the address is that of the other page already. */
  path: string;
  /** What its own button would send. */
  answer: FormData;
  chosen: number;
  /** What the server had when the page was made. */
  saved: number | null;
}

async function store({ path, answer }: UnsavedChoice): Promise<boolean> {
  try {
    const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
    // Kept alive, it arrives after this page is gone.
    const { ok } = await fetch(path, { method: 'POST', body: answer, headers, keepalive: true });
    return ok;
  } catch {
    return false;
  }
}

const keyOf = (path: string) => `choice:${path}`;

/** A browser may forbid a page to keep anything; what is sent is kept then all the same. */
function remember({ path, chosen, saved }: UnsavedChoice): void {
  try {
    sessionStorage.setItem(keyOf(path), JSON.stringify({ chosen, saved }));
  } catch {
    return;
  }
}

/**
 * What was chosen at a question when its page was last unloaded, once; null for nothing, and where the server, which has `saved`,
 * has got an answer since. A page that is loaded again at once is made before the answer it sent when it was left arrives.
 */
export function choiceLeft(path: string, saved: number | null): number | null {
  try {
    const left = sessionStorage.getItem(keyOf(path));
    sessionStorage.removeItem(keyOf(path));
    const choice = left === null ? null : (JSON.parse(left) as Pick<UnsavedChoice, 'chosen' | 'saved'>);
    return choice?.saved === saved ? choice.chosen : null;
  } catch {
    return null;
  }
}

function nextPopstate(): Promise<unknown> {
  return new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
}

/**
 * Stores what was chosen and not sent when the page is left by Back, Forward or a link, before it is left, so that it is
 * there wherever the answers are shown next; or while it is left, where the browser does not wait. Call it once while a
 * component is made. `unsaved` gives null for nothing to store. Where storing fails, `fail` is told and the page stays;
 * whoever leaves again is let go.
 */
export function saveOnLeaving(unsaved: () => UnsavedChoice | null, fail: () => void): void {
  let storing = false;
  let released = false;

  beforeNavigate((navigation) => {
    const choice = unsaved();
    if (choice === null || released) return;
    if (navigation.willUnload) {
      remember(choice);
      void store(choice);
      return;
    }
    if (navigation.type !== 'popstate' && navigation.type !== 'link') return;
    navigation.cancel();
    if (storing) return;
    storing = true;
    // A step in the history that is cancelled is taken back by another one, which must be through before the next.
    const back = navigation.type === 'popstate' ? nextPopstate() : null;
    void Promise.all([store(choice), back]).then(([stored]) => {
      storing = false;
      released = true;
      if (!stored) fail();
      else if (navigation.type === 'popstate') history.go(navigation.delta);
      else void goto(navigation.to!.url);
    });
  });

  afterNavigate(() => {
    released = false;
  });
}
