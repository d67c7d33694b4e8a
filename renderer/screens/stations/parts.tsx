import { Box, Button, Link } from '@mui/material';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { ReactNode } from 'react';
import type { ListRow } from '../../../shared/contract/records';
import { nouns } from '../../../shared/domain/nouns';
import { useLanguage } from '../../base/language';
import { recordPath } from '../../base/places';
import { useRole, useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { EmptyState, FailureNote, StatusChip } from '../../components';
import { AttachmentRow } from '../../forms/attachment-row';
import { shownValue } from '../../records/columns';
import type { StationParts } from './use-station';

interface RowProps {
  to: string;
  title: string;
  children: ReactNode;
}

function Row({ to, title, children }: RowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        py: 1.5,
        borderBottom: `1px solid ${token.line}`,
        fontSize: textSize.dense,
        lineHeight: '20px',
      }}
    >
      <Link
        component={RouterLink}
        to={to}
        sx={{ flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {title}
      </Link>
      <Box component="span" sx={{ color: token.t2 }}>
        {children}
      </Box>
    </Box>
  );
}

const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** Who works at the station. */
export function People({ people }: Pick<StationParts, 'people'>) {
  const { language, say } = useLanguage();
  return (
    <>
      <FailureNote failure={people.failure} />
      {people.data?.total === 0 && <EmptyState title={say('TIERS_NO_PEOPLE')} />}
      <Box component="ul" sx={list}>
        {people.data?.rows.map((row) => (
          <Row key={row.id} to={recordPath('person', row.id)} title={row.values.name ?? ''}>
            {shownValue(nouns.person.fields.role, 'role', row, language)} ·{' '}
            {shownValue(nouns.person.fields.level, 'level', row, language)}
          </Row>
        ))}
      </Box>
    </>
  );
}

/** Projects at the station. */
export function Projects({ projects }: Pick<StationParts, 'projects'>) {
  const { say } = useLanguage();
  return (
    <>
      <FailureNote failure={projects.failure} />
      {projects.data?.total === 0 && <EmptyState title={say('STATION_NO_PROJECTS')} />}
      <Box component="ul" sx={list}>
        {projects.data?.rows.map((row) => (
          <Row key={row.id} to={recordPath('project', row.id)} title={row.values.name ?? ''}>
            {row.values.starts} – {row.values.ends}
          </Row>
        ))}
      </Box>
    </>
  );
}

/** Visits and what became of them. */
export function Visits({ visits, station }: Pick<StationParts, 'visits'> & { station: string }) {
  const { language, say } = useLanguage();
  const today = useToday();
  const navigate = useNavigate();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const chip = ({ values: { due, done } }: ListRow<'visit'>): ReactNode => {
    if (done !== null)
      return (
        <StatusChip tone="ok" height={20}>
          {say('STATION_DONE_ON', { date: done })}
        </StatusChip>
      );
    if (due === null) return null;
    return due < today ? (
      <StatusChip tone="problem" height={20}>
        {say('STATION_DUE_LATE', { date: due })}
      </StatusChip>
    ) : (
      <StatusChip tone="attention" height={20}>
        {say('STATION_DUE_ON', { date: due })}
      </StatusChip>
    );
  };
  return (
    <>
      <FailureNote failure={visits.failure} />
      {editor && (
        <Button
          variant="outlined"
          onClick={() => {
            void navigate(`${recordPath('visit', 'new')}?station=${encodeURIComponent(station)}`);
          }}
        >
          {say('STATION_NEW_VISIT')}
        </Button>
      )}
      {visits.data?.total === 0 && <EmptyState title={say('STATION_NO_VISITS')} />}
      <Box component="ul" sx={list}>
        {visits.data?.rows.map((row) => (
          <Row
            key={row.id}
            to={recordPath('visit', row.id)}
            title={say('FRAME_PAIR', {
              name: `${row.values.date ?? ''} ${shownValue(nouns.visit.fields.kind, 'kind', row, language)}`,
              text: row.values.findings ?? '',
            })}
          >
            {chip(row)}
          </Row>
        ))}
      </Box>
    </>
  );
}

/** Files of the record, of its checklist and of its visits. */
export function Files({ files }: Pick<StationParts, 'files'>) {
  const { say } = useLanguage();
  return (
    <>
      <FailureNote failure={files.failure} />
      {files.data?.length === 0 && <EmptyState title={say('STATION_NO_FILES')} />}
      <Box component="ul" sx={list}>
        {files.data?.map((file) => (
          <AttachmentRow key={file.id} file={file} />
        ))}
      </Box>
    </>
  );
}
