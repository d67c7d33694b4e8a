import type { Office } from '../domain/office';
import type { ChangedParts, DefinitionSet } from './definition-set';
import { shippedSet } from './shipped';

/** The version after one: 2026-2 → 2026-3; one without a number gets one. */
export function nextVersion(version: string): string {
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(version) ?? [];
  const next = number === undefined ? `${version}-2` : `${before}${BigInt(number) + 1n}`;
  return next.slice(-40);
}

/** Under which name an office issues its sets. */
const ownSetId = ({ unitId }: Pick<Office, 'unitId'>): string =>
  `office-${unitId.toLowerCase().replace(/[^a-z0-9.-]/g, '-')}`.slice(0, 80);

/** Whether an office has its set from a superior: neither its own nor the one that ships. */
export const isOfSuperior = (office: Pick<Office, 'unitId'>, { id }: Pick<DefinitionSet, 'id'>) =>
  id !== ownSetId(office) && id !== shippedSet.id;

/**
 * The set that an office issues by changing parts of the one that holds: another version, under its
 * own name, so that no new version of the program takes its place. Pure.
 */
export function issuedBy(
  office: Pick<Office, 'unitId'>,
  set: DefinitionSet,
  parts: ChangedParts,
): DefinitionSet {
  const id = ownSetId(office);
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
