import UnfoldLess from '@mui/icons-material/UnfoldLess';
import UnfoldMore from '@mui/icons-material/UnfoldMore';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { SimpleTreeView, TreeItem } from '@mui/x-tree-view';
import { useState } from 'react';
import type { ListRow } from '../../../shared/contract/records';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { iconSize, measure, textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';

const ROOT = 'all';
const STATION = 'station:';
/** More stand in the list. */
const MOST = 200;

function ItemLabel({ name, count, flagged }: { name: string; count?: number; flagged: boolean }) {
  const say = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: textSize.dense }}>
      <Box
        component="span"
        title={name}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {name}
      </Box>
      {flagged && (
        <Box
          component="span"
          role="img"
          aria-label={say('TIERS_LACKING')}
          sx={{
            width: 6,
            height: 6,
            borderRadius: '3px',
            bgcolor: token.amberSolid,
            flexShrink: 0,
          }}
        />
      )}
      <Box component="span" sx={{ ml: 'auto', color: token.t2, fontSize: textSize.small }}>
        {count ? count : ''}
      </Box>
    </Box>
  );
}

/** A township's station and its studios, read when it is opened. */
function Stations({
  division,
  onFound,
}: {
  division: string;
  onFound: (row: ListRow<'station'>) => void;
}) {
  const { data } = useQuery('records.list', {
    noun: 'station',
    filters: { division },
    offset: 0,
    limit: MOST,
  });
  if (!data) return <TreeItem itemId={`wait:${division}`} label="…" />;
  return data.rows.map((row) => (
    <TreeItem
      key={row.id}
      itemId={`${STATION}${row.id}`}
      label={<ItemLabel name={row.values.name ?? ''} flagged={false} />}
      onClick={() => {
        onFound(row);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onFound(row);
      }}
    />
  ));
}

interface DivisionTreeProps {
  value: string | undefined;
  onChange: (division: string | undefined) => void;
  onOpen: (row: ListRow<'station'>) => void;
}

/**
 * Divisions below the office with their stations and studios; a dot marks where something is
 * lacking.
 */
export function DivisionTree({ value, onChange, onOpen }: DivisionTreeProps) {
  const say = useText();
  const { state, period } = useSession();
  const divisions = useQuery('divisions.children', { parent: state.office.division });
  const tree = useQuery('stations.tree', { period });
  const [expanded, setExpanded] = useState<string[]>([ROOT]);
  const counts = new Map(tree.data?.map((one) => [one.division, one]));
  const shown = (divisions.data ?? []).filter(({ code, retired }) => !retired || counts.has(code));
  const holding = shown.filter(({ code }) => counts.has(code)).map(({ code }) => code);
  const folded = expanded.length < 2;
  const fold = say(folded ? 'TIERS_EXPAND' : 'TIERS_COLLAPSE');
  return (
    <Box
      component="nav"
      aria-label={say('TIERS_TREE')}
      data-print="none"
      sx={{
        width: measure.tree,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: token.sunk,
        borderRight: `1px solid ${token.line}`,
      }}
    >
      <Box
        sx={{
          px: 4,
          pr: 2,
          height: 48,
          display: 'flex',
          alignItems: 'center',
          borderBottom: `1px solid ${token.line}`,
          flexShrink: 0,
        }}
      >
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {say('TIERS_TREE')}
        </Typography>
        <Tooltip title={fold}>
          <IconButton
            aria-label={fold}
            onClick={() => {
              setExpanded(folded ? [ROOT, ...holding] : [ROOT]);
            }}
          >
            {folded ? (
              <UnfoldMore sx={{ fontSize: iconSize.medium }} />
            ) : (
              <UnfoldLess sx={{ fontSize: iconSize.medium }} />
            )}
          </IconButton>
        </Tooltip>
      </Box>
      <Box sx={{ flex: 1, overflow: 'auto', py: 2 }}>
        <FailureNote
          failure={divisions.failure ?? tree.failure}
          onRetry={() => {
            divisions.reload();
            tree.reload();
          }}
        />
        <SimpleTreeView
          aria-label={say('TIERS_TREE')}
          expandedItems={expanded}
          onExpandedItemsChange={(_, items) => {
            setExpanded(items);
          }}
          selectedItems={value ?? ROOT}
          onSelectedItemsChange={(_, item) => {
            if (item === null || item === ROOT) onChange(undefined);
            else if (/^\d{12}$/.test(item)) onChange(item);
          }}
          sx={{
            '& .MuiTreeItem-content': { minHeight: 32, py: 0, borderRadius: 0, gap: '4px' },
            '& .MuiTreeItem-content[data-selected]': {
              bgcolor: token.teal50,
              color: token.teal,
              fontWeight: 700,
            },
          }}
        >
          <TreeItem
            itemId={ROOT}
            label={
              <ItemLabel
                name={state.office.divisionName}
                count={(tree.data ?? []).reduce((sum, { stations }) => sum + stations, 0)}
                flagged={false}
              />
            }
          >
            {shown.map(({ code, name }) => {
              const here = counts.get(code);
              return (
                <TreeItem
                  key={code}
                  itemId={code}
                  label={
                    <ItemLabel
                      name={name}
                      count={here?.stations ?? 0}
                      flagged={(here?.lacking ?? 0) > 0}
                    />
                  }
                >
                  {here &&
                    (expanded.includes(code) ? (
                      <Stations division={code} onFound={onOpen} />
                    ) : (
                      <TreeItem itemId={`wait:${code}`} label="…" />
                    ))}
                </TreeItem>
              );
            })}
          </TreeItem>
        </SimpleTreeView>
      </Box>
      <Box
        sx={{
          minHeight: measure.footer,
          px: 3,
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          fontSize: textSize.small,
          color: token.t2,
          borderTop: `1px solid ${token.line2}`,
        }}
      >
        <Box
          aria-hidden
          sx={{ width: 6, height: 6, borderRadius: '3px', bgcolor: token.amberSolid }}
        />
        {say('TIERS_LACKING')}
      </Box>
    </Box>
  );
}
