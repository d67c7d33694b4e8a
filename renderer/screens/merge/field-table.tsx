import { Box, Checkbox, FormControlLabel, Radio } from '@mui/material';
import { useState } from 'react';
import type { FieldFailure } from '../../../shared/result';
import type { MergePreview } from '../../../shared/contract/handling';
import { storedFields } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';
import { shownValue } from '../../records/columns';

export type Sides = Record<string, 'keep' | 'remove' | 'both'>;

interface FieldTableProps {
  noun: NounName;
  preview: MergePreview;
  sides: Sides;
  onSides: (sides: Sides) => void;
  faults: Record<string, FieldFailure> | undefined;
}

const cell = {
  py: 1,
  px: 3,
  borderBottom: `1px solid ${token.line}`,
  fontSize: textSize.dense,
  lineHeight: '20px',
  verticalAlign: 'middle',
  textAlign: 'left',
  fontWeight: 400,
  overflowWrap: 'anywhere',
} as const;

/** Both records field by field: where they differ one side is chosen, lists may be joined. */
export function FieldTable({
  noun,
  preview: { keep, remove, differs: differing },
  sides,
  onSides,
  faults,
}: FieldTableProps) {
  const { language, say } = useLanguage();
  const [different, setDifferent] = useState(true);
  const fields = storedFields(nounOf(noun)).map(([key, field]) => {
    const texts = {
      keep: shownValue(field, key, keep, language),
      remove: shownValue(field, key, remove, language),
    };
    return { key, field, texts, differs: differing.includes(key) };
  });
  return (
    <Card
      title={say('MERGE_DIFFERENT', { n: differing.length })}
      padding={0}
      action={
        <FormControlLabel
          control={
            <Checkbox
              checked={different}
              onChange={(_, checked) => {
                setDifferent(checked);
              }}
            />
          }
          label={say('MERGE_ONLY_DIFFERENT')}
          slotProps={{ typography: { sx: { fontSize: textSize.dense } } }}
        />
      }
    >
      <Box
        component="table"
        aria-label={say('MERGE_SUB')}
        sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}
      >
        <thead>
          <tr>
            {(['MERGE_FIELD', 'MERGE_KEEP', 'MERGE_REMOVE'] as const).map((code, at) => (
              <Box
                component="th"
                scope="col"
                key={code}
                sx={{
                  ...cell,
                  width: at === 0 ? 132 : undefined,
                  fontSize: textSize.small,
                  fontWeight: 700,
                  color: token.t2,
                  bgcolor: token.sunk,
                }}
              >
                {say(code)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(({ differs }) => differs || !different)
            .map(({ key, field, texts, differs }) => {
              const label = say.label(field.label);
              const chosen = sides[key] ?? 'keep';
              const fault = faults?.[key];
              const pick = (side: Sides[string], text: string) => (
                <FormControlLabel
                  sx={{ m: 0, alignItems: 'center' }}
                  slotProps={{
                    typography: {
                      sx: { fontSize: textSize.dense, fontWeight: chosen === side ? 700 : 400 },
                    },
                  }}
                  label={text}
                  control={
                    <Radio
                      size="small"
                      name={`side-${key}`}
                      checked={chosen === side}
                      onChange={() => {
                        onSides({ ...sides, [key]: side });
                      }}
                      slotProps={{
                        input: {
                          'aria-label': `${label} ${say(side === 'keep' ? 'MERGE_KEEP' : side === 'remove' ? 'MERGE_REMOVE' : 'MERGE_BOTH')} ${text}`,
                        },
                      }}
                      sx={{ p: 1 }}
                    />
                  }
                />
              );
              return (
                <tr key={key}>
                  <Box component="th" scope="row" sx={{ ...cell, color: token.t2 }}>
                    {label}
                    {fault && (
                      <Box role="alert" sx={{ color: token.red, fontSize: textSize.small }}>
                        {say.any(fault.code, fault.params)}
                      </Box>
                    )}
                  </Box>
                  {(['keep', 'remove'] as const).map((side) => (
                    <Box
                      component="td"
                      key={side}
                      sx={{
                        ...cell,
                        bgcolor:
                          differs && (chosen === side || chosen === 'both')
                            ? token.teal50
                            : undefined,
                      }}
                    >
                      {differs ? pick(side, texts[side]) : texts[side]}
                      {differs &&
                        side === 'remove' &&
                        Array.isArray(keep.values[key]) &&
                        Array.isArray(remove.values[key]) && (
                          <Box>{pick('both', say('MERGE_BOTH'))}</Box>
                        )}
                    </Box>
                  ))}
                </tr>
              );
            })}
        </tbody>
      </Box>
    </Card>
  );
}
