import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Button, Link, TextField } from '@mui/material';
import { memo } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';

interface FindingRowProps {
  finding: Finding;
  /** Whether the caret stands in its cell. */
  here: boolean;
  frozen: boolean;
  /** The explanation as typed so far. */
  text: string;
  onText: (finding: Finding, text: string) => void;
  onGo: (finding: Finding) => void;
  onExplain: (finding: Finding, text: string) => Promise<void>;
}

/** Whom a finding is about, for the name of its field. */
const subjectOf = ({ params: { station, person, project } }: Finding): string => {
  const name = station ?? person ?? project;
  return typeof name === 'string' ? name : '';
};

/**
 * A finding with its jump; a warning takes its explanation, also where one stands already. Drawn
 * again only when something in it changes.
 */
export const FindingRow = memo(function FindingRow({
  finding,
  here,
  frozen,
  text,
  onText,
  onGo,
  onExplain,
}: FindingRowProps) {
  const say = useText();
  const warning = finding.severity === 'warning';
  const Icon = warning ? WarningAmber : ErrorOutline;
  const stored = finding.explanation ?? '';
  return (
    <Box
      sx={{
        px: 4,
        py: 2,
        borderBottom: `1px solid ${token.line}`,
        bgcolor: here ? token.teal50 : 'transparent',
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, fontSize: textSize.dense, lineHeight: '20px' }}>
        <Icon
          sx={{ fontSize: iconSize.small, mt: '2px', color: warning ? token.amber : token.red }}
          aria-label={say(warning ? 'SHEET_EXPLAIN' : 'SHEET_MUST')}
        />
        <Box sx={{ flex: 1 }}>{say.any(finding.code, finding.params)}</Box>
        <Link
          component="button"
          type="button"
          onClick={() => {
            onGo(finding);
          }}
          sx={{ fontSize: textSize.dense, flexShrink: 0, alignSelf: 'flex-start' }}
        >
          {say('SHEET_GO')}
        </Link>
      </Box>
      {warning && !frozen && (
        <Explanation {...{ finding, text, onText, onExplain }} changed={text.trim() !== stored} />
      )}
      {finding.outdated !== undefined && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="attention">{say('SHEET_OUTDATED')}</StatusChip>
        </Box>
      )}
      {stored !== '' && text.trim() === stored && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="neutral">{say('SHEET_EXPLAINED')}</StatusChip>
        </Box>
      )}
    </Box>
  );
});

interface ExplanationProps extends Pick<
  FindingRowProps,
  'finding' | 'text' | 'onText' | 'onExplain'
> {
  changed: boolean;
}

function Explanation({ finding, text, changed, onText, onExplain }: ExplanationProps) {
  const say = useText();
  return (
    <Box sx={{ mt: 1, display: 'flex', gap: 2, alignItems: 'flex-end' }}>
      <TextField
        multiline
        maxRows={4}
        fullWidth
        size="small"
        value={text}
        placeholder={say('SHEET_EXPLANATION')}
        onChange={(event) => {
          onText(finding, event.target.value);
        }}
        slotProps={{
          htmlInput: {
            'aria-label': `${say('SHEET_EXPLANATION')} ${subjectOf(finding)}`,
            maxLength: 500,
          },
        }}
      />
      {changed && (
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
  );
}
