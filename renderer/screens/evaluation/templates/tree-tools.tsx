import Add from '@mui/icons-material/Add';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { Numbered } from '../../../../shared/evaluation/template';
import { useText } from '../../../base/language';
import { iconSize, token } from '../../../base/theme';
import type { IndicatorActs } from './use-tree-acts';

/** Adds to the tree, and moves, duplicates or removes what is chosen in it. */
export function TreeTools({ line, acts }: { line: Numbered | undefined; acts: IndicatorActs }) {
  const say = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
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
  const entry = (label: string, act: (() => void) | undefined): ReactNode => (
    <MenuItem
      disabled={!act}
      onClick={() => {
        setAnchor(null);
        act?.();
      }}
    >
      {label}
    </MenuItem>
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
      <Button
        variant="text"
        startIcon={<Add />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {say('EVT_ADD')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {entry(say('EVT_ADD_ITEM'), acts.add)}
        {entry(say('EVT_ADD_SECTION'), acts.addSection(false))}
        {entry(say('EVT_ADD_INSIDE'), acts.addSection(true))}
      </Menu>
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
