import { Box } from '@mui/material';
import type { EvaluationResult } from '../../../shared/evaluation/scoring';
import { pointsOf, type EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Bar } from '../../components/bar';
import { NARROW } from './layout';
import { scored } from '../../base/format';
import { ALL, APART, BONUSES } from './rows-of';

interface NavProps {
  template: EvaluationTemplate;
  result: EvaluationResult;
  chosen: string;
  onChoose: (part: string) => void;
  /** Number of differences; absent while sheets are not laid open. */
  apart?: number;
  /** Leads to the vetoes at the right. */
  onVetoes: () => void;
}

/** First-level indicators with what is scored so far, bonuses, vetoes, and all of it. */
export function SectionNav({ template, result, chosen, onChoose, apart, onVetoes }: NavProps) {
  const say = useText();
  const entry = (
    key: string,
    name: string,
    figures: string,
    share: number | null,
    tone?: 'attention' | 'problem',
  ) => (
    <Box
      component="button"
      type="button"
      key={key}
      aria-current={chosen === key || undefined}
      onClick={() => {
        if (key === '~vetoes') onVetoes();
        else onChoose(key);
      }}
      sx={{
        all: 'unset',
        boxSizing: 'border-box',
        cursor: 'pointer',
        width: '100%',
        minHeight: 40,
        px: 4,
        py: '7px',
        display: 'grid',
        gap: '3px',
        fontSize: textSize.dense,
        lineHeight: '18px',
        bgcolor: chosen === key ? token.teal50 : undefined,
        [NARROW]: { width: 'auto', flex: '1 1 150px', px: 3 },
        '&:hover': { bgcolor: chosen === key ? token.teal50 : token.hover },
        '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          justifyContent: 'space-between',
          fontWeight: chosen === key ? 700 : 400,
          color: chosen === key ? token.teal : undefined,
        }}
      >
        <span>{name}</span>
        <Box
          component="span"
          sx={{
            whiteSpace: 'nowrap',
            color:
              tone === 'problem'
                ? token.red
                : tone === 'attention'
                  ? token.amber
                  : chosen === key
                    ? token.teal
                    : token.t2,
          }}
        >
          {figures}
        </Box>
      </Box>
      {share !== null && <Bar share={share} colour={chosen === key ? token.teal : token.c2} />}
    </Box>
  );
  const claimed = Object.values(result.bonuses).some(({ score }) => (score ?? 0) > 0);
  return (
    <Box
      component="nav"
      aria-label={say('EVAL_PARTS')}
      sx={{
        width: 172,
        flexShrink: 0,
        overflow: 'auto',
        borderRight: `1px solid ${token.line}`,
        [NARROW]: {
          width: 'auto',
          display: 'flex',
          flexWrap: 'wrap',
          borderRight: 0,
          borderBottom: `1px solid ${token.line}`,
          overflow: 'visible',
        },
      }}
    >
      {template.indicators.map(({ key, label, full }) => {
        const section = result.sections.find((one) => one.key === key);
        const begun = section !== undefined && (section.open === 0 || section.score > 0);
        return entry(
          key,
          say.label(label),
          `${begun ? scored(section.score) : '—'} / ${pointsOf(full)}`,
          begun && full > 0 ? section.score / full : 0,
        );
      })}
      {template.bonuses.length > 0 &&
        entry(
          BONUSES,
          say('EVAL_BONUSES'),
          `${claimed ? scored(result.bonus) : '—'} / ${pointsOf(template.bonusCap)}`,
          template.bonusCap > 0 ? result.bonus / template.bonusCap : 0,
        )}
      {template.vetoes.length > 0 &&
        entry(
          '~vetoes',
          say('EVAL_VETO'),
          result.vetoes.length > 0 ? say('EVAL_VETO_HIT') : say('EVAL_VETO_NOT_HIT'),
          null,
          result.vetoes.length > 0 ? 'problem' : undefined,
        )}
      {apart !== undefined &&
        entry(
          APART,
          say('EVAL_ONLY_APART'),
          String(apart),
          null,
          apart > 0 ? 'attention' : undefined,
        )}
      {entry(ALL, say('EVAL_ALL_PARTS'), pointsOf(template.fullMark), null)}
    </Box>
  );
}
