import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { EvaluationRow } from '../../../shared/evaluation/record';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { EmptyState, SelectButton } from '../../components';
import { Bar } from '../../components/bar';
import type { StationName } from '../../forms/use-stations';

const boards = ['yearly', 'acceptance'] as const;

interface BoardProps {
  stations: readonly StationName[];
  rows: readonly EvaluationRow[];
  year: string;
  editor: boolean;
  onBegin: (stage: EvaluationRow['stage'], stations: StationName[]) => void;
}

/**
 * Who still lacks an evaluation this year: the yearly assessment of the year, or an acceptance that
 * was ever passed.
 */
export function LackingBoard({ stations, rows, year, editor, onBegin }: BoardProps) {
  const say = useText();
  const [stage, setStage] = useState<(typeof boards)[number]>('yearly');
  const own = rows.filter(
    (row) =>
      row.subject === 'station' &&
      row.stage === stage &&
      (stage === 'acceptance' || row.year === year),
  );
  const begun = new Set(own.map(({ subjectId }) => subjectId));
  const done = new Set(
    own
      .filter(
        ({ state, passed }) => state === 'concluded' && (stage === 'yearly' || passed === true),
      )
      .map(({ subjectId }) => subjectId),
  );
  const lacking = stations.filter(({ id }) => !begun.has(id));
  const count = stations.filter(({ id }) => done.has(id)).length;
  return (
    <Box
      component="section"
      aria-labelledby="lacking-head"
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}
    >
      <Box sx={{ p: 4, pb: 3, display: 'grid', gap: 2, borderBottom: `1px solid ${token.line}` }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Box
            component="h2"
            id="lacking-head"
            sx={{ m: 0, fontSize: textSize.heading, lineHeight: '24px', fontWeight: 700, flex: 1 }}
          >
            {stage === 'yearly' ? say('EVAL_LACKING_YEAR', { year }) : say('EVAL_LACKING_EVER')}
          </Box>
          <SelectButton
            label={say('EVAL_STAGE')}
            value={stage}
            options={boards.map((value) => ({ value, label: say(`EVAL_STAGE_${value}`) }))}
            onChange={(value) => {
              setStage(value as typeof stage);
            }}
          />
        </Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {say(stage === 'yearly' ? 'EVAL_LACKING_COUNT' : 'EVAL_ACCEPTED_COUNT', {
            done: count,
            all: stations.length,
            lacking: lacking.length,
          })}
        </Box>
        <Bar share={stations.length === 0 ? 0 : count / stations.length} />
      </Box>
      {lacking.length === 0 ? (
        <EmptyState title={say('EVAL_LACKING_NONE')} />
      ) : (
        <Box
          component="ul"
          tabIndex={0}
          aria-labelledby="lacking-head"
          sx={{ m: 0, p: 0, listStyle: 'none', flex: 1, overflow: 'auto' }}
        >
          {lacking.map((station) => (
            <Box
              component="li"
              key={station.id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                px: 4,
                minHeight: 36,
                fontSize: textSize.dense,
                borderBottom: `1px solid ${token.line}`,
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>{station.name}</Box>
              {editor && (
                <Button
                  variant="text"
                  aria-label={say('EVAL_BEGIN_FOR', { station: station.name })}
                  onClick={() => {
                    onBegin(stage, [station]);
                  }}
                >
                  {say('EVAL_BEGIN_SHORT')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      )}
      {editor && lacking.length > 1 && (
        <Box sx={{ p: 3, borderTop: `1px solid ${token.line}` }}>
          <Button
            fullWidth
            variant="outlined"
            onClick={() => {
              onBegin(stage, lacking);
            }}
          >
            {say('EVAL_BEGIN_ALL', { n: lacking.length })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
