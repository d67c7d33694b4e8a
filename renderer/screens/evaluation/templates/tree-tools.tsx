import Add from '@mui/icons-material/Add';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import type { Numbered } from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { iconSize, token } from '../../../base/theme';
import { MenuButton } from '../../../components/menu-button';
import type { IndicatorActs } from './use-tree-acts';

/** Adds to the tree, and moves, duplicates or removes what is chosen in it. */
export function TreeTools({ line, acts }: { line: Numbered | undefined; acts: IndicatorActs }) {
  const say = useText();
  const tool = (label: string, icon: ReactNode, onClick: () => void): ReactNode => (
    <Tooltip title={label}>
      <span>
        <IconButton
          aria-label={label}
          disabled={!line}
          onClick={onClick}
          sx={{ width: 32, height: 32, '& svg': { fontSize: iconSize.medium } }}
        >
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <Box
      role="toolbar"
      aria-label={say('EVT_TREE')}
      sx={{
        flexShrink: 0,
        minHeight: 40,
        px: 2,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      <MenuButton
        variant="text"
        startIcon={<Add />}
        entries={[
          { label: say('EVT_ADD_ITEM'), act: acts.add },
          { label: say('EVT_ADD_SECTION'), act: acts.addSection(false) },
          { label: say('EVT_ADD_INSIDE'), act: acts.addSection(true) },
        ]}
      >
        {say('EVT_ADD')}
      </MenuButton>
      <Box sx={{ ml: 'auto', display: 'flex' }}>
        {tool(say('EVT_UP'), <ArrowUpward />, () => {
          acts.move(-1);
        })}
        {tool(say('EVT_DOWN'), <ArrowDownward />, () => {
          acts.move(1);
        })}
        {tool(say('EVT_DUPLICATE'), <ContentCopy />, acts.duplicate)}
        {tool(say('EVT_REMOVE'), <Delete />, acts.remove)}
      </Box>
    </Box>
  );
}
