import { Tab, Tabs } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useText } from '../../base/language';
import { projectPath, recordPath } from '../../base/places';
import { token } from '../../base/theme';

export const projectTabs = ['facts', 'money', 'targets', 'evaluation', 'uses', 'form'] as const;
export type ProjectTab = (typeof projectTabs)[number];

/** Places of one project; the last of them is its form, which has an address of its own. */
export function ProjectTabs({ id, at }: { id: string; at: ProjectTab }) {
  const say = useText();
  const to = (tab: ProjectTab): string =>
    tab === 'form' ? recordPath('project', id) : projectPath(id, tab);
  return (
    <Tabs
      value={at}
      aria-label={say('PROJECT_TABS')}
      variant="scrollable"
      sx={{ px: 2, flexShrink: 0, bgcolor: token.surface, borderBottom: `1px solid ${token.line}` }}
    >
      {projectTabs.map((tab) => (
        <Tab
          key={tab}
          value={tab}
          label={say(`PROJECT_TAB_${tab}`)}
          component={RouterLink}
          to={to(tab)}
          replace
        />
      ))}
    </Tabs>
  );
}
