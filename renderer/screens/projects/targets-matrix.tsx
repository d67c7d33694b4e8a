import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { FormEvent } from 'react';
import { labelOf } from '../../../shared/codes/tables';
import type { ProjectTargets, TargetRow } from '../../../shared/contract/projects';
import { figure, periodTick } from '../../base/format';
import { useLanguage } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { enterMovesOn } from '../../base/enter-key';
import type { Side, useTargets } from './use-targets';

interface MatrixProps {
  targets: ProjectTargets;
  sheet: ReturnType<typeof useTargets>;
  editor: boolean;
  onRemove: (indicator: string) => void;
}

const line = `1px solid ${token.line}`;
const sides = ['planned', 'actual'] as const;

/**
 * One entry of the matrix; a result that comes from the statistics stands in it in grey until
 * somebody enters another.
 */
function Entry({
  row,
  period,
  side,
  sheet,
  editor,
}: Pick<MatrixProps, 'sheet' | 'editor'> & { row: TargetRow; period: string; side: Side }) {
  const { say } = useLanguage();
  const cell = row.cells[period];
  const counted = side === 'actual' && cell?.counted === true;
  const bad = sheet.isBad(row, period, side);
  return (
    <Box
      component="input"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      readOnly={!editor}
      value={sheet.textOf(row, period, side)}
      placeholder={counted ? figure(cell.actual) : undefined}
      aria-label={say(side === 'planned' ? 'PROJECT_TARGET_PLANNED' : 'PROJECT_TARGET_ACTUAL', {
        indicator: row.indicator,
        period,
      })}
      aria-invalid={bad}
      onChange={(event: { target: HTMLInputElement }) => {
        sheet.type(row, period, side, event.target.value);
      }}
      sx={{
        all: 'unset',
        boxSizing: 'border-box',
        display: 'block',
        width: '100%',
        height: 26,
        px: 2,
        textAlign: 'right',
        fontSize: textSize.dense,
        color: side === 'planned' ? token.t2 : token.t1,
        bgcolor: bad ? token.redBg : counted ? token.sunk : undefined,
        '&::placeholder': { color: token.t3, opacity: 1 },
        '&:focus': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
      }}
    />
  );
}

/** Indicators by quarters, the plan above and the result below in each cell. */
export function TargetsMatrix({
  targets: { rows, periods },
  sheet,
  editor,
  onRemove,
}: MatrixProps) {
  const { language, say } = useLanguage();
  const head = {
    height: 34,
    px: 2,
    fontSize: textSize.small,
    fontWeight: 700,
    color: token.t2,
    bgcolor: token.sunk,
    borderBottom: `1px solid ${token.line2}`,
    whiteSpace: 'nowrap',
  } as const;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
      }}
      tabIndex={0}
      role="region"
      aria-label={say('PROJECT_TARGETS')}
      onKeyDown={enterMovesOn}
      sx={{ overflow: 'auto' }}
    >
      <Box
        component="table"
        sx={{
          width: '100%',
          minWidth: 240 + periods.length * 88,
          borderCollapse: 'separate',
          borderSpacing: 0,
          fontSize: textSize.dense,
          tableLayout: 'fixed',
        }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, textAlign: 'left', pl: 4, width: 200 }}>
              {say('PROJECT_INDICATOR')}
            </Box>
            {periods.map((period) => (
              <Box component="th" scope="col" key={period} sx={{ ...head, textAlign: 'right' }}>
                {periodTick(period)}
              </Box>
            ))}
            <Box component="th" scope="col" sx={{ ...head, textAlign: 'right' }}>
              {say('PROJECT_TARGET_TOTAL')}
            </Box>
            {editor && <Box component="td" sx={{ ...head, width: 44 }} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator} data-indicator={row.indicator}>
              <Box
                component="th"
                scope="row"
                sx={{
                  textAlign: 'left',
                  fontWeight: 400,
                  pl: 4,
                  pr: 2,
                  borderBottom: line,
                  lineHeight: '18px',
                  overflowWrap: 'anywhere',
                }}
              >
                {row.indicator}
                {row.unit !== '' && (
                  <Box component="span" sx={{ color: token.t3 }}>
                    {' '}
                    {row.unit}
                  </Box>
                )}
                {row.item !== null && (
                  <Box sx={{ fontSize: textSize.small, color: token.t3 }}>
                    {labelOf('statisticsItem', row.item, language)}
                  </Box>
                )}
              </Box>
              {periods.map((period) => (
                <Box
                  component="td"
                  key={period}
                  sx={{ p: 0, borderBottom: line, borderLeft: line }}
                >
                  {sides.map((side) => (
                    <Entry
                      key={side}
                      row={row}
                      period={period}
                      side={side}
                      sheet={sheet}
                      editor={editor}
                    />
                  ))}
                </Box>
              ))}
              <Box
                component="td"
                sx={{
                  px: 2,
                  textAlign: 'right',
                  borderBottom: line,
                  borderLeft: `1px solid ${token.line2}`,
                  lineHeight: '26px',
                }}
              >
                <Box sx={{ color: token.t2 }}>{figure(row.planned)}</Box>
                <b>{figure(row.actual)}</b>
              </Box>
              {editor && (
                <Box component="td" sx={{ p: 0, textAlign: 'center', borderBottom: line }}>
                  <Tooltip title={say('PROJECT_INDICATOR_REMOVE', { indicator: row.indicator })}>
                    <IconButton
                      aria-label={say('PROJECT_INDICATOR_REMOVE', { indicator: row.indicator })}
                      onClick={() => {
                        onRemove(row.indicator);
                      }}
                    >
                      <Delete sx={{ fontSize: iconSize.medium }} />
                    </IconButton>
                  </Tooltip>
                </Box>
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
