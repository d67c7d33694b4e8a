import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../../base/language';
import { token } from '../../../base/theme';
import { CountBadge } from '../../../components';
import { NARROW } from '../layout';
import { EditorAside } from './aside';
import { BasicsTab } from './basics-tab';
import { useEditor } from './editor-state';
import { ExtrasTab } from './extras-tab';
import { FormRegion } from './form-region';
import { ItemsTab } from './items-tab';
import { GradesTab, GroupsTab } from './list-tabs';
import { placeOfProblem, tabs, type TabName } from './places';
import type { Aim } from './use-aim';

/** The template's contents in tabs, and at the right its sums and problems. */
export function EditorBody({ aim }: { aim: Aim }) {
  const say = useText();
  const { template, problems } = useEditor();
  const places = problems.map((problem) => placeOfProblem(template, problem).tab);
  const panel: Record<TabName, ReactNode> = {
    items: <ItemsTab chosen={aim.chosen} onChoose={aim.choose} onEnter={aim.enter} />,
    basics: <BasicsTab />,
    groups: <GroupsTab />,
    grades: <GradesTab />,
    extras: <ExtrasTab />,
  };
  return (
    <>
      <Tabs
        value={aim.tab}
        onChange={(_, tab: TabName) => {
          aim.turnTo(tab);
        }}
        aria-label={say('EVT_TABS')}
        variant="scrollable"
        scrollButtons={false}
        sx={{
          px: 2,
          flexShrink: 0,
          bgcolor: token.surface,
          borderBottom: `1px solid ${token.line}`,
        }}
      >
        {tabs.map((tab) => {
          const wrong = places.filter((one) => one === tab).length;
          const name = say(`EVT_TAB_${tab}`);
          return (
            <Tab
              key={tab}
              value={tab}
              id={`tab-${tab}`}
              aria-controls="template-panel"
              aria-label={wrong > 0 ? say('EVT_TAB_WRONG', { tab: name, n: wrong }) : name}
              label={
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                  {name}
                  <CountBadge count={wrong} problem />
                </Box>
              }
            />
          );
        })}
      </Tabs>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          bgcolor: token.surface,
          [NARROW]: { flexDirection: 'column', overflow: 'auto' },
        }}
      >
        <Box
          ref={aim.body}
          id="template-panel"
          role="tabpanel"
          aria-labelledby={`tab-${aim.tab}`}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 0,
            display: 'flex',
            [NARROW]: { flexDirection: 'column', flex: '0 0 auto' },
          }}
        >
          {aim.tab === 'items' ? (
            panel.items
          ) : (
            <FormRegion card label={say(`EVT_TAB_${aim.tab}`)}>
              {panel[aim.tab]}
            </FormRegion>
          )}
        </Box>
        <EditorAside onGo={aim.go} />
      </Box>
    </>
  );
}
