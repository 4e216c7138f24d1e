import type { AddFault } from '../ui/messages/texts.ts';
import { decodeSource, sourceLimit } from '../text/validate-source.ts';

/** What the form of a reader's own text held. */
export interface SubmittedText {
  title: string;
  /** What was typed or pasted, to be shown again; empty when a file was sent. */
  typed: string;
  /** The text to add, or why there is none. */
  content: { ok: true; source: string } | { ok: false; fault: AddFault };
}

/** Bytes a form may have: room for a paste far over the limit of a text, so that the page can say so. */
const bodyLimit = 24 * 1024 * 1024;

function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/**
 * Reads the form. Forms travel with CRLF line breaks whatever was typed; they are put back to the LF that the text box
 * itself held, so that what is stored is what the reader saw. A file is taken byte for byte. Never throws: an upload
 * that breaks off or is larger than the server takes is a fault like any other.
 */
export async function submittedText(request: Request): Promise<SubmittedText> {
  let form: FormData;
  try {
    if (Number(request.headers.get('content-length')) > bodyLimit) throw Object.assign(new Error(), { status: 413 });
    form = await request.formData();
  } catch (error) {
    const tooBig = error instanceof Error && 'status' in error && error.status === 413;
    const fault: AddFault = tooBig ? { code: 'too-big', limit: sourceLimit } : { code: 'broken' };
    return { title: '', typed: '', content: { ok: false, fault } };
  }
  const title = typedIn(form, 'title');
  const typed = typedIn(form, 'source').replaceAll('\r\n', '\n');
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) {
    return { title, typed, content: { ok: true, source: typed } };
  }
  if (typed.trim() !== '') return { title, typed, content: { ok: false, fault: { code: 'both' } } };
  return { title, typed, content: decodeSource(new Uint8Array(await file.arrayBuffer())) };
}
