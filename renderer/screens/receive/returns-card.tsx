import { useState } from 'react';
import type { ReceivedReturn } from '../../../shared/contract/exchange';
import { returnPlace, type FurtherItem } from '../../../shared/definitions/further-return';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { useQuery } from '../../api';
import { figure, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { Card, DataTable, SelectButton, type Column } from '../../components';

const keyOf = ({ returnId, period }: ReceivedReturn): string => returnPlace(returnId, period);

/** Further returns as the offices sent them: a row an item, a column an office, and the sums. */
export function ReturnsCard() {
  const { language, say } = useLanguage();
  const { data = [] } = useQuery('receive.returns', {});
  const [key, setKey] = useState('');
  const shown = data.find((one) => keyOf(one) === key) ?? data[0];
  if (!shown) return null;
  const nameOf = ({ definition, returnId, period }: ReceivedReturn): string =>
    `${definition ? say.label(definition.title) : returnId} ${periodName(period, language)}`;
  const scaled = (item: FurtherItem, value: number | undefined): string =>
    figure(value === undefined ? null : value / 10 ** item.decimals);
  const items = (shown.definition?.items ?? []).filter((item) =>
    shown.units.some(({ values }) => values[item.key] !== undefined),
  );
  const columns: Column<FurtherItem>[] = [
    {
      key: 'item',
      head: say('RCV_RETURN_ITEM'),
      width: 320,
      cell: (item) => `${say.label(itemLabel(item))} ${say.label(item.unit)}`.trim(),
    },
    {
      key: 'total',
      head: say('RCV_RETURN_TOTAL'),
      width: 110,
      align: 'right',
      cell: (item) => scaled(item, shown.totals[item.key]),
    },
    ...shown.units.map(({ unitId, name, values }): Column<FurtherItem> => ({
      key: unitId,
      head: name,
      width: 140,
      align: 'right',
      cell: (item) => scaled(item, values[item.key]),
    })),
  ];
  return (
    <Card
      padding={0}
      title={say('RCV_RETURNS')}
      action={
        <SelectButton
          name={say('RCV_RETURNS')}
          label={say('RCV_RETURNS')}
          value={keyOf(shown)}
          options={data.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          onChange={setKey}
        />
      }
    >
      <DataTable
        label={nameOf(shown)}
        columns={columns}
        rows={items}
        keyOf={({ key: item }) => item}
      />
    </Card>
  );
}
