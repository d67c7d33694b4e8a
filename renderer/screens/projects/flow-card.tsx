import Add from '@mui/icons-material/Add';
import Check from '@mui/icons-material/Check';
import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { labelOf } from '../../../shared/codes/tables';
import type { FlowEntry } from '../../../shared/contract/projects';
import { call } from '../../api';
import { useLanguage } from '../../base/language';
import { useRole, useSession, useToday } from '../../base/session';
import { iconSize, textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { newRow, OwnedDialog } from '../../records';
import type { Loaded } from '../../records/use-record-form';
import { useRemove } from '../../records/use-remove';

/** Where a step stands, as a circle: done, may be done, or its number. */
function Dot({ entry, number }: { entry: FlowEntry; number: number }) {
  const done = entry.records.length > 0;
  const open = isNext(entry);
  return (
    <Box
      aria-hidden
      sx={{
        width: 22,
        height: 22,
        flexShrink: 0,
        borderRadius: '11px',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        fontSize: textSize.small,
        color: done ? token.onTeal : open ? token.teal : token.t3,
        bgcolor: done ? token.teal : token.surface,
        border: `${done || open ? 2 : 1}px ${entry.state.state === 'skipped' ? 'dashed' : 'solid'} ${done || open ? token.teal : token.line2}`,
      }}
    >
      {done ? <Check sx={{ fontSize: iconSize.tiny }} /> : number}
    </Box>
  );
}

/** Whether a step comes next: one that later steps have gone past may be added and is not waited for. */
const isNext = ({ state }: FlowEntry): boolean => state.state === 'open' && !state.past;

/**
 * A project's way from need to use of results: what was done when and by which document, what may
 * be done next, and why the rest may not.
 */
export function FlowCard({ project, flow }: { project: string; flow: readonly FlowEntry[] }) {
  const { language, say } = useLanguage();
  const today = useToday();
  const { state } = useSession();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [open, setOpen] = useState<Loaded>();
  const close = (): void => {
    setOpen(undefined);
  };
  const remove = useRemove('projectStep', close);
  const begin = (step: string): void => {
    setOpen(newRow('projectStep', { project, step, date: today, doneBy: state.session.name }));
  };
  const read = async (id: string): Promise<void> => {
    setOpen(await call('records.get', { noun: 'projectStep', id }));
  };
  const named = (steps: readonly string[]): string[] =>
    steps.map((step) => labelOf('projectStep', step, language));
  const why = ({ state: at }: FlowEntry): string => {
    if (at.state === 'blocked') return say('PROJECT_STEP_MISSING', { missing: named(at.missing) });
    if (at.state === 'open' && at.spared)
      return say('PROJECT_STEP_SPARED', { spared: named(at.spared) });
    if (at.state === 'open' && at.past) return say('PROJECT_STEP_PAST');
    return at.state === 'over'
      ? say('PROJECT_STEP_OVER')
      : at.state === 'skipped'
        ? say('PROJECT_STEP_SKIPPED')
        : '';
  };
  return (
    <Card title={say('PROJECT_FLOW')} note={say('PROJECT_FLOW_NOTE')} padding={0}>
      <Box
        component="ol"
        aria-label={say('PROJECT_FLOW')}
        sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '20px' }}
      >
        {flow.map((entry, at) => {
          const name = labelOf('projectStep', entry.step, language);
          const may = entry.state.state === 'open';
          const reason = entry.records.length === 0 ? why(entry) : '';
          return (
            <Box
              component="li"
              key={entry.step}
              data-step={entry.step}
              data-state={entry.state.state}
              sx={{
                minHeight: 40,
                px: 4,
                py: 1,
                display: 'flex',
                alignItems: 'center',
                gap: 3,
                '& + &': { borderTop: `1px solid ${token.line}` },
              }}
            >
              <Dot entry={entry} number={at + 1} />
              <Box
                sx={{
                  width: 84,
                  flexShrink: 0,
                  fontWeight: isNext(entry) && entry.step !== 'termination' ? 700 : 400,
                  color: may || entry.records.length > 0 ? token.t1 : token.t2,
                }}
              >
                {name}
              </Box>
              <Box sx={{ flex: 1, minWidth: 0, color: token.t2, overflowWrap: 'anywhere' }}>
                {entry.records.map(
                  ({ id, values: { documentNumber, doneBy, date, documents } }) => {
                    const files = documents?.length ?? 0;
                    const rest = [
                      documentNumber,
                      doneBy,
                      files > 0 ? say('PROJECT_STEP_FILES', { n: files }) : '',
                    ]
                      .filter(Boolean)
                      .join(' · ');
                    return (
                      <Box key={id}>
                        <Link
                          component="button"
                          type="button"
                          underline="always"
                          aria-label={say('PROJECT_STEP_OPEN', {
                            step: name,
                            date: date ?? '',
                          })}
                          onClick={() => {
                            void read(id);
                          }}
                          sx={{ fontSize: textSize.dense, mr: 2 }}
                        >
                          {date}
                        </Link>
                        {rest}
                      </Box>
                    );
                  },
                )}
                {reason}
              </Box>
              {may && editor && (
                <Button
                  variant="outlined"
                  startIcon={<Add />}
                  aria-label={say(
                    entry.records.length > 0 ? 'PROJECT_STEP_AGAIN' : 'PROJECT_STEP_DO_NAMED',
                    { step: name },
                  )}
                  onClick={() => {
                    begin(entry.step);
                  }}
                  sx={{ height: 28, flexShrink: 0 }}
                >
                  {say('PROJECT_STEP_DO')}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
      {open && (
        <OwnedDialog
          key={open.id ?? 'new'}
          noun="projectStep"
          row={open}
          fixed={{ project }}
          onClose={() => {
            setOpen(undefined);
          }}
          onSaved={close}
          onRemove={
            open.id === null
              ? undefined
              : () => {
                  remove.ask([{ id: open.id ?? '', revision: open.revision ?? 0 }]);
                }
          }
        />
      )}
      {remove.dialog}
    </Card>
  );
}
