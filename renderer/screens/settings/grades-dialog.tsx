import { Box, MenuItem, OutlinedInput, Select } from '@mui/material';
import type { OutputOf } from '../../../shared/contract/procedures';
import {
  grades,
  isStricter,
  unfilled,
  type CheckRule,
  type Grade,
} from '../../../shared/definitions/check-rule';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FormDialog } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { MovedPeriods } from './moved-periods';
import { useAdditions } from './use-additions';

interface RowProps {
  rule: CheckRule;
  grade: Grade;
  /** How often it is found this quarter. */
  found: number;
  onChange: (grade: Grade) => void;
}

/** A rule of the set with the grades that it may have here: its own, and stricter ones. */
function RuleRow({ rule, grade, found, onChange }: RowProps) {
  const { language, say } = useLanguage();
  const sentence = unfilled(rule.sentence[language]);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 72px 164px',
        columnGap: 2,
        alignItems: 'center',
        py: 1,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      <span>{sentence}</span>
      <Box sx={{ color: token.t2 }}>{found > 0 && say('SET_RULE_FOUND', { n: found })}</Box>
      <Select
        size="small"
        value={grade}
        input={<OutlinedInput inputProps={{ 'aria-label': sentence }} />}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {grades
          .filter((one) => one === rule.grade || isStricter(one, rule.grade))
          .map((one) => (
            <MenuItem key={one} value={one}>
              {say(`GRADE_${one}`)}
            </MenuItem>
          ))}
      </Select>
    </Box>
  );
}

interface GradesProps {
  defined: OutputOf<'definitions.get'>;
  onClose: (saved: boolean) => void;
}

/** Has rules of the set ask for more here than there; for less they cannot. */
export function GradesDialog({ defined, onClose }: GradesProps) {
  const { say } = useLanguage();
  const { period } = useSession();
  const { data: findings = [] } = useQuery('checks.run', { period });
  const kept = useKeptForm<{ stricter: Readonly<Record<string, Grade>> }>('stricter', {
    stricter: defined.additions.stricter,
  });
  const { stricter } = kept.typed;
  const additions = { ...defined.additions, stricter };
  const comparing = useAdditions(additions);
  const put = ({ code, grade: asked }: CheckRule, grade: Grade): void => {
    const { [code]: _before, ...others } = stricter;
    kept.put({ stricter: grade === asked ? others : { ...others, [code]: grade } });
  };
  const raisable = defined.common.checks.filter(({ grade }) => grade !== 'error');
  const save = async (): Promise<void> => {
    const moved = [...comparing.moved];
    if (await kept.run('definitions.add', { additions, moved })) onClose(true);
  };
  return (
    <FormDialog
      wide
      title={say('SET_RULE_RAISE_TITLE')}
      act={say('SET_SAVE')}
      ready={!kept.busy && comparing.ready}
      {...kept.dialog}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={save}
    >
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>{say('SET_RULE_RAISE_NOTE')}</Box>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, maxHeight: 360, overflow: 'auto', fontSize: textSize.dense }}
      >
        {raisable.map((rule) => (
          <RuleRow
            key={rule.code}
            rule={rule}
            grade={stricter[rule.code] ?? rule.grade}
            found={findings.filter(({ code }) => code === rule.code).length}
            onChange={(grade) => {
              put(rule, grade);
            }}
          />
        ))}
      </Box>
      <MovedPeriods {...comparing} />
    </FormDialog>
  );
}
