import { mkdirSync } from 'node:fs';
import { buildAll } from '../bundle/build.ts';
import { exclusively } from '../runtime/lock.ts';
import { fromRoot } from '../runtime/paths.ts';

mkdirSync(fromRoot('out'), { recursive: true });
await exclusively(fromRoot('out', 'app'), buildAll);
