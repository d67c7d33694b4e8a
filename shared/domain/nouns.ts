import { institution } from './institution';
import type { Noun } from './noun';
import { person } from './person';
import { project } from './project';
import { station } from './station';

/** Every noun that is kept as records; list, form, search, import, export and package tables are derived from this. */
export const nouns = { station, person, institution, project } as const satisfies Record<string, Noun>;

export type NounName = keyof typeof nouns;
export const nounNames = Object.keys(nouns) as NounName[];
export const nounOf = (name: NounName): Noun => nouns[name];
