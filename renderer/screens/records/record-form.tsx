import ArrowBack from '@mui/icons-material/ArrowBack';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useForm } from 'react-hook-form';
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router';
import type { FieldFailure } from '../../../shared/contract/result';
import type { Finding, ListRow } from '../../../shared/contract/types';
import type { Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord, fieldFault } from '../../../shared/rules/record-rules';
import { useCall } from '../../api';
import { clockTime } from '../../app/format';
import { useText } from '../../app/language';
import { listPath, recordPath } from '../../app/places';
import { useToday } from '../../app/session';
import { token } from '../../app/theme';
import { CountBadge, FailureNote, Page, useToast } from '../../components';
import { derivedFrom, fieldId, RecordField } from '../../forms/record-field';
import { fromTyped, typedOf, valuesOf, type Typed } from '../../forms/typed';
import { useDraft } from '../../forms/use-draft';
import { FormAside, type Problem } from './form-aside';
import { History } from './history';
import { RevealDialog } from './reveal-dialog';
import { useRemove } from './use-remove';

export interface Loaded {
  id: string | null;
  revision: number | null;
  values: Values;
  labels: Record<string, string>;
  findings: Finding[];
}

/** Moves to the control of the next field, as Enter does in a sheet. */
function focusNext(from: HTMLElement): void {
  const form = from.closest('form');
  if (!form) return;
  const fields = [...form.querySelectorAll<HTMLElement>('input:not([type=hidden]):not([aria-hidden]), textarea:not([aria-hidden]), [role=combobox]')].filter((element) => element.tabIndex >= 0);
  fields[fields.indexOf(from) + 1]?.focus();
}

/** The form of any noun, derived from its description. */
export function RecordForm({ noun, row, draft }: { noun: NounName; row: Loaded; draft: { values: Typed; savedAt: string } | null }) {
  const say = useText();
  const today = useToday();
  const toast = useToast();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const description = nounOf(noun);
  const [record, setRecord] = useState(row);
  const stored = useMemo(() => typedOf(description, record.values), [description, record.values]);
  const { control, watch, reset, getValues, setValue } = useForm<Typed>({ defaultValues: { ...stored, ...draft?.values } });
  const [faults, setFaults] = useState<Record<string, FieldFailure>>({});
  const [focused, setFocused] = useState<string>();
  const [revealing, setRevealing] = useState<string>();
  const [tab, setTab] = useState<'form' | 'history'>('form');
  const [draftOf, setDraftOf] = useState(draft);
  const { run, busy, failure, clear } = useCall();
  const body = useRef<HTMLFormElement>(null);
  const typed = watch();
  const dirty = Object.keys(description.fields).some((key) => JSON.stringify(typed[key] ?? '') !== JSON.stringify(stored[key] ?? ''));
  const draftId = record.id ?? 'new';
  const saved = useDraft(noun, draftId, typed, dirty);
  const remove = useRemove(noun, () => { void navigate(listPath(noun)); });
  const derived = noun === 'person' ? derivedFrom(typed['citizenId']) : {};
  const title = record.id === null ? say('LIST_NEW', { noun: say.label(description.label) }) : String(record.values[description.title] ?? '');
  const sections = Object.entries(description.sections);
  const inSection = (section: string) => Object.entries(description.fields).filter(([, field]) => field.form === section);

  const masked = (key: string): boolean => {
    const value = typed[key];
    return record.id !== null && typeof value === 'string' && value.includes('*') && value === stored[key];
  };
  const check = (key: string): FieldFailure | null => {
    const field = description.fields[key];
    if (!field || masked(key)) return null;
    const parsed = fromTyped(field, getValues(key));
    return 'fault' in parsed ? parsed.fault : fieldFault(field, parsed.value, { today });
  };
  const leave = (key: string): void => {
    const fault = check(key);
    setFaults((before) => {
      const next = { ...before };
      // An empty field is only called missing when saving: leaving it is no fault yet.
      if (fault && fault.code !== 'REQUIRED') next[key] = fault;
      else delete next[key];
      return next;
    });
  };
  const jump = (key: string): void => {
    setTab('form');
    setTimeout(() => { document.getElementById(fieldId(key))?.focus(); }, 0);
  };
  const asked = query.get('field');
  useEffect(() => { if (asked && asked in description.fields) jump(asked); }, [asked, description]);

  const save = async (): Promise<void> => {
    clear();
    saved.stop();
    const { values, faults: unread } = valuesOf(description, getValues());
    const own = checkRecord(noun, { ...values, ...(derived.sex ? derived : {}) }, { today });
    const found: Record<string, FieldFailure> = { ...own, ...unread };
    for (const key of Object.keys(found)) if (masked(key)) delete found[key];
    setFaults(found);
    const first = Object.keys(description.fields).find((key) => key in found);
    if (first) { jump(first); return; }
    const answer: ListRow | undefined = await run('records.save', { noun, id: record.id, revision: record.revision, values: { ...values, ...derived } });
    if (!answer) return;
    saved.forget();
    setDraftOf(null);
    toast(say('FORM_SAVED'));
    if (record.id === null) { void navigate(recordPath(noun, answer.id), { replace: true }); return; }
    setRecord({ ...answer, findings: [] });
    reset(typedOf(description, answer.values));
  };
  useEffect(() => {
    if (failure?.fields) setFaults((before) => ({ ...before, ...failure.fields }));
  }, [failure]);

  const problems: Problem[] = [
    ...Object.keys(description.fields).flatMap((key) => (faults[key] ? [{ field: key, text: say.any(faults[key].code, faults[key].params), severity: 'error' as const }] : [])),
    ...record.findings.filter((finding) => !faults[finding.field ?? ''] && !dirty).map((finding) => ({ field: finding.field ?? description.title, text: say.any(finding.code, finding.params), severity: finding.severity })),
  ];
  const saveNow = useRef(save);
  saveNow.current = save;
  const keys = useRef<(event: globalThis.KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); void saveNow.current(); }
    if (event.key === 'F8' && problems.length > 0) {
      event.preventDefault();
      const at = problems.findIndex((problem) => fieldId(problem.field) === document.activeElement?.id);
      const next = problems[(at + 1) % problems.length];
      if (next) jump(next.field);
    }
  };
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => { keys.current(event); };
    window.addEventListener('keydown', listen);
    return () => { window.removeEventListener('keydown', listen); };
  }, []);
  const enter = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    if (event.target instanceof HTMLInputElement || (event.target instanceof HTMLTextAreaElement && event.ctrlKey)) { event.preventDefault(); focusNext(event.target); }
  };
  const discard = (): void => { saved.forget(); setDraftOf(null); setFaults({}); reset(stored); };

  return (
    <Page
      full
      title={<><Link component={RouterLink} to={listPath(noun)} sx={{ fontSize: 14, fontWeight: 400, display: 'inline-flex', alignItems: 'center', gap: 1 }}><ArrowBack sx={{ fontSize: 18 }} aria-hidden />{say.label(description.plural)}</Link><Box component="span" aria-hidden sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: 14 }}>/</Box>{title}</>}
      sub={noun === 'station' ? record.labels['division'] : record.labels['station']}
      actions={(
        <>
          {saved.savedAt && <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13, color: token.t2 }}><CheckCircle sx={{ fontSize: 16, color: token.teal }} aria-hidden />{say('FORM_DRAFT_SAVED', { time: clockTime(saved.savedAt) })}</Box>}
          {record.id !== null && <Button variant="outlined" color="error" onClick={() => { remove.ask([{ id: record.id ?? '', revision: record.revision ?? 0 }]); }}>{say('FORM_REMOVE')}</Button>}
          <Button variant="contained" disabled={busy} onClick={() => { void save(); }}>{say('FORM_SAVE')}<Box component="span" aria-hidden sx={{ ml: 2, fontSize: 12, opacity: 0.85 }}>Ctrl S</Box></Button>
        </>
      )}
    >
      <Box component="nav" aria-label={say('FORM_SECTIONS')} sx={{ width: 132, flexShrink: 0, py: 3, bgcolor: token.surface, borderRight: `1px solid ${token.line}`, '@media (max-width: 900px)': { display: 'none' } }}>
        {[...sections.map(([key, label]) => ({ key, label: say.label(label), count: problems.filter((problem) => description.fields[problem.field]?.form === key).length })), ...(record.id === null ? [] : [{ key: '', label: say('FORM_HISTORY'), count: 0 }])].map(({ key, label, count }) => (
          <Box
            component="button" type="button" key={key} aria-current={(key === '') === (tab === 'history') && (key === '' || description.fields[focused ?? '']?.form === key) ? 'true' : undefined}
            onClick={() => { if (key === '') setTab('history'); else { const first = inSection(key)[0]; if (first) jump(first[0]); } }}
            sx={{ all: 'unset', boxSizing: 'border-box', width: '100%', height: 36, px: 4, display: 'flex', alignItems: 'center', justifyContent: 'space-between', cursor: 'pointer', fontSize: 13, color: token.t2, '&[aria-current]': { color: token.teal, fontWeight: 700, boxShadow: `inset 3px 0 0 ${token.teal}` }, '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 } }}
          >
            {label}<CountBadge count={count} problem />
          </Box>
        ))}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', bgcolor: token.surface, px: 6, py: 3 }}>
        {draftOf && dirty && <Box role="status" sx={{ mb: 2, p: '4px 12px', fontSize: 13, bgcolor: token.teal50, border: `1px solid ${token.teal100}`, borderRadius: '4px', display: 'flex', alignItems: 'center', gap: 2 }}><Box sx={{ flex: 1 }}>{say('FORM_DRAFT_FOUND', { time: clockTime(draftOf.savedAt) })}</Box><Button variant="text" onClick={discard}>{say('FORM_DRAFT_DISCARD')}</Button></Box>}
        {failure && <FailureNote failure={failure} />}
        {tab === 'history' && record.id !== null ? <History noun={noun} id={record.id} /> : (
          <Box component="form" ref={body} noValidate onSubmit={(event) => { event.preventDefault(); }} onKeyDown={enter} onFocus={(event: { target: EventTarget }) => { if (event.target instanceof HTMLElement && event.target.id.startsWith('field-')) setFocused(event.target.id.slice(6)); }}>
            {sections.map(([section, label], at) => (
              <Box component="section" key={section} sx={{ mb: 3 }}>
                <Typography variant="h2" component="h2" sx={{ mb: 1 }}>{say.label(label)}{at === 0 && <Box component="span" sx={{ ml: 2, fontSize: 12, fontWeight: 400, color: token.t3 }}>{say('FORM_REQUIRED_NOTE')}</Box>}</Typography>
                <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' }, columnGap: 6, rowGap: 2 }}>
                  {inSection(section).map(([key, field]) => (
                    <RecordField
                      key={key} name={key} field={field} control={control} known={typed[key] === stored[key] ? record.labels[key] : undefined}
                      error={faults[key] ? say.any(faults[key].code, faults[key].params) : undefined} onLeave={() => { leave(key); }}
                      onReveal={masked(key) ? () => { setRevealing(key); } : undefined} derived={key === 'sex' ? derived.sex : key === 'birthDate' ? derived.birthDate : undefined}
                    />
                  ))}
                </Box>
              </Box>
            ))}
          </Box>
        )}
      </Box>
      <FormAside problems={problems} noun={description} focused={focused} onJump={jump} />
      {revealing && record.id !== null && <RevealDialog noun={noun} id={record.id} field={revealing} label={say.label(description.fields[revealing]?.label)} onClose={() => { setRevealing(undefined); }} onValue={(value) => { setValue(revealing, value); }} />}
      {remove.dialog}
    </Page>
  );
}
