import { Box } from '@mui/material';
import { useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { FailureNote, Loading, Page } from '../../components';
import { AreaTabs } from '../../records';
import { RankingTable } from './ranking-table';

/** 承接机构比选: who may be chosen, and on what grounds. */
export function RankingScreen() {
  const say = useText();
  const navigate = useNavigate();
  const { data, failure, reload } = useQuery('projects.ranking', {});
  return (
    <Page full title={say('NAV_PROJECTS')} tabs={<AreaTabs area="projects" />}>
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          bgcolor: token.surface,
        }}
      >
        <Box
          sx={{
            px: 4,
            py: 2,
            fontSize: textSize.dense,
            color: token.t2,
            borderBottom: `1px solid ${token.line}`,
          }}
        >
          {say('RANK_NOTE')}
        </Box>
        <FailureNote failure={failure} onRetry={reload} />
        {data ? (
          <RankingTable
            ranked={data}
            onOpen={(id) => {
              void navigate(recordPath('institution', id));
            }}
          />
        ) : (
          !failure && <Loading />
        )}
      </Box>
    </Page>
  );
}
