import { Box } from '@mui/material';
import type { ChecklistTemplate } from '../../../shared/definitions/checklist-template';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { Loading } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { Entry } from './entry';
import { chosenTemplates, offeredTemplates, templateKey } from './offered-templates';
import { PartDialog, type PartProps } from './part-dialog';
import { TemplateChoice } from './template-choice';

interface Typed {
  chosen: string[];
  first: string;
  months: string;
  passMark: string;
}

/** As wide as the set's own schema allows. */
const MONTHS = { min: 1, max: 120 };
const PASS_MARK = { min: 1, max: 100 };

const fits = (text: string, { min, max }: typeof MONTHS): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;

/** What stands in the set, as it is typed at first. */
function typedOf({ checklists: { templates, months, passMark } }: DefinitionSet): Typed {
  const keys = templates.map(templateKey);
  return {
    chosen: keys,
    first: keys[0] ?? '',
    months: String(months),
    passMark: String(passMark),
  };
}

function Editor({
  own,
  set,
  failure,
  onPropose,
  onClose,
}: PartProps & { own: readonly ChecklistTemplate[] }) {
  const say = useText();
  const inSet = set.checklists.templates;
  const kept = useKeptForm<Typed>(`set-checklists@${set.id} ${set.version}`, typedOf(set));
  const { chosen, first, months, passMark } = kept.typed;
  const offered = offeredTemplates<DefinitionSet['checklists']['templates'][number]>(inSet, own);
  const taken = chosenTemplates(offered, chosen, first);
  const begins = taken[0] ? templateKey(taken[0]) : '';
  return (
    <PartDialog
      title={say('SET_EDIT_checklists')}
      ready={taken.length > 0 && fits(months, MONTHS) && fits(passMark, PASS_MARK)}
      kept={kept.kept}
      parts={() => ({
        checklists: { templates: taken, months: Number(months), passMark: Number(passMark) },
      })}
      {...{ failure, onPropose, onClose }}
    >
      <TemplateChoice
        label={say('SET_EDIT_IN_SET')}
        hint={say('SET_EDIT_CHECKLIST_HINT')}
        {...{ offered, inSet, chosen }}
        onChange={(next) => {
          kept.put({ chosen: next });
        }}
      />
      <Pick
        id="set-first-checklist"
        label={say('SET_EDIT_FIRST')}
        value={begins}
        options={taken.map((one) => ({
          code: templateKey(one),
          name: `${say.label(one.name)} ${one.version}`,
        }))}
        onChange={(next) => {
          kept.put({ first: next });
        }}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <Entry
          id="set-checklist-months"
          label={say('SET_EDIT_MONTHS')}
          value={months}
          locked={false}
          error={fits(months, MONTHS) ? undefined : say('SET_BAD_NUMBER', MONTHS)}
          onChange={(text) => {
            kept.put({ months: text });
          }}
        />
        <Entry
          id="set-checklist-pass"
          label={say('SET_EDIT_PASS_MARK')}
          value={passMark}
          locked={false}
          error={fits(passMark, PASS_MARK) ? undefined : say('SET_BAD_NUMBER', PASS_MARK)}
          onChange={(text) => {
            kept.put({ passMark: text });
          }}
        />
      </Box>
    </PartDialog>
  );
}

/** 六有清单 of the set: which ones it has, which one begins, when one is met and for how long. */
export function EditChecklists(props: PartProps) {
  const { data } = useQuery('checklist.templates', {});
  return data ? <Editor {...props} own={data.templates} /> : <Loading />;
}
