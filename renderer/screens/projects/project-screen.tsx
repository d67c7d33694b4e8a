import ArrowBack from '@mui/icons-material/ArrowBack';
import Edit from '@mui/icons-material/EditOutlined';
import { Box, Button, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import { nouns } from '../../../shared/domain/nouns';
import { useLanguage } from '../../base/language';
import { listPath, recordPath } from '../../base/places';
import { iconSize, textSize, token } from '../../base/theme';
import { FailureNote, Loading, Page, StatusChip } from '../../components';
import { FactsTab } from './facts-tab';
import { MoneyTab } from './money-tab';
import { ProjectEvaluations } from './project-evaluations';
import { ProjectTabs, projectTabs } from './project-tabs';
import { TargetsTab } from './targets-tab';
import { useProject } from './use-project';
import { UsesTab } from './uses-tab';
import { UseChips } from './uses';

/**
 * One project on a page of its own: its way, money, targets, evaluations and what follows from
 * them.
 */
export function ProjectScreen() {
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const tab = projectTabs.find((one) => one === query.get('tab')) ?? 'facts';
  const { project, flow, money, targets, uses, reload, failure, waiting } = useProject(id);
  const row = project.data;
  const rows = uses.data?.rows ?? [];
  const body = (): ReactNode => {
    if (!row) return null;
    switch (tab) {
      case 'facts':
        return flow.data ? <FactsTab row={row} flow={flow.data} uses={rows} /> : null;
      case 'money':
        return money.data ? <MoneyTab project={id} money={money.data} /> : null;
      case 'targets':
        return targets.data ? <TargetsTab project={id} targets={targets.data} /> : null;
      case 'evaluation':
        return <ProjectEvaluations project={id} />;
      case 'uses':
        return <UsesTab row={row} />;
      case 'form':
        return null;
    }
  };
  return (
    <Page
      full
      title={
        <>
          <Link
            component={RouterLink}
            to={listPath('project')}
            sx={{
              fontSize: textSize.body,
              fontWeight: 400,
              display: 'inline-flex',
              alignItems: 'center',
              gap: 1,
            }}
          >
            <ArrowBack sx={{ fontSize: iconSize.medium }} aria-hidden />
            {say.label(nouns.project.plural)}
          </Link>
          <Box
            component="span"
            aria-hidden
            sx={{ mx: 2, color: token.t3, fontWeight: 400, fontSize: textSize.body }}
          >
            /
          </Box>
          {row?.values.name}
        </>
      }
      sub={
        row && (
          <>
            <StatusChip tone="neutral" icon={false}>
              {labelOf('projectStage', row.values.stage ?? 'none', language)}
            </StatusChip>
            <UseChips rows={rows} />
          </>
        )
      }
      actions={
        <Button
          variant="outlined"
          startIcon={<Edit />}
          onClick={() => {
            void navigate(recordPath('project', id));
          }}
        >
          {say('TIERS_EDIT')}
        </Button>
      }
      tabs={<ProjectTabs id={id} at={tab} />}
    >
      <Box sx={{ flex: 1, overflow: 'auto', p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {body() ?? (waiting && <Loading />)}
      </Box>
    </Page>
  );
}
