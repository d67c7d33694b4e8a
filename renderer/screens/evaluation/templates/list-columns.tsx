import { Box, Button } from '@mui/material';
import type { KeptTemplate } from '../../../../shared/evaluation/record';
import { allItems, pointsOf } from '../../../../shared/definitions/evaluation-template';
import type { Say } from '../../../base/language';
import { StatusChip, type Column, type Tone } from '../../../components';

const tones: Record<KeptTemplate['state'], Tone> = {
  shipped: 'neutral',
  draft: 'attention',
  published: 'ok',
  received: 'neutral',
};

/** Where a template stands. */
export function StateChip({ state, say }: { state: KeptTemplate['state']; say: Say }) {
  return (
    <StatusChip tone={tones[state]} icon={tones[state] !== 'neutral'} height={20}>
      {say(`EVT_STATE_${state}`)}
    </StatusChip>
  );
}

interface Acts {
  writer: boolean;
  onCopy: (kept: KeptTemplate) => void;
  onExport: (kept: KeptTemplate) => void;
}

const nameOf = ({ template }: KeptTemplate, say: Say): string =>
  say.label(template.name) || template.name.zh || say('EVT_NAMELESS');

export const listColumns = (
  say: Say,
  { writer, onCopy, onExport }: Acts,
): Column<KeptTemplate>[] => [
  {
    key: 'name',
    head: say('EVT_NAME'),
    width: 330,
    cell: (kept) => (
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2, minWidth: 0 }}>
        <Box
          component="span"
          title={nameOf(kept, say)}
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {nameOf(kept, say)}
        </Box>
        {kept.template.example && (
          <StatusChip tone="neutral" icon={false} height={20}>
            {say('EVT_EXAMPLE_CHIP')}
          </StatusChip>
        )}
      </Box>
    ),
  },
  { key: 'version', head: say('EVT_VERSION'), width: 72, cell: ({ template }) => template.version },
  {
    key: 'stage',
    head: say('EVT_STAGE'),
    width: 100,
    cell: ({ template }) => say(`EVAL_STAGE_${template.stage}`),
  },
  {
    key: 'subject',
    head: say('EVT_SUBJECT'),
    width: 84,
    cell: ({ template }) => say(`EVAL_SUBJECT_${template.subject}`),
  },
  {
    key: 'full',
    head: say('EVT_FULL'),
    width: 76,
    align: 'right',
    cell: ({ template }) => pointsOf(template.fullMark),
  },
  {
    key: 'items',
    head: say('EVT_ITEMS'),
    width: 66,
    align: 'right',
    cell: ({ template }) => String(allItems(template).length),
  },
  {
    key: 'groups',
    head: say('EVT_GROUPS'),
    width: 66,
    align: 'right',
    cell: ({ template }) => String(template.groups.length),
  },
  {
    key: 'state',
    head: say('EVT_STATE'),
    width: 104,
    cell: ({ state }) => <StateChip state={state} say={say} />,
  },
  {
    key: 'used',
    head: say('EVT_USED'),
    width: 96,
    align: 'right',
    cell: ({ used }) => (used === 0 ? '—' : String(used)),
  },
  {
    key: 'acts',
    head: say('EVT_ACTS'),
    width: 190,
    cell: (kept) => (
      <Box
        component="span"
        sx={{ display: 'inline-flex', ml: '-6px' }}
        onClick={(event) => {
          event.stopPropagation();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
        }}
      >
        {writer && kept.state !== 'draft' && (
          <Button
            variant="text"
            aria-label={say('EVT_COPY_OF', {
              act: say(`EVT_COPY_${kept.state}`),
              name: nameOf(kept, say),
            })}
            onClick={() => {
              onCopy(kept);
            }}
          >
            {say(`EVT_COPY_${kept.state}`)}
          </Button>
        )}
        <Button
          variant="text"
          aria-label={say('EVT_EXPORT_OF', { name: nameOf(kept, say) })}
          onClick={() => {
            onExport(kept);
          }}
        >
          {say('EVT_EXPORT')}
        </Button>
      </Box>
    ),
  },
];
