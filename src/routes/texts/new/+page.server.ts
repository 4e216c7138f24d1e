import { fail, redirect } from '@sveltejs/kit';
import { keepReader } from '$lib/server/reader';
import { submittedText } from '$lib/server/submitted-text';
import { addText, checkText } from '$lib/server/texts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const { title, typed, content } = await submittedText(event.request);
    if (!content.ok) return fail(400, { title, typed, fault: content.fault });
    const { source } = content;
    const checked = checkText({ title, source });
    if (!checked.ok) return fail(400, { title, typed, fault: checked.fault });
    const added = await addText({ title, source, reader: keepReader(event) });
    if (!added.ok) return fail(400, { title, typed, fault: added.fault });
    redirect(303, added.address);
  },
};
