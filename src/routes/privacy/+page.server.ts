import { begunDays } from '$lib/server/classes/begun';
import { retentionDays } from '$lib/server/configuration';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ days: retentionDays(), begunDays });
