import { fail, redirect } from '@sveltejs/kit';
import { beginAssigning, listAssigning } from '$lib/server/classes/assigning';
import { classHere } from '$lib/server/classes/class-here';
import { listReadings } from '$lib/server/library';
import { openAt } from '$lib/server/open-at';
import { countOf } from '$lib/server/start-quiz';
import { submittedText } from '$lib/server/submitted-text';
import { teacherHere } from '$lib/server/teachers/area';
import { addText, openText } from '$lib/server/texts';
import type { AddFault } from '$lib/ui/messages/texts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { id, name, language } = await classHere(params, locals);
  const readings = listReadings().flatMap(({ levels }) =>
    levels.map(({ level, title, address, words }) => ({ level, title, address, words })),
  );
  return { class: { id, name }, language, readings, begun: await listAssigning(teacherHere(locals).id) };
};

export const actions: Actions = {
  default: async ({ params, locals, request }) => {
    const { id } = await classHere(params, locals);
    const teacher = teacherHere(locals).id;
    const form = await request.clone().formData();
    const { title, typed, content } = await submittedText(request);
    const chosen = String(form.get('text') ?? '');
    const refuse = (fault: 'no-text' | 'no-count' | 'no-language' | null, textFault: AddFault | null = null) =>
      fail(400, { fault, textFault, title, typed, chosen });
    const count = countOf(form.get('count'));
    if (count === null) return refuse('no-count');
    const language = form.get('language');
    if (language !== 'en' && language !== 'vi') return refuse('no-language');
    let text = chosen === 'own' ? null : await openAt(chosen);
    if (chosen === 'own') {
      if (!content.ok) return refuse(null, content.fault);
      const added = await addText({ title, source: content.source, reader: null });
      if (!added.ok) return refuse(null, added.fault);
      text = await openText(added.id);
    }
    if (text === null || !(chosen === 'own' || chosen.startsWith('/readings/'))) return refuse('no-text');
    redirect(303, `/teach/classes/${id}/assign/${await beginAssigning(teacher, text, { language, count })}`);
  },
};
