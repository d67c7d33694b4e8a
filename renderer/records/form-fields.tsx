import { Box, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { RecordField } from '../forms/record-field';
import { RevealDialog } from './reveal-dialog';
import { ScaleHint } from './scale-hint';
import { TwinLink } from './twin-link';
import type { RecordFormState } from './use-record-form';
import { useScales } from './use-scales';

/** What stands at the right of a field's label and beneath its entry. */
export interface Around {
  beside?: ReactNode;
  hint?: ReactNode;
}

/** A record to be made for a field that refers to it, with what was typed of its name. */
export interface Make {
  field: string;
  noun: NounName;
  words: string;
}

/** The fields of a noun's form, section by section, as its description says. */
export function FormFields({
  form,
  around,
  onMake,
}: {
  form: RecordFormState;
  /** Makes a missing record that a field refers to. */
  onMake?: ((make: Make) => void) | undefined;
  around?: ((key: string) => Around) | undefined;
}) {
  const say = useText();
  const [revealing, setRevealing] = useState<string>();
  const { description, record, faults, typed, stored, derived, fixed } = form;
  const owner =
    description.owner === undefined
      ? undefined
      : (fixed[description.owner] ?? typed[description.owner]);
  const scaleOf = useScales(form);
  /** A question about an amount takes the place of what else stands beneath it. */
  const aroundOf = (key: string): Around => {
    const asked = scaleOf(key);
    const own = around?.(key) ?? {};
    return asked ? { ...own, hint: <ScaleHint asked={asked} noun={description} /> } : own;
  };
  return (
    <>
      {Object.entries(description.sections).map(([section, label], at) => (
        <Box component="section" key={section} sx={{ mb: 3 }}>
          <Typography variant="h2" component="h2" sx={{ mb: 1 }}>
            {say.label(label)}
            {at === 0 && (
              <Box
                component="span"
                sx={{ ml: 2, fontSize: textSize.small, fontWeight: 400, color: token.t3 }}
              >
                {say('FORM_REQUIRED_NOTE')}
              </Box>
            )}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
              columnGap: 6,
              rowGap: 2,
            }}
          >
            {form.inSection(section).map(([key, field]) => (
              <RecordField
                key={key}
                name={key}
                field={field}
                control={form.control}
                scope={form.scope}
                known={typed[key] === stored[key] ? record.labels[key] : undefined}
                error={faults[key] ? say.any(faults[key].code, faults[key].params) : undefined}
                errorAction={<TwinLink failure={faults[key]} />}
                onLeave={() => {
                  form.leave(key);
                }}
                owner={typeof owner === 'string' ? owner : undefined}
                making={
                  onMake && field.kind === 'reference'
                    ? {
                        label: say('FORM_REFERENCE_NEW', {
                          noun: say.label(nounOf(field.refers).label),
                        }),
                        begin: (words) => {
                          onMake({ field: key, noun: field.refers, words });
                        },
                      }
                    : undefined
                }
                {...aroundOf(key)}
                onReveal={
                  form.masked(key)
                    ? () => {
                        setRevealing(key);
                      }
                    : undefined
                }
                derived={derived[key]}
              />
            ))}
          </Box>
        </Box>
      ))}
      {revealing && record.id !== null && (
        <RevealDialog
          place={`${revealing}@${record.id}`}
          ask={async (run, reason) => {
            const of = { noun: form.noun, id: record.id ?? '', field: revealing };
            return (await run('records.reveal', { ...of, reason }))?.value;
          }}
          label={say.label(description.fields[revealing]?.label)}
          onClose={() => {
            setRevealing(undefined);
          }}
          onValue={(value) => {
            form.setValue(revealing, value);
          }}
        />
      )}
    </>
  );
}
