import { expect, it } from 'vitest';
import {
  chosenTemplates,
  offeredTemplates,
  templateKey,
} from '../../../renderer/screens/settings/offered-templates';

const template = (id: string, version: string) => ({
  id,
  version,
  name: { zh: id, en: id },
});
const inSet = [template('six', '1'), template('five', '1')];

it('what stands in the set is offered first, and once where the office published it', () => {
  const offered = offeredTemplates(inSet, [template('five', '1'), template('five', '2')]);
  expect(offered.map(templateKey)).toEqual(['six 1', 'five 1', 'five 2']);
});

it('what is chosen keeps its order behind the one that new rounds begin with', () => {
  const offered = offeredTemplates(inSet, [template('five', '2')]);
  expect(chosenTemplates(offered, ['five 2', 'six 1']).map(templateKey)).toEqual([
    'six 1',
    'five 2',
  ]);
  expect(chosenTemplates(offered, ['five 2', 'six 1'], 'five 2').map(templateKey)).toEqual([
    'five 2',
    'six 1',
  ]);
  // One that is no longer chosen begins nothing.
  expect(chosenTemplates(offered, ['six 1'], 'five 2').map(templateKey)).toEqual(['six 1']);
});
