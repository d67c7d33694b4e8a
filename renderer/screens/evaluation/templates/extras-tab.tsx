import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { Bonus, Veto } from '../../../../shared/definitions/evaluation-template';
import { freshKeyIn, newAsked } from '../../../../shared/evaluation/template-edit';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { Card } from '../../../components';
import { AskedForm } from './asked-form';
import { useEditor, useNames } from './editor-state';
import { MarkEntry, TextEntry } from './fields';
import { Fields, ProblemsHere, RemoveButton } from './form-parts';

const MOST = 30;

interface ListProps<T extends Veto> {
  title: string;
  list: readonly T[];
  none: string;
  add: string;
  /** What stands above the list. */
  head?: ReactNode;
  fresh: (key: string) => T;
  prefix: string;
  mark?: (one: T, set: (one: T) => void) => ReactNode;
  veto?: boolean;
  onChange: (to: (now: readonly T[]) => T[]) => void;
}

function AskedList<T extends Veto>({
  title,
  list,
  none,
  add,
  head,
  fresh,
  prefix,
  mark,
  veto = false,
  onChange,
}: ListProps<T>) {
  const say = useText();
  const names = useNames();
  const { template, locked } = useEditor();
  const set = (next: T): void => {
    onChange((now) => now.map((one) => (one.key === next.key ? next : one)));
  };
  return (
    <Card
      title={title}
      action={
        !locked &&
        list.length < MOST && (
          <Button
            variant="text"
            onClick={() => {
              const key = freshKeyIn(template, prefix);
              onChange((now) => [...now, fresh(key)]);
            }}
          >
            {add}
          </Button>
        )
      }
    >
      {head}
      {list.length === 0 && <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{none}</Box>}
      {list.map((one, at) => (
        <Box
          key={one.key}
          data-key={one.key}
          sx={{
            display: 'flex',
            gap: 2,
            ...(at > 0 || head ? { mt: 3, pt: 3, borderTop: `1px solid ${token.line}` } : {}),
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Fields>
              <ProblemsHere of={({ at: key }) => key === one.key} />
              <TextEntry
                wide={!mark}
                required
                label={say('EVT_ITEM_NAME')}
                value={one.label}
                onChange={(label) => {
                  set({ ...one, label });
                }}
              />
              {mark?.(one, set)}
              <AskedForm one={one} veto={veto} onChange={set} />
            </Fields>
          </Box>
          <RemoveButton
            name={names(one.label)}
            onRemove={() => {
              onChange((now) => now.filter(({ key }) => key !== one.key));
            }}
          />
        </Box>
      ))}
    </Card>
  );
}

/** 加分与一票否决: what stands beside the mark. */
export function ExtrasTab() {
  const say = useText();
  const { template, change } = useEditor();
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <AskedList<Bonus>
        title={say('EVT_BONUSES')}
        list={template.bonuses}
        none={say('EVT_NO_BONUSES')}
        add={say('EVT_ADD_BONUS')}
        prefix="b"
        fresh={(key) => ({ ...newAsked(key), full: 0 })}
        onChange={(to) => {
          change((now) => ({ ...now, bonuses: to(now.bonuses) }));
        }}
        mark={(one, set) => (
          <MarkEntry
            label={say('EVT_ITEM_FULL')}
            value={one.full}
            onChange={(full) => {
              set({ ...one, full });
            }}
          />
        )}
        head={
          <Fields>
            <ProblemsHere of={({ code }) => code === 'TEMPLATE_BONUS_CAP'} />
            <MarkEntry
              label={say('EVT_BONUS_CAP')}
              value={template.bonusCap}
              hint={say('EVT_BONUS_CAP_HINT')}
              onChange={(bonusCap) => {
                change((now) => ({ ...now, bonusCap }));
              }}
            />
          </Fields>
        }
      />
      <AskedList<Veto>
        title={say('EVT_VETOES')}
        list={template.vetoes}
        none={say('EVT_NO_VETOES')}
        add={say('EVT_ADD_VETO')}
        prefix="v"
        veto
        fresh={newAsked}
        onChange={(to) => {
          change((now) => ({ ...now, vetoes: to(now.vetoes) }));
        }}
      />
    </Box>
  );
}
