import type { Stored } from '../../../shared/domain/noun';
import type { Writer } from '../database/context';
import { saveFromForm } from '../records/save';

export interface Renewal {
  id: string;
  revision: number;
  registeredOn: string;
  /** As it stands on the certificate; the term of the settings when left out. */
  registrationExpiry: string | null;
}

/**
 * 办理再登记: a new registration day, from which the term runs anew. @throws Refusal FORM_INVALID,
 * REVISION_CONFLICT, RECORD_NOT_FOUND
 */
export const renewRegistration = (
  context: Writer,
  { id, revision, registeredOn, registrationExpiry }: Renewal,
): Stored =>
  saveFromForm(context, 'renew', {
    noun: 'qualification',
    id,
    revision,
    values: { registeredOn, registrationExpiry, state: 'registered' },
  });
