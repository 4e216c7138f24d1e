import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';

/** Whether a form is on its way, and whether it failed to arrive. */
export interface Sending {
  readonly busy: boolean;
  readonly failed: boolean;
  /** Whether it failed because the server has no room. */
  readonly full: boolean;
  /** For `use:enhance`: a form that does not arrive keeps what is in it, and says so. */
  submit: SubmitFunction;
  /** Says that the server could not be reached. */
  fail(): void;
  /** Forgets a failure. */
  clear(): void;
}

function isHere(address: string): boolean {
  return new URL(address, document.baseURI).pathname === location.pathname;
}

/** Follows one form, or several of which one is sent at a time: a second press while one is on its way does nothing. */
export function followSending(): Sending {
  let busy = $state(false);
  let failed = $state(false);
  let full = $state(false);
  return {
    get busy() {
      return busy;
    },
    get failed() {
      return failed;
    },
    get full() {
      return full;
    },
    fail() {
      failed = true;
    },
    clear() {
      failed = full = false;
    },
    submit({ cancel }) {
      if (busy) return cancel();
      busy = true;
      return async ({ result }) => {
        busy = false;
        failed = result.type === 'error';
        full = result.type === 'error' && (result.error as App.Error | undefined)?.reason === 'full';
        // The page again, as it is now: as without a script no step of its own to go back over.
        if (result.type === 'redirect' && isHere(result.location))
          await goto(result.location, { replaceState: true, invalidateAll: true });
        else if (!failed) await applyAction(result);
        await tick();
      };
    },
  };
}
