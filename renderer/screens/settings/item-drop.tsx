import { Box } from '@mui/material';
import type { OutputOf } from '../../../shared/contract/procedures';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useCall } from '../../api';
import { useLanguage } from '../../base/language';
import { FailureNote, FormDialog } from '../../components';
import { MovedPeriods } from './moved-periods';
import { useAdditions } from './use-additions';

interface DropProps {
  defined: OutputOf<'definitions.get'>;
  item: StatisticsItem;
  onClose: (saved: boolean) => void;
}

/** Drops an item of the office's own; what was filled in stays where it was. */
export function ItemDrop({ defined, item, onClose }: DropProps) {
  const { language, say } = useLanguage();
  const { run, busy, failure } = useCall();
  const additions = {
    ...defined.additions,
    items: defined.additions.items.filter(({ key }) => key !== item.key),
  };
  const comparing = useAdditions(additions);
  const [problem] = comparing.problems;
  const save = async (): Promise<void> => {
    const { moved } = comparing;
    if (await run('definitions.add', { additions, moved: [...moved] })) onClose(true);
  };
  return (
    <FormDialog
      title={say('SET_ITEM_DROP_TITLE', { item: item.label[language] })}
      act={say('SET_ITEM_DROP')}
      ready={!busy && comparing.ready}
      failure={failure}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={save}
    >
      <Box>{say('SET_ITEM_DROP_NOTE')}</Box>
      {problem && <FailureNote failure={problem.fault} />}
      <MovedPeriods {...comparing} />
    </FormDialog>
  );
}
