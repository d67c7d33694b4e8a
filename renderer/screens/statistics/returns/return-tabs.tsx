import { Box, Tab, Tabs } from '@mui/material';
import type { FurtherReturn } from '../../../../shared/definitions/further-return';
import type { ReturnTable } from '../../../../shared/definitions/return-tables';
import { isBlocking, isOpen, type Finding } from '../../../../shared/rules/finding';
import { useText } from '../../../base/language';
import { token } from '../../../base/theme';
import { CountBadge } from '../../../components';

/** The table in which a finding of a return is mended. */
export const tableOf = (
  { items }: FurtherReturn,
  { field }: Pick<Finding, 'field'>,
): string | undefined => items.find(({ key }) => key === field)?.section;

/** The tables of a return, each with how many of its findings are open. */
export function ReturnTabs(props: {
  definition: FurtherReturn;
  tables: readonly ReturnTable[];
  findings: readonly Finding[];
  section: string | false;
  onSection: (key: string) => void;
}) {
  const { definition, tables, findings, section, onSection } = props;
  const say = useText();
  const openIn = (key: string): Finding[] =>
    findings.filter((one) => isOpen(one) && tableOf(definition, one) === key);
  return (
    <Tabs
      variant="scrollable"
      value={section}
      onChange={(_event, key: string) => {
        onSection(key);
      }}
      sx={{ px: 2, borderBottom: `1px solid ${token.line}`, minHeight: 40, flexShrink: 0 }}
    >
      {tables.map(({ key, label }) => (
        <Tab
          key={key}
          value={key}
          sx={{ minHeight: 40, px: 3 }}
          label={
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              {say.label(label)}
              <CountBadge count={openIn(key).length} problem={openIn(key).some(isBlocking)} />
            </Box>
          }
        />
      ))}
    </Tabs>
  );
}
