import { Box, Button, Link, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { isBlocking, isTooShort, type Finding } from '../../../../shared/rules/finding';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { FailureNote, StatusChip } from '../../../components';
import { failureOf } from '../../../api';
import type { Failure } from '../../../../shared/result';

interface FindingsProps {
  findings: readonly Finding[];
  locked: boolean;
  onGo: (finding: Finding) => void;
  onExplain: (finding: Finding, text: string) => Promise<unknown>;
}

function Explain({ finding, onExplain }: { finding: Finding } & Pick<FindingsProps, 'onExplain'>) {
  const say = useText();
  const stored = finding.explanation ?? '';
  const [text, setText] = useState(stored || (finding.outdated ?? ''));
  const [failure, setFailure] = useState<Failure>();
  const store = async (): Promise<void> => {
    try {
      await onExplain(finding, text);
      setFailure(undefined);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  return (
    <Box
      component="form"
      sx={{ display: 'flex', gap: 2, mt: 1 }}
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        void store();
      }}
    >
      <OutlinedInput
        fullWidth
        value={text}
        inputProps={{ 'aria-label': say('RETURN_EXPLAIN'), maxLength: 500 }}
        placeholder={say('RETURN_WHY_HELP')}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Button type="submit" variant="outlined" disabled={text === stored || isTooShort(text)}>
        {say('RETURN_EXPLAIN')}
      </Button>
      <FailureNote failure={failure} />
    </Box>
  );
}

/** What the return's rules say, with the way to each cell and the explanations of those that take one. */
export function ReturnFindings({ findings, locked, onGo, onExplain }: FindingsProps) {
  const say = useText();
  return (
    <Box
      component="aside"
      aria-label={say('RETURN_FINDINGS')}
      sx={{ width: 340, flexShrink: 0, overflowY: 'auto', borderLeft: `1px solid ${token.line}` }}
    >
      {findings.length === 0 && <Box sx={{ p: 4, color: token.t2 }}>{say('RETURN_SOUND')}</Box>}
      {findings.map((finding) => (
        <Box
          key={`${finding.code} ${finding.field ?? ''}`}
          sx={{ px: 4, py: 2, borderBottom: `1px solid ${token.line}`, fontSize: textSize.dense }}
        >
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <StatusChip tone={isBlocking(finding) ? 'problem' : 'attention'}>
              {say(isBlocking(finding) ? 'SHEET_MUST' : 'SHEET_EXPLAIN')}
            </StatusChip>
            <Box sx={{ flex: 1 }}>{say.any(finding.code, finding.params)}</Box>
            {finding.field && (
              <Link
                component="button"
                type="button"
                onClick={() => {
                  onGo(finding);
                }}
              >
                {say('SHEET_GO')}
              </Link>
            )}
          </Box>
          {finding.severity === 'warning' && !locked && <Explain {...{ finding, onExplain }} />}
        </Box>
      ))}
    </Box>
  );
}
