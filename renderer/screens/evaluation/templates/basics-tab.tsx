import { stages, subjects, type Stage } from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { Card } from '../../../components';
import { useEditor } from './editor-state';
import { CheckEntry, ChoiceEntry, PercentEntry, TextEntry } from './fields';
import { Fields, ProblemsHere } from './form-parts';
import { FullEntry } from './indicator-form';
import { placeOfProblem } from './places';

/** Name, stage, subject, full mark, and what else holds for the whole. */
export function BasicsTab() {
  const say = useText();
  const { template, change } = useEditor();
  const { counts } = template;
  const set = (changed: Partial<typeof template>): void => {
    change((now) => ({ ...now, ...changed }));
  };
  const stageName = (stage: Stage) => ({ value: stage, label: say(`EVAL_STAGE_${stage}`) });
  return (
    <Card>
      <Fields>
        <ProblemsHere of={(problem) => placeOfProblem(template, problem).tab === 'basics'} />
        <TextEntry
          wide
          required
          label={say('EVT_NAME')}
          value={template.name}
          onChange={(name) => {
            set({ name });
          }}
        />
        <ChoiceEntry
          label={say('EVT_STAGE')}
          value={template.stage}
          options={stages.map(stageName)}
          onChange={(stage) => {
            set({ stage });
          }}
        />
        <ChoiceEntry
          label={say('EVT_SUBJECT')}
          value={template.subject}
          options={subjects.map((subject) => ({
            value: subject,
            label: say(`EVAL_SUBJECT_${subject}`),
          }))}
          onChange={(subject) => {
            set({ subject });
          }}
        />
        <FullEntry
          label={say('EVT_FULL')}
          full={template.fullMark}
          sum={template.indicators.reduce((sum, { full }) => sum + full, 0)}
          said="EVT_FIRST_HINT"
          onChange={(fullMark) => {
            set({ fullMark });
          }}
        />
        <PercentEntry
          label={say('EVT_SPREAD')}
          value={template.spread}
          hint={say('EVT_SPREAD_HINT')}
          onChange={(spread) => {
            set({ spread });
          }}
        />
        <ChoiceEntry<Stage | ''>
          label={say('EVT_COUNTS')}
          value={counts?.stage ?? ''}
          hint={say('EVT_COUNTS_HINT')}
          options={[{ value: '', label: say('EVT_COUNTS_NONE') }, ...stages.map(stageName)]}
          onChange={(stage) => {
            set({ counts: stage === '' ? null : { stage, weight: counts?.weight ?? 30 } });
          }}
        />
        {counts && (
          <PercentEntry
            label={say('EVT_COUNTS_WEIGHT')}
            value={counts.weight}
            onChange={(weight) => {
              set({ counts: { ...counts, weight } });
            }}
          />
        )}
      </Fields>
      <CheckEntry
        label={say('EVT_ZERO')}
        checked={template.zeroSectionFails}
        onChange={(zeroSectionFails) => {
          set({ zeroSectionFails });
        }}
      />
      <CheckEntry
        label={say('EVT_EXAMPLE')}
        checked={template.example}
        onChange={(example) => {
          set({ example });
        }}
      />
    </Card>
  );
}
