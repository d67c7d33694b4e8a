import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ReturnImport, ReturnSheet } from '../../../../shared/contract/returns';
import type { Failure } from '../../../../shared/result';
import { call, failureOf } from '../../../api';
import { shell } from '../../../api/shell';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { FormDialog, useToast } from '../../../components';

/** So many cells are named; the others are counted. */
const MOST = 30;

function Places({
  title,
  tone,
  faults,
}: {
  title: string;
  tone: string;
  faults: ReturnImport['notes'];
}) {
  const say = useText();
  if (faults.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ fontSize: textSize.dense, mb: 2 }}>
      <Box sx={{ fontWeight: 700, color: tone }}>{title}</Box>
      <Box sx={{ maxHeight: 220, overflowY: 'auto' }}>
        {faults.slice(0, MOST).map(({ cell, code, params }) => (
          <Box key={`${cell} ${code}`} sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
            <Box component="span" sx={{ color: token.t3, mr: 2 }}>
              {cell}
            </Box>
            {say.any(code, params)}
          </Box>
        ))}
        {faults.length > MOST && say('RETURN_MORE', { n: faults.length - MOST })}
      </Box>
    </Box>
  );
}

interface Planned {
  plan: ReturnImport;
}

/** 导入工作簿: a workbook that was exported from this return, shown before anything is written. */
export function ReturnImportButton({ sheet }: { sheet: ReturnSheet }) {
  const say = useText();
  const toast = useToast();
  const [waits, setWaits] = useState<Planned | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const at = { returnId: sheet.definition.id, period: sheet.period };
  const choose = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({ extensions: ['xlsx'] });
    if (file === undefined) return;
    setFailure(undefined);
    setWaits({ plan: await call('returns.importPlan', { ...at, file }) });
  };
  const write = async ({ plan }: Planned): Promise<void> => {
    const cells = plan.cells.map(({ row, item, value, text }) => ({ row, item, value, text }));
    try {
      await call('returns.save', { ...at, cells });
      setWaits(null);
      toast(say('RETURN_IMPORTED', { n: cells.length }));
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => {
          choose().catch((thrown: unknown) => {
            const { code, params } = failureOf(thrown);
            toast(say.any(code, params));
          });
        }}
      >
        {say('RETURN_IMPORT')}
      </Button>
      {waits && (
        <FormDialog
          wide
          title={say('RETURN_IMPORT_TITLE', { title: say.label(sheet.definition.title) })}
          act={say('RETURN_IMPORT_WRITE')}
          ready={waits.plan.cells.length > 0}
          failure={failure}
          onClose={() => {
            setWaits(null);
          }}
          onSubmit={() => write(waits)}
        >
          <Box sx={{ mb: 2 }}>
            {say(waits.plan.refused.length > 0 ? 'RETURN_IMPORT_REFUSED' : 'RETURN_IMPORT_CELLS', {
              n: waits.plan.cells.length,
              over: waits.plan.cells.filter(({ before }) => before).length,
              same: waits.plan.same,
            })}
          </Box>
          <Places
            title={say('RETURN_IMPORT_FAULTS')}
            tone={token.red}
            faults={waits.plan.refused}
          />
          <Places title={say('RETURN_IMPORT_NOTES')} tone={token.t2} faults={waits.plan.notes} />
        </FormDialog>
      )}
    </>
  );
}
