import { fail, redirect } from '@sveltejs/kit';
import { classWishes } from '$lib/server/classes/class-form';
import { createClass } from '$lib/server/classes/classes';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  wishes: { name: '', language: locals.settings.language, naming: 'generated', approval: false },
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const asked = classWishes(await request.formData());
    if (!asked.ok) return fail(400, { name: asked.name, fault: asked.fault });
    redirect(303, `/teach/classes/${await createClass(teacherHere(locals).id, asked.wishes)}`);
  },
};
