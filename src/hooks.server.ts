import { dev } from '$app/environment';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { compressResponse } from '$lib/server/compress';
import { isFull } from '$lib/server/disk-full';
import { startHousekeeping } from '$lib/server/housekeeping';
import { mayMutate } from '$lib/server/origin-check';
import { ownDictionariesCookie, pageKey } from '$lib/server/page-cache';
import { readerOf } from '$lib/server/reader';
import { securityHeaders } from '$lib/server/security-headers';
import { isForTeachers, needsTeacher, signInAddress } from '$lib/server/teachers/area';
import { teacherOf } from '$lib/server/teachers/session';
import { visitorSettings } from '$lib/server/visitor-settings';
import { settingsCookie } from '$lib/ui/settings';

export const init: ServerInit = () => startHousekeeping();

const secure: Handle = async ({ event, resolve }) => {
  const response = mayMutate(event.request, event.url.host)
    ? await resolve(event)
    : new Response('This was sent from a page at another address. Open the page here and try again.\n', {
        status: 403,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
  for (const [name, value] of securityHeaders(event.url.protocol === 'https:')) response.headers.set(name, value);
  return response;
};

const recogniseVisitor: Handle = ({ event, resolve }) => {
  const { request, cookies, url, locals } = event;
  locals.settings = visitorSettings(cookies.get(settingsCookie), request.headers.get('accept-language'));
  locals.reader = readerOf(cookies, url.protocol === 'https:');
  return resolve(event);
};

/** Pages for teachers know who is signed in, and those that are a teacher's own send everybody else to sign in. */
const recogniseTeacher: Handle = async ({ event, resolve }) => {
  const { pathname, search } = event.url;
  event.locals.teacher = isForTeachers(pathname) ? await teacherOf(event) : null;
  if (event.locals.teacher === null && needsTeacher(pathname)) redirect(303, signInAddress(pathname + search));
  return resolve(event);
};

/** Compresses, and hands pages that are the same for everybody to the server in front, which answers with them next time. */
const deliver: Handle = async ({ event, resolve }) => {
  const { request, url, locals, cookies, platform, isDataRequest, isSubRequest } = event;
  if (dev || isSubRequest) return resolve(event);
  const hasOwn = cookies.get(ownDictionariesCookie) !== undefined;
  const key = isDataRequest ? null : pageKey(request.method, url.pathname + url.search, locals.settings, hasOwn);
  // A page kept for everybody must not hold anything of the browser that happened to ask first.
  if (key !== null) locals.reader = null;
  const response = await resolve(event);
  if (key !== null) void platform?.req?.pageCache?.keep(key, response.clone());
  return compressResponse(response, request.headers.get('accept-encoding'));
};

const render: Handle = async ({ event, resolve }) => {
  const { language, theme, size } = event.locals.settings;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%tungcau.lang%', language).replace('%tungcau.theme%', theme).replace('%tungcau.size%', size),
  });
  // Pages depend on cookies: kept by the browser, asked about again each time.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return response;
};

export const handle = sequence(secure, recogniseVisitor, recogniseTeacher, deliver, render);

/** One line in the log, without what anybody typed; the page says what the visitor can do. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status >= 500) {
    const place = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : '';
    console.error(`${event.request.method} ${event.url.pathname}: ${String(error).split('\n')[0]} ${place}`);
  }
  return isFull(error) ? { message, reason: 'full' } : { message };
};
