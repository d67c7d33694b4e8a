import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Button, Link, TextField } from '@mui/material';
import { useState } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { CountBadge, EmptyState, StatusChip } from '../../components';
import type { FindingGroup } from './finding-groups';

interface PanelProps {
  groups: readonly FindingGroup[];
  current: Finding | undefined;
  frozen: boolean;
  onGo: (finding: Finding) => void;
  onExplain: (finding: Finding, text: string) => Promise<void>;
}

const idOf = (finding: Finding): string => `${finding.code} ${finding.id} ${finding.field ?? ''}`;

/** 检查结果: every finding under the place where it is mended, with its jump; a warning takes its explanation here. */
export function FindingsPanel({ groups, current, frozen, onGo, onExplain }: PanelProps) {
  const say = useText();
  const findings = groups.flatMap((group) => group.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const open = findings.filter(
    ({ severity, explanation }) => severity === 'warning' && !explanation,
  ).length;
  return (
    <Box
      component="aside"
      aria-label={say('SHEET_RESULTS')}
      sx={{
        width: 304,
        flexShrink: 0,
        borderLeft: `1px solid ${token.line}`,
        bgcolor: token.surface,
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <Box
        sx={{
          height: 48,
          px: 4,
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          borderBottom: `1px solid ${token.line}`,
          flexShrink: 0,
        }}
      >
        <Box component="h2" sx={{ m: 0, fontSize: 15, fontWeight: 700, flex: 1 }}>
          {say('SHEET_RESULTS')}
        </Box>
        {errors > 0 && (
          <StatusChip tone="problem" icon={false}>
            {say('SHEET_MUST')} {errors}
          </StatusChip>
        )}
        {open > 0 && (
          <StatusChip tone="attention" icon={false}>
            {say('SHEET_EXPLAIN')} {open}
          </StatusChip>
        )}
      </Box>
      <Box sx={{ flex: 1, overflow: 'auto' }}>
        {findings.length === 0 ? (
          <EmptyState title={say('SHEET_RESULTS_NONE')}>
            {say('SHEET_RESULTS_NONE_TEXT')}
          </EmptyState>
        ) : (
          groups.map((group) => (
            <Box component="section" key={group.key} aria-label={say.label(group.label)}>
              <Box
                component="h3"
                sx={{
                  position: 'sticky',
                  top: 0,
                  zIndex: 1,
                  m: 0,
                  px: 4,
                  py: 1,
                  display: 'flex',
                  alignItems: 'center',
                  gap: 2,
                  fontSize: 13,
                  lineHeight: '20px',
                  fontWeight: 700,
                  bgcolor: token.sunk,
                  borderBottom: `1px solid ${token.line}`,
                }}
              >
                {say.label(group.label)}
                <CountBadge
                  count={group.findings.filter(({ explanation }) => !explanation).length}
                  problem={group.findings.some(({ severity }) => severity === 'error')}
                />
              </Box>
              {group.findings.map((finding) => (
                <FindingRow
                  key={idOf(finding)}
                  {...{ finding, frozen, onGo, onExplain }}
                  here={current !== undefined && idOf(current) === idOf(finding)}
                />
              ))}
            </Box>
          ))
        )}
      </Box>
    </Box>
  );
}

function FindingRow({
  finding,
  here,
  frozen,
  onGo,
  onExplain,
}: {
  finding: Finding;
  here: boolean;
  frozen: boolean;
  onGo: PanelProps['onGo'];
  onExplain: PanelProps['onExplain'];
}) {
  const say = useText();
  const [text, setText] = useState(finding.explanation ?? '');
  const warning = finding.severity === 'warning';
  const Icon = warning ? WarningAmber : ErrorOutline;
  return (
    <Box
      sx={{
        px: 4,
        py: 2,
        borderBottom: `1px solid ${token.line}`,
        bgcolor: here ? token.teal50 : 'transparent',
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, fontSize: 13, lineHeight: '20px' }}>
        <Icon
          sx={{ fontSize: 16, mt: '2px', color: warning ? token.amber : token.red }}
          aria-label={say(warning ? 'SHEET_EXPLAIN' : 'SHEET_MUST')}
        />
        <Box sx={{ flex: 1 }}>{say.any(finding.code, finding.params)}</Box>
        <Link
          component="button"
          type="button"
          onClick={() => {
            onGo(finding);
          }}
          sx={{ fontSize: 13, flexShrink: 0, alignSelf: 'flex-start' }}
        >
          {say('SHEET_GO')}
        </Link>
      </Box>
      {warning && !frozen && (
        <Box sx={{ mt: 1, display: 'flex', gap: 2, alignItems: 'flex-end' }}>
          <TextField
            multiline
            maxRows={4}
            fullWidth
            size="small"
            value={text}
            placeholder={say('SHEET_EXPLANATION')}
            onChange={(event) => {
              setText(event.target.value);
            }}
            slotProps={{
              htmlInput: {
                'aria-label': `${say('SHEET_EXPLANATION')} ${String(finding.params.station ?? finding.params.person ?? finding.params.project ?? '')}`,
                maxLength: 500,
              },
            }}
          />
          {text.trim() !== (finding.explanation ?? '') && (
            <Button
              variant="outlined"
              onClick={() => {
                void onExplain(finding, text);
              }}
              sx={{ flexShrink: 0 }}
            >
              {say('SHEET_EXPLANATION_SAVE')}
            </Button>
          )}
        </Box>
      )}
      {finding.explanation && text.trim() === finding.explanation && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="neutral">{say('SHEET_EXPLAINED')}</StatusChip>
        </Box>
      )}
    </Box>
  );
}
