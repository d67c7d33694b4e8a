import type { Behaviours } from './database/behaviour';
import { course } from './nouns/course';
import { divisionFigure } from './nouns/division-figure';
import { officeLedgers } from './nouns/office-ledgers';
import { person } from './nouns/person';
import { post } from './nouns/post';
import { qualification } from './nouns/qualification';
import { societies } from './nouns/societies';
import { station } from './nouns/station';
import { training } from './nouns/training';
import { visit } from './nouns/visit';
import { projectBehaviours } from './projects/behaviours';

/** What each noun does beyond its description, from every room that knows something of it. */
export const behaviours: Behaviours = {
  station,
  person,
  post,
  qualification,
  training,
  divisionFigure,
  visit,
  course,
  ...officeLedgers,
  protectionStation: { namedAfterPlace: true },
  ...societies,
  ...projectBehaviours,
};
