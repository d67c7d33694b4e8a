import { Box, Button, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import type { ReturnCell } from '../../../../shared/definitions/kept-return';
import { OFFICE_ROW, type FurtherItem } from '../../../../shared/definitions/further-return';
import { registerQueries } from '../../../../shared/definitions/register-queries';
import { itemLabel } from '../../../../shared/domain/statistics-form';
import type { Failure } from '../../../../shared/result';
import { useText } from '../../../base/language';
import { countedPath } from '../../../base/places';
import { textSize, token } from '../../../base/theme';
import { FormDialog } from '../../../components';
import { cellText } from '../grid-logic';
import { useReplacing } from '../replace-fields';

interface RegisterDialogProps {
  item: FurtherItem;
  sheet: ReturnSheet;
  cell: ReturnCell | undefined;
  locked: boolean;
  /** Why the last figure was not stored. */
  failure: Failure | undefined;
  /** Whether it is stored. */
  onStore: (value: number | null, text: string | null) => Promise<boolean>;
  onClose: () => void;
}

/** The records that a figure comes from, as far as they are named. */
function Records({ counted }: { counted: ReturnSheet['records'][string] }) {
  const say = useText();
  const more = counted.count - counted.shown.length;
  return (
    <Box sx={{ maxHeight: 180, overflowY: 'auto', fontSize: textSize.dense }}>
      {counted.shown.map(({ noun, id, name }) => (
        <Box key={`${noun} ${id}`} sx={{ py: 0.5 }}>
          <Link component={RouterLink} to={countedPath(noun, id)}>
            {name}
          </Link>
        </Box>
      ))}
      {more > 0 && <Box sx={{ color: token.t3 }}>{say('RETURN_MORE', { n: more })}</Box>}
    </Box>
  );
}

/** Where a figure of the register comes from, and the figure that stands instead with its reason. */
export function RegisterDialog(props: RegisterDialogProps) {
  const { item, sheet, cell, locked, failure, onStore, onClose } = props;
  const say = useText();
  const stale = sheet.outdated.find((one) => one.row === OFFICE_ROW && one.item === item.key);
  const stood = cell ?? stale;
  const { ready, fields } = useReplacing(item, stood && { value: stood.value, why: stood.text });
  const counted = sheet.records[item.key] ?? { count: 0, shown: [] };
  const store = async (value: number | null, text: string | null): Promise<void> => {
    if (await onStore(value, text)) onClose();
  };
  const value = cellText(sheet.register[item.key], item.decimals) || '0';
  return (
    <FormDialog
      title={say('RETURN_SOURCE_TITLE', { item: say.label(itemLabel(item)) })}
      act={say('RETURN_TAKE')}
      ready={ready !== null && !locked}
      failure={failure}
      wide
      beside={
        stood && !locked ? (
          <Button
            sx={{ mr: 'auto' }}
            onClick={() => {
              void store(null, null);
            }}
          >
            {say('RETURN_BACK')}
          </Button>
        ) : undefined
      }
      onClose={onClose}
      onSubmit={() => (ready ? store(ready.value, ready.why) : undefined)}
    >
      <Box sx={{ color: token.t2 }}>
        {item.query && say.label(registerQueries[item.query.name].label)}
      </Box>
      <Box>
        {say('RETURN_COUNTED', { value: `${value}${say.label(item.unit)}`, n: counted.count })}
      </Box>
      <Records counted={counted} />
      {!locked && fields}
    </FormDialog>
  );
}
