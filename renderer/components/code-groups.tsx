import { Box } from '@mui/material';
import { textSize, token } from '../base/theme';

/** Splits a fingerprint or recovery code at its dashes and blanks. */
export const groupsOf = (code: string): string[] =>
  code.split(/[\s-]+/).filter((group) => group !== '');

interface CodeGroupsProps {
  code: string;
  label: string;
  /** Another code: groups that differ from its own stand out. */
  against?: string;
}

/** A code to read aloud or copy by hand: numbered boxes, four a row. */
export function CodeGroups({ code, label, against }: CodeGroupsProps) {
  const others = against === undefined ? null : groupsOf(against);
  const differs = (group: string, at: number): boolean => others !== null && others[at] !== group;
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(4, 1fr)',
        gap: 2,
        m: 0,
        p: 0,
        listStyle: 'none',
      }}
    >
      {groupsOf(code).map((group, at) => (
        <Box
          component="li"
          key={`${at}-${group}`}
          sx={{
            height: 36,
            px: 2,
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            color: differs(group, at) ? token.red : undefined,
            bgcolor: differs(group, at) ? token.redBg : token.sunk,
            border: `1px solid ${differs(group, at) ? token.redLine : token.line}`,
            borderRadius: '4px',
            whiteSpace: 'nowrap',
            minWidth: 0,
          }}
        >
          <Box component="span" aria-hidden sx={{ fontSize: textSize.mark, color: token.t3 }}>
            {at + 1}
          </Box>
          <Box
            component="span"
            data-testid={`code-group-${at + 1}`}
            sx={{
              fontSize: textSize.code,
              fontWeight: 700,
              letterSpacing: '0.04em',
              userSelect: 'text',
            }}
          >
            {group}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
