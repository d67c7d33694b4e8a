import type { Level } from '../../../shared/domain/office';

/** How deep a level picks: a province, a city, or a county. */
export const depthOf: Record<Level, 1 | 2 | 3> = { province: 1, city: 2, county: 3 };
