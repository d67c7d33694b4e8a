import Refresh from '@mui/icons-material/Refresh';
import { Box, Button } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/result';
import type { SubmissionState } from '../../../shared/contract/submission';
import { failureOf, onProgress, shell, useCall, type Drive } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { token } from '../../base/theme';
import { Card, FailureNote } from '../../components';
import { Drives } from './drives';
import { isStage, WriteProgress, type Writing } from './write-progress';

/** Drives, the four stages of writing, and what came of it. */
export function WriteCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const allowed = useRole('reviewer', 'admin');
  const { run, busy, failure } = useCall();
  const [drives, setDrives] = useState<Drive[]>([]);
  const [driveFailure, setDriveFailure] = useState<Failure>();
  const [folder, setFolder] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing>();
  const [file, setFile] = useState<string>();
  const job = useRef('');

  const look = useCallback(() => {
    shell.drives().then(
      (found) => {
        setDriveFailure(undefined);
        setDrives(found);
        setChosen((before) => before ?? found.find((drive) => drive.writable)?.path ?? null);
      },
      (thrown: unknown) => {
        setDriveFailure(failureOf(thrown));
      },
    );
  }, []);
  useEffect(look, [look]);
  useEffect(
    () =>
      onProgress((event) => {
        const { stage, done, total } = event;
        // The last progress may come in after the answer.
        if (event.jobId === job.current && isStage(stage))
          setWriting((before) =>
            before?.finished ? before : { stage, done, total, finished: false },
          );
      }),
    [],
  );

  const pickFolder = async (): Promise<void> => {
    const picked = await shell.chooseFolder({ title: say('SUB_FOLDER') });
    if (picked) {
      setFolder(picked);
      setChosen(picked);
    }
  };
  const write = async (): Promise<void> => {
    if (!chosen) return;
    job.current = `write-${Date.now()}`;
    setFile(undefined);
    setWriting(undefined);
    const answer = await run('submission.export', {
      period: state.period,
      folder: chosen,
      jobId: job.current,
    });
    if (!answer) {
      setWriting(undefined);
      return;
    }
    setFile(answer.file);
    setWriting((before) => ({
      stage: 'verify',
      done: before?.total ?? 0,
      total: before?.total ?? 0,
      finished: true,
    }));
  };
  const name = file?.split(/[\\/]/).at(-1);
  const missing = !allowed
    ? say('SUB_FREEZE_ROLE')
    : !state.frozen
      ? say('SUB_WRITE_FREEZE')
      : chosen === null
        ? say('SUB_WRITE_CHOOSE')
        : undefined;
  const again = state.step === 'receipt';
  return (
    <Card
      title={say('SUB_DRIVES')}
      action={
        <Button variant="text" startIcon={<Refresh />} disabled={busy} onClick={look}>
          {say('SUB_REFRESH')}
        </Button>
      }
      padding={0}
    >
      <Box sx={{ p: '12px 16px', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FailureNote failure={driveFailure} onRetry={look} />
        {drives.length === 0 && !folder && !driveFailure && (
          <Box sx={{ fontSize: 13, color: token.t2 }}>{say('SUB_NO_DRIVE')}</Box>
        )}
        <Drives
          drives={drives}
          folder={folder}
          chosen={chosen}
          locked={busy}
          onChoose={setChosen}
        />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => {
              void pickFolder();
            }}
          >
            {say('SUB_FOLDER')}
          </Button>
          <Box sx={{ flex: 1, textAlign: 'right', fontSize: 13, color: token.t2 }}>{missing}</Box>
          <Button
            variant={again ? 'outlined' : 'contained'}
            disabled={missing !== undefined || busy}
            onClick={() => {
              void write();
            }}
          >
            {say(again ? 'SUB_WRITE_AGAIN' : 'SUB_WRITE')}
          </Button>
        </Box>
        <FailureNote failure={failure} />
      </Box>
      {(writing ?? busy) && (
        <Box role="status" sx={{ p: '12px 16px', borderTop: `1px solid ${token.line}` }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 2 }}>
            <Box
              sx={{
                fontWeight: 700,
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {name ? say('SUB_WRITTEN_FILE', { file: name }) : say('SUB_WRITING', { file: '…' })}
            </Box>
            <Box sx={{ fontSize: 13, color: token.t2 }}>
              {name
                ? say('SUB_WRITTEN_NOTE')
                : writing
                  ? say('SUB_WRITING_NOTE', {
                      step: ['write', 'flush', 'readback', 'verify'].indexOf(writing.stage) + 1,
                    })
                  : ''}
            </Box>
            {file && (
              <Button
                variant="outlined"
                sx={{ height: 28, fontSize: 13 }}
                onClick={() => {
                  void shell.showItem(file);
                }}
              >
                {say('SUB_SHOW')}
              </Button>
            )}
          </Box>
          {writing && <WriteProgress writing={writing} />}
        </Box>
      )}
    </Card>
  );
}
