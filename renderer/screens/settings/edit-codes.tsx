import { Box, Button, OutlinedInput } from '@mui/material';
import type { TableName } from '../../../shared/codes/tables';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { PartDialog, type PartProps } from './part-dialog';
import { codeFault, codesOf, tableNames, typedCodes, type TypedCode } from './typed-codes';

interface RowProps {
  typed: TypedCode;
  fault: string | undefined;
  period: string;
  onChange: (part: Partial<TypedCode>) => void;
}

/** One code: what it is called, and whether it is still chosen. */
function CodeRow({ typed, fault, period, onChange }: RowProps) {
  const { language, say } = useLanguage();
  const { code, zh, en, retired, known } = typed;
  const entry = (
    key: 'code' | 'zh' | 'en',
    value: string,
    label: string,
    options: { readOnly?: boolean; error?: boolean } = {},
  ) => (
    <OutlinedInput
      size="small"
      value={value}
      error={options.error ?? false}
      readOnly={options.readOnly ?? false}
      inputProps={{ 'aria-label': `${label} ${code}`, maxLength: key === 'en' ? 120 : 60 }}
      onChange={(event) => {
        onChange({ [key]: event.target.value });
      }}
    />
  );
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 1 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '96px minmax(0, 1fr) minmax(0, 1fr) 104px',
          columnGap: 2,
          alignItems: 'center',
        }}
      >
        {entry('code', code, say('SET_EDIT_CODE'), {
          readOnly: known,
          error: fault !== undefined,
        })}
        {entry('zh', zh, say('SET_EDIT_CODE_ZH'), { error: zh.trim() === '' })}
        {entry('en', en, say('SET_EDIT_CODE_EN'))}
        <Button
          variant="text"
          aria-label={`${say(retired === '' ? 'SET_EDIT_RETIRE' : 'SET_EDIT_REVIVE')} ${zh}`}
          onClick={() => {
            onChange({ retired: retired === '' ? period : '' });
          }}
        >
          {say(retired === '' ? 'SET_EDIT_RETIRE' : 'SET_EDIT_REVIVE')}
        </Button>
      </Box>
      {fault !== undefined && (
        <Box role="alert" sx={{ color: token.red, fontSize: textSize.small }}>
          {fault}
        </Box>
      )}
      {retired !== '' && (
        <Box sx={{ color: token.t2, fontSize: textSize.small }}>
          {say('SET_EDIT_RETIRED', { period: periodName(retired, language) })}
        </Box>
      )}
    </Box>
  );
}

interface Typed {
  table: TableName;
  codes: readonly TypedCode[];
}

/** 代码表: codes that are called otherwise, come new or are chosen no more. */
export function EditCodes({ set, failure, onPropose, onClose }: PartProps) {
  const { language, say } = useLanguage();
  const { period } = useSession();
  const tables = tableNames();
  const first = tables[0]?.table ?? 'tier';
  const kept = useKeptForm<Typed>(`set-codes@${set.id} ${set.version}`, {
    table: first,
    codes: typedCodes(set, first),
  });
  const { table, codes } = kept.typed;
  const faults = codes.map((one) => codeFault(one, codes));
  const put = (at: number, part: Partial<TypedCode>): void => {
    kept.put({ codes: codes.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  };
  return (
    <PartDialog
      title={say('SET_EDIT_codes')}
      ready={faults.every((one) => one === null) && codes.every(({ zh }) => zh.trim() !== '')}
      kept={kept.kept}
      parts={() => ({ codes: codesOf(set, table, codes) })}
      {...{ failure, onPropose, onClose }}
    >
      <Pick
        id="set-table"
        label={say('SET_EDIT_TABLE')}
        value={table}
        options={tables.map((one) => ({ code: one.table, name: one.label[language] }))}
        onChange={(chosen) => {
          const found = tables.find((one) => one.table === chosen);
          if (found) kept.put({ table: found.table, codes: typedCodes(set, found.table) });
        }}
      />
      <Box
        component="ul"
        aria-label={say('SET_EDIT_codes')}
        sx={{ m: 0, p: 0, maxHeight: 320, overflow: 'auto' }}
      >
        {codes.map((one, at) => {
          const fault = faults[at];
          return (
            <CodeRow
              // A new code has no name yet by which it could be told.
              key={at}
              typed={one}
              fault={fault ? say(fault) : undefined}
              period={period}
              onChange={(part) => {
                put(at, part);
              }}
            />
          );
        })}
      </Box>
      <Box>
        <Button
          variant="text"
          onClick={() => {
            const fresh = { code: '', zh: '', en: '', retired: '', known: false };
            kept.put({ codes: [...codes, fresh] });
          }}
        >
          {say('SET_EDIT_CODE_ADD')}
        </Button>
      </Box>
    </PartDialog>
  );
}
