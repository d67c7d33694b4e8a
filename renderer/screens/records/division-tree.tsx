import { Box, Typography } from '@mui/material';
import { SimpleTreeView, TreeItem } from '@mui/x-tree-view';
import { useMemo } from 'react';
import { divisionPrefix } from '../../../shared/codes/division';
import { useQuery } from '../../api';
import { useText } from '../../app/language';
import { useSession } from '../../app/session';
import { measure, token } from '../../app/theme';
import { FailureNote } from '../../components';

const ROOT = 'all';

function ItemLabel({ name, count, flagged }: { name: string; count: number; flagged: boolean }) {
  const say = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: 13 }}>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{name}</Box>
      {flagged && <Box component="span" role="img" aria-label={say('TIERS_LACKING')} sx={{ width: 6, height: 6, borderRadius: '3px', bgcolor: token.amberSolid, flexShrink: 0 }} />}
      <Box component="span" sx={{ ml: 'auto', color: token.t2, fontSize: 12 }}>{count === 0 ? '' : count}</Box>
    </Box>
  );
}

/** Divisions below the office with their stations; a dot marks where something needs attention. */
export function DivisionTree({ value, onChange }: { value: string | undefined; onChange: (division: string | undefined) => void }) {
  const say = useText();
  const { state, period } = useSession();
  const divisions = useQuery('divisions.children', { parent: state.office.division });
  const stations = useQuery('records.list', { noun: 'station', offset: 0, limit: 500 });
  const checks = useQuery('checks.run', { period });
  const flagged = useMemo(() => new Set((checks.data ?? []).filter((finding) => !finding.explanation && (finding.entity === 'station' || finding.entity === 'statistics')).map((finding) => finding.id)), [checks.data]);
  const rows = stations.data?.rows ?? [];
  const under = (code: string) => rows.filter((row) => String(row.values['division'] ?? '').startsWith(divisionPrefix(code)));
  return (
    <Box component="nav" aria-label={say('TIERS_TREE')} data-print="none" sx={{ width: measure.tree, flexShrink: 0, display: 'flex', flexDirection: 'column', bgcolor: token.sunk, borderRight: `1px solid ${token.line}` }}>
      <Typography variant="h3" component="h2" sx={{ px: 4, height: 48, display: 'flex', alignItems: 'center', borderBottom: `1px solid ${token.line}`, flexShrink: 0 }}>{say('TIERS_TREE')}</Typography>
      <Box sx={{ flex: 1, overflow: 'auto', py: 2 }}>
        <FailureNote failure={divisions.failure} onRetry={divisions.reload} />
        <SimpleTreeView
          aria-label={say('TIERS_TREE')} defaultExpandedItems={[ROOT]} selectedItems={value ?? ROOT} onSelectedItemsChange={(_, item) => { onChange(item === ROOT || item === null ? undefined : item); }}
          sx={{ '& .MuiTreeItem-content': { minHeight: 32, py: 0, borderRadius: 0 }, '& .MuiTreeItem-content[data-selected]': { bgcolor: token.teal50, color: token.teal, fontWeight: 700 } }}
        >
          <TreeItem itemId={ROOT} label={<ItemLabel name={state.office.divisionName} count={stations.data?.total ?? 0} flagged={false} />}>
            {(divisions.data ?? []).filter((division) => !division.retired || under(division.code).length > 0).map((division) => {
              const inside = under(division.code);
              return <TreeItem key={division.code} itemId={division.code} label={<ItemLabel name={division.name} count={inside.length} flagged={inside.some((row) => flagged.has(row.id))} />} />;
            })}
          </TreeItem>
        </SimpleTreeView>
      </Box>
      <Box sx={{ minHeight: measure.footer, px: 3, display: 'flex', alignItems: 'center', gap: 2, fontSize: 12, color: token.t2, borderTop: `1px solid ${token.line2}` }}>
        <Box aria-hidden sx={{ width: 6, height: 6, borderRadius: '3px', bgcolor: token.amberSolid }} />{say('TIERS_LACKING')}
      </Box>
    </Box>
  );
}
