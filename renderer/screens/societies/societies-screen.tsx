import { Box, Button, Link } from '@mui/material';
import { Link as RouterLink, useNavigate } from 'react-router';
import { nounOf } from '../../../shared/domain/nouns';
import { useQuery } from '../../api';
import { figure, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { listPath, recordPath } from '../../base/places';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, FailureNote, Loading, Page } from '../../components';
import { AreaTabs } from '../../records/area-tabs';
import { PartiesCard } from './parties-card';
import { ResourcesCard } from './resources-card';

/**
 * 机构与五社 · 总览: who there is, who took part, what it brought, and which stations did nothing this
 * quarter.
 */
export function SocietiesScreen() {
  const { language, say } = useLanguage();
  const { period } = useSession();
  const navigate = useNavigate();
  const { data, failure, reload } = useQuery('societies.overview', { period });
  const head = {
    title: say('NAV_INSTITUTIONS'),
    sub: periodName(period, language),
    tabs: <AreaTabs area="institutions" />,
  };
  if (!data)
    return (
      <Page {...head}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  return (
    <Page
      {...head}
      actions={
        <Button
          variant="contained"
          onClick={() => {
            void navigate(recordPath('linkage', 'new'));
          }}
        >
          {say('LIST_NEW', { noun: say.label(nounOf('linkage').label) })}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 3, pt: 3, maxWidth: 1680 }}>
        <Card padding={0}>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gridTemplateColumns: {
                xs: 'repeat(4, minmax(0, 1fr))',
                md: `repeat(${data.counts.length}, minmax(0, 1fr))`,
              },
            }}
          >
            {data.counts.map(({ noun, count }) => (
              <Box component="li" key={noun} sx={{ p: 3, borderRight: `1px solid ${token.line}` }}>
                <Link component={RouterLink} to={listPath(noun)} sx={{ fontSize: textSize.dense }}>
                  {say.label(nounOf(noun).label)}
                </Link>
                <Box
                  sx={{
                    fontSize: textSize.figure,
                    lineHeight: '36px',
                    fontWeight: 700,
                    color: count === 0 ? token.t3 : token.t1,
                  }}
                >
                  {figure(count)}
                </Box>
              </Box>
            ))}
          </Box>
        </Card>
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <PartiesCard overview={data} />
          <ResourcesCard overview={data} />
        </Box>
        <Card
          title={say('SOCIETIES_WITHOUT')}
          note={
            data.stations > 0 && data.without.length > 0
              ? say('SOCIETIES_WITHOUT_NOTE', { n: data.without.length, total: data.stations })
              : undefined
          }
        >
          {data.without.length === 0 ? (
            <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
              {say(data.stations === 0 ? 'SOCIETIES_NO_STATIONS' : 'SOCIETIES_ALL_ACTIVE')}
            </Box>
          ) : (
            <Box
              component="ul"
              sx={{
                listStyle: 'none',
                m: 0,
                p: 0,
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 4,
                rowGap: 1,
              }}
            >
              {data.without.map(({ id, name }) => (
                <li key={id}>
                  <Link
                    component={RouterLink}
                    to={recordPath('station', id)}
                    sx={{ fontSize: textSize.dense }}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </Box>
          )}
        </Card>
        {data.linkages.year === 0 && data.resources.length === 0 && (
          <Card>
            <EmptyState
              title={say('SOCIETIES_NONE')}
              actions={
                <Button
                  variant="outlined"
                  onClick={() => {
                    void navigate('/import');
                  }}
                >
                  {say('LIST_IMPORT')}
                </Button>
              }
            >
              {say('SOCIETIES_NONE_TEXT')}
            </EmptyState>
          </Card>
        )}
      </Box>
    </Page>
  );
}
