import { Button } from '@mui/material';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import { lineRow, type FurtherReturn } from '../../../../shared/definitions/further-return';
import { listLedgerOf } from '../../../../shared/definitions/list-ledgers';
import { nounOf } from '../../../../shared/domain/nouns';
import { call, failureOf } from '../../../api';
import { useText } from '../../../base/language';
import { useToast } from '../../../components';
import type { Filled } from './use-return-entry';

interface LedgerLinesProps {
  sheet: ReturnSheet;
  section: FurtherReturn['sections'][number];
  onStore: (cells: Filled[]) => Promise<boolean>;
}

/** Lines behind the last that the ledger fills, which are emptied. */
const further = ({ sheet, section }: LedgerLinesProps, lines: number): Filled[] =>
  Array.from({ length: (section.lines ?? 0) - lines }, (_, at) => lineRow(lines + at + 1)).flatMap(
    (row) =>
      Object.keys(sheet.cells[row] ?? {})
        .filter((key) =>
          sheet.definition.items.some((one) => one.key === key && one.section === section.key),
        )
        .map((item) => ({ row, item, value: null, text: null })),
  );

/** Fills the lines of a list from the records of its ledger; Ctrl Z takes it back. */
export function LedgerLinesButton(props: LedgerLinesProps) {
  const { sheet, section, onStore } = props;
  const say = useText();
  const toast = useToast();
  if (!section.ledger) return null;
  const { plural } = nounOf(listLedgerOf[section.ledger.name].noun);
  const noun = say.label(plural);
  const fill = async (): Promise<void> => {
    const { cells, lines, over } = await call('returns.lines', {
      returnId: sheet.definition.id,
      period: sheet.period,
      section: section.key,
    });
    if (lines === 0) {
      toast(say('RETURN_LEDGER_EMPTY', { noun }));
      return;
    }
    const changed = [...cells, ...further(props, lines)].filter(({ row, item, value, text }) => {
      const now = sheet.cells[row]?.[item];
      return (now?.value ?? null) !== value || (now?.text ?? null) !== text;
    });
    if (changed.length === 0) toast(say('SHEET_FROM_SAME'));
    else if (await onStore(changed))
      toast(
        over > 0
          ? say('RETURN_LEDGER_OVER', { n: lines, over })
          : say('RETURN_LEDGER_FILLED', { n: lines }),
      );
  };
  return (
    <Button
      variant="outlined"
      size="small"
      onClick={() => {
        fill().catch((thrown: unknown) => {
          const { code, params } = failureOf(thrown);
          toast(say.any(code, params));
        });
      }}
    >
      {say('RETURN_FROM_LEDGER', { noun })}
    </Button>
  );
}
