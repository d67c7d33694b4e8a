import Upload from '@mui/icons-material/UploadOutlined';
import { Box, Button, Link } from '@mui/material';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { ImportKind } from '../../../shared/contract/import';
import type { Desk } from '../../../shared/contract/quarter';
import { nounOf } from '../../../shared/domain/nouns';
import { useText, type Say } from '../../base/language';
import { listPath, recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { useTemplate } from '../../records/use-template';

type Ledgers = NonNullable<Desk['first']>['ledgers'];
type Ledger = keyof Ledgers;

const kinds: Record<Ledger, ImportKind> = {
  station: 'stations',
  person: 'staff',
  institution: 'institutions',
  project: 'projects',
  statistics: 'statistics',
};
const ledgers = Object.keys(kinds) as Ledger[];

/** Whether a first quarter still lacks what everything else stands on: stations, or people. */
export const isBeginning = (ledger: Ledgers): boolean =>
  ledger.station === 0 || ledger.person === 0;

const nameOf = (ledger: Ledger, say: Say): string =>
  ledger === 'statistics' ? say('BEGIN_BEFORE') : say.label(nounOf(ledger).label);

function countSaid(ledger: Ledger, n: number, say: Say): string {
  if (ledger === 'statistics')
    return n === 0 ? say('BEGIN_BEFORE_NONE') : say('BEGIN_STATIONS', { n });
  return n === 0 ? say('BEGIN_NONE') : say('BEGIN_ROWS', { n });
}

/** 先建台账: how the ledgers of a new office come in, and which are there already. */
export function BeginCard({ have }: { have: Ledgers }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Card title={say('BEGIN_TITLE')} padding={0}>
      <Box
        sx={{
          m: '12px 16px',
          p: 4,
          display: 'grid',
          justifyItems: 'center',
          gap: 2,
          textAlign: 'center',
          border: `1px dashed ${token.line2}`,
          borderRadius: '6px',
        }}
      >
        <Upload sx={{ color: token.teal }} aria-hidden />
        <Box sx={{ fontWeight: 700 }}>{say('BEGIN_DROP')}</Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('BEGIN_DROP_NOTE')}</Box>
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button
            variant="contained"
            onClick={() => {
              void navigate('/import');
            }}
          >
            {say('BEGIN_CHOOSE')}
          </Button>
          <Button
            variant="outlined"
            onClick={() => {
              void navigate(recordPath('station', 'new'));
            }}
          >
            {say('BEGIN_ONE')}
          </Button>
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ledgers.map((ledger) => (
          <LedgerRow key={ledger} ledger={ledger} n={have[ledger]} />
        ))}
      </Box>
      <Box
        sx={{
          p: '8px 16px',
          fontSize: textSize.dense,
          color: token.t2,
          borderTop: `1px solid ${token.line}`,
        }}
      >
        {say('BEGIN_NEXT')}
      </Box>
    </Card>
  );
}

/** One ledger: what is there, and the empty workbook for what is not. */
function LedgerRow({ ledger, n }: { ledger: Ledger; n: number }) {
  const say = useText();
  const write = useTemplate();
  const name = nameOf(ledger, say);
  return (
    <Box
      component="li"
      sx={{
        minHeight: 36,
        px: 4,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        borderTop: `1px solid ${token.line}`,
      }}
    >
      <Link
        component={RouterLink}
        to={ledger === 'statistics' ? '/statistics' : listPath(ledger)}
        color="inherit"
        sx={{ width: 220 }}
      >
        {name}
      </Link>
      <Box sx={{ flex: 1, color: n === 0 ? token.t2 : token.teal }}>
        {countSaid(ledger, n, say)}
      </Box>
      <Link
        component="button"
        type="button"
        aria-label={say('FRAME_NOTED', { name: say('BEGIN_TEMPLATE'), note: name })}
        onClick={() => {
          void write(kinds[ledger], name);
        }}
        sx={{ fontSize: textSize.dense }}
      >
        {say('BEGIN_TEMPLATE')}
      </Link>
    </Box>
  );
}
