import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import {
  gradeUses,
  type AssessorGroup,
  type Grade,
  type GradeUse,
} from '../../../../shared/definitions/evaluation-template';
import { freshKeyIn, withoutGroup } from '../../../../shared/evaluation/template-edit';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { Card } from '../../../components';
import { typed, useEditor, useNames } from './editor-state';
import { CheckEntry, ChoiceEntry, MarkEntry, PercentEntry, TextEntry } from './fields';
import { ProblemsHere, RemoveButton } from './form-parts';
import { placeOfProblem, type TabName } from './places';

const MOST = { groups: 12, grades: 10 } as const;

/** A row of fields that stand beneath each other where the window is narrow. */
const row = (columns: string) =>
  ({
    display: 'grid',
    gap: 3,
    alignItems: 'start',
    py: 2,
    borderTop: `1px solid ${token.line}`,
    gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: columns },
  }) as const;

function Rows({
  tab,
  note,
  add,
  children,
}: {
  tab: TabName;
  note: string;
  add: ReactNode;
  children: ReactNode;
}) {
  const { template } = useEditor();
  return (
    <Card>
      <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2, mb: 2 }}>
        {note}
      </Box>
      <ProblemsHere of={(problem) => placeOfProblem(template, problem).tab === tab} />
      {children}
      {add}
    </Card>
  );
}

/** 评分方: who scores, with what weight. */
export function GroupsTab() {
  const say = useText();
  const names = useNames();
  const { template, locked, change } = useEditor();
  const set = (key: string, changed: Partial<AssessorGroup>): void => {
    change((now) => ({
      ...now,
      groups: now.groups.map((one) => (one.key === key ? { ...one, ...changed } : one)),
    }));
  };
  const add = (): void => {
    change((now) => ({
      ...now,
      groups: [
        ...now.groups,
        { key: freshKeyIn(now, 'g'), label: typed(''), weight: 0, self: false },
      ],
    }));
  };
  return (
    <Rows
      tab="groups"
      note={say('EVT_GROUP_NOTE')}
      add={
        !locked &&
        template.groups.length < MOST.groups && (
          <Button variant="text" onClick={add}>
            {say('EVT_ADD_GROUP')}
          </Button>
        )
      }
    >
      {template.groups.map((group) => (
        <Box key={group.key} data-key={group.key} sx={row('minmax(0, 1fr) 140px 90px 32px')}>
          <TextEntry
            label={say('EVT_GROUP_NAME')}
            value={group.label}
            onChange={(label) => {
              set(group.key, { label });
            }}
          />
          <PercentEntry
            label={say('EVT_GROUP_WEIGHT')}
            value={group.weight}
            onChange={(weight) => {
              set(group.key, { weight });
            }}
          />
          <Box sx={{ pt: '22px' }}>
            <CheckEntry
              label={say('EVT_GROUP_SELF')}
              name={`${say('EVT_GROUP_SELF')} ${names(group.label)}`}
              checked={group.self}
              onChange={(self) => {
                set(group.key, { self });
              }}
            />
          </Box>
          <Box sx={{ pt: '22px' }}>
            <RemoveButton
              name={names(group.label)}
              onRemove={() => {
                change((now) => withoutGroup(now, group.key));
              }}
            />
          </Box>
        </Box>
      ))}
    </Rows>
  );
}

/** 等级: from which mark, whether it passes, and what it leads to. */
export function GradesTab() {
  const say = useText();
  const names = useNames();
  const { template, locked, change } = useEditor();
  const set = (at: number, changed: Partial<Grade>): void => {
    change((now) => ({
      ...now,
      grades: now.grades.map((one, index) => (index === at ? { ...one, ...changed } : one)),
    }));
  };
  const add = (): void => {
    change((now) => ({
      ...now,
      grades: [...now.grades, { name: typed(''), from: 0, passes: false, use: null }],
    }));
  };
  const uses: { value: GradeUse | ''; label: string }[] = [
    { value: '', label: say('EVT_USE_none') },
    ...gradeUses.map((value) => ({ value, label: say(`EVT_USE_${value}`) })),
  ];
  return (
    <Rows
      tab="grades"
      note={say('EVT_GRADE_NOTE')}
      add={
        !locked &&
        template.grades.length < MOST.grades && (
          <Button variant="text" onClick={add}>
            {say('EVT_ADD_GRADE')}
          </Button>
        )
      }
    >
      {template.grades.map((grade, at) => (
        <Box key={at} sx={row('minmax(0, 1fr) 130px 84px 150px 32px')}>
          <TextEntry
            label={say('EVT_GRADE_NAME')}
            value={grade.name}
            onChange={(name) => {
              set(at, { name });
            }}
          />
          <MarkEntry
            label={say('EVT_GRADE_FROM')}
            value={grade.from}
            onChange={(from) => {
              set(at, { from });
            }}
          />
          <Box sx={{ pt: '22px' }}>
            <CheckEntry
              label={say('EVT_GRADE_PASSES')}
              name={`${say('EVT_GRADE_PASSES')} ${names(grade.name)}`}
              checked={grade.passes}
              onChange={(passes) => {
                set(at, { passes });
              }}
            />
          </Box>
          <ChoiceEntry
            label={say('EVT_GRADE_USE')}
            value={grade.use ?? ''}
            options={uses}
            onChange={(use) => {
              set(at, { use: use === '' ? null : use });
            }}
          />
          <Box sx={{ pt: '22px' }}>
            <RemoveButton
              name={names(grade.name)}
              onRemove={() => {
                change((now) => ({
                  ...now,
                  grades: now.grades.filter((_, index) => index !== at),
                }));
              }}
            />
          </Box>
        </Box>
      ))}
    </Rows>
  );
}
