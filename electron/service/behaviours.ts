import type { Behaviours } from './database/behaviour';
import { divisionFigure } from './nouns/division-figure';
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
  protectionStation: { namedAfterPlace: true },
  ...societies,
  ...projectBehaviours,
};
