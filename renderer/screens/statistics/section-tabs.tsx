import Check from '@mui/icons-material/Check';
import { Box, Tab, Tabs } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Finding } from '../../../shared/rules/finding';
import { useLanguage } from '../../base/language';
import { token } from '../../base/theme';
import { CountBadge } from '../../components';
import type { SheetState } from './use-sheet';

interface SectionTabsProps {
  sheet: StatisticsSheet;
  /** Findings of the sheet that are not explained yet. */
  open: Finding[];
  valueOf: SheetState['valueOf'];
  section: string;
  onSection: (key: string) => void;
}

/** Sections A–G with their state: how many findings are open, or a tick where nothing is left to do and something stands there. */
export function SectionTabs({ sheet, open, valueOf, section, onSection }: SectionTabsProps) {
  const { language, say } = useLanguage();
  return (
    <Tabs
      variant="scrollable"
      value={section}
      onChange={(_event, key: string) => {
        onSection(key);
      }}
      sx={{ px: 2, borderBottom: `1px solid ${token.line}`, minHeight: 40, flexShrink: 0 }}
    >
      {sheet.form.sections.map(({ key, label }) => {
        const items = sheet.form.items.filter((item) => item.section === key);
        const findings = open.filter(({ field }) => items.some((item) => item.key === field));
        const begun = items.some((item) =>
          sheet.stations.some(({ id }) => valueOf(id, item.key) !== null),
        );
        const complete = items
          .filter(({ required }) => required)
          .every((item) => sheet.stations.every(({ id }) => valueOf(id, item.key) !== null));
        return (
          <Tab
            key={key}
            value={key}
            sx={{ minHeight: 40, minWidth: 72, px: 3 }}
            label={
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                {label[language]}
                <CountBadge
                  count={findings.length}
                  problem={findings.some(({ severity }) => severity === 'error')}
                />
                {findings.length === 0 && complete && begun && (
                  <Check
                    aria-label={say('SHEET_SECTION_DONE')}
                    sx={{ fontSize: 16, color: token.teal }}
                  />
                )}
              </Box>
            }
          />
        );
      })}
    </Tabs>
  );
}
