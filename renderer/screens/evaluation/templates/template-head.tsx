import ArrowBack from '@mui/icons-material/ArrowBack';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { KeptTemplate } from '../../../../shared/evaluation/record';
import { clockTime } from '../../../base/format';
import { useText } from '../../../base/language';
import { iconSize, measure, textSize, token } from '../../../base/theme';
import { StatusChip } from '../../../components';
import { useEditor, useNames } from './editor-state';
import { StateChip } from './list-columns';
import { templatesPath } from './places';

/** Head of one template: what it is, where it stands, whether it is kept. */
export function TemplateHead({
  state,
  savedAt,
  actions,
}: {
  state: KeptTemplate['state'];
  savedAt: string | null;
  actions: ReactNode;
}) {
  const say = useText();
  const names = useNames();
  const { template } = useEditor();
  return (
    <Box
      component="header"
      data-print="none"
      sx={{
        minHeight: measure.pageHead,
        px: 4,
        py: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        flexShrink: 0,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      <Link
        component={RouterLink}
        to={templatesPath}
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, flexShrink: 0 }}
      >
        <ArrowBack sx={{ fontSize: iconSize.medium }} aria-hidden />
        {say('EVT_TITLE')}
      </Link>
      <Box component="span" aria-hidden sx={{ color: token.t3 }}>
        /
      </Box>
      <Typography variant="h1" component="h1" sx={{ minWidth: 0 }}>
        {say('EVAL_TEMPLATE_VERSION', {
          name: names(template.name) || say('EVT_NAMELESS'),
          version: template.version,
        })}
      </Typography>
      <StateChip state={state} say={say} />
      {template.example && (
        <StatusChip tone="neutral" icon={false}>
          {say('EVAL_EXAMPLE')}
        </StatusChip>
      )}
      <Box
        sx={{
          ml: 'auto',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'flex-end',
          gap: 3,
        }}
      >
        {savedAt !== null && (
          <Box
            role="status"
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 1,
              fontSize: textSize.dense,
              color: token.t2,
              whiteSpace: 'nowrap',
            }}
          >
            <CheckCircle sx={{ fontSize: iconSize.small, color: token.teal }} aria-hidden />
            {say('EVT_SAVED', { time: clockTime(savedAt) })}
          </Box>
        )}
        {actions}
      </Box>
    </Box>
  );
}
