import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSegmenter, type Segmenter } from '../text/segmenter/segmenter.ts';
import { projectFolder } from './project-folder.ts';

/** The segmenter with the model that comes with the product. */
export function loadSegmenter(root = projectFolder()): Segmenter {
  return createSegmenter(readFileSync(join(root, 'static', 'segmenter', 'segmenter.bin')));
}

let loaded: Segmenter | undefined;

/** The segmenter of this process, loaded once. */
export function segmenter(): Segmenter {
  return (loaded ??= loadSegmenter());
}
