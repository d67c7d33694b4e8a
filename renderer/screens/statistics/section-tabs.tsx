import Check from '@mui/icons-material/Check';
import { Box, Tab, Tabs } from '@mui/material';
import { useMemo } from 'react';
import { isBlocking, isOpen, type Finding } from '../../../shared/rules/finding';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useLanguage } from '../../base/language';
import { iconSize, token } from '../../base/theme';
import { CountBadge } from '../../components';
import type { SheetState } from './use-sheet';

interface SectionTabsProps {
  sheet: StatisticsSheet;
  findings: readonly Finding[];
  valuesOf: SheetState['valuesOf'];
  section: string;
  onSection: (key: string) => void;
}

/** Whether all that is required in a section stands there, and something does. */
function isDone(
  { form, stations }: StatisticsSheet,
  section: string,
  valuesOf: SheetState['valuesOf'],
): boolean {
  const items = form.items.filter((item) => item.section === section);
  let begun = false;
  for (const { id } of stations) {
    const values = valuesOf(id);
    for (const { key, required } of items) {
      if ((values[key] ?? null) !== null) begun = true;
      else if (required) return false;
    }
  }
  return begun;
}

interface SectionState {
  key: string;
  open: number;
  problem: boolean;
  done: boolean;
}

/** Of each section how many findings are not explained yet, and whether it is done. */
function sectionStates(
  sheet: StatisticsSheet,
  findings: readonly Finding[],
  valuesOf: SheetState['valuesOf'],
): SectionState[] {
  const open = findings.filter((one) => one.entity === 'statistics' && isOpen(one));
  return sheet.form.sections.map(({ key }) => {
    const items = sheet.form.items.filter((item) => item.section === key);
    const keys = new Set(items.map((item) => item.key));
    const own = open.filter(({ field }) => field !== undefined && keys.has(field));
    return {
      key,
      open: own.length,
      problem: own.some(isBlocking),
      done: own.length === 0 && isDone(sheet, key, valuesOf),
    };
  });
}

/**
 * Sections A–G with their state: how many findings are open, or a tick where nothing is left to do
 * and something stands there.
 */
export function SectionTabs(props: SectionTabsProps) {
  const { sheet, findings, valuesOf, section, onSection } = props;
  const { language, say } = useLanguage();
  const states = useMemo(
    () => sectionStates(sheet, findings, valuesOf),
    [sheet, findings, valuesOf],
  );
  return (
    <Tabs
      variant="scrollable"
      value={section}
      onChange={(_event, key: string) => {
        onSection(key);
      }}
      sx={{ px: 2, borderBottom: `1px solid ${token.line}`, minHeight: 40, flexShrink: 0 }}
    >
      {states.map(({ key, open, problem, done }) => (
        <Tab
          key={key}
          value={key}
          sx={{ minHeight: 40, minWidth: 72, px: 3 }}
          label={
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              {sheet.form.sections.find((one) => one.key === key)?.label[language]}
              <CountBadge count={open} problem={problem} />
              {done && (
                <Check
                  aria-label={say('SHEET_SECTION_DONE')}
                  sx={{ fontSize: iconSize.small, color: token.teal }}
                />
              )}
            </Box>
          }
        />
      ))}
    </Tabs>
  );
}
