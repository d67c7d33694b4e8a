import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../../shared/contract/procedures';
import { allItems, pointsOf } from '../../../../shared/definitions/evaluation-template';
import { useCall } from '../../../api';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { FailureNote, StatusChip } from '../../../components';
import { templatePath } from './places';

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * What was read from a workbook: the template in figures, and each problem at its cell; nothing is
 * kept before the clerk says so.
 */
export function ImportDialog({
  file,
  found,
  onClose,
}: {
  file: string;
  found: OutputOf<'templates.read'>;
  onClose: () => void;
}) {
  const say = useText();
  const navigate = useNavigate();
  const { run, busy, failure } = useCall();
  const { template, problems } = found;
  const keep = async (): Promise<void> => {
    const kept = await run('templates.save', { template, revision: null });
    if (kept) await navigate(templatePath(kept.template));
  };
  const sum = template.indicators.reduce((all, { full }) => all + full, 0);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="import-title">
      <DialogTitle id="import-title">
        {say('EVT_IMPORT_TITLE', { file: baseName(file) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ fontWeight: 700 }}>{template.name.zh || say('EVT_IMPORT_NAMELESS')}</Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {say('EVT_IMPORT_SUM', {
            items: allItems(template).length,
            sum: pointsOf(sum),
            full: pointsOf(template.fullMark),
            groups: template.groups.length,
            grades: template.grades.length,
          })}
        </Box>
        {problems.length === 0 ? (
          <Box>
            <StatusChip tone="ok">{say('EVT_IMPORT_SOUND')}</StatusChip>
          </Box>
        ) : (
          <>
            <Box sx={{ fontSize: textSize.dense, color: token.red }}>
              {say('EVT_IMPORT_PROBLEMS', { n: problems.length })}
            </Box>
            <Box
              tabIndex={0}
              role="region"
              aria-label={say('EVT_PROBLEMS')}
              sx={{
                maxHeight: 320,
                overflow: 'auto',
                border: `1px solid ${token.line}`,
                borderRadius: '4px',
                '&:focus-visible': { outline: `2px solid ${token.teal}` },
              }}
            >
              <Box
                component="table"
                aria-label={say('EVT_PROBLEMS')}
                sx={{
                  width: '100%',
                  borderCollapse: 'collapse',
                  fontSize: textSize.dense,
                  lineHeight: '20px',
                  '& th': {
                    position: 'sticky',
                    top: 0,
                    bgcolor: token.sunk,
                    color: token.t2,
                    fontSize: textSize.small,
                    textAlign: 'left',
                  },
                  '& th, & td': {
                    px: 3,
                    py: '6px',
                    borderBottom: `1px solid ${token.line}`,
                    verticalAlign: 'top',
                  },
                }}
              >
                <thead>
                  <tr>
                    <th scope="col" style={{ width: 120 }}>
                      {say('EVT_IMPORT_CELL')}
                    </th>
                    <th scope="col">{say('EVT_IMPORT_WHAT')}</th>
                  </tr>
                </thead>
                <tbody>
                  {problems.map(({ cell, code, at, params }) => (
                    <tr key={`${cell ?? ''} ${code} ${at ?? ''}`} data-cell={cell}>
                      <td>
                        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                          {cell ?? '—'}
                        </Box>
                      </td>
                      <td>{say.any(code, params)}</td>
                    </tr>
                  ))}
                </tbody>
              </Box>
            </Box>
          </>
        )}
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => {
            void keep();
          }}
        >
          {say('EVT_IMPORT_KEEP')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
