import { Box, Tab, Tabs } from '@mui/material';
import { useRef, useState, type ReactNode } from 'react';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';
import { useText } from '../../../app/language';
import { token } from '../../../app/theme';
import { CountBadge } from '../../../components';
import { NARROW } from '../layout';
import { EditorAside } from './aside';
import { BasicsTab } from './basics-tab';
import { useEditor } from './editor-state';
import { ExtrasTab } from './extras-tab';
import { ItemsTab } from './items-tab';
import { GradesTab, GroupsTab } from './list-tabs';
import { placeOfProblem, tabs, type TabName } from './places';

export interface Aim { tab: TabName; key: string | null }

interface BodyProps { aim: Aim; onAim: (aim: Aim) => void }

/** The template's contents in tabs, and at the right its sums and problems. */
export function EditorBody({ aim, onAim }: BodyProps) {
  const say = useText();
  const { template, problems } = useEditor();
  const body = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(template.indicators[0]?.key ?? null);
  const places = problems.map((problem) => placeOfProblem(template, problem).tab);
  const go = (problem: TemplateProblem): void => {
    const place = placeOfProblem(template, problem);
    if (place.tab === 'items' && place.key !== null) setChosen(place.key);
    onAim(place);
    // The fields are there once the tab is drawn.
    setTimeout(() => {
      const root = (place.tab !== 'items' && place.key !== null && body.current?.querySelector(`[data-key="${CSS.escape(place.key)}"]`)) || body.current?.querySelector('[data-form]');
      root?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea, button')?.focus();
    });
  };
  const panel: Record<TabName, ReactNode> = {
    items: <ItemsTab chosen={chosen} onChoose={setChosen} />, basics: <BasicsTab />, groups: <GroupsTab />, grades: <GradesTab />, extras: <ExtrasTab />,
  };
  return (
    <>
      <Tabs value={aim.tab} onChange={(_, tab: TabName) => { onAim({ tab, key: null }); }} aria-label={say('EVT_TABS')} variant="scrollable" scrollButtons={false} sx={{ px: 2, flexShrink: 0, bgcolor: token.surface, borderBottom: `1px solid ${token.line}` }}>
        {tabs.map((tab) => {
          const wrong = places.filter((one) => one === tab).length;
          const name = say(`EVT_TAB_${tab}`);
          return <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls="template-panel" aria-label={wrong > 0 ? say('EVT_TAB_WRONG', { tab: name, n: wrong }) : name} label={<Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>{name}<CountBadge count={wrong} problem /></Box>} />;
        })}
      </Tabs>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', bgcolor: token.surface, [NARROW]: { flexDirection: 'column', overflow: 'auto' } }}>
        <Box ref={body} id="template-panel" role="tabpanel" aria-labelledby={`tab-${aim.tab}`} sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column', flex: '0 0 auto' } }}>
          {aim.tab === 'items' ? panel.items : <Box data-form tabIndex={0} role="region" aria-label={say(`EVT_TAB_${aim.tab}`)} sx={{ flex: 1, minWidth: 0, overflow: 'auto', p: 4, bgcolor: token.canvas, '& > section, & > div > section': { maxWidth: 840 }, [NARROW]: { overflow: 'visible' } }}>{panel[aim.tab]}</Box>}
        </Box>
        <EditorAside onGo={go} />
      </Box>
    </>
  );
}
