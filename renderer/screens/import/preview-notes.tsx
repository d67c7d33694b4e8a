import { Box, MenuItem, Select, Typography } from '@mui/material';
import type { Label } from '../../../shared/codes/label';
import {
  hiddenChoices,
  type HiddenChoice,
  type MatchedValue,
  rowSkips,
  type ImportPreview,
  type ShownValues,
  type UnmatchedValue,
} from '../../../shared/contract/import';
import type { FieldDescription } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { matchedText } from '../../../shared/rules/matched-text';
import { useLanguage } from '../../base/language';
import { useReturnItems } from '../../base/return-form';
import { textSize, token } from '../../base/theme';
import { shownValue } from '../../records/columns';
import { shownFigure, statisticsFields } from './statistics-fields';

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

/** A value that was understood by another word, with the way to take it for something else. */
function Matched({ one, busy, onSay }: { one: MatchedValue; busy: boolean; onSay: Said }) {
  const { say } = useLanguage();
  const [code, params] = matchedText(one);
  return (
    <Box data-testid="import-matched" sx={{ ...line, color: token.t2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{say(code, params)}</Box>
      <Select<string>
        disabled={busy}
        value={one.meant ?? '-'}
        onChange={(event) => {
          onSay(one.field, one.value, event.target.value === '-' ? null : event.target.value);
        }}
        SelectDisplayProps={{ 'aria-label': say('IMPORT_MEANS', { value: one.value }) }}
        sx={{ fontSize: textSize.dense, height: 28, width: 260 }}
      >
        {one.likely.map(({ code: choice, label }) => (
          <MenuItem key={choice} value={choice}>
            {say.label(label)}
          </MenuItem>
        ))}
        <MenuItem value="-">{say('IMPORT_LEAVE_EMPTY')}</MenuItem>
      </Select>
    </Box>
  );
}

/** Asks whether what the sheets do not show comes in; it does until somebody says otherwise. */
function Hidden({ preview, busy, onHidden }: Pick<NotesProps, 'preview' | 'busy' | 'onHidden'>) {
  const { say } = useLanguage();
  const [first] = preview.hidden;
  if (!first) return null;
  return (
    <Box data-testid="import-hidden" sx={line}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{say('IMPORT_HIDDEN_CHOICE')}</Box>
      <Select<HiddenChoice>
        disabled={busy}
        value={first.taken ? 'include' : 'skip'}
        onChange={(event) => {
          onHidden(event.target.value);
        }}
        SelectDisplayProps={{ 'aria-label': say('IMPORT_HIDDEN_CHOICE') }}
        sx={{ fontSize: textSize.dense, height: 28, width: 260, bgcolor: token.amberBg }}
      >
        {hiddenChoices.map((choice) => (
          <MenuItem key={choice} value={choice}>
            {say(`IMPORT_HIDDEN_${choice}`)}
          </MenuItem>
        ))}
      </Select>
    </Box>
  );
}

/** Sheets left out, units converted, values found elsewhere, rows passed over: each a sentence. */
function useNotes(preview: ImportPreview): string[] {
  const { unread, leftOut, hidden, others, converted, derived, skips } = preview;
  const { say } = useLanguage();
  return [
    ...unread.map(({ file, code, params }) =>
      say('IMPORT_FILE_UNREAD', { file, text: say.any(code, params) }),
    ),
    ...leftOut.map(({ sheet, reason }) => say(`IMPORT_SHEET_${reason}`, { sheet })),
    ...hidden.map(({ sheet, rows, columns, taken }) =>
      say(taken ? 'IMPORT_HIDDEN' : 'IMPORT_HIDDEN_OUT', { sheet, rows, columns }),
    ),
    ...others.map(({ heading, columns }) => say('IMPORT_COLUMN_OTHER', { heading, n: columns })),
    ...converted.map(({ column, from, to, cells }) =>
      say('IMPORT_CONVERTED', { column, from, to, n: cells }),
    ),
    ...derived.map(({ sheet, label, source, text, rows }) =>
      say(`IMPORT_DERIVED_${source}`, { sheet, field: label, text, n: rows }),
    ),
    ...rowSkips.flatMap((why) =>
      skips[why] ? [say(`IMPORT_SKIPPED_${why}`, { n: skips[why] })] : [],
    ),
  ];
}

/** How the fields of a preview and their values are worded. */
function useWorded({ kind }: ImportPreview) {
  const { language } = useLanguage();
  const items = useReturnItems();
  if (kind === 'statistics')
    return {
      label: (field: string): Label | undefined => statisticsFields(items)[field]?.label,
      value: (field: string, { values }: ShownValues) =>
        shownFigure(items.get(field), values[field], language),
    };
  const { fields } = nounOf(workbookNouns[kind]) as { fields: Record<string, FieldDescription> };
  return {
    label: (field: string): Label | undefined => fields[field]?.label,
    value: (field: string, shown: ShownValues) => {
      const described = fields[field];
      return described ? shownValue(described, field, shown, language) : '';
    },
  };
}

/** Stored values that the workbook replaces, before and after. */
function Changes({ preview }: { preview: ImportPreview }) {
  const { say } = useLanguage();
  const worded = useWorded(preview);
  const shown = preview.changes.slice(0, SHOWN_CHANGES);
  const more = preview.changes.length - shown.length + preview.changesMore;
  return (
    <>
      {shown.map(({ file = '', sheet, row, title, field, before, after }) => {
        const label = worded.label(field);
        return (
          label && (
            <Box
              key={`${file}/${sheet}/${row}/${title}/${field}`}
              data-testid="import-change"
              sx={line}
            >
              {say('IMPORT_CHANGE', {
                title,
                field: label,
                before: worded.value(field, before),
                after: worded.value(field, after),
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
  onHidden: (choice: HiddenChoice) => void;
}

/** What a preview explains beside its problems; nothing where there is nothing to explain. */
export function PreviewNotes({ preview, busy, onSay, onHidden }: NotesProps) {
  const { say } = useLanguage();
  const notes = useNotes(preview);
  const { unmatched, matched, changes } = preview;
  if (notes.length + unmatched.length + matched.length + changes.length === 0) return null;
  return (
    <Box data-testid="import-notes" sx={{ p: 4, borderBottom: `1px solid ${token.line}` }}>
      <Typography variant="h3" component="h3">
        {say('IMPORT_NOTES')}
      </Typography>
      {unmatched.map((one) => (
        <Unmatched key={`${one.field}/${one.value}`} one={one} busy={busy} onSay={onSay} />
      ))}
      {matched.map((one) => (
        <Matched key={`${one.field}/${one.value}`} one={one} busy={busy} onSay={onSay} />
      ))}
      <Hidden preview={preview} busy={busy} onHidden={onHidden} />
      {notes.map((note) => (
        <Box key={note} sx={{ ...line, color: token.t2 }}>
          {note}
        </Box>
      ))}
      <Changes preview={preview} />
    </Box>
  );
}
