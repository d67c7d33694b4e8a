import ArrowBack from '@mui/icons-material/ArrowBack';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { clockTime } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, measure, textSize, token } from '../../base/theme';
import { StatusChip } from '../../components';
import { EvaluationPapers } from './papers';

/** Under this width the columns of an evaluation stand beneath each other. */
export const NARROW = '@media (max-width: 1000px)';

interface FrameProps {
  detail: EvaluationDetail;
  /** ISO time at which the service last kept what was typed. */
  savedAt?: string | undefined;
  /** The next step, filled; smaller acts before it. */
  actions: ReactNode;
  /** Notes and tabs between the head and the body. */
  notes?: ReactNode;
  children: ReactNode;
}

/** Head of one evaluation and its body beneath. */
export function EvaluationFrame({ detail, savedAt, actions, notes, children }: FrameProps) {
  const say = useText();
  const { row, template } = detail;
  return (
    <Box
      component="main"
      sx={{ flex: 1, minWidth: 0, height: '100%', display: 'flex', flexDirection: 'column' }}
    >
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
          to="/evaluation"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, flexShrink: 0 }}
        >
          <ArrowBack sx={{ fontSize: iconSize.medium }} aria-hidden />
          {say('EVAL_TITLE')}
        </Link>
        <Box component="span" aria-hidden sx={{ color: token.t3 }}>
          /
        </Box>
        <Typography variant="h1" component="h1" sx={{ minWidth: 0 }}>
          {say('EVAL_HEAD', {
            subject: row.subjectName,
            year: row.year,
            template: say.label(template.name),
          })}
        </Typography>
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
          {savedAt !== undefined && (
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
              {say('EVAL_SAVED_AT', { time: clockTime(savedAt) })}
            </Box>
          )}
          <EvaluationPapers detail={detail} />
          {actions}
        </Box>
      </Box>
      {notes}
      {children}
    </Box>
  );
}

interface ColumnsProps {
  nav: ReactNode;
  table: ReactNode;
  strip?: ReactNode;
  aside: ReactNode;
}

/**
 * First level at the left, the form in the middle with a strip beneath it, sums and vetoes at the
 * right.
 */
export function Columns({ nav, table, strip, aside }: ColumnsProps) {
  const say = useText();
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'flex',
        bgcolor: token.surface,
        [NARROW]: { flexDirection: 'column', overflow: 'auto' },
      }}
    >
      {nav}
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          [NARROW]: { flex: '0 0 auto' },
        }}
      >
        <Box
          tabIndex={0}
          role="region"
          aria-label={say('EVAL_FORM')}
          sx={{
            flex: 1,
            minHeight: 0,
            overflow: 'auto',
            '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
          }}
        >
          {table}
        </Box>
        {strip}
      </Box>
      <Box
        component="aside"
        aria-label={say('EVAL_ASIDE')}
        tabIndex={0}
        sx={{
          width: 256,
          flexShrink: 0,
          borderLeft: `1px solid ${token.line}`,
          overflow: 'auto',
          '& > section': { px: 4, py: 3, borderBottom: `1px solid ${token.line}` },
          '& h2': { m: 0, fontSize: textSize.heading, lineHeight: '24px', fontWeight: 700 },
          [NARROW]: {
            width: 'auto',
            borderLeft: 0,
            borderTop: `1px solid ${token.line}`,
            overflow: 'visible',
          },
        }}
      >
        {aside}
      </Box>
    </Box>
  );
}

/** A line under the form: what is missing or lies apart, and what can be done about it. */
export function Strip({
  tone,
  title,
  text,
  children,
}: {
  tone: 'attention' | 'neutral';
  title: ReactNode;
  text?: ReactNode;
  children?: ReactNode;
}) {
  const amber = tone === 'attention';
  return (
    <Box
      role="status"
      sx={{
        flexShrink: 0,
        minHeight: amber ? 56 : 44,
        px: 4,
        py: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        fontSize: textSize.dense,
        lineHeight: '20px',
        bgcolor: amber ? token.amberBg : token.sunk,
        borderTop: `1px solid ${amber ? token.amberLine : token.line2}`,
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={amber ? { fontWeight: 700, color: token.amber } : { color: token.t2 }}>
          {title}
        </Box>
        {text !== undefined && <Box>{text}</Box>}
      </Box>
      {children}
    </Box>
  );
}
