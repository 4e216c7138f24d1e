import { classHere } from '$lib/server/classes/class-here';
import { retentionDays } from '$lib/server/configuration';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, locals }) => ({
  class: await classHere(params, locals),
  retentionDays: retentionDays(),
});
