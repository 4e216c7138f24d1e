import { expect, test, type APIResponse } from '@playwright/test';
import { closeDatabase } from '../../src/lib/server/database.ts';
import { unguessableId } from '../../src/lib/server/unguessable.ts';
import { listRoutes } from './roles/routes.ts';
import { table, type Row } from './roles/table.ts';
import { newCast, roles, stored, type Cast, type Role, type Worlds } from './roles/world.ts';

let cast: Cast;
test.beforeAll(async ({ baseURL }) => {
  cast = await newCast(baseURL!);
});
test.afterAll(async () => {
  await cast.close();
  await closeDatabase();
});

test('the table names every way into what belongs to somebody, and no other', () => {
  expect(table.map(({ way }) => way).sort()).toEqual(listRoutes());
});

type Ids = Worlds['here']['ids'];

const isRead = ({ way }: Row) => way.startsWith('GET ');
const isForTeachers = ({ way }: Row) => way.includes(' /teach');
const hasAccount = (role: Role) => role === 'owner' || role === 'colleague' || role === 'stranger';

/** Which id of the world each parameter of the address is, those that are none left out. */
function idsIn({ way, at = {}, ids = {} }: Row): [parameter: string, id: keyof Ids][] {
  const names = [...way.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
  return names.filter((name) => !(name in at)).map((name) => [name, ids[name] ?? (name as keyof Ids)]);
}

function addressOf(row: Row, ids: Ids, instead: Record<string, string> = {}): string {
  const real = Object.fromEntries(idsIn(row).map(([name, id]) => [name, ids[id]]));
  const values = { ...row.at, ...real, ...instead };
  return row.way.split(' ')[1].replace(/\[([^\]]+)\]/g, (_, name: string) => values[name]);
}

interface Sent {
  address: string;
  /** What the form speaks of. */
  about: Ids;
  origin?: string;
}

function send(row: Row, role: Role, { address, about, origin }: Sent): Promise<APIResponse> {
  const options = { headers: { accept: 'text/html', ...(origin && { origin }) }, maxRedirects: 0 };
  if (isRead(row)) return cast.browsers[role].get(address, options);
  const body = row.json === undefined ? { form: row.form?.(about) ?? {} } : { data: row.json };
  return cast.browsers[role].post(address, { ...options, ...body });
}

async function expectNothingOf(answer: APIResponse, secrets: readonly string[]): Promise<void> {
  const body = await answer.text();
  for (const secret of secrets) expect(body).not.toContain(secret);
}

/** To whom it is not for it is not there; whoever has no account is sent to sign in where teachers are at home. */
async function tryRefused(row: Row, { here }: Worlds): Promise<void> {
  for (const role of roles.filter((one) => !row.may.includes(one) && !row.may.includes('nobody'))) {
    const address = addressOf(row, here.ids);
    const answer = await send(row, role, { address, about: here.ids });
    if (isForTeachers(row) && !hasAccount(role)) {
      expect(answer.status(), role).toBe(303);
      expect(answer.headers().location, role).toMatch(/^\/teach\/sign-in\?back=/);
    } else expect(answer.status(), role).toBe(404);
    await expectNothingOf(answer, here.secrets);
    if (isRead(row)) {
      const data = await cast.browsers[role].get(`${address}/__data.json`, { maxRedirects: 0 });
      await expectNothingOf(data, here.secrets);
    }
  }
}

/** Whoever may, with made-up ids and with those of another class in the address, one at a time. */
async function tryForged(row: Row, { here, there }: Worlds): Promise<void> {
  for (const [name, id] of idsIn(row)) {
    const others = row.forged === undefined && !row.may.includes('nobody') ? [there.ids[id]] : [];
    for (const forged of [unguessableId(), 'x', "'--", ...others]) {
      const address = addressOf(row, here.ids, { [name]: forged });
      const answer = await send(row, row.may[0], { address, about: here.ids });
      expect(answer.status(), `${name} ${forged}`).toBe(row.forged ?? 404);
      await expectNothingOf(answer, there.secrets);
    }
  }
  for (const name of Object.keys(row.at ?? {}).filter((one) => one === 'item' || one === 'question')) {
    for (const forged of ['0', '999', 'x']) {
      const address = addressOf(row, here.ids, { [name]: forged });
      if (isRead(row)) expect((await send(row, row.may[0], { address, about: here.ids })).status()).toBe(404);
    }
  }
}

/** Whoever may, on their own page, with a form that speaks of another class. */
async function tryForeignForm(row: Row, { here, there }: Worlds): Promise<void> {
  const [own, foreign] = [row.form?.(here.ids), row.form?.(there.ids)];
  if (JSON.stringify(own) === JSON.stringify(foreign)) return;
  const answer = await send(row, row.may[0], { address: addressOf(row, here.ids), about: there.ids });
  await expectNothingOf(answer, there.secrets);
}

/** Whoever may, lured by another site. */
async function tryOtherSites(row: Row, { here }: Worlds): Promise<void> {
  if (isRead(row)) return;
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await send(row, row.may[0], { address: addressOf(row, here.ids), about: here.ids, origin });
    expect(answer.status(), origin).toBe(403);
  }
}

async function tryAllowed(row: Row): Promise<void> {
  for (const role of row.untried ? [] : row.may) {
    const { here } = await cast.worldsFor(row.way);
    const answer = await send(row, role, { address: addressOf(row, here.ids), about: here.ids });
    expect(row.status === undefined ? [200, 303] : [row.status], role).toContain(answer.status());
    const { location = '' } = answer.headers();
    if (answer.status() === 303 && !row.may.includes('nobody')) expect(location, role).not.toContain('/sign-in?');
  }
}

for (const row of table) {
  test(row.way, async () => {
    const worlds = await cast.worldsFor(row.way);
    const before = await stored(worlds);
    await tryRefused(row, worlds);
    await tryForged(row, worlds);
    await tryForeignForm(row, worlds);
    await tryOtherSites(row, worlds);
    expect(await stored(worlds)).toBe(before);
    await tryAllowed(row);
  });
}

test('only the owner deletes a class, or takes a teacher out of it', async () => {
  const { here } = await cast.worldsFor('POST');
  const settings = `/teach/classes/${here.ids.class}/settings`;
  const options = { headers: { accept: 'text/html' }, maxRedirects: 0 };
  const before = await stored({ here, there: here });
  const { colleague, owner } = cast.browsers;
  await colleague.post(`${settings}?/delete`, { ...options, form: { name: here.name } });
  await colleague.post(`${settings}?/removeTeacher`, { ...options, form: { teacher: cast.accounts.owner } });
  expect(await stored({ here, there: here })).toBe(before);
  await owner.post(`${settings}?/removeTeacher`, { ...options, form: { teacher: cast.accounts.colleague } });
  expect((await colleague.get(settings, options)).status()).toBe(404);
  await owner.post(`${settings}?/delete`, { ...options, form: { name: here.name } });
  expect((await owner.get(settings, options)).status()).toBe(404);
});
