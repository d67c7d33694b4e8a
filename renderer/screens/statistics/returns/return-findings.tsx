import { Box } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../../../shared/result';
import type { Finding } from '../../../../shared/rules/finding';
import { failureOf } from '../../../api';
import { useText } from '../../../base/language';
import { token } from '../../../base/theme';
import { FailureNote } from '../../../components';
import { FindingRow } from '../finding-row';
import { idOf } from '../use-explaining';
import { useKeptTexts } from '../use-kept-texts';

interface FindingsProps {
  /** The return and its period, under which half-written explanations are kept. */
  place: string;
  findings: readonly Finding[];
  locked: boolean;
  onGo: (finding: Finding) => void;
  onExplain: (finding: Finding, text: string) => Promise<unknown>;
}

/** What the return's rules say, with the way to each cell and what is written about it. */
export function ReturnFindings({ place, findings, locked, onGo, onExplain }: FindingsProps) {
  const say = useText();
  const { texts, setTexts } = useKeptTexts(place, !locked);
  const [refused, setRefused] = useState<{ id: string; failure: Failure } | null>(null);
  const explain = async (finding: Finding, text: string): Promise<void> => {
    try {
      await onExplain(finding, text);
      setTexts({ [idOf(finding)]: null });
      setRefused(null);
    } catch (thrown) {
      setRefused({ id: idOf(finding), failure: failureOf(thrown) });
    }
  };
  return (
    <Box
      component="aside"
      aria-label={say('RETURN_FINDINGS')}
      sx={{ width: 340, flexShrink: 0, overflowY: 'auto', borderLeft: `1px solid ${token.line}` }}
    >
      {findings.length === 0 && <Box sx={{ p: 4, color: token.t2 }}>{say('RETURN_SOUND')}</Box>}
      {findings.map((finding) => (
        <Box key={idOf(finding)}>
          <FindingRow
            finding={finding}
            onGo={finding.field === undefined ? undefined : onGo}
            here={false}
            frozen={locked}
            text={texts[idOf(finding)] ?? finding.explanation ?? finding.outdated ?? ''}
            onText={(one, said) => {
              setTexts({ [idOf(one)]: said });
            }}
            onExplain={explain}
          />
          {refused?.id === idOf(finding) && <FailureNote failure={refused.failure} />}
        </Box>
      ))}
    </Box>
  );
}
