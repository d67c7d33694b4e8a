import { Box } from '@mui/material';
import { useState } from 'react';
import type { SetPreview } from '../../../shared/contract/definitions';
import { useCall } from '../../api';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormDialog } from '../../components';
import { MovedPeriods } from './moved-periods';
import { SetProblems } from './set-problems';
import { TriedFlow, TriedRules, type Proposal } from './set-tried';

type Change = SetPreview['changes'][number];

const tones = { added: token.teal, gone: token.red, changed: token.amber } as const;

function Changes({ changes }: { changes: readonly Change[] }) {
  const { language, say } = useLanguage();
  if (changes.length === 0) return <Box>{say('SET_DEF_SAME')}</Box>;
  return (
    <Box
      component="ul"
      aria-label={say('SET_DEF_CHANGES')}
      sx={{ m: 0, p: 0, maxHeight: 280, overflow: 'auto', fontSize: textSize.dense }}
    >
      {changes.map(({ part, key, label, change, before, after }) => (
        <Box
          key={`${part} ${key}`}
          component="li"
          sx={{
            display: 'grid',
            gridTemplateColumns: '56px 112px minmax(0, 1fr)',
            columnGap: 2,
            py: 1,
            borderBottom: `1px solid ${token.line}`,
          }}
        >
          <Box sx={{ color: tones[change], fontWeight: 600 }}>{say(`SET_DEF_${change}`)}</Box>
          <Box sx={{ color: token.t2 }}>{say(`SET_PART_${part}`)}</Box>
          <Box>
            {label[language]}
            {(before !== null || after !== null) && (
              <Box component="span" sx={{ color: token.t2, ml: 2 }}>
                {before ?? '—'} → {after ?? '—'}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface SetDialogProps {
  proposal: Proposal;
  preview: SetPreview;
  onClose: (taken: boolean) => void;
}

/** What another set would change; it is taken in only from here. */
export function SetDialog({ proposal, preview, onClose }: SetDialogProps) {
  const { language, say } = useLanguage();
  const { run, busy, failure } = useCall();
  // A quarter that has begun keeps what it began with, unless it is ticked.
  const [moved, setMoved] = useState<readonly string[]>([]);
  const { set, sm3, changes, problems, retired, open } = preview;
  const take = async (): Promise<void> => {
    if (await run('definitions.take', { ...proposal, sm3, moved: [...moved] })) onClose(true);
  };
  return (
    <FormDialog
      wide
      title={say('SET_DEF_TAKE_TITLE', { set: set.title[language], version: set.version })}
      act={say('SET_DEF_TAKE_ACT')}
      ready={!busy && problems.length === 0}
      failure={failure}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={take}
    >
      <Box sx={{ color: token.t2, fontSize: textSize.small, overflowWrap: 'anywhere' }}>
        {set.note[language]}
        <br />
        SM3 {sm3}
      </Box>
      <SetProblems problems={problems} />
      {problems.length === 0 && <Changes changes={changes} />}
      {problems.length === 0 && <TriedRules proposal={proposal} />}
      {problems.length === 0 && <TriedFlow proposal={proposal} />}
      {retired.map(({ table, code, label, records }) => (
        <Box key={`${table} ${code}`} sx={{ fontSize: textSize.dense }}>
          {say('SET_DEF_RETIRED', { code: label[language], n: records })}
        </Box>
      ))}
      <MovedPeriods
        open={open}
        moved={moved}
        toggle={(period) => {
          setMoved(
            moved.includes(period) ? moved.filter((one) => one !== period) : [...moved, period],
          );
        }}
      />
    </FormDialog>
  );
}
