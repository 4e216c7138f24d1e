/** A path of this site and nothing that leads elsewhere, else null: `//host` and `/\host` are other hosts to a browser. */
export function localPath(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : null;
}
