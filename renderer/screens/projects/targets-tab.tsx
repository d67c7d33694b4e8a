import Add from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ProjectTargets } from '../../../shared/contract/projects';
import { keep, useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { useActs } from '../../records/undo';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, FailureNote, RestoredNote } from '../../components';
import { useKept } from '../../forms/use-draft';
import { IndicatorDialog } from './indicator-dialog';
import { ProgressCard } from './progress-card';
import { TargetsMatrix } from './targets-matrix';
import { useTargets } from './use-targets';

/** 目标: the matrix of plan and result, and how far each indicator has come. */
export function TargetsTab({ project, targets }: { project: string; targets: ProjectTargets }) {
  const say = useText();
  const { offer } = useActs();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const sheet = useTargets(targets);
  const kept = useKept({
    place: { noun: 'targets', id: project },
    typed: sheet.typed,
    dirty: sheet.dirty,
    restore: sheet.restore,
    when: editor,
  });
  const forget = (): void => {
    sheet.forget();
    kept.forget();
  };
  const { run, busy, failure } = useCall();
  const [adding, setAdding] = useState(false);
  const save = async (): Promise<void> => {
    const saved = await run('projects.saveTargets', { project, cells: sheet.cells });
    if (!saved) return;
    keep('projects.targets', { project }, saved);
    forget();
    offer(say('PROJECT_TARGETS_SAVED'));
  };
  const remove = async (indicator: string): Promise<void> => {
    if (!(await run('projects.removeIndicator', { project, indicator }))) return;
    offer(say('PROJECT_INDICATOR_REMOVED', { indicator }));
  };
  const [bad] = sheet.bad;
  const cellOf = ({ side, indicator, period }: NonNullable<typeof bad>): string =>
    say(side === 'planned' ? 'PROJECT_TARGET_PLANNED' : 'PROJECT_TARGET_ACTUAL', {
      indicator,
      period,
    });
  const add = editor && (
    <Button
      variant="outlined"
      startIcon={<Add />}
      onClick={() => {
        setAdding(true);
      }}
      sx={{ height: 28 }}
    >
      {say('PROJECT_INDICATOR_NEW')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Card
        title={say('PROJECT_TARGETS')}
        note={targets.rows.length > 0 ? say('PROJECT_TARGETS_NOTE') : undefined}
        padding={0}
        action={
          targets.rows.length > 0 && (
            <>
              {add}
              {editor && (
                <Button
                  variant="contained"
                  disabled={busy || !sheet.dirty || bad !== undefined}
                  onClick={() => {
                    void save();
                  }}
                  sx={{ height: 28 }}
                >
                  {say('FORM_SAVE')}
                </Button>
              )}
            </>
          )
        }
      >
        <RestoredNote savedAt={kept.found} onDiscard={forget} />
        <FailureNote failure={failure} />
        {bad && (
          <Box role="alert" sx={{ px: 4, py: 1, fontSize: textSize.small, color: token.red }}>
            {bad.unclear
              ? say('FRAME_PAIR', {
                  name: cellOf(bad),
                  text: say.any(bad.unclear.code, bad.unclear.params),
                })
              : say('PROJECT_TARGET_BAD', { cell: cellOf(bad) })}
          </Box>
        )}
        {targets.rows.length === 0 ? (
          <EmptyState title={say('PROJECT_NO_TARGETS')} actions={add}>
            {say('PROJECT_NO_TARGETS_TEXT')}
          </EmptyState>
        ) : (
          <TargetsMatrix
            targets={targets}
            sheet={sheet}
            editor={editor}
            onRemove={(indicator) => {
              void remove(indicator);
            }}
          />
        )}
      </Card>
      {targets.rows.some(({ ratio }) => ratio !== null) && <ProgressCard targets={targets} />}
      {adding && (
        <IndicatorDialog
          project={project}
          targets={targets}
          onClose={() => {
            setAdding(false);
          }}
          onSaved={() => {
            setAdding(false);
          }}
        />
      )}
    </Box>
  );
}
