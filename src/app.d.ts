import type { IncomingMessage } from 'node:http';
import type { PageCache } from '$lib/server/page-cache';
import type { Teacher } from '$lib/server/teachers/session';
import type { Settings } from '$lib/ui/settings';

declare global {
  namespace App {
    interface Locals {
      settings: Settings;
      /** Unguessable id of this browser, from its cookie; null until something has to be kept for it. */
      reader: string | null;
      /** The teacher who is signed in, on pages for teachers; null elsewhere. */
      teacher: Teacher | null;
    }
    interface Platform {
      /** The request as it came; `tung-cau serve` puts the cache of rendered pages on it. */
      req?: IncomingMessage & { pageCache?: PageCache };
    }
    interface Error {
      message: string;
      /** `full`: the disk of the server has no room; absent for every other error. */
      reason?: 'full';
    }
  }
}

export {};
