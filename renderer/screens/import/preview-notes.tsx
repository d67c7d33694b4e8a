import { Box, MenuItem, Select, Typography } from '@mui/material';
import type { ImportPreview, UnmatchedValue } from '../../../shared/contract/import';
import type { FieldDescription } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { shownValue } from '../../records/columns';

const SHOWN_CHANGES = 60;

type Said = (field: string, value: string, meaning: string | null) => void;

const line = {
  display: 'flex',
  gap: 3,
  alignItems: 'center',
  py: 1,
  fontSize: textSize.dense,
  lineHeight: '22px',
} as const;

/** A value that nobody knows, with what it may mean; the likeliest stands first. */
function Unmatched({ one, busy, onSay }: { one: UnmatchedValue; busy: boolean; onSay: Said }) {
  const { say } = useLanguage();
  return (
    <Box data-testid="import-unmatched" sx={line}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {say('IMPORT_ASKED', { field: one.label, value: one.value, n: one.rows })}
      </Box>
      <Select<string>
        displayEmpty
        disabled={busy}
        value=""
        onChange={(event) => {
          onSay(one.field, one.value, event.target.value === '-' ? null : event.target.value);
        }}
        SelectDisplayProps={{ 'aria-label': say('IMPORT_MEANS', { value: one.value }) }}
        sx={{ fontSize: textSize.dense, height: 28, width: 260, bgcolor: token.amberBg }}
        renderValue={() => say('IMPORT_CHOOSE_MEANING')}
      >
        {one.likely.map(({ code, label }) => (
          <MenuItem key={code} value={code}>
            {say.label(label)}
          </MenuItem>
        ))}
        <MenuItem value="-">{say('IMPORT_LEAVE_EMPTY')}</MenuItem>
      </Select>
    </Box>
  );
}

/** Sheets left out, units converted, values found elsewhere, rows passed over: each a sentence. */
function useNotes({ leftOut, hidden, converted, derived, skips }: ImportPreview): string[] {
  const { say } = useLanguage();
  return [
    ...leftOut.map(({ sheet, reason }) => say(`IMPORT_SHEET_${reason}`, { sheet })),
    ...hidden.map((one) => say('IMPORT_HIDDEN', one)),
    ...converted.map(({ column, from, to, cells }) =>
      say('IMPORT_CONVERTED', { column, from, to, n: cells }),
    ),
    ...derived.map(({ sheet, label, source, text, rows }) =>
      say(`IMPORT_DERIVED_${source}`, { sheet, field: label, text, n: rows }),
    ),
    ...(['total', 'section', 'note', 'blank'] as const).flatMap((why) =>
      skips[why] ? [say(`IMPORT_SKIPPED_${why}`, { n: skips[why] })] : [],
    ),
  ];
}

/** Stored values that the workbook replaces, before and after. */
function Changes({ preview }: { preview: ImportPreview }) {
  const { say, language } = useLanguage();
  const fields: Record<string, FieldDescription> =
    preview.kind === 'statistics' ? {} : nounOf(workbookNouns[preview.kind]).fields;
  const shown = preview.changes.slice(0, SHOWN_CHANGES);
  const more = preview.changes.length - shown.length + preview.changesMore;
  return (
    <>
      {shown.map(({ sheet, row, title, field, before, after }) => {
        const described = fields[field];
        return (
          described && (
            <Box key={`${sheet}/${row}/${field}`} data-testid="import-change" sx={line}>
              {say('IMPORT_CHANGE', {
                title,
                field: described.label,
                before: shownValue(described, field, before, language),
                after: shownValue(described, field, after, language),
              })}
            </Box>
          )
        );
      })}
      {more > 0 && <Box sx={line}>{say('IMPORT_CHANGES_MORE', { n: more })}</Box>}
    </>
  );
}

interface NotesProps {
  preview: ImportPreview;
  busy: boolean;
  onSay: Said;
}

/** What a preview explains beside its problems; nothing where there is nothing to explain. */
export function PreviewNotes({ preview, busy, onSay }: NotesProps) {
  const { say } = useLanguage();
  const notes = useNotes(preview);
  if (notes.length + preview.unmatched.length + preview.changes.length === 0) return null;
  return (
    <Box data-testid="import-notes" sx={{ p: 4, borderBottom: `1px solid ${token.line}` }}>
      <Typography variant="h3" component="h3">
        {say('IMPORT_NOTES')}
      </Typography>
      {preview.unmatched.map((one) => (
        <Unmatched key={`${one.field}/${one.value}`} one={one} busy={busy} onSay={onSay} />
      ))}
      {notes.map((note) => (
        <Box key={note} sx={{ ...line, color: token.t2 }}>
          {note}
        </Box>
      ))}
      <Changes preview={preview} />
    </Box>
  );
}
