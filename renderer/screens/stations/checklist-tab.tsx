import { Box, Button } from '@mui/material';
import { Fragment, useRef } from 'react';
import type { StationChecklist } from '../../../shared/checklist/record';
import { groupResult, type ChecklistItem } from '../../../shared/checklist/state';
import { useCall } from '../../api';
import { figure } from '../../base/format';
import { useLanguage } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote, RestoredNote, StatusChip, useToast } from '../../components';
import { RectifyButton } from '../../papers/letters';
import { groupName } from './axes';
import { CriterionRow } from './criterion-row';
import { HavesGlance } from './facts';
import { Mark } from '../../components/marks';
import { rectificationOf } from './haves-rectification';
import { useFound } from './use-checklist';

const unsigned = { checkedBy: null, checkedAt: null };

/**
 * 六有 of a station: groups at the left, criteria in the middle, the radar of what is kept at the
 * right.
 */
export function ChecklistTab({ checklist, name }: { checklist: StationChecklist; name: string }) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { run, busy, failure } = useCall();
  const { template, round, last, station } = checklist;
  const { found, set, dirty, restored, keepLast, forget, discard } = useFound(checklist, editor);
  const table = useRef<HTMLTableElement>(null);
  const items = Object.fromEntries(
    Object.entries(found).map(([key, item]): [string, ChecklistItem] => [
      key,
      { ...item, ...unsigned },
    ]),
  );
  const save = async (): Promise<void> => {
    const done = await run('checklist.save', {
      station,
      id: round?.id ?? null,
      revision: round?.revision ?? null,
      items: found,
    });
    if (!done) return;
    forget();
    toast(say('CHECK_SAVED'));
  };
  const renew = async (): Promise<void> => {
    if (!(await run('checklist.renew', { station }))) return;
    toast(say('CHECK_RENEWED'));
  };
  const head = {
    height: 34,
    px: 2,
    textAlign: 'left',
    fontSize: textSize.small,
    fontWeight: 700,
    color: token.t2,
    bgcolor: token.sunk,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    borderBottom: `1px solid ${token.line2}`,
    whiteSpace: 'nowrap',
  } as const;
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'flex',
        bgcolor: token.surface,
        '@media (max-width: 1000px)': { flexDirection: 'column', overflow: 'auto' },
      }}
    >
      <Box
        component="nav"
        aria-label={say('CHECK_GROUPS')}
        sx={{
          width: 156,
          flexShrink: 0,
          py: 2,
          borderRight: `1px solid ${token.line}`,
          '@media (max-width: 1000px)': { display: 'none' },
        }}
      >
        {template.groups.map((group) => {
          const { state, share } = groupResult(group, items);
          return (
            <Box
              component="button"
              type="button"
              key={group.key}
              onClick={() => {
                table.current
                  ?.querySelector(`[data-group="${group.key}"]`)
                  ?.scrollIntoView({ block: 'start' });
              }}
              sx={{
                all: 'unset',
                boxSizing: 'border-box',
                width: '100%',
                height: 36,
                px: 3,
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                fontSize: textSize.dense,
                cursor: 'pointer',
                '&:hover': { bgcolor: token.hover },
                '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
              }}
            >
              <Mark mark={group.mark} state={state} />
              <Box sx={{ flex: 1 }}>{groupName(group.label, say)}</Box>
              <Box sx={{ color: token.t2 }}>{share === null ? '—' : `${figure(share)}%`}</Box>
            </Box>
          );
        })}
      </Box>
      <Box
        sx={{ flex: 1, minWidth: 0, overflow: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={say('CHECK_HEAD', { name: say.label(template.name) })}
      >
        <RestoredNote savedAt={restored} onDiscard={discard} />
        <Box
          component="table"
          ref={table}
          sx={{ width: '100%', minWidth: 620, borderCollapse: 'separate', borderSpacing: 0 }}
        >
          <thead>
            <tr>
              {(['CHECK_CRITERION', 'CHECK_STATE', 'CHECK_EVIDENCE', 'CHECK_WHO'] as const).map(
                (code, at) => (
                  <Box
                    component="th"
                    scope="col"
                    key={code}
                    sx={{ ...head, ...(at === 0 ? { pl: 4 } : {}) }}
                  >
                    {say(code)}
                  </Box>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {template.groups.map((group) => (
              <Fragment key={group.key}>
                <tr data-group={group.key}>
                  <Box
                    component="th"
                    scope="rowgroup"
                    colSpan={4}
                    sx={{
                      textAlign: 'left',
                      px: 4,
                      height: 32,
                      fontSize: textSize.dense,
                      bgcolor: token.sunk,
                      borderBottom: `1px solid ${token.line}`,
                      scrollMarginTop: 34,
                    }}
                  >
                    {say.label(group.label)}
                  </Box>
                </tr>
                {group.criteria.map((criterion) => (
                  <CriterionRow
                    key={criterion.key}
                    criterion={criterion}
                    found={found[criterion.key] ?? { state: null, note: '', evidence: [] }}
                    kept={round?.items[criterion.key]}
                    last={last?.items[criterion.key]}
                    locked={!editor}
                    onChange={(change) => {
                      set(criterion.key, change);
                    }}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box
        component="aside"
        aria-label={say('CHECK_RADAR')}
        sx={{
          width: 336,
          flexShrink: 0,
          borderLeft: `1px solid ${token.line}`,
          p: 4,
          display: 'flex',
          flexDirection: 'column',
          gap: 3,
          overflow: 'auto',
        }}
      >
        {editor && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'flex-end' }}>
            <Button
              variant="contained"
              disabled={busy || !dirty}
              onClick={() => {
                void save();
              }}
            >
              {say('CHECK_SAVE')}
            </Button>
            {last && round?.completedOn === null && (
              <Button variant="outlined" onClick={keepLast}>
                {say('CHECK_KEEP')}
              </Button>
            )}
            {round?.completedOn && (
              <Button
                variant="outlined"
                disabled={busy || dirty}
                onClick={() => {
                  void renew();
                }}
              >
                {say('CHECK_RENEW')}
              </Button>
            )}
          </Box>
        )}
        {template.example && (
          <Box>
            <StatusChip tone="neutral" icon={false}>
              {say('CHECK_EXAMPLE')}
            </StatusChip>
          </Box>
        )}
        <HavesGlance checklist={checklist} />
        <Box>
          <RectifyButton
            rectification={rectificationOf(checklist, name, { language, say })}
            disabled={dirty}
          />
        </Box>
        <FailureNote failure={failure} />
      </Box>
    </Box>
  );
}
