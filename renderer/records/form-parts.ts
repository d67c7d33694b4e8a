import type { ReactNode } from 'react';
import type { ListRow } from '../../shared/contract/records';
import type { Values } from '../../shared/domain/noun';
import type { NounName } from '../../shared/domain/nouns';
import type { Calls } from '../api';
import type { Around } from './form-fields';
import type { RecordFormState } from './use-record-form';

/** What a noun's page has beyond the form that follows from its description. */
export interface FormParts<N extends NounName = NounName> {
  /** Beside the name: state, place. */
  sub?: (form: RecordFormState<N>) => ReactNode;
  /** Places beside the form, under the head. */
  tabs?: (form: RecordFormState<N>) => ReactNode;
  /** Which of the nouns that belong to the record stand below the form; all when left out. */
  owned?: (noun: NounName) => boolean;
  /** Before the buttons that every form has. */
  actions?: (form: RecordFormState<N>) => ReactNode;
  /** Below what belongs to the record, once it is kept. */
  below?: (form: RecordFormState<N>) => ReactNode;
  /** At the right, under the summary. */
  aside?: (form: RecordFormState<N>) => ReactNode;
  around?: (form: RecordFormState<N>, field: string) => Around;
  saveAs?: ((values: Values, run: Calls['run']) => Promise<ListRow | undefined>) | undefined;
}

/** A form as it begins anew after another: what it took over, and what was saved before it. */
export interface Begun {
  values: Values;
  after: string;
  carried: string[];
}
