import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import type { Failure } from '../../../../shared/result';
import { isOpen, type Finding } from '../../../../shared/rules/finding';
import { call, failureOf } from '../../../api';
import { shell } from '../../../api/shell';
import { periodName } from '../../../base/format';
import { useLanguage } from '../../../base/language';
import { useRole } from '../../../base/session';
import { FormDialog, useToast } from '../../../components';
import { ReturnImportButton } from './return-import';

/** A return's ways on: written as a workbook, frozen, opened again. */
export function ReturnActions({
  sheet,
  findings,
}: {
  sheet: ReturnSheet;
  findings: readonly Finding[];
}) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const reviewer = useRole('reviewer', 'admin');
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { definition, period, frozen } = sheet;
  const at = { returnId: definition.id, period };
  const named = { period: periodName(period, language), title: say.label(definition.title) };
  const done = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      setAsking(false);
      setFailure(undefined);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };
  const write = async (): Promise<void> => {
    const file = await shell.saveFile({
      name: `${named.title} ${named.period}.xlsx`,
      extensions: ['xlsx'],
    });
    if (file === null) return;
    const written = await call('returns.export', { ...at, file });
    toast(say('RETURN_EXPORTED', { file: written.file }));
  };
  return (
    <>
      {editor && !frozen && <ReturnImportButton sheet={sheet} />}
      <Button
        variant="outlined"
        onClick={() => {
          write().catch((thrown: unknown) => {
            const { code, params } = failureOf(thrown);
            toast(say.any(code, params));
          });
        }}
      >
        {say('RETURN_EXPORT')}
      </Button>
      {reviewer && frozen && (
        <Button
          variant="outlined"
          onClick={() => {
            void done(() => call('returns.reopen', at));
          }}
        >
          {say('RETURN_REOPEN')}
        </Button>
      )}
      {reviewer && !frozen && (
        <Button
          variant="contained"
          disabled={findings.some(isOpen)}
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('RETURN_FREEZE')}
        </Button>
      )}
      {asking && (
        <FormDialog
          title={say('RETURN_FREEZE_TITLE', named)}
          act={say('RETURN_FREEZE')}
          ready
          failure={failure}
          onClose={() => {
            setAsking(false);
          }}
          onSubmit={() => done(() => call('returns.freeze', at))}
        >
          <Box>{say('RETURN_FREEZE_TEXT')}</Box>
        </FormDialog>
      )}
    </>
  );
}
