import Close from '@mui/icons-material/Close';
import { Box, Button, IconButton, OutlinedInput, Tooltip } from '@mui/material';
import type { TemplateInput } from '../../../shared/definitions/checklist-template';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { iconSize, token } from '../../base/theme';
import { Card, FailureNote, FormField, Page, useToast } from '../../components';

type Group = TemplateInput['groups'][number];
type Criterion = Group['criteria'][number];

/** A key that nothing of the template has yet. */
function freshKey(prefix: string, taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}

function Entry({
  label,
  value,
  width,
  onChange,
}: {
  label: string;
  value: string;
  width?: number;
  onChange: (value: string) => void;
}) {
  return (
    <OutlinedInput
      value={value}
      placeholder={label}
      inputProps={{ 'aria-label': label }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      sx={{ width, flex: width === undefined ? 1 : undefined, minWidth: 0 }}
    />
  );
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useText();
  return (
    <Tooltip title={say('TPL_REMOVE', { name })}>
      <IconButton aria-label={say('TPL_REMOVE', { name })} onClick={onRemove}>
        <Close sx={{ fontSize: iconSize.medium }} />
      </IconButton>
    </Tooltip>
  );
}

const named = (zh: string) => ({ zh, en: '' });

interface EditorProps {
  draft: TemplateInput;
  onChange: (draft: TemplateInput) => void;
  onDone: () => void;
}

/**
 * Changes a copy of a template: marks, groups, criteria, weights; publishing makes it a version
 * that never changes again.
 */
export function TemplateEditor({ draft, onChange, onDone }: EditorProps) {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const group = (at: number, change: Partial<Group>): void => {
    onChange({
      ...draft,
      groups: draft.groups.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
  };
  const criterion = (at: number, key: string, change: Partial<Criterion>): void => {
    group(at, {
      criteria: (draft.groups[at]?.criteria ?? []).map((one) =>
        one.key === key ? { ...one, ...change } : one,
      ),
    });
  };
  const add = (at: number): void => {
    const key = freshKey(
      'criterion',
      draft.groups.flatMap(({ criteria }) => criteria.map((one) => one.key)),
    );
    group(at, {
      criteria: [...(draft.groups[at]?.criteria ?? []), { key, label: named(''), weight: 5 }],
    });
  };
  const publish = async (): Promise<void> => {
    const done = await run('checklist.publish', draft);
    if (!done) return;
    toast(say('TPL_PUBLISHED', { version: done.version }));
    onDone();
  };
  return (
    <Page
      title={say('TPL_TITLE')}
      sub={say('TPL_PUBLISH_NOTE')}
      actions={
        <>
          <Button variant="outlined" onClick={onDone}>
            {say('FRAME_CANCEL')}
          </Button>
          <Button
            variant="contained"
            disabled={busy}
            onClick={() => {
              void publish();
            }}
          >
            {say('TPL_PUBLISH')}
          </Button>
        </>
      }
    >
      <FailureNote failure={failure} />
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 960, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Card>
          <FormField id="template-name" label={say('TPL_NAME')} required>
            <OutlinedInput
              id="template-name"
              fullWidth
              value={draft.name.zh}
              onChange={(event) => {
                onChange({ ...draft, name: named(event.target.value) });
              }}
            />
          </FormField>
        </Card>
        {draft.groups.map((one, at) => (
          <Card key={one.key}>
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 2 }}>
              <Entry
                label={say('TPL_MARK')}
                width={56}
                value={one.mark}
                onChange={(mark) => {
                  group(at, { mark });
                }}
              />
              <Entry
                label={say('TPL_GROUP')}
                value={one.label.zh}
                onChange={(zh) => {
                  group(at, { label: named(zh) });
                }}
              />
              <Remove
                name={one.label.zh}
                onRemove={() => {
                  onChange({ ...draft, groups: draft.groups.filter(({ key }) => key !== one.key) });
                }}
              />
            </Box>
            {one.criteria.map(({ key, label, evidence, weight }) => (
              <Box
                key={key}
                sx={{
                  display: 'flex',
                  gap: 2,
                  alignItems: 'center',
                  py: 1,
                  pl: 4,
                  borderTop: `1px solid ${token.line}`,
                }}
              >
                <Entry
                  label={say('TPL_CRITERION')}
                  value={label.zh}
                  onChange={(zh) => {
                    criterion(at, key, { label: named(zh) });
                  }}
                />
                <Entry
                  label={say('TPL_EVIDENCE')}
                  value={evidence?.zh ?? ''}
                  onChange={(zh) => {
                    criterion(at, key, { evidence: named(zh) });
                  }}
                />
                <Entry
                  label={say('TPL_WEIGHT')}
                  width={72}
                  value={String(weight)}
                  onChange={(text) => {
                    if (/^\d{0,3}$/.test(text)) criterion(at, key, { weight: Number(text) });
                  }}
                />
                <Remove
                  name={label.zh}
                  onRemove={() => {
                    group(at, { criteria: one.criteria.filter((other) => other.key !== key) });
                  }}
                />
              </Box>
            ))}
            <Button
              variant="text"
              onClick={() => {
                add(at);
              }}
            >
              {say('TPL_ADD_CRITERION')}
            </Button>
          </Card>
        ))}
        <Box>
          <Button
            variant="outlined"
            onClick={() => {
              onChange({
                ...draft,
                groups: [
                  ...draft.groups,
                  {
                    key: freshKey(
                      'group',
                      draft.groups.map(({ key }) => key),
                    ),
                    mark: '',
                    label: named(''),
                    criteria: [],
                  },
                ],
              });
            }}
          >
            {say('TPL_ADD_GROUP')}
          </Button>
        </Box>
      </Box>
    </Page>
  );
}
