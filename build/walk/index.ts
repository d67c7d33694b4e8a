import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '../runtime/paths.ts';
import { filling } from './filling.ts';
import { opening } from './opening.ts';
import { travelling } from './travelling.ts';
import { Walk, type Step, type WalkOptions } from './walk.ts';

/** A whole quarter: two offices, one package, one receipt. */
export const quarter: Step[] = [...opening, ...filling, ...travelling];

/** The district's workbooks that the walk takes in. */
export const workbooks = fromRoot('tests', 'fixtures', 'changchun-chaoyang');

/** Walks a quarter through the program without a person; pictures, package and receipt stay in `outDir`. */
export async function tour(options: Pick<WalkOptions, 'executablePath' | 'args' | 'env' | 'outDir' | 'onPicture'>): Promise<Walk['files']> {
  const walk = new Walk({ ...options, workbooks, scratch: mkdtempSync(join(tmpdir(), 'stationbook-tour-')) });
  try {
    for (const step of quarter) await step.run(walk);
    return walk.files;
  } finally {
    await walk.close();
  }
}
