/**
 * A cell that a spreadsheet shows as it is. One that begins with a sign that starts a formula gets an apostrophe before
 * it (OWASP, CSV injection), tab and carriage return included.
 */
function cell(value: string | number | null): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What stands between cells: RFC 4180 says commas; Excel wants semicolons where numbers are written with a comma. */
export type Separator = ',' | ';';

/**
 * Rows as a CSV file; the byte order mark tells Excel that it is UTF-8. A first line `sep=…` would tell it the separator
 * too, and make it forget the mark.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[], separator: Separator = ','): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
