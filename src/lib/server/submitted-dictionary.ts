import type { FileFault } from '../dictionary/formats/file-fault.ts';
import { uploadLimits } from '../dictionary/formats/limits.ts';
import type { GivenFile } from '../dictionary/formats/open-files.ts';

/** What the form of a reader's own dictionary held. */
export type SubmittedDictionary = { ok: true; name: string; files: GivenFile[] } | { ok: false; fault: FileFault };

/** Reads the form. Never throws: an upload that breaks off or is larger than the server takes is a fault. */
export async function submittedDictionary(request: Request): Promise<SubmittedDictionary> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch (error) {
    const tooBig = error instanceof Error && 'status' in error && error.status === 413;
    const fault: FileFault = tooBig ? { code: 'too-big', limit: uploadLimits.bytes } : { code: 'broken-upload' };
    return { ok: false, fault };
  }
  const name = form.get('name');
  const files = form
    .getAll('file')
    .filter((file) => file instanceof File)
    // A browser sends a file field left empty as a file without a name.
    .filter((file) => file.name !== '' || file.size > 0)
    .map((file) => ({ name: file.name, blob: file }));
  return { ok: true, name: typeof name === 'string' ? name : '', files };
}
