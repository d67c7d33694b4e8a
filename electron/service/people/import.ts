import { labelOf } from '../../../shared/codes/tables';
import type { Stored, Values } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import { rankOf } from '../../../shared/rules/qualification-terms';

/** A row held against the record that it is about: the values that will be kept, and what stands against the row. */
export interface HeldAgainst {
  values: Values;
  problem?: {
    field: string;
    code: string;
    params: Record<string, string | number>;
    severity: 'error' | 'warning';
  };
}

/**
 * What the people's nouns make of a row that is about a record they have: a lower level than the register's leaves the register's standing,
 * a certificate stays with whom it belongs to, and a new registration day without an end asks for the end anew.
 */
export function heldAgainst(
  noun: NounName,
  stored: Stored,
  stated: Values,
  merged: Values,
  nameOf: (id: string) => string | undefined,
): HeldAgainst {
  const kept = stored.values;
  if (noun === 'person' && rankOf(merged['level']) < rankOf(kept['level'])) {
    const { level = null, certificate = null, registrationExpiry = null } = kept;
    return {
      values: { ...merged, level, certificate, registrationExpiry },
      problem: {
        field: 'level',
        code: 'IMPORT_LEVEL_BELOW',
        params: { level: labelOf('certificateLevel', String(level)) },
        severity: 'warning',
      },
    };
  }
  if (noun !== 'qualification') return { values: merged };
  if (merged['person'] !== kept['person'])
    return {
      values: merged,
      problem: {
        field: 'certificate',
        code: 'CERTIFICATE_USED',
        params: { person: nameOf(String(kept['person'])) ?? '' },
        severity: 'error',
      },
    };
  const registeredAnew =
    stated['registrationExpiry'] === null &&
    stated['registeredOn'] !== null &&
    stated['registeredOn'] !== kept['registeredOn'];
  return { values: registeredAnew ? { ...merged, registrationExpiry: null } : merged };
}
