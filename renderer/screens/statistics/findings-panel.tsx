import { Box } from '@mui/material';
import { isBlocking, isUnexplained } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { EmptyState, StatusChip } from '../../components';
import { FindingList, type FindingListProps } from './finding-list';

/**
 * 检查结果: every finding under the place where it is mended, with its jump; a warning takes its
 * explanation here.
 */
export function FindingsPanel(props: FindingListProps) {
  const { groups } = props;
  const say = useText();
  const findings = groups.flatMap((group) => group.findings);
  const errors = findings.filter(isBlocking).length;
  const open = findings.filter(isUnexplained).length;
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
        <Box component="h2" sx={{ m: 0, fontSize: textSize.heading, fontWeight: 700, flex: 1 }}>
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
      {findings.length > 0 ? (
        <FindingList {...props} />
      ) : (
        <Box sx={{ flex: 1, overflow: 'auto' }}>
          <EmptyState title={say('SHEET_RESULTS_NONE')}>
            {say('SHEET_RESULTS_NONE_TEXT')}
          </EmptyState>
        </Box>
      )}
    </Box>
  );
}
