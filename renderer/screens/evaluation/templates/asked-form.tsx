import { Box } from '@mui/material';
import { useId } from 'react';
import type { EvaluationTemplate, Veto } from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { useEditor, useNames } from './editor-state';
import { CheckEntry, TextEntry } from './fields';

interface GroupsProps {
  template: EvaluationTemplate;
  chosen: readonly string[];
  hint: string;
  onChange: (groups: string[]) => void;
}

/** Who judges: the groups that are ticked, or those that are by themselves when none is. */
function Judges({ template, chosen, hint, onChange }: GroupsProps) {
  const say = useText();
  const names = useNames();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Box id={id} sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
        {say('EVT_ITEM_GROUPS')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
        {template.groups.map(({ key, label }) => (
          <CheckEntry
            key={key}
            label={names(label) || say('EVT_NAMELESS')}
            checked={chosen.includes(key)}
            onChange={(on) => {
              onChange(
                template.groups
                  .map((group) => group.key)
                  .filter((group) => (group === key ? on : chosen.includes(group))),
              );
            }}
          />
        ))}
      </Box>
      <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t3 }}>{hint}</Box>
    </Box>
  );
}

interface AskedProps<T extends Veto> {
  one: T;
  /** A veto is asked of every group, an item of those that have a weight. */
  veto?: boolean;
  onChange: (one: T) => void;
}

/** What items, bonuses and vetoes have in common, beneath their name. */
export function AskedForm<T extends Veto>({ one, veto = false, onChange }: AskedProps<T>) {
  const say = useText();
  const { template } = useEditor();
  return (
    <>
      <TextEntry
        wide
        label={say('EVT_ITEM_CRITERION')}
        value={one.criterion}
        lines={2}
        hint={say('EVT_ITEM_CRITERION_HINT')}
        onChange={(criterion) => {
          onChange({ ...one, criterion: criterion.zh === '' ? null : criterion });
        }}
      />
      <TextEntry
        wide
        label={say('EVT_ITEM_EVIDENCE')}
        value={one.evidence}
        onChange={(evidence) => {
          onChange({ ...one, evidence: evidence.zh === '' ? null : evidence });
        }}
      />
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 2 }}>
        <CheckEntry
          label={say('EVT_ITEM_REQUIRED')}
          checked={one.evidenceRequired}
          onChange={(evidenceRequired) => {
            onChange({ ...one, evidenceRequired });
          }}
        />
        <Judges
          template={template}
          chosen={one.groups}
          hint={say(veto ? 'EVT_VETO_GROUPS_ALL' : 'EVT_ITEM_GROUPS_ALL')}
          onChange={(groups) => {
            onChange({ ...one, groups });
          }}
        />
      </Box>
    </>
  );
}
