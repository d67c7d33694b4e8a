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
export function EditorBody({
  aim: { body, tab, chosen, turnTo, choose, enter, go },
}: {
  aim: Aim;
}) {
  const say = useText();
  const { template, problems } = useEditor();
  const places = problems.map((problem) => placeOfProblem(template, problem).tab);
  const panel: Record<TabName, ReactNode> = {
    items: <ItemsTab chosen={chosen} onChoose={choose} onEnter={enter} />,
    basics: <BasicsTab />,
    groups: <GroupsTab />,
    grades: <GradesTab />,
    extras: <ExtrasTab />,
  };
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => {
          turnTo(next);
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
        {tabs.map((own) => {
          const wrong = places.filter((one) => one === own).length;
          const name = say(`EVT_TAB_${own}`);
          return (
            <Tab
              key={own}
              value={own}
              id={`tab-${own}`}
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
          ref={body}
          id="template-panel"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 0,
            display: 'flex',
            [NARROW]: { flexDirection: 'column', flex: '0 0 auto' },
          }}
        >
          {tab === 'items' ? (
            panel.items
          ) : (
            <FormRegion card label={say(`EVT_TAB_${tab}`)}>
              {panel[tab]}
            </FormRegion>
          )}
        </Box>
        <EditorAside onGo={go} />
      </Box>
    </>
  );
}
