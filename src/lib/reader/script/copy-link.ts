/**
 * Puts the address of a place in this page on the clipboard. Plain HTTP, as on a school's network, has no clipboard
 * API: there the old command still does it. Where neither works, the place goes into the address bar, to be copied from
 * there. Says whether it was copied.
 */
export async function copyLink(fragment: string): Promise<boolean> {
  const address = `${location.origin}${location.pathname}#${fragment}`;
  const copied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  if (copied || copyBySelection(address)) return true;
  history.replaceState(history.state, '', `#${fragment}`);
  return false;
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
