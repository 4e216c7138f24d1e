/** Where the files of our dictionaries lie, as seen from `dictionaries/`. */

export const entryFolders = ['civic', 'names', 'words'] as const;

const folders: readonly string[] = [...entryFolders, 'morphemes', 'weeded'];

/** What a file holds, by its path (`dictionaries/civic/health.json`); a string says why nobody reads it. */
export function roleOf(path: string): { role: 'entries' | 'morphemes' | 'weeded' | 'about' } | { orphan: string } {
  const [, ...parts] = path.split('/');
  const [folder, name] = parts;
  if (parts.length === 1) {
    return folder === 'README.md' || folder === 'LICENSE' ? { role: 'about' } : { orphan: 'it lies in no folder' };
  }
  if (!folders.includes(folder)) return { orphan: `the folder “${folder}” is none of ${folders.join(', ')}` };
  if (parts.length > 2) return { orphan: `it lies in a folder inside “${folder}”` };
  if (!name.endsWith('.json')) return { orphan: 'its name does not end in .json' };
  return { role: folder === 'morphemes' || folder === 'weeded' ? folder : 'entries' };
}
