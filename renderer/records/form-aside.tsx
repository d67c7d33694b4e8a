import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { FieldFailure } from '../../shared/result';
import type { Finding } from '../../shared/rules/finding';
import type { FieldDescription, Noun } from '../../shared/domain/noun';
import { useLanguage } from '../base/language';
import { iconSize, measure, textSize, token } from '../base/theme';
import { isNoun, nounOf } from '../../shared/domain/nouns';
import { StatusChip } from '../components';
import { TwinLink } from './twin-link';

/**
 * A problem with the field it stands at; without a field it is one of the whole record, or of one
 * that belongs to it.
 */
export interface Problem {
  field: string;
  entity?: Finding['entity'];
  failure?: FieldFailure;
  text: string;
  severity: Finding['severity'];
}

function Summary({
  problems,
  noun,
  onJump,
}: {
  problems: Problem[];
  noun: Noun;
  onJump: (field: string) => void;
}) {
  const { say } = useLanguage();
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const colour = errors > 0 ? token.red : token.amber;
  return (
    <Box
      role="region"
      aria-label={say('FORM_SUMMARY', { errors, warnings: problems.length - errors })}
      sx={{
        mb: 5,
        p: 4,
        bgcolor: token.surface,
        border: `1px solid ${errors > 0 ? token.redLine : token.amberLine}`,
        borderLeft: `4px solid ${colour}`,
        borderRadius: '6px',
      }}
    >
      <Typography
        variant="h3"
        component="p"
        sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1 }}
      >
        <ErrorOutline sx={{ fontSize: iconSize.medium, color: colour }} aria-hidden />
        {say('FORM_SUMMARY', { errors, warnings: problems.length - errors })}
      </Typography>
      {problems.map((problem) => (
        <Box
          key={`${problem.field}${problem.text}`}
          sx={{
            display: 'flex',
            gap: 2,
            py: 2,
            borderBottom: `1px solid ${token.line}`,
            fontSize: textSize.dense,
            lineHeight: '20px',
            alignItems: 'flex-start',
          }}
        >
          <StatusChip
            tone={problem.severity === 'error' ? 'problem' : 'attention'}
            icon={false}
            height={20}
          >
            {say(problem.severity === 'error' ? 'FORM_MUST' : 'FORM_CHECK')}
          </StatusChip>
          <Box sx={{ minWidth: 0 }}>
            {problem.field === '' ? (
              <Box sx={{ fontWeight: 700 }}>
                {problem.entity && isNoun(problem.entity) && problem.entity !== noun.name
                  ? say.label(nounOf(problem.entity).label)
                  : say('FORM_WHOLE')}
              </Box>
            ) : (
              <Link
                component="button"
                type="button"
                underline="always"
                onClick={() => {
                  onJump(problem.field);
                }}
                sx={{ fontSize: textSize.dense, textAlign: 'left' }}
              >
                {say.label(noun.fields[problem.field]?.label) || problem.field}
              </Link>
            )}
            <Box>
              {problem.text}
              <TwinLink failure={problem.failure} />
            </Box>
          </Box>
        </Box>
      ))}
      <Box sx={{ fontSize: textSize.small, color: token.t3, mt: 2 }}>{say('FORM_F8')}</Box>
    </Box>
  );
}

function Help({ field }: { field: FieldDescription | undefined }) {
  const { say, language } = useLanguage();
  if (!field)
    return <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('FORM_HELP_NONE')}</Box>;
  const rule =
    field.sensitivity && field.sensitivity !== 'open'
      ? field.sensitivity
      : field.package
        ? 'open'
        : 'local';
  const facts = [
    ...(language === 'zh' && field.headings?.length
      ? [{ name: say('FORM_HEADINGS'), text: field.headings.slice(0, 4).join('、') }]
      : []),
    { name: say('FORM_PRIVACY'), text: say(`FORM_PRIVACY_${rule}`) },
  ];
  return (
    <>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {say.label(field.label)}
      </Typography>
      {field.help && (
        <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2, mb: 2 }}>
          {say.label(field.help)}
        </Box>
      )}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 3,
          rowGap: 1,
          fontSize: textSize.dense,
          lineHeight: '20px',
        }}
      >
        {facts.map((fact) => [
          <Box component="dt" key={`t${fact.name}`} sx={{ color: token.t2 }}>
            {fact.name}
          </Box>,
          <Box component="dd" key={fact.name} sx={{ m: 0 }}>
            {fact.text}
          </Box>,
        ])}
      </Box>
    </>
  );
}

/**
 * Right of the form, or below it where the window is narrow: what must be mended, and help for the
 * field at hand.
 */
export function FormAside({
  problems,
  noun,
  focused,
  onJump,
  below,
  children,
}: {
  problems: Problem[];
  noun: Noun;
  focused: string | undefined;
  onJump: (field: string) => void;
  below: boolean;
  children?: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <Box
      component="aside"
      aria-label={say('FORM_HELP')}
      sx={{
        p: 4,
        bgcolor: token.sunk,
        ...(below
          ? { mt: 3, border: `1px solid ${token.line}`, borderRadius: '6px' }
          : {
              width: measure.help,
              flexShrink: 0,
              overflow: 'auto',
              borderLeft: `1px solid ${token.line2}`,
            }),
      }}
    >
      {problems.length > 0 && <Summary problems={problems} noun={noun} onJump={onJump} />}
      <Help field={focused ? noun.fields[focused] : undefined} />
      {children}
      <Box
        sx={{
          mt: 4,
          pt: 3,
          borderTop: `1px solid ${token.line}`,
          fontSize: textSize.small,
          color: token.t3,
        }}
      >
        {say('FORM_HELP_KEYS')}
      </Box>
    </Box>
  );
}
