import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Button, Link, TextField } from '@mui/material';
import { memo } from 'react';
import { isOwnRule, type Grade } from '../../../shared/definitions/check-rule';
import { EXPLANATION_LEAST, isTooShort, type Finding } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
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
  /** None where the finding stands at no place of its own. */
  onGo?: ((finding: Finding) => void) | undefined;
  onExplain: (finding: Finding, text: string) => Promise<void>;
}

/** How each grade looks, and what it is called. */
const looks = {
  error: { Icon: ErrorOutline, color: token.red, called: 'SHEET_MUST' },
  passable: { Icon: ErrorOutline, color: token.red, called: 'SHEET_MUST_OR_PASS' },
  warning: { Icon: WarningAmber, color: token.amber, called: 'SHEET_EXPLAIN' },
  note: { Icon: InfoOutlined, color: token.t3, called: 'SHEET_NOTE' },
} as const satisfies Record<Grade, object>;

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
  const reviewer = useRole('reviewer', 'admin');
  const { severity } = finding;
  const { Icon, color, called } = looks[severity];
  const passable = severity === 'passable';
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
        <Icon sx={{ fontSize: iconSize.small, mt: '2px', color }} aria-label={say(called)} />
        <Box sx={{ flex: 1 }}>
          {say.any(finding.code, finding.params)}
          {isOwnRule(finding.code) && (
            <Box component="span" sx={{ color: token.t2, ml: 1, whiteSpace: 'nowrap' }}>
              {say('SHEET_OWN_RULE')}
            </Box>
          )}
        </Box>
        {onGo && (
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
        )}
      </Box>
      {(severity === 'warning' || (passable && reviewer)) && !frozen && (
        <Explanation {...{ finding, text, onText, onExplain }} changed={text.trim() !== stored} />
      )}
      {passable && !reviewer && !frozen && stored === '' && (
        <Box sx={{ mt: 1, color: token.t2, fontSize: textSize.small }}>{say('SHEET_PASS_BY')}</Box>
      )}
      {finding.outdated !== undefined && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="attention">{say('SHEET_OUTDATED')}</StatusChip>
        </Box>
      )}
      {stored !== '' && text.trim() === stored && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="neutral">
            {say(passable ? 'SHEET_PASSED' : 'SHEET_EXPLAINED')}
          </StatusChip>
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
  const passable = finding.severity === 'passable';
  const label = say(passable ? 'SHEET_PASS_REASON' : 'SHEET_EXPLANATION');
  const short = changed && isTooShort(text);
  return (
    <Box sx={{ mt: 1, display: 'flex', gap: 2, alignItems: 'flex-end' }}>
      <TextField
        multiline
        maxRows={4}
        fullWidth
        size="small"
        value={text}
        placeholder={label}
        helperText={short && say('EXPLANATION_SHORT', { least: EXPLANATION_LEAST })}
        onChange={(event) => {
          onText(finding, event.target.value);
        }}
        slotProps={{
          htmlInput: {
            'aria-label': `${label} ${subjectOf(finding)}`,
            maxLength: 500,
          },
        }}
      />
      {changed && (
        <Button
          variant="outlined"
          disabled={short}
          onClick={() => {
            void onExplain(finding, text);
          }}
          sx={{ flexShrink: 0 }}
        >
          {say(passable ? 'SHEET_PASS' : 'SHEET_EXPLANATION_SAVE')}
        </Button>
      )}
    </Box>
  );
}
