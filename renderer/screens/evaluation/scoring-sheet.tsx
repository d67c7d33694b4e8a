import { Box, Button, TextField } from '@mui/material';
import { Fragment, useState } from 'react';
import type { EvaluationRecord, EvaluationTemplate } from '../../../shared/contract/types';
import { scoreOf } from '../../../shared/evaluation/scoring';
import { useCall } from '../../api';
import { useLanguage } from '../../app/language';
import { useSession, useToday } from '../../app/session';
import { token } from '../../app/theme';
import { FailureNote, StatusChip, useToast } from '../../components';

interface SheetProps {
  station: { id: string; name: string };
  template: EvaluationTemplate;
  record: EvaluationRecord | undefined;
  onSaved: () => void;
}

type Marks = Record<string, number | null>;

/** Tenths of a point as typed: null when empty, undefined when it is no score. */
function tenths(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  return /^\d{1,4}(\.\d?)?$/.test(text) ? Math.round(Number(text) * 10) : undefined;
}

const headSx = { position: 'sticky', top: 0, bgcolor: token.sunk, zIndex: 1, fontSize: 12, fontWeight: 700, color: token.t2, textAlign: 'left', whiteSpace: 'nowrap', height: 34, px: 2, borderBottom: `1px solid ${token.line2}` } as const;

/** One station's sheet: item by item with criterion and evidence beside it, the running total at the right. */
export function ScoringSheet({ station, template, record, onSaved }: SheetProps) {
  const { language, say } = useLanguage();
  const { state } = useSession();
  const today = useToday();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const items = template.groups.flatMap((group) => group.items);
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(items.map(({ key }) => [key, record?.scores[key] == null ? '' : String((record.scores[key] ?? 0) / 10)])));
  const [evidence, setEvidence] = useState<Record<string, string>>(record?.evidence ?? {});
  const marks: Marks = Object.fromEntries(items.map(({ key }) => [key, tenths(typed[key] ?? '') ?? null]));
  const bad = items.filter(({ key, full }) => {
    const mark = tenths(typed[key] ?? '');
    return mark === undefined || (mark !== null && mark > full * 10);
  });
  const result = scoreOf(template, marks);
  const save = async (): Promise<void> => {
    const saved = await run('evaluation.save', {
      id: record?.id ?? null, revision: record?.revision ?? null, templateId: template.id, stationId: station.id, date: record?.date ?? today, assessor: record?.assessor ?? state.session.name, scores: marks, evidence,
    });
    if (!saved) return;
    toast(say('EVAL_SAVED'));
    onSaved();
  };
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', bgcolor: token.surface }}>
        <FailureNote failure={failure} />
        <Box component="table" sx={{ width: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: 13 }}>
          <thead><tr>{(['EVAL_ITEM', 'EVAL_CRITERION', 'EVAL_EVIDENCE', 'EVAL_FULL', 'EVAL_SCORE'] as const).map((code, index) => <Box component="th" key={code} sx={{ ...headSx, ...(index > 2 ? { textAlign: 'right' } : {}), ...(index === 0 ? { pl: 4 } : {}), ...(index === 4 ? { pr: 4 } : {}) }}>{say(code)}</Box>)}</tr></thead>
          <tbody>
            {template.groups.map((group) => (
              <Fragment key={group.key}>
                <tr>
                  <Box component="th" colSpan={3} sx={{ textAlign: 'left', bgcolor: token.sunk, px: 4, height: 34, borderBottom: `1px solid ${token.line}` }}>{group.label[language]}</Box>
                  <Box component="td" sx={{ textAlign: 'right', bgcolor: token.sunk, px: 2, color: token.t2, borderBottom: `1px solid ${token.line}` }}>{group.full}</Box>
                  <Box component="td" sx={{ textAlign: 'right', bgcolor: token.sunk, px: 4, fontWeight: 700, borderBottom: `1px solid ${token.line}` }}>{((result.groups.find(({ key }) => key === group.key)?.score ?? 0) / 10).toFixed(1)}</Box>
                </tr>
                {group.items.map((item) => {
                  const wrong = bad.some(({ key }) => key === item.key);
                  const label = item.label[language];
                  return (
                    <Box component="tr" key={item.key} sx={{ '& > td': { borderBottom: `1px solid ${token.line}`, height: 48, px: 2 } }}>
                      <Box component="td" sx={{ pl: '16px !important', whiteSpace: 'nowrap' }}>{label}</Box>
                      <Box component="td" sx={{ color: token.t2, fontSize: 12 }}>{wrong ? <Box component="span" role="alert" sx={{ color: token.red }}>{say('EVAL_BAD_SCORE', { full: item.full })}</Box> : item.criterion?.[language]}</Box>
                      <td><TextField size="small" multiline maxRows={6} value={evidence[item.key] ?? ''} onChange={(event) => { setEvidence({ ...evidence, [item.key]: event.target.value }); }} slotProps={{ htmlInput: { 'aria-label': `${label} ${say('EVAL_EVIDENCE')}`, maxLength: 200 } }} sx={{ width: { xs: 150, lg: 200 }, my: 1 }} /></td>
                      <Box component="td" sx={{ textAlign: 'right', color: token.t2 }}>{item.full}</Box>
                      <Box component="td" sx={{ textAlign: 'right', pr: '16px !important' }}>
                        <TextField size="small" error={wrong} value={typed[item.key] ?? ''} onChange={(event) => { setTyped({ ...typed, [item.key]: event.target.value }); }}
                          slotProps={{ htmlInput: { 'aria-label': `${label} ${say('EVAL_SCORE')}`, inputMode: 'decimal', style: { textAlign: 'right' } } }} sx={{ width: 72 }} />
                      </Box>
                    </Box>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box component="aside" sx={{ width: 256, flexShrink: 0, borderLeft: `1px solid ${token.line}`, bgcolor: token.surface, p: 4, display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Box sx={{ fontSize: 15, fontWeight: 700 }}>{station.name}</Box>
        <Box>
          <Box sx={{ fontSize: 13, color: token.t2 }}>{say('EVAL_RUNNING')}</Box>
          <Box><Box component="span" data-testid="running-total" sx={{ fontSize: 32, lineHeight: '44px', fontWeight: 700 }}>{(result.running / 10).toFixed(1)}</Box> <Box component="span" sx={{ color: token.t2 }}>{say('EVAL_OF', { full: template.fullMark })}</Box></Box>
          {result.total === null
            ? <Box sx={{ fontSize: 13, color: token.t2 }}>{say('EVAL_LEFT', { n: result.open })}</Box>
            : <StatusChip tone={result.passed ? 'ok' : 'problem'}>{result.grade?.[language]} · {say(result.passed ? 'EVAL_PASSED' : 'EVAL_FAILED')}</StatusChip>}
        </Box>
        <Box sx={{ display: 'flex', height: 8, bgcolor: token.neutralBg, borderRadius: '3px', overflow: 'hidden' }}><Box sx={{ width: `${(result.running / template.fullMark) * 10}%`, bgcolor: token.teal }} /></Box>
        <Box sx={{ fontSize: 12, color: token.t2, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 1 }}>
          {template.grades.map(({ name, from }) => <Fragment key={from}><span>{name[language]}</span><span>{say('EVAL_GRADE_FROM', { from })}</span></Fragment>)}
        </Box>
        <Box sx={{ fontSize: 12, color: token.t3 }}>{say('EVAL_RULE', { pass: template.passMark })}</Box>
        <Button variant="contained" sx={{ mt: 'auto' }} disabled={busy || bad.length > 0} onClick={() => { void save(); }}>{say('EVAL_SAVE')}</Button>
      </Box>
    </>
  );
}
