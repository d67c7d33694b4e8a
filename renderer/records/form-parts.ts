import type { ReactNode } from 'react';
import type { ListRow } from '../../shared/contract/records';
import type { Values } from '../../shared/domain/noun';
import type { NounName } from '../../shared/domain/nouns';
import type { Calls } from '../api';
import type { Around } from './form-fields';
import type { RecordFormState } from './use-record-form';

/** What a noun's page has beyond the form that follows from its description. */
export interface FormParts {
  /** Beside the name: state, place. */
  sub?: (form: RecordFormState) => ReactNode;
  /** Places beside the form, under the head. */
  tabs?: (form: RecordFormState) => ReactNode;
  /** Which of the nouns that belong to the record stand below the form; all when left out. */
  owned?: (noun: NounName) => boolean;
  /** Before the buttons that every form has. */
  actions?: (form: RecordFormState) => ReactNode;
  /** At the right, under the summary. */
  aside?: (form: RecordFormState) => ReactNode;
  around?: (form: RecordFormState, field: string) => Around;
  saveAs?: ((values: Values, run: Calls['run']) => Promise<ListRow | undefined>) | undefined;
}
