import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Correction, EvaluationDetail } from '../../../shared/evaluation/record';
import { allItems } from '../../../shared/definitions/evaluation-template';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, StatusChip } from '../../components';
import { RectifyButton } from '../../papers/letters';
import { CorrectionDialog } from './correction-dialog';
import { rectificationOf } from './rectification';

/** 整改要求: what was asked for, by when, and what became of it. */
export function CorrectionsCard({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const today = useToday();
  const { run, failure } = useCall();
  const [editing, setEditing] = useState<{ correction: Correction | null; done: boolean } | null>(
    null,
  );
  const { template, corrections } = detail;
  const names = new Map(allItems(template).map(({ key, label }) => [key, say.label(label)]));
  const chip = ({ dueOn, doneOn }: Correction) => {
    if (doneOn !== null)
      return (
        <StatusChip tone="ok" height={20}>
          {say('EVAL_DONE', { date: doneOn })}
        </StatusChip>
      );
    return (
      <StatusChip tone={dueOn < today ? 'problem' : 'attention'} height={20}>
        {say(dueOn < today ? 'EVAL_OVERDUE' : 'EVAL_DUE', { date: dueOn })}
      </StatusChip>
    );
  };
  const remove = async ({ id, revision }: Correction): Promise<void> => {
    await run('evaluation.correction.remove', { id, revision });
  };
  return (
    <Card
      title={say('EVAL_CORRECTIONS_ASKED')}
      action={
        <Box sx={{ display: 'flex', gap: 2 }}>
          <RectifyButton rectification={rectificationOf(detail, say)} small />
          <Button
            variant="outlined"
            sx={{ height: 28 }}
            onClick={() => {
              setEditing({ correction: null, done: false });
            }}
          >
            {say('EVAL_CORRECTION_ASK')}
          </Button>
        </Box>
      }
    >
      <FailureNote failure={failure} />
      {corrections.length === 0 && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('EVAL_NO_CORRECTIONS')}</Box>
      )}
      <Box
        component="ul"
        aria-label={say('EVAL_CORRECTIONS_ASKED')}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
      >
        {corrections.map((correction) => (
          <Box
            component="li"
            key={correction.id}
            data-correction={correction.id}
            sx={{
              py: 2,
              borderBottom: `1px solid ${token.line}`,
              fontSize: textSize.dense,
              lineHeight: '20px',
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
              <Box sx={{ flex: '1 1 180px', overflowWrap: 'anywhere' }}>
                <b>
                  {correction.item === null
                    ? say('EVAL_WHOLE')
                    : (names.get(correction.item) ?? correction.item)}
                </b>
                {'\u2003'}
                {correction.demand}
              </Box>
              {chip(correction)}
            </Box>
            {correction.result !== '' && <Box sx={{ color: token.t2 }}>{correction.result}</Box>}
            <Box sx={{ display: 'flex', gap: 1, ml: '-6px' }}>
              {correction.doneOn === null && (
                <Button
                  variant="text"
                  aria-label={say('EVAL_CORRECTION_DONE_OF', { demand: correction.demand })}
                  onClick={() => {
                    setEditing({ correction, done: true });
                  }}
                >
                  {say('EVAL_CORRECTION_DONE')}
                </Button>
              )}
              <Button
                variant="text"
                aria-label={say('EVAL_CORRECTION_EDIT_OF', { demand: correction.demand })}
                onClick={() => {
                  setEditing({ correction, done: false });
                }}
              >
                {say('EVAL_EDIT')}
              </Button>
              <Button
                variant="text"
                color="error"
                aria-label={say('EVAL_CORRECTION_REMOVE_OF', { demand: correction.demand })}
                onClick={() => {
                  void remove(correction);
                }}
              >
                {say('EVAL_REMOVE')}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      {editing && (
        <CorrectionDialog
          detail={detail}
          {...editing}
          onClose={() => {
            setEditing(null);
          }}
          onSaved={() => {
            setEditing(null);
          }}
        />
      )}
    </Card>
  );
}
