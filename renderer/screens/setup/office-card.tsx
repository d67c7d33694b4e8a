import { Box } from '@mui/material';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { Card } from '../../components';
import { OfficePlace } from '../../forms/divisions/office-place';
import { DivisionSearch } from '../../forms/divisions/search';
import { LevelTiles, StepHead } from './parts';
import type { Setup } from './use-setup';

/** The first two steps: the office's level, and its division with the name that follows from it. */
export function OfficeCard({ setup }: { setup: Setup }) {
  const say = useText();
  const { level, codes, code, name, setCodes } = setup;
  const made = setup.recovery !== undefined;
  return (
    <Box data-print="none">
      <Card padding={0} sx={{ height: '100%' }}>
        <Box component="fieldset" disabled={made} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Box sx={{ p: '10px 20px 14px', borderBottom: `1px solid ${token.line}` }}>
            <StepHead number={1} done title={say('SETUP_LEVEL')} />
            <LevelTiles value={level} disabled={made} onChange={setup.setLevel} />
          </Box>
          <Box
            sx={{
              p: '8px 20px 16px',
              display: 'grid',
              gap: 3,
              gridTemplateColumns: 'minmax(0, 1fr)',
            }}
          >
            <Box sx={{ mb: -3 }}>
              <StepHead
                number={2}
                done={code !== undefined && setup.nameGood}
                title={say('SETUP_DIVISION')}
                aside={<DivisionSearch first level={level} onPick={setCodes} />}
              />
            </Box>
            <OfficePlace
              {...{ level, codes, name }}
              disabled={made}
              onCodes={setCodes}
              onName={setup.setName}
            />
          </Box>
        </Box>
      </Card>
    </Box>
  );
}
