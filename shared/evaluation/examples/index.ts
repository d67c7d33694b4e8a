import type { EvaluationTemplate } from '../template';
import { projectFinal, projectSpotCheck } from './project';
import { sixHaves2026, sixHavesFirst } from './six-haves';
import { stationYearly } from './yearly';

/**
 * Templates that come with the program, oldest version first; an office may copy one, change it and
 * publish it.
 */
export const shippedTemplates: readonly EvaluationTemplate[] = [
  sixHavesFirst,
  sixHaves2026,
  stationYearly,
  projectFinal,
  projectSpotCheck,
];
