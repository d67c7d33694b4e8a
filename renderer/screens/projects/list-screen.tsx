import { useNavigate } from 'react-router';
import { useText } from '../../base/language';
import { projectPath } from '../../base/places';
import { Page } from '../../components';
import { AreaTabs, ListActions, RecordList } from '../../records';

/** 购买项目: the list; a row leads to the project's own page. */
export function ProjectListScreen() {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Page
      full
      title={say('NAV_PROJECTS')}
      tabs={<AreaTabs area="projects" />}
      actions={<ListActions noun="project" />}
    >
      <RecordList
        noun="project"
        onOpen={({ id }) => {
          void navigate(projectPath(id));
        }}
      />
    </Page>
  );
}
