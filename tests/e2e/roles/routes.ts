import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the product that belong to somebody. */
const owned = ['teach', 'class', 'join', 'attempts', 'quizzes'];

/** What a form or a request names: `GET`, `POST` (of a page: its only action) or `POST ?/action`. */
function waysInto(file: string, source: string): string[] {
  if (file === '+server.ts')
    return [...source.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map((m) => m[1]);
  if (file === '+page.svelte') return ['GET'];
  if (file !== '+page.server.ts') return [];
  const actions = source.split(/^export const actions\b.*$/m)[1]?.split(/^\};$/m)[0] ?? '';
  const names = [...actions.matchAll(/^ {2}(\w+)[:(]/gm)].map((match) => match[1]);
  const posts = names.map((name) => (name === 'default' ? 'POST' : `POST ?/${name}`));
  return source.includes('export const load') ? ['GET', ...posts] : posts;
}

/** Every way into those parts as the files in src/routes have it: `GET /teach/classes/[class]`. */
export function listRoutes(): string[] {
  const root = new URL('../../../src/routes', import.meta.url).pathname;
  const found = owned.flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap(({ parentPath, name }) => {
        const route = parentPath.slice(root.length).replace(/\/\([^)]+\)/g, '');
        return waysInto(name, readFileSync(join(parentPath, name), 'utf8')).map((way) => {
          const [method, action = ''] = way.split(' ');
          return `${method} ${route}${action}`;
        });
      }),
  );
  return [...new Set(found)].sort();
}
