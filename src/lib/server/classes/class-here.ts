import { error } from '@sveltejs/kit';
import { teacherHere } from '../teachers/area.ts';
import type { Teacher } from '../teachers/session.ts';
import { openClass } from './classes.ts';

/** The class a page is about, for a teacher of it; 404 for everybody else, whether or not there is such a class. */
export async function classHere(params: { class: string }, locals: { teacher: Teacher | null }) {
  return (await openClass(params.class, teacherHere(locals).id)) ?? error(404, 'There is no such class.');
}
