import { Box, MenuItem, Select, Typography } from '@mui/material';
import type { HiddenChoice, ImportPreview } from '../../../shared/contract/import';
import { identityColumns } from '../../../shared/domain/identity';
import type { FieldDescription } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { figure } from '../../base/format';
import { useLanguage } from '../../base/language';
import { useReturnItems } from '../../base/return-form';
import { textSize, token } from '../../base/theme';
import { Card, DataTable } from '../../components';
import { shownValue } from '../../records/columns';
import { baseName, kindLabel } from './kinds';
import { PreviewNotes } from './preview-notes';
import { columnLetters, ProblemLine } from './problem-line';
import { shownFigure, statisticsFields } from './statistics-fields';

const SHOWN_PROBLEMS = 60;

interface PreviewProps {
  file: string;
  preview: ImportPreview;
  busy: boolean;
  onMatch: (file: string, sheet: string, heading: string, field: string | null) => void;
  onSay: (field: string, value: string, meaning: string | null) => void;
  onHidden: (choice: HiddenChoice) => void;
}

/** What one workbook would do: counts, columns, problems at their cells, first rows. */
export function PreviewCard({ file, preview, busy, onMatch, onSay, onHidden }: PreviewProps) {
  const { language, say } = useLanguage();
  const items = useReturnItems();
  const fields: Record<string, Pick<FieldDescription, 'label' | 'list'>> = preview.kind ===
  'statistics'
    ? statisticsFields(items)
    : {
        ...nounOf(workbookNouns[preview.kind]).fields,
        ...Object.fromEntries(
          identityColumns(workbookNouns[preview.kind]).map(({ key, label }) => [key, { label }]),
        ),
      };
  const counts = [
    ['IMPORT_READ', preview.read],
    ['IMPORT_CREATED', preview.created],
    ['IMPORT_UPDATED', preview.updated],
    ['IMPORT_UNCHANGED', preview.unchanged],
    ['IMPORT_NOT_WRITTEN', preview.read - preview.created - preview.updated - preview.unchanged],
    ['IMPORT_SKIPPED', preview.skipped],
  ] as const;
  const matched = new Set(
    preview.sheets.flatMap((sheet) => sheet.columns.map((column) => column.field)),
  );
  // Where items stand down the sheet no column means one.
  const turned =
    preview.kind === 'statistics' && preview.sheets.some(({ columns }) => columns.length === 0);
  const shown = Object.entries(fields)
    .filter(
      ([key]) => (matched.has(key) || turned) && preview.sample.some(({ values }) => key in values),
    )
    .slice(0, 7);
  const cell = (key: string, row: ImportPreview['sample'][number]): string => {
    const value = row.values[key];
    if (preview.kind === 'statistics')
      return row.labels[key] ?? shownFigure(items.get(key), value, language);
    const field = nounOf(workbookNouns[preview.kind]).fields[key];
    return field ? shownValue(field, key, row, language) : '—';
  };
  return (
    <Card title={file} note={kindLabel(preview.kind, say)} padding={0} sx={{ mb: 3 }}>
      <Box
        data-testid="import-counts"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(7, 1fr)',
          borderBottom: `1px solid ${token.line}`,
        }}
      >
        {counts.map(([text, n]) => (
          <Box key={text} sx={{ p: '8px 16px', borderRight: `1px solid ${token.line}` }}>
            <Box sx={{ fontSize: textSize.figure, lineHeight: '32px', fontWeight: 700 }}>
              {figure(n)}
            </Box>
            <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{say(text)}</Box>
          </Box>
        ))}
        <Box sx={{ p: '8px 16px' }}>
          <Box
            sx={{
              fontSize: textSize.figure,
              lineHeight: '32px',
              fontWeight: 700,
              color: preview.problems.length > 0 ? token.amber : token.t1,
            }}
          >
            {figure(preview.problems.length)}
          </Box>
          <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{say('IMPORT_PROBLEMS')}</Box>
        </Box>
      </Box>
      {preview.sheets.map((sheet) => (
        <Box
          key={`${sheet.file}/${sheet.sheet}/${sheet.headerRow}/${sheet.columns[0]?.column ?? 0}`}
          sx={{ p: 4, borderBottom: `1px solid ${token.line}` }}
        >
          <Typography variant="h3" component="h3">
            {preview.files.length > 1 && `${baseName(sheet.file)} · `}
            {sheet.sheet}{' '}
            <Box
              component="span"
              sx={{ fontWeight: 400, fontSize: textSize.small, color: token.t3 }}
            >
              {say('IMPORT_HEADER_ROW', { row: sheet.headerRow })} ·{' '}
              {say(sheet.columns.length > 0 ? 'IMPORT_COLUMNS_NOTE' : 'IMPORT_TURNED_NOTE')}
            </Box>
          </Typography>
          <Box
            sx={{
              mt: 2,
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fill, minmax(236px, 1fr))',
              gap: 2,
            }}
          >
            {sheet.columns.map((column) => (
              <Box
                key={`${column.column} ${column.heading}`}
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 2,
                  fontSize: textSize.dense,
                  minWidth: 0,
                }}
              >
                <Box
                  sx={{
                    width: 104,
                    flexShrink: 0,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                  title={column.heading}
                >
                  <Box component="span" sx={{ color: token.t3, mr: 1 }}>
                    {columnLetters(column.column)}
                  </Box>
                  {column.heading}
                </Box>
                <Select
                  displayEmpty
                  fullWidth
                  disabled={busy}
                  value={column.field !== null && column.field in fields ? column.field : ''}
                  onChange={(event) => {
                    onMatch(
                      sheet.file,
                      sheet.sheet,
                      column.heading,
                      event.target.value === '' ? null : event.target.value,
                    );
                  }}
                  SelectDisplayProps={{
                    'aria-label': say('IMPORT_COLUMN_FOR', { heading: column.heading }),
                  }}
                  sx={{
                    fontSize: textSize.dense,
                    height: 28,
                    minHeight: 28,
                    bgcolor: column.field === null || !column.sure ? token.amberBg : undefined,
                  }}
                  renderValue={(key) =>
                    key === '' ? say('IMPORT_COLUMN_IGNORE') : say.label(fields[key]?.label)
                  }
                >
                  <MenuItem value="">{say('IMPORT_COLUMN_IGNORE')}</MenuItem>
                  {Object.entries(fields).map(([key, field]) => (
                    <MenuItem key={key} value={key}>
                      {say.label(field.label)}
                    </MenuItem>
                  ))}
                </Select>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      <PreviewNotes preview={preview} busy={busy} onSay={onSay} onHidden={onHidden} />
      <Box sx={{ p: 4, borderBottom: `1px solid ${token.line}` }}>
        <Typography variant="h3" component="h3">
          {preview.problems.length === 0 ? say('IMPORT_NO_PROBLEMS') : say('IMPORT_PROBLEMS')}
        </Typography>
        {preview.problems.slice(0, SHOWN_PROBLEMS).map((problem, at) => (
          <ProblemLine key={at} problem={problem} first={at === 0} />
        ))}
        {preview.problems.length > SHOWN_PROBLEMS && (
          <Box sx={{ fontSize: textSize.dense, color: token.t2, pt: 1 }}>
            {say('IMPORT_MORE_PROBLEMS', { n: preview.problems.length - SHOWN_PROBLEMS })}
          </Box>
        )}
      </Box>
      {preview.sample.length > 0 && (
        <Box>
          <Typography variant="h3" component="h3" sx={{ px: 4, py: 2 }}>
            {say('IMPORT_SAMPLE')}
          </Typography>
          <DataTable
            label={say('IMPORT_SAMPLE')}
            rows={preview.sample}
            keyOf={(row) =>
              `${row.file ?? ''}/${row.sheet}/${row.row}/${String(row.values['station'])}`
            }
            columns={[
              {
                key: 'row',
                head: say('IMPORT_ROW'),
                width: 56,
                align: 'right',
                cell: (row) => row.row,
              },
              {
                key: 'action',
                head: say('IMPORT_ACTION'),
                width: 84,
                cell: (row) => say(`IMPORT_ACTION_${row.action}`),
              },
              ...shown.map(([key, field]) => ({
                key,
                head: say.label(field.label),
                width: field.list?.width ?? 130,
                cell: (row: ImportPreview['sample'][number]) => cell(key, row),
              })),
            ]}
          />
        </Box>
      )}
    </Card>
  );
}
