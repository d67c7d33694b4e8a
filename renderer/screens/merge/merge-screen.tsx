import SwapHoriz from '@mui/icons-material/SwapHoriz';
import { Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { MergePreview } from '../../../shared/contract/handling';
import { storedFields } from '../../../shared/domain/noun';
import { isNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { call, failureOf, useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { mergePath, recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, Loading, Page, useToast } from '../../components';
import { FieldTable, type Sides } from './field-table';

/** What stands only in the one that goes is taken over unless somebody says otherwise. */
function firstChoice(noun: NounName, { keep, remove }: MergePreview): Sides {
  const empty = (value: unknown): boolean =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    storedFields(nounOf(noun)).flatMap(([key]): [string, Sides[string]][] => {
      const [own, other] = [keep.values[key], remove.values[key]];
      if (empty(other)) return [];
      if (empty(own)) return [[key, 'remove']];
      return Array.isArray(own) && Array.isArray(other) ? [[key, 'both']] : [];
    }),
  );
}

function Merge({ noun, preview }: { noun: NounName; preview: MergePreview }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [sides, setSides] = useState<Sides>(() => firstChoice(noun, preview));
  const [sure, setSure] = useState(false);
  const { run, busy, failure } = useCall();
  const { keep, remove, moves } = preview;
  const titleOf = (row: MergePreview['keep']): string =>
    String(row.values[nounOf(noun).title] ?? '');
  const undo = (): void => {
    call('records.unmerge', { noun, id: remove.id }).then(
      () => {
        toast(say('MERGE_UNDONE'));
        void navigate(recordPath(noun, remove.id));
      },
      (thrown: unknown) => {
        toast(say.any(failureOf(thrown).code, failureOf(thrown).params));
      },
    );
  };
  const merge = async (): Promise<void> => {
    const merged = await run('records.merge', {
      noun,
      keep: keep.id,
      remove: remove.id,
      values: sides,
      revisions: { keep: keep.revision, remove: remove.revision },
    });
    if (!merged) return;
    toast(say('MERGE_DONE', { name: titleOf(merged) }), { label: say('LIST_UNDO'), run: undo });
    void navigate(recordPath(noun, merged.id));
  };
  return (
    <Page
      title={say('MERGE_TITLE', { noun: say.label(nounOf(noun).label) })}
      sub={say('MERGE_SUB')}
      actions={
        <>
          <Button
            variant="outlined"
            startIcon={<SwapHoriz />}
            onClick={() => {
              void navigate(mergePath(noun, remove.id, keep.id), { replace: true });
            }}
          >
            {say('MERGE_SWAP')}
          </Button>
          <Button
            variant="outlined"
            onClick={() => {
              void navigate(-1);
            }}
          >
            {say('FRAME_CANCEL')}
          </Button>
        </>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          pb: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
          alignItems: 'start',
        }}
      >
        <FieldTable
          noun={noun}
          preview={preview}
          sides={sides}
          onSides={setSides}
          faults={failure?.fields}
        />
        <Card title={say('MERGE_MOVES')} sx={{ position: { md: 'sticky' }, top: 0 }}>
          <Box
            component="ul"
            sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '22px' }}
          >
            {moves.length === 0 && <li>{say('MERGE_MOVES_NONE')}</li>}
            {moves.flatMap(({ noun: kind, moved, dropped }) => [
              moved > 0 && (
                <li key={kind}>
                  {say('MERGE_MOVE', { n: moved, noun: say.label(nounOf(kind).label) })}
                </li>
              ),
              dropped > 0 && (
                <Box component="li" key={`${kind} same`} sx={{ color: token.t2 }}>
                  {say('MERGE_DROP', { n: dropped, noun: say.label(nounOf(kind).label) })}
                </Box>
              ),
            ])}
          </Box>
          <Box
            sx={{
              my: 3,
              fontSize: textSize.dense,
              lineHeight: '20px',
              pt: 3,
              borderTop: `1px solid ${token.line}`,
            }}
          >
            {say('MERGE_CONSEQUENCE', { gone: titleOf(remove), kept: titleOf(keep) })}
          </Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={sure}
                onChange={(_, checked) => {
                  setSure(checked);
                }}
              />
            }
            label={say('MERGE_CONSENT')}
            slotProps={{ typography: { sx: { fontSize: textSize.dense } } }}
          />
          <Box sx={{ mt: 2, display: 'flex' }}>
            <Button
              variant="outlined"
              color="error"
              disabled={busy || !sure}
              onClick={() => {
                void merge();
              }}
            >
              {say('MERGE_DO')}
            </Button>
          </Box>
          <FailureNote failure={failure} />
        </Card>
      </Box>
    </Page>
  );
}

/** Two records side by side, field by field, and what merging them moves. */
export function MergeScreen() {
  const { noun = '', keep = '', remove = '' } = useParams();
  const known = isNoun(noun) ? noun : 'person';
  const { data, failure, reload } = useQuery('records.mergePreview', { noun: known, keep, remove });
  const say = useText();
  if (!data || data.keep.id !== keep)
    return (
      <Page title={say('MERGE_TITLE', { noun: say.label(nounOf(known).label) })}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  return <Merge key={`${keep} ${remove}`} noun={known} preview={data} />;
}
