import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { applyAction } from '$app/forms';

/** Whether a form is on its way, and whether it failed to arrive. */
export interface Sending {
  readonly busy: boolean;
  readonly failed: boolean;
  /** For `use:enhance`: a form that does not arrive keeps what is in it, and says so. */
  submit: SubmitFunction;
  /** Says that the server could not be reached. */
  fail(): void;
  /** Forgets a failure. */
  clear(): void;
}

/** Follows one form, or several of which one is sent at a time: a second press while one is on its way does nothing. */
export function followSending(): Sending {
  let busy = $state(false);
  let failed = $state(false);
  return {
    get busy() {
      return busy;
    },
    get failed() {
      return failed;
    },
    fail() {
      failed = true;
    },
    clear() {
      failed = false;
    },
    submit({ cancel }) {
      if (busy) return cancel();
      busy = true;
      return async ({ result }) => {
        busy = false;
        failed = result.type === 'error';
        if (!failed) await applyAction(result);
        await tick();
      };
    },
  };
}
