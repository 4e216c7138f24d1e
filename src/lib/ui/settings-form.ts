/**
 * Makes a settings form take effect at once: size and colours on this page, the language by loading it anew. The form
 * itself works by sending; this only saves the reader the button.
 */
export function enhanceSettingsForm(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const button = form.querySelector<HTMLElement>('button');
  if (button !== null) button.hidden = true;

  function say(text: string | undefined): void {
    if (status !== null) status.textContent = text ?? '';
  }

  form.addEventListener('change', async () => {
    const chosen = new FormData(form);
    const { documentElement: page } = document;
    page.dataset.theme = String(chosen.get('theme'));
    page.dataset.size = String(chosen.get('size'));
    try {
      // The answer leads back to this page, which is here already.
      const answer = await fetch(form.action, { method: 'POST', body: chosen, redirect: 'manual' });
      if (!answer.ok && answer.type !== 'opaqueredirect') throw new Error(answer.statusText);
      if (chosen.get('language') !== page.lang) location.reload();
      say(status?.dataset.saved);
    } catch {
      say(status?.dataset.failed);
    }
  });
}
