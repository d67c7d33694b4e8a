import { Box, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import type { ListRow } from '../../shared/contract/records';
import type { Failure } from '../../shared/result';
import { nounOf, ownedBy, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { token } from '../base/theme';
import { FailureNote, Page } from '../components';
import type { Typed } from '../forms/typed';
import { enterMovesOn, enterPassesChoice } from '../base/enter-key';
import { FormAside } from './form-aside';
import { FormFields, type Make } from './form-fields';
import { BegunNote, DraftNote, FormActions, FormTitle } from './form-head';
import { FormNav } from './form-nav';
import type { Begun, FormParts } from './form-parts';
import { placesOf } from './form-places';
import { History } from './history';
import { OwnedList } from './owned-list';
import { particularsOf } from './particulars';
import { useFormPage, type FormPage } from './use-form-page';
import { OwnedDialog } from './owned-dialog';
import { newRow, type Loaded } from './use-record-form';

/** The fields, and below them what belongs to the record. */
function Fields({ page, parts, owned }: { page: FormPage; parts: FormParts; owned: NounName[] }) {
  const { form, setFocused } = page;
  const { id } = form.record;
  const { around } = parts;
  const [make, setMake] = useState<Make>();
  return (
    <>
      <Box
        component="form"
        noValidate
        data-form="page"
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onKeyDownCapture={enterPassesChoice}
        onKeyDown={enterMovesOn}
        onFocus={(event: { target: EventTarget }) => {
          if (event.target instanceof HTMLElement && event.target.id.startsWith('field-'))
            setFocused(event.target.id.slice(6));
        }}
      >
        <FormFields form={form} around={around && ((key) => around(form, key))} onMake={setMake} />
      </Box>
      {make && (
        <OwnedDialog
          noun={make.noun}
          row={newRow(make.noun, { [nounOf(make.noun).title]: make.words })}
          fixed={{}}
          onClose={() => {
            setMake(undefined);
            form.focus(make.field);
          }}
          onSaved={({ id: made }) => {
            setMake(undefined);
            form.setValue(make.field, made);
            form.focus(make.field);
          }}
        />
      )}
      {id !== null && owned.map((own) => <OwnedList key={own} noun={own} ownerId={id} />)}
      {id !== null && parts.below?.(form)}
    </>
  );
}

interface RecordFormProps {
  noun: NounName;
  row: Loaded;
  draft: { values: Typed; savedAt: string } | null;
  /** Why the record could not be read again. */
  unread?: Failure | undefined;
  /** What a new one took over from the one saved before it. */
  begun?: Begun | undefined;
  onMade: (saved: ListRow) => void;
  onNext: (next: Begun) => void;
  parts?: FormParts;
}

/** The form of any noun, derived from its description, with what belongs to the record below it. */
export function RecordForm({
  noun,
  row,
  draft,
  unread,
  begun,
  onMade,
  onNext,
  parts = {},
}: RecordFormProps) {
  const say = useText();
  const narrow = useMediaQuery('(max-width: 1000px)', { noSsr: true });
  const page = useFormPage(noun, row, draft, { saveAs: parts.saveAs, onMade, onNext });
  const { form, problems, tab, focused, jump } = page;
  const { description, record, failure = unread } = form;
  const owned = ownedBy(noun).filter((own) => parts.owned?.(own) ?? true);
  const aside = (
    <FormAside
      problems={problems}
      noun={description}
      focused={focused}
      onJump={jump}
      below={narrow}
    >
      {parts.aside?.(form)}
    </FormAside>
  );
  return (
    <Page
      full
      title={<FormTitle noun={noun} title={page.title} />}
      sub={parts.sub?.(form) ?? record.labels[particularsOf(noun).place ?? 'station']}
      tabs={parts.tabs?.(form)}
      actions={<FormActions page={page}>{parts.actions?.(form)}</FormActions>}
    >
      <FormNav items={placesOf(page, owned, say)} />
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', bgcolor: token.surface, px: 6, py: 3 }}>
        <DraftNote page={page} />
        {begun && <BegunNote noun={noun} begun={begun} />}
        {failure && <FailureNote failure={failure} />}
        {tab === 'history' && record.id !== null ? (
          <History noun={noun} id={record.id} />
        ) : (
          <>
            <Fields page={page} parts={parts} owned={owned} />
            {narrow && aside}
          </>
        )}
      </Box>
      {!narrow && aside}
      {page.remove.dialog}
    </Page>
  );
}
