import { useQuery } from '../../api';
import type { EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { Loading } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { chosenTemplates, offeredTemplates, templateKey } from './offered-templates';
import { PartDialog, type PartProps } from './part-dialog';
import { TemplateChoice } from './template-choice';

function Editor({
  own,
  set,
  failure,
  onPropose,
  onClose,
}: PartProps & { own: readonly EvaluationTemplate[] }) {
  const say = useText();
  const inSet = set.evaluations;
  const kept = useKeptForm<{ chosen: string[] }>(`set-evaluations@${set.id} ${set.version}`, {
    chosen: inSet.map(templateKey),
  });
  const { chosen } = kept.typed;
  const offered = offeredTemplates(inSet, own);
  return (
    <PartDialog
      title={say('SET_EDIT_evaluations')}
      ready
      kept={kept.kept}
      parts={() => ({ evaluations: chosenTemplates(offered, chosen) })}
      {...{ failure, onPropose, onClose }}
    >
      <TemplateChoice
        label={say('SET_EDIT_IN_SET')}
        hint={say('SET_EDIT_EVALUATION_HINT')}
        {...{ offered, inSet, chosen }}
        onChange={(next) => {
          kept.put({ chosen: next });
        }}
      />
    </PartDialog>
  );
}

/** 评估模板 of the set: which of the office's published ones go with it. */
export function EditEvaluations(props: PartProps) {
  const { data } = useQuery('templates.list', {});
  const published = data
    ?.filter(({ state }) => state === 'published')
    .map(({ template }) => template);
  return published ? <Editor {...props} own={published} /> : <Loading />;
}
