import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { EvaluationDetail, Sheet } from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, StatusChip } from '../../components';
import { AssessorDialog } from './assessor-dialog';
import { EvaluationExchange } from './exchange';
import { ReasonDialog } from '../../forms/reason-dialog';
import { RemoveDialog } from './remove-dialog';

interface PanelProps {
  detail: EvaluationDetail;
  chosen: string | null;
  onChoose: (id: string) => void;
  onChanged: (detail: EvaluationDetail) => void;
  /** Keeps what is typed on the chosen sheet before something else happens to it. */
  flush: () => Promise<unknown>;
}

/**
 * Who scores: each with how far they have come, blind to each other; one's own sheets can be
 * chosen, others only say how far.
 */
export function AssessorsPanel({ detail, chosen, onChoose, onChanged, flush }: PanelProps) {
  const say = useText();
  const reviewer = useRole('reviewer', 'admin');
  const { run, busy, failure, clear } = useCall();
  const [editing, setEditing] = useState<Sheet | 'new' | null>(null);
  const [returning, setReturning] = useState<Sheet | null>(null);
  const [removing, setRemoving] = useState<Sheet | null>(null);
  const { template, sheets } = detail;
  const chip = ({ submittedAt, answered, asked, conflict, group, source }: Sheet) => {
    const self = template.groups.find(({ key }) => key === group)?.self;
    if (source === 'file')
      return submittedAt === null ? (
        <StatusChip tone="attention" height={20}>
          {say('ASM_WAITING')}
        </StatusChip>
      ) : (
        <StatusChip tone="ok" height={20}>
          {say('ASM_BY_FILE')}
        </StatusChip>
      );
    if (submittedAt !== null)
      return (
        <StatusChip tone="ok" height={20}>
          {say('EVAL_HANDED_IN')}
        </StatusChip>
      );
    if (!self && conflict !== null && conflict.kind !== 'none')
      return (
        <StatusChip tone="problem" height={20}>
          {say('EVAL_STANDS_ASIDE')}
        </StatusChip>
      );
    if (!self && conflict === null)
      return (
        <StatusChip tone="attention" height={20}>
          {say('EVAL_UNDECLARED')}
        </StatusChip>
      );
    return (
      <StatusChip tone="neutral" icon={false} height={20}>
        {say('EVAL_ANSWERED', { answered, asked })}
      </StatusChip>
    );
  };
  const edit = async (sheet: Sheet | 'new'): Promise<void> => {
    const now = await flush();
    clear();
    setEditing(
      sheet === 'new'
        ? 'new'
        : (now as Sheet | undefined)?.id === sheet.id
          ? (now as Sheet)
          : sheet,
    );
  };
  const remove = async ({ id, revision }: Sheet): Promise<void> => {
    setRemoving(null);
    const kept = (await flush()) as Sheet | undefined;
    const done = await run('evaluation.sheet.remove', {
      id,
      revision: kept?.id === id ? kept.revision : revision,
    });
    if (done) onChanged(done);
  };
  const giveBack = async (reason: string): Promise<boolean> => {
    const done =
      returning &&
      (await run('evaluation.sheet.return', {
        id: returning.id,
        revision: returning.revision,
        reason,
      }));
    if (!done) return false;
    setReturning(null);
    onChanged(done);
    return true;
  };
  return (
    <section aria-labelledby="assessors-head">
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}>
        <h2 id="assessors-head">{say('EVAL_ASSESSORS')}</h2>
        {(detail.received === null || detail.received.groups.length > 0) && (
          <Button
            variant="text"
            disabled={busy}
            onClick={() => {
              void edit('new');
            }}
          >
            {say('EVAL_ADD_ASSESSOR')}
          </Button>
        )}
      </Box>
      <Box component="ul" aria-labelledby="assessors-head" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {sheets.map((sheet) => {
          const own = sheet.id === chosen;
          const group = say.label(template.groups.find(({ key }) => key === sheet.group)?.label);
          const name = say('EVAL_ASSESSOR_OF', { group, assessor: sheet.assessor });
          return (
            <Box
              component="li"
              key={sheet.id}
              data-sheet={sheet.id}
              sx={{
                mx: -2,
                px: 2,
                py: '3px',
                borderRadius: '4px',
                bgcolor: own ? token.teal50 : undefined,
              }}
            >
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  alignItems: 'center',
                  columnGap: 2,
                  minHeight: 26,
                  fontSize: textSize.dense,
                  lineHeight: '18px',
                }}
              >
                {sheet.mine ? (
                  <Box
                    component="button"
                    type="button"
                    aria-pressed={own}
                    onClick={() => {
                      onChoose(sheet.id);
                    }}
                    sx={{
                      all: 'unset',
                      cursor: 'pointer',
                      flex: '1 1 84px',
                      minHeight: 24,
                      display: 'flex',
                      alignItems: 'center',
                      overflowWrap: 'anywhere',
                      fontWeight: own ? 700 : 400,
                      color: token.teal,
                      '&:hover': { textDecoration: 'underline' },
                      '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: 1 },
                    }}
                  >
                    {name}
                  </Box>
                ) : (
                  <Box sx={{ flex: '1 1 84px' }}>{name}</Box>
                )}
                {chip(sheet)}
                {sheet.submittedAt !== null && reviewer && (
                  <Button
                    variant="text"
                    aria-label={say('EVAL_GIVE_BACK_NAMED', { assessor: sheet.assessor })}
                    onClick={() => {
                      clear();
                      setReturning(sheet);
                    }}
                  >
                    {say('EVAL_GIVE_BACK')}
                  </Button>
                )}
              </Box>
              {own && sheet.submittedAt === null && (
                <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
                  <Button
                    variant="text"
                    disabled={busy}
                    aria-label={say('EVAL_EDIT_ASSESSOR_NAMED', { assessor: sheet.assessor })}
                    onClick={() => {
                      void edit(sheet);
                    }}
                  >
                    {say('EVAL_EDIT_ASSESSOR')}
                  </Button>
                  <Button
                    variant="text"
                    color="error"
                    disabled={busy}
                    aria-label={say('EVAL_REMOVE_ASSESSOR_NAMED', { assessor: sheet.assessor })}
                    onClick={() => {
                      clear();
                      if (sheet.answered > 0) setRemoving(sheet);
                      else void remove(sheet);
                    }}
                  >
                    {say('EVAL_REMOVE_ASSESSOR')}
                  </Button>
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
      {sheets.length === 0 && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('EVAL_NO_ASSESSORS')}</Box>
      )}
      {!returning && <FailureNote failure={failure} />}
      <EvaluationExchange detail={detail} onChanged={onChanged} />
      {editing && (
        <AssessorDialog
          detail={detail}
          sheet={editing === 'new' ? null : editing}
          onClose={() => {
            setEditing(null);
          }}
          onSaved={(next, id) => {
            setEditing(null);
            onChanged(next);
            onChoose(id);
          }}
        />
      )}
      {removing && (
        <RemoveDialog
          title={say('EVAL_REMOVE_ASSESSOR_NAMED', { assessor: removing.assessor })}
          text={say('EVAL_REMOVE_ASSESSOR_TEXT', { answered: removing.answered })}
          act={say('EVAL_REMOVE_ASSESSOR')}
          onClose={() => {
            setRemoving(null);
          }}
          onRemove={() => {
            void remove(removing);
          }}
        />
      )}
      {returning && (
        <ReasonDialog
          id={`give-back@${returning.id}`}
          title={say('EVAL_GIVE_BACK_TITLE', { assessor: returning.assessor })}
          text={say('EVAL_GIVE_BACK_TEXT')}
          act={say('EVAL_GIVE_BACK')}
          busy={busy}
          failure={failure}
          onClose={() => {
            setReturning(null);
          }}
          onReason={giveBack}
        />
      )}
    </section>
  );
}
