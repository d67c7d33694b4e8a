import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from '../../../shared/text';
import { failureVariants } from '../../../shared/text/failures/variants';

const root = join(import.meta.dirname, '../../..');
const sources = ['electron', 'renderer', 'shared'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, top, name))
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => !relative(root, name).startsWith('shared/text/'))
    .map((name) => readFileSync(name, 'utf8')),
);
/** What is said where a code is not known. */
const byTheTextsThemselves = ['FRAME_UNKNOWN_CODE'];

const whole = new Set(sources.flatMap((source) => source.match(/\b[A-Z][A-Za-z0-9_]+\b/g) ?? []));
/** Codes that are put together: `` `EVAL_STAGE_${stage}` `` uses every text of that form. */
const forms = sources
  .flatMap((source) => [...source.matchAll(/`([A-Z][A-Z0-9_]*_)\$\{[^{}`]*\}(\w*)`/g)])
  .map(([, before = '', after = '']) => new RegExp(`^${before}[a-z][\\w-]*${after}$`));

it('every text is said somewhere', () => {
  const unsaid = Object.keys(texts).filter(
    (code) =>
      !whole.has(code) &&
      !forms.some((form) => form.test(code)) &&
      !(code in failureVariants && whole.has(code.replace(/_[a-z]\w*$/, ''))) &&
      !byTheTextsThemselves.includes(code),
  );
  expect(unsaid).toEqual([]);
});
