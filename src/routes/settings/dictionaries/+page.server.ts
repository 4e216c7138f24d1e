import { error, fail, redirect } from '@sveltejs/kit';
import { uploadLimits } from '$lib/dictionary/formats/limits';
import { addDictionary } from '$lib/server/add-dictionary';
import { countOwnDictionaries, listDictionaries, removeDictionary } from '$lib/server/outside-dictionaries';
import { keepReader, markOwnDictionaries } from '$lib/server/reader';
import { submittedDictionary } from '$lib/server/submitted-dictionary';
import { unguessableId } from '$lib/server/unguessable';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const dictionaries = await listDictionaries(event.locals.reader);
  // Set anew at each visit, so that it lives as long as the reader's own cookie.
  if (dictionaries.some(({ forAll }) => !forAll)) markOwnDictionaries(event, true);
  const { searchParams } = event.url;
  return { dictionaries, added: searchParams.get('added'), removed: searchParams.has('removed') };
};

export const actions: Actions = {
  add: async (event) => {
    const submitted = await submittedDictionary(event.request);
    if (!submitted.ok) return fail(400, { name: '', fault: submitted.fault });
    const { name, files } = submitted;
    const owner = (event.locals.reader ??= unguessableId());
    const added = await addDictionary({ files, name, owner, limits: uploadLimits });
    if (!added.ok) return fail(400, { name, fault: added.fault });
    keepReader(event);
    markOwnDictionaries(event, true);
    redirect(303, `/settings/dictionaries?added=${added.id}`);
  },
  remove: async (event) => {
    const { reader } = event.locals;
    const form = await event.request.formData();
    if (reader === null || !(await removeDictionary(String(form.get('id')), reader))) {
      error(404, 'This browser has no such dictionary.');
    }
    markOwnDictionaries(event, (await countOwnDictionaries(reader)) > 0);
    redirect(303, '/settings/dictionaries?removed');
  },
};
