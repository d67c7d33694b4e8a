import ArrowBack from '@mui/icons-material/ArrowBack';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Link, useMediaQuery } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router';
import type { ListRow } from '../../shared/contract/records';
import type { Values } from '../../shared/domain/noun';
import { nounOf, ownedBy, type NounName } from '../../shared/domain/nouns';
import { clockTime } from '../base/format';
import { useText } from '../base/language';
import { listPath, recordPath } from '../base/places';
import { token } from '../base/theme';
import { useUndo } from './undo';
import { FailureNote, Page, useToast } from '../components';
import { fieldId } from '../forms/record-field';
import type { Typed } from '../forms/typed';
import { useDraft } from '../forms/use-draft';
import type { Calls } from '../api';
import { enterMovesOn } from './enter-key';
import { FormAside, type Problem } from './form-aside';
import { FormFields, type Around } from './form-fields';
import { FormNav, type NavItem } from './form-nav';
import { History } from './history';
import { OwnedList } from './owned-list';
import { useRecordForm, type Loaded, type RecordFormState } from './use-record-form';
import { useRemove } from './use-remove';

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
  /** At the right, under the summary. `version` grows when the record or what belongs to it changed; `changed` says that it has. */
  aside?: (form: RecordFormState, version: number, changed: () => void) => ReactNode;
  around?: (form: RecordFormState, field: string) => Around;
  saveAs?: ((values: Values, run: Calls['run']) => Promise<ListRow | undefined>) | undefined;
}

const scrollTo = (id: string): void => {
  setTimeout(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, 0);
};

/** The form of any noun, derived from its description, with what belongs to the record below it. */
export function RecordForm({
  noun,
  row,
  draft,
  parts = {},
}: {
  noun: NounName;
  row: Loaded;
  draft: { values: Typed; savedAt: string } | null;
  parts?: FormParts;
}) {
  const say = useText();
  const narrow = useMediaQuery('(max-width: 1000px)', { noSsr: true });
  const toast = useToast();
  const undo = useUndo();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const form = useRecordForm({ noun, row, draft: draft?.values, saveAs: parts.saveAs });
  const { description, record, faults, dirty, failure } = form;
  const [focused, setFocused] = useState<string>();
  const [tab, setTab] = useState<'form' | 'history'>('form');
  const [draftOf, setDraftOf] = useState(draft);
  const [version, setVersion] = useState(0);
  const saved = useDraft(noun, record.id ?? 'new', form.typed, dirty);
  const remove = useRemove(noun, () => {
    void navigate(listPath(noun));
  });
  const title =
    record.id === null
      ? say('LIST_NEW', { noun: say.label(description.label) })
      : (record.labels[description.title] ?? String(record.values[description.title] ?? ''));
  const changed = (): void => {
    setVersion((n) => n + 1);
    void form.refresh();
  };
  const jump = (key: string): void => {
    setTab('form');
    form.focus(key);
  };
  const asked = query.get('field');
  // The field that an address names is gone to once, when the form opens.
  const { focus } = form;
  const first = useRef(focus);
  useEffect(() => {
    if (asked && asked in nounOf(noun).fields) first.current(asked);
  }, [asked, noun]);

  const save = async (): Promise<void> => {
    saved.stop();
    const answer = await form.save();
    if (!answer) return;
    saved.forget();
    setDraftOf(null);
    toast(say('FORM_SAVED'), {
      label: say('UNDO'),
      run: () => {
        undo();
      },
    });
    if (record.id === null) void navigate(recordPath(noun, answer.id), { replace: true });
    else changed();
  };
  const problems: Problem[] = [
    ...Object.keys(description.fields).flatMap((key) =>
      faults[key]
        ? [
            {
              field: key,
              text: say.any(faults[key].code, faults[key].params),
              severity: 'error' as const,
              failure: faults[key],
            },
          ]
        : [],
    ),
    ...record.findings
      .filter((finding) => !faults[finding.field ?? ''] && !dirty)
      .map((finding) => ({
        field: finding.entity === noun ? (finding.field ?? '') : '',
        text: say.any(finding.code, finding.params),
        severity: finding.severity,
        entity: finding.entity,
      })),
  ];
  const keys = useRef<(event: globalThis.KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    // A dialog over the form has keys of its own.
    if (document.querySelector('[role=dialog]')) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void save();
    }
    if (event.key === 'F8' && problems.length > 0) {
      event.preventDefault();
      const at = problems.findIndex(
        (problem) => fieldId(problem.field) === document.activeElement?.id,
      );
      const next = problems[(at + 1) % problems.length];
      if (next) jump(next.field);
    }
  };
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      keys.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  const discard = (): void => {
    saved.forget();
    setDraftOf(null);
    form.discard();
  };

  const { id: ownerId } = record;
  const owned = ownerId === null ? [] : ownedBy(noun).filter((own) => parts.owned?.(own) ?? true);
  const count = (mine: (problem: Problem) => boolean) => ({
    count: problems.filter(mine).length,
    errors: problems.some((problem) => mine(problem) && problem.severity === 'error'),
  });
  const items: NavItem[] = [
    ...Object.entries(description.sections).map(([key, label]) => ({
      key,
      label: say.label(label),
      current: tab === 'form' && description.fields[focused ?? '']?.form === key,
      problems: count(({ field }) => description.fields[field]?.form === key),
      go: () => {
        const to = form.inSection(key)[0];
        if (to) jump(to[0]);
      },
    })),
    ...owned.map((own) => ({
      key: own,
      label: say.label(nounOf(own).plural),
      current: false,
      problems: count(({ entity }) => entity === own),
      owned: { noun: own, ownerId: ownerId ?? '', version },
      go: () => {
        setTab('form');
        scrollTo(`owned-${own}`);
      },
    })),
    ...(ownerId === null
      ? []
      : [
          {
            key: '',
            label: say('FORM_HISTORY'),
            current: tab === 'history',
            go: () => {
              setTab('history');
            },
          },
        ]),
  ];
  const aside = (
    <FormAside
      problems={problems}
      noun={description}
      focused={focused}
      onJump={jump}
      below={narrow}
    >
      {parts.aside?.(form, version, changed)}
    </FormAside>
  );
  return (
    <Page
      full
      title={
        <>
          <Link
            component={RouterLink}
            to={listPath(noun)}
            sx={{
              fontSize: 14,
              fontWeight: 400,
              display: 'inline-flex',
              alignItems: 'center',
              gap: 1,
            }}
          >
            <ArrowBack sx={{ fontSize: 18 }} aria-hidden />
            {say.label(description.plural)}
          </Link>
          <Box
            component="span"
            aria-hidden
            sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: 14 }}
          >
            /
          </Box>
          {title}
        </>
      }
      sub={
        parts.sub?.(form) ??
        (noun === 'station' ? record.labels['division'] : record.labels['station'])
      }
      tabs={parts.tabs?.(form)}
      actions={
        <>
          {saved.savedAt && (
            <Box
              role="status"
              sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, color: token.t2 }}
            >
              <CheckCircle sx={{ fontSize: 16, color: token.teal }} aria-hidden />
              {say('FORM_DRAFT_SAVED', { time: clockTime(saved.savedAt) })}
            </Box>
          )}
          {parts.actions?.(form)}
          {record.id !== null && (
            <Button
              variant="outlined"
              color="error"
              onClick={() => {
                remove.ask([{ id: record.id ?? '', revision: record.revision ?? 0 }]);
              }}
            >
              {say('FORM_REMOVE')}
            </Button>
          )}
          <Button
            variant="contained"
            disabled={form.busy}
            onClick={() => {
              void save();
            }}
          >
            {say('FORM_SAVE')}
            <Box component="span" aria-hidden sx={{ ml: 2, fontSize: 12, opacity: 0.85 }}>
              Ctrl S
            </Box>
          </Button>
        </>
      }
    >
      <FormNav items={items} />
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', bgcolor: token.surface, px: 6, py: 3 }}>
        {draftOf && dirty && (
          <Box
            role="status"
            sx={{
              mb: 2,
              p: '4px 12px',
              fontSize: 13,
              bgcolor: token.teal50,
              border: `1px solid ${token.teal100}`,
              borderRadius: '4px',
              display: 'flex',
              alignItems: 'center',
              gap: 2,
            }}
          >
            <Box sx={{ flex: 1 }}>
              {say('FORM_DRAFT_FOUND', { time: clockTime(draftOf.savedAt) })}
            </Box>
            <Button variant="text" onClick={discard}>
              {say('FORM_DRAFT_DISCARD')}
            </Button>
          </Box>
        )}
        {failure && <FailureNote failure={failure} />}
        {tab === 'history' && record.id !== null ? (
          <History noun={noun} id={record.id} />
        ) : (
          <>
            <Box
              component="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
              }}
              onKeyDown={enterMovesOn}
              onFocus={(event: { target: EventTarget }) => {
                if (event.target instanceof HTMLElement && event.target.id.startsWith('field-'))
                  setFocused(event.target.id.slice(6));
              }}
            >
              <FormFields
                form={form}
                around={parts.around && ((key) => parts.around?.(form, key) ?? {})}
              />
            </Box>
            {ownerId !== null &&
              owned.map((own) => (
                <OwnedList
                  key={own}
                  noun={own}
                  ownerId={ownerId}
                  version={version}
                  onChanged={changed}
                />
              ))}
            {narrow && aside}
          </>
        )}
      </Box>
      {!narrow && aside}
      {remove.dialog}
    </Page>
  );
}
