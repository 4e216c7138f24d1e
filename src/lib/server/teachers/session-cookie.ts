/** First part of the names of teachers’ cookies; the prefix ties them to this very host over TLS. */
export function cookiePrefix(secure: boolean): string {
  return secure ? '__Host-teacher' : 'teacher';
}

/** Name of the cookie that holds a teacher’s session. */
export function sessionCookie(secure: boolean): string {
  return `${cookiePrefix(secure)}.session_token`;
}
