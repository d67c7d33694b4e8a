import { useState } from 'react';
import type { ReceivedReturn } from '../../../shared/contract/exchange';
import { returnPlace, type FurtherItem } from '../../../shared/definitions/further-return';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { useQuery } from '../../api';
import { figure, periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { Card, DataTable, SelectButton, type Column } from '../../components';

const keyOf = ({ returnId, period }: ReceivedReturn): string => returnPlace(returnId, period);

/** Offices side by side, or the stations of one of them. */
const ALL = '';

type Values = Readonly<Record<string, number>>;

/** A column of figures: an office, a station, or the sum of those beside it. */
interface Shown {
  key: string;
  head: string;
  values: Values;
}

const scaled = (item: FurtherItem, value: number | undefined): string =>
  figure(value === undefined ? null : value / 10 ** item.decimals);

/** Further returns as the offices sent them: a row an item, a column an office or station, and the sums. */
export function ReturnsCard() {
  const { language, say } = useLanguage();
  const { data = [] } = useQuery('receive.returns', {});
  const [key, setKey] = useState('');
  const [office, setOffice] = useState(ALL);
  const shown = data.find((one) => keyOf(one) === key) ?? data[0];
  if (!shown) return null;
  const nameOf = ({ definition, returnId, period }: ReceivedReturn): string =>
    `${definition ? say.label(definition.title) : returnId} ${periodName(period, language)}`;
  const withStations = shown.units.filter(({ rows }) => rows.length > 0);
  const unit = withStations.find(({ unitId }) => unitId === office);
  const columns: Shown[] = unit
    ? [
        { key: 'total', head: say('RCV_RETURN_OFFICE'), values: unit.values },
        ...unit.rows.map(({ id, name, values }) => ({
          key: id,
          head: id === COUNTY_ROW ? say('SHEET_COUNTY_ROW') : name,
          values,
        })),
      ]
    : [
        { key: 'total', head: say('RCV_RETURN_TOTAL'), values: shown.totals },
        ...shown.units.map(({ unitId, name, values }) => ({ key: unitId, head: name, values })),
      ];
  const items = (shown.definition?.items ?? []).filter((item) =>
    columns.some(({ values }) => values[item.key] !== undefined),
  );
  return (
    <Card
      padding={0}
      title={say('RCV_RETURNS')}
      action={
        <>
          {withStations.length > 0 && (
            <SelectButton
              name={say('RCV_RETURN_WHOSE')}
              label={say('RCV_RETURN_WHOSE')}
              value={unit?.unitId ?? ALL}
              options={[
                { value: ALL, label: say('RCV_RETURN_OFFICES') },
                ...withStations.map(({ unitId, name }) => ({
                  value: unitId,
                  label: say('RCV_RETURN_STATIONS', { name }),
                })),
              ]}
              onChange={setOffice}
            />
          )}
          <SelectButton
            name={say('RCV_RETURNS')}
            label={say('RCV_RETURNS')}
            value={keyOf(shown)}
            options={data.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
            onChange={(next) => {
              setKey(next);
              setOffice(ALL);
            }}
          />
        </>
      }
    >
      <DataTable
        label={nameOf(shown)}
        columns={[
          {
            key: 'item',
            head: say('RCV_RETURN_ITEM'),
            width: 320,
            cell: (item) => `${say.label(itemLabel(item))} ${say.label(item.unit)}`.trim(),
          },
          ...columns.map(({ key: column, head, values }): Column<FurtherItem> => ({
            key: column,
            head,
            width: 140,
            align: 'right',
            cell: (item) => scaled(item, values[item.key]),
          })),
        ]}
        rows={items}
        keyOf={({ key: item }) => item}
      />
    </Card>
  );
}
