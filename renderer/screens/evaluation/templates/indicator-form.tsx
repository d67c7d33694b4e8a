import { Box, Button } from '@mui/material';
import { fullOfRule } from '../../../../shared/evaluation/rule-text';
import {
  isSection,
  itemKinds,
  pointsOf,
  type Indicator,
  type Item,
  type Section,
} from '../../../../shared/definitions/evaluation-template';
import { withKind } from '../../../../shared/evaluation/template-edit';
import { useText } from '../../../base/language';
import { textSize } from '../../../base/theme';
import { AskedForm } from './asked-form';
import { typed, useEditor } from './editor-state';
import { ChoiceEntry, MarkEntry, TextEntry } from './fields';
import { Fields, ProblemsHere } from './form-parts';
import { placeOfProblem } from './places';
import { RuleEditor } from './rule-editor';

interface FullProps {
  label: string;
  full: number;
  /** What it comes to; null where nothing says. */
  sum: number | null;
  said: 'EVT_SECTION_HINT' | 'EVT_RULE_SUM' | 'EVT_FIRST_HINT';
  onChange: (full: number) => void;
}

/** The full mark, and beside it what it comes to by what is beneath; one click takes that. */
export function FullEntry({ label, full, sum, said, onChange }: FullProps) {
  const say = useText();
  const { locked } = useEditor();
  const differs = sum !== null && sum > 0 && sum !== full;
  const hint =
    sum === null ? undefined : (
      <>
        {say(said, { sum: pointsOf(sum) })}
        {differs && !locked && (
          <Button
            variant="text"
            sx={{ ml: 1, '&.MuiButton-text': { height: 20, fontSize: textSize.small } }}
            onClick={() => {
              onChange(sum);
            }}
          >
            {say('EVT_TAKE_SUM', { sum: pointsOf(sum) })}
          </Button>
        )}
      </>
    );
  return <MarkEntry label={label} value={full} onChange={onChange} hint={hint} />;
}

function ProblemsOf({ of }: { of: Indicator }) {
  const { template } = useEditor();
  return (
    <ProblemsHere
      of={(problem) => problem.at === of.key && placeOfProblem(template, problem).tab === 'items'}
    />
  );
}

function SectionForm({
  section,
  onChange,
}: {
  section: Section;
  onChange: (section: Section) => void;
}) {
  const say = useText();
  return (
    <Fields>
      <ProblemsOf of={section} />
      <TextEntry
        wide
        required
        label={say('EVT_ITEM_NAME')}
        value={section.label}
        onChange={(label) => {
          onChange({ ...section, label });
        }}
      />
      <FullEntry
        label={say('EVT_ITEM_FULL')}
        full={section.full}
        sum={section.children.reduce((sum, { full }) => sum + full, 0)}
        said="EVT_SECTION_HINT"
        onChange={(full) => {
          onChange({ ...section, full });
        }}
      />
    </Fields>
  );
}

function ItemForm({ item, onChange }: { item: Item; onChange: (item: Item) => void }) {
  const say = useText();
  return (
    <Fields>
      <ProblemsOf of={item} />
      <TextEntry
        wide
        required
        label={say('EVT_ITEM_NAME')}
        value={item.label}
        onChange={({ zh }) => {
          onChange({ ...item, label: typed(zh) });
        }}
      />
      <ChoiceEntry
        label={say('EVT_ITEM_KIND')}
        value={item.kind}
        options={itemKinds.map((kind) => ({ value: kind, label: say(`EVAL_KIND_${kind}`) }))}
        onChange={(kind) => {
          onChange(withKind(item, kind));
        }}
      />
      <FullEntry
        label={say('EVT_ITEM_FULL')}
        full={item.full}
        sum={ruleSum(item)}
        said="EVT_RULE_SUM"
        onChange={(full) => {
          onChange({ ...item, full });
        }}
      />
      <RuleEditor item={item} onChange={onChange} />
      <AskedForm one={item} onChange={onChange} />
    </Fields>
  );
}

/** What the rule makes the full mark; null where it says nothing of it yet. */
const ruleSum = (item: Item): number | null =>
  item.kind === 'combination' && item.parts.length === 0 ? null : fullOfRule(item);

/** The chosen indicator: a section's name and mark, or all that an item is. */
export function IndicatorForm({
  one,
  onChange,
}: {
  one: Indicator;
  onChange: (one: Indicator) => void;
}) {
  return (
    <Box sx={{ p: 4 }}>
      {isSection(one) ? (
        <SectionForm section={one} onChange={onChange} />
      ) : (
        <ItemForm item={one} onChange={onChange} />
      )}
    </Box>
  );
}
