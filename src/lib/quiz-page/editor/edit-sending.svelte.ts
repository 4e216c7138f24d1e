import type { SubmitFunction } from '@sveltejs/kit';
import { getContext, setContext, tick } from 'svelte';
import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';

/** The forms of a quiz being prepared, of which one is sent at a time. */
export interface Editing {
  readonly busy: boolean;
  readonly failed: boolean;
  /** Kind of the last change that was stored, for the word on it. */
  readonly done: string | null;
  /** For `use:enhance`: the page stays where it is, and the focus goes to the place the change leads to. */
  submit: SubmitFunction;
}

const key = Symbol('editing');
/** How long the word on a change is seen, milliseconds; a screen reader has said it by then. */
const shownFor = 5000;

function fragmentOf(location: string): string {
  return new URL(location, document.baseURI).hash.slice(1);
}

/** Whether a change leads on to another page. */
function leadsAway(location: string): boolean {
  return new URL(location, document.baseURI).pathname !== window.location.pathname;
}

/** Makes one `Editing` known to all parts of the editor. */
export function provideEditing(): Editing {
  let busy = $state(false);
  let failed = $state(false);
  let done = $state<string | null>(null);
  let fading: ReturnType<typeof setTimeout> | undefined;
  const editing: Editing = {
    get busy() {
      return busy;
    },
    get failed() {
      return failed;
    },
    get done() {
      return done;
    },
    submit({ cancel, formData, formElement }) {
      if (busy) return cancel();
      busy = true;
      done = null;
      return async ({ result }) => {
        busy = false;
        failed = result.type === 'error';
        if (failed) return;
        if (result.type !== 'redirect' || leadsAway(result.location)) return applyAction(result);
        // What was refused before is settled.
        await applyAction({ type: 'success', status: 200 });
        await invalidateAll();
        if (formElement.parentElement instanceof HTMLDetailsElement) formElement.parentElement.open = false;
        await tick();
        done = String(formData.get('kind'));
        clearTimeout(fading);
        fading = setTimeout(() => (done = null), shownFor);
        document.getElementById(fragmentOf(result.location))?.focus();
      };
    },
  };
  return setContext(key, editing);
}

/** The `Editing` of the editor around a component. */
export function editing(): Editing {
  return getContext<Editing>(key);
}
