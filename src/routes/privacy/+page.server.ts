import { retentionDays } from '$lib/server/configuration';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ days: retentionDays() });
