/**
 * The names in what a teacher pastes or sends as a file: a name a line, a column of a spreadsheet, or a whole class list
 * with other columns, as the school’s software writes it.
 */

const wholeName =
  /^(?:họ (?:và |& ?)?tên|tên|(?:họ (?:và )?)?tên học sinh|(?:full |student(?:['’]?s)? )?name|student)$/u;
const familyName = /^(?:họ|họ (?:và |& ?)?(?:tên )?(?:đệm|lót)|family name|last name|surname)$/u;
const givenName = /^(?:tên|given name|first name)$/u;

/** Rows above the names among which their heading is looked for. */
const headRows = 15;

/** Letters of any script, with what stands between the parts of a name. */
const nameLike = /^\p{L}[\p{L}\p{M}.'’\- ]*$/u;

/** How much a cell looks like a name: most do that have several parts. */
function likeness(cell: string): number {
  return nameLike.test(cell) ? (cell.includes(' ') ? 2 : 1) : 0;
}

function separatorOf(text: string): string {
  const separators = ['\t', ';', ','];
  return separators.find((separator) => text.includes(separator)) ?? '\t';
}

/** The cells of a line (RFC 4180): one in quotes may hold the separator, and quotes written twice. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"' && quoted && line[at + 1] === '"') cell += line[++at];
    else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (sign !== separator || quoted) cell += sign;
    else {
      cells.push(cell);
      cell = '';
    }
  }
  return [...cells, cell];
}

/** Which columns make up a name: those whose heading says so, else the one with the most that looks like names. */
function nameColumns(rows: readonly string[][]): { columns: number[]; from: number } {
  for (const [index, row] of rows.slice(0, headRows).entries()) {
    const heads = row.map((cell) => cell.toLowerCase());
    const [family, given] = [familyName, givenName].map((pattern) => heads.findIndex((head) => pattern.test(head)));
    if (family !== -1 && given !== -1) return { columns: [family, given], from: index + 1 };
    const whole = heads.findIndex((head) => wholeName.test(head));
    if (whole !== -1) return { columns: [whole], from: index + 1 };
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  const scores = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + likeness(row[column] ?? ''), 0),
  );
  return { columns: [scores.indexOf(Math.max(...scores))], from: 0 };
}

/**
 * The names in a list. Lines of one cell are taken as they are, less a number before them; `table` says that commas and
 * semicolons stand between cells, as in a CSV file, and not only tabs, as in what is copied from a spreadsheet.
 */
export function rosterNames(text: string, table = false): string[] {
  const lines = text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  // What Excel reads as “this separator” and nobody sees.
  const body = table && /^sep=.$/i.test(lines[0]) ? lines.slice(1) : lines;
  const separator = table ? separatorOf(body.join('\n')) : '\t';
  const rows = body.map((line) =>
    (table ? cellsOf(line, separator) : line.split(separator)).map((cell) => cell.trim()),
  );
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const { columns, from } = nameColumns(filled);
  return filled
    .slice(from)
    .map((row) => columns.map((column) => row[column] ?? '').join(' '))
    .map((name) => name.replace(/^\d{1,3}[.)]\s+/, '').trim())
    .filter((name) => name !== '');
}
