import { Box, MenuItem, OutlinedInput, Select, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { DivisionChangePreview } from '../../../shared/contract/divisions';
import { nounOf } from '../../../shared/domain/nouns';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import type { ChangeDraft } from './change-draft';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          fontSize: textSize.dense,
          lineHeight: '22px',
          maxHeight: 200,
          overflow: 'auto',
        }}
        tabIndex={0}
      >
        {children}
      </Box>
    </Box>
  );
}

interface PreviewProps {
  draft: ChangeDraft;
  preview: DivisionChangePreview;
  onDraft: (draft: ChangeDraft) => void;
}

/** What the change moves; a split says here where each village, and the station itself, goes. */
export function ChangePreview({ draft, preview, onDraft }: PreviewProps) {
  const say = useText();
  const [source] = draft.sources;
  const count = preview.records.reduce((sum, one) => sum + one.count, 0);
  const choice = (code: string, label: string) => (
    <Select
      value={draft.assign[code] ?? draft.assign[source?.code ?? ''] ?? draft.targets[0]?.code ?? ''}
      input={<OutlinedInput inputProps={{ 'aria-label': label }} />}
      sx={{ minWidth: 160, fontSize: textSize.dense }}
      onChange={(event) => {
        onDraft({ ...draft, assign: { ...draft.assign, [code]: event.target.value } });
      }}
    >
      {draft.targets.map((target) => (
        <MenuItem key={target.code} value={target.code}>
          {target.name}
        </MenuItem>
      ))}
    </Select>
  );
  return (
    <>
      <Box sx={{ fontSize: textSize.body }}>
        <b>
          {say.list(draft.sources.map(({ name }) => name))} →{' '}
          {say.list(draft.targets.map(({ name }) => name))}
        </b>{' '}
        · {draft.effective}
        {draft.document && ` · ${draft.document}`}
      </Box>
      <Part title={say('DIVISION_CHANGE_CARRIED')}>
        {preview.records.length === 0 ? (
          <li>{say('DIVISION_CHANGE_CARRIED_NONE')}</li>
        ) : (
          preview.records.map(({ noun, count: n }) => (
            <li key={noun}>{say('MERGE_MOVE', { n, noun: say.label(nounOf(noun).label) })}</li>
          ))
        )}
      </Part>
      {draft.kind === 'split' && source && (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', fontSize: textSize.dense }}>
          {say('DIVISION_CHANGE_STATION_TO')}
          {choice(source.code, say('DIVISION_CHANGE_STATION_TO'))}
        </Box>
      )}
      {preview.villages.length > 0 && (
        <Part title={say('DIVISION_CHANGE_VILLAGES')}>
          {preview.villages.map(({ code, name, to, newCode }) => (
            <Box
              component="li"
              key={code}
              sx={{
                display: 'flex',
                gap: 3,
                alignItems: 'center',
                py: '2px',
                borderBottom: `1px solid ${token.line}`,
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>{name}</Box>
              {draft.kind === 'split' ? choice(code, name) : <Box>{to}</Box>}
              <Box sx={{ color: token.t2, width: 210, textAlign: 'right' }}>
                {newCode === code ? code : `${code} → ${newCode}`}
              </Box>
            </Box>
          ))}
        </Part>
      )}
      {draft.names && preview.names.length > 0 && (
        <Part title={say('DIVISION_CHANGE_NAMES')}>
          {preview.names.map(({ id, from, to }) => (
            <li key={id}>
              {from} → {to}
            </li>
          ))}
        </Part>
      )}
      <Box
        sx={{
          fontSize: textSize.dense,
          p: 3,
          bgcolor: token.amberBg,
          border: `1px solid ${token.amberLine}`,
          borderRadius: '4px',
        }}
      >
        {say('DIVISION_CHANGE_CONSEQUENCE', { n: count })}
      </Box>
    </>
  );
}
