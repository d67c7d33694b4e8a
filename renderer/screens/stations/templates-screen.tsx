import { Box, Button, MenuItem, OutlinedInput, Select } from '@mui/material';
import { useState } from 'react';
import type { ChecklistRules } from '../../../shared/checklist/record';
import type {
  ChecklistTemplate,
  TemplateInput,
} from '../../../shared/definitions/checklist-template';
import { useCall, useQuery } from '../../api';
import { useText, type Say } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import {
  Card,
  FailureNote,
  FormField,
  labelId,
  Loading,
  messageId,
  Page,
  StatusChip,
  useToast,
} from '../../components';
import { AreaTabs } from '../../records/area-tabs';
import { Mark } from '../../components/marks';
import { TemplateEditor } from './template-editor';

const versionName = (template: ChecklistTemplate, say: Say): string =>
  say('TPL_VERSION', { name: say.label(template.name), version: template.version });
const keyOf = ({ id, version }: { id: string; version: string }): string => `${id} ${version}`;

/** What new rounds go by. */
function RulesCard({
  templates,
  rules,
}: {
  templates: ChecklistTemplate[];
  rules: ChecklistRules;
}) {
  const say = useText();
  const toast = useToast();
  const locked = !useRole('admin');
  const { run, busy, failure } = useCall();
  const [chosen, setChosen] = useState(keyOf(rules.template));
  const [months, setMonths] = useState(String(rules.months));
  const [pass, setPass] = useState(String(rules.passMark));
  const wrong = (text: string, min: number, max: number): string | undefined =>
    /^\d{1,3}$/.test(text) && Number(text) >= min && Number(text) <= max
      ? undefined
      : say('TPL_BAD_NUMBER', { min, max });
  const [badMonths, badPass] = [wrong(months, 1, 60), wrong(pass, 0, 100)];
  const save = async (): Promise<void> => {
    const template = templates.find((one) => keyOf(one) === chosen);
    if (
      !template ||
      !(await run('checklist.rules', {
        template: { id: template.id, version: template.version },
        months: Number(months),
        passMark: Number(pass),
      }))
    )
      return;
    toast(say('TPL_SAVED'));
  };
  const entry = (
    id: string,
    label: string,
    value: string,
    error: string | undefined,
    onChange: (value: string) => void,
  ) => (
    <FormField id={id} label={label} error={error}>
      <OutlinedInput
        id={id}
        fullWidth
        readOnly={locked}
        value={value}
        error={error !== undefined}
        inputProps={{ inputMode: 'numeric', 'aria-describedby': error ? messageId(id) : undefined }}
        onChange={(event) => {
          onChange(event.target.value.trim());
        }}
      />
    </FormField>
  );
  return (
    <Card title={say('TPL_IN_FORCE')} note={say('TPL_IN_FORCE_NOTE')}>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            sm: 'minmax(0, 2fr) repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        <FormField id="template" label={say('TPL_IN_FORCE')}>
          <Select
            fullWidth
            labelId={labelId('template')}
            value={chosen}
            readOnly={locked}
            SelectDisplayProps={{ id: 'template' }}
            input={<OutlinedInput id="template-input" />}
            onChange={(event) => {
              setChosen(event.target.value);
            }}
          >
            {templates.map((one) => (
              <MenuItem key={keyOf(one)} value={keyOf(one)}>
                {versionName(one, say)}
              </MenuItem>
            ))}
          </Select>
        </FormField>
        {entry('months', say('TPL_MONTHS'), months, badMonths, setMonths)}
        {entry('pass', say('TPL_PASS'), pass, badPass, setPass)}
      </Box>
      <FailureNote failure={failure} />
      {locked ? (
        <Box sx={{ mt: 2, fontSize: textSize.small, color: token.t3 }}>{say('TPL_ADMIN')}</Box>
      ) : (
        <Button
          variant="contained"
          sx={{ mt: 3 }}
          disabled={busy || badMonths !== undefined || badPass !== undefined}
          onClick={() => {
            void save();
          }}
        >
          {say('TPL_SAVE')}
        </Button>
      )}
    </Card>
  );
}

/** What an office publishes is always based on another; the definitions' own are not. */
const isShipped = ({ basedOn }: ChecklistTemplate): boolean => basedOn === undefined;

/**
 * The beginning of a new version: a copy of a shipped template, or what this office published last.
 */
const draftOf = (template: ChecklistTemplate, say: Say): TemplateInput => ({
  id: isShipped(template) ? null : template.id,
  basedOn: { id: template.id, version: template.version },
  groups: structuredClone(template.groups),
  name: isShipped(template)
    ? { zh: say('TPL_COPY_NAME', { name: template.name.zh }), en: '' }
    : template.name,
});

/** 清单模板: which one is in force, and copies that the office changes and publishes. */
export function TemplatesScreen() {
  const say = useText();
  const admin = useRole('admin');
  const { data, failure, reload } = useQuery('checklist.templates', {});
  const [draft, setDraft] = useState<TemplateInput>();
  if (draft)
    return (
      <TemplateEditor
        draft={draft}
        onChange={setDraft}
        onDone={() => {
          setDraft(undefined);
        }}
      />
    );
  return (
    <Page title={say('TPL_TITLE')} tabs={<AreaTabs area="stations" />}>
      {!data ? (
        failure ? (
          <FailureNote failure={failure} onRetry={reload} />
        ) : (
          <Loading />
        )
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            pt: 3,
            maxWidth: 960,
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <RulesCard
            key={JSON.stringify(data.rules)}
            templates={data.templates}
            rules={data.rules}
          />
          {data.templates.map((template) => (
            <Card
              key={keyOf(template)}
              title={versionName(template, say)}
              note={
                template.example && (
                  <StatusChip tone="neutral" icon={false}>
                    {say('CHECK_EXAMPLE')}
                  </StatusChip>
                )
              }
              action={
                admin && (
                  <Button
                    variant="text"
                    onClick={() => {
                      setDraft(draftOf(template, say));
                    }}
                  >
                    {say(isShipped(template) ? 'TPL_COPY' : 'TPL_CHANGE')}
                  </Button>
                )
              }
            >
              {template.groups.map((group) => (
                <Box
                  key={group.key}
                  sx={{
                    display: 'flex',
                    gap: 2,
                    py: 1,
                    fontSize: textSize.dense,
                    lineHeight: '20px',
                  }}
                >
                  <Mark mark={group.mark} state="met" />
                  <Box component="b" sx={{ width: 72, flexShrink: 0 }}>
                    {say.label(group.label)}
                  </Box>
                  <Box sx={{ color: token.t2 }}>
                    {group.criteria
                      .map((one) => `${say.label(one.label)} ${one.weight}`)
                      .join(' · ')}
                  </Box>
                </Box>
              ))}
            </Card>
          ))}
        </Box>
      )}
    </Page>
  );
}
