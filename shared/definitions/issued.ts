import type { Office } from '../domain/office';
import type { ChangedParts, DefinitionSet } from './definition-set';

/** The version after one: 2026-2 → 2026-3; one without a number gets one. */
export function nextVersion(version: string): string {
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(version) ?? [];
  const next = number === undefined ? `${version}-2` : `${before}${BigInt(number) + 1n}`;
  return next.slice(-40);
}

/**
 * The set that an office issues by changing parts of the one that holds: another version, under its
 * own name, so that no new version of the program takes its place. Pure.
 */
export function issuedBy(
  { unitId }: Pick<Office, 'unitId'>,
  set: DefinitionSet,
  parts: ChangedParts,
): DefinitionSet {
  const id = `office-${unitId.toLowerCase().replace(/[^a-z0-9.-]/g, '-')}`.slice(0, 80);
  const version = nextVersion(set.version);
  const note =
    set.id === id
      ? set.note
      : {
          zh: `本单位在 ${set.version} 版上修改`,
          en: `Changed by this office from version ${set.version}`,
        };
  const said = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return { ...set, ...said, id, version, note };
}
