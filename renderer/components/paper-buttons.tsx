import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/result';
import type { PrintDocument } from '../../shared/print/document';
import { failureOf, shell } from '../api';
import { useLanguage } from '../app/language';
import { FailureNote } from './failure-note';
import { useToast } from './toast';

interface PaperButtonsProps {
  /** Makes the paper when a button is pressed, in the language in use; may read what it needs first. */
  document: () => PrintDocument | Promise<PrintDocument>;
  /** Proposed name of the PDF, without its extension. */
  name: string;
  disabled?: boolean;
}

/** 导出 PDF and 打印 for one document; says where it was saved, or why nothing came out. */
export function PaperButtons({ document, name, disabled = false }: PaperButtonsProps) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async (work: (paper: PrintDocument) => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work(await document());
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const save = (): Promise<void> => act(async (paper) => {
    const { saved } = await shell.savePdf({ document: paper, language, name });
    if (saved !== null) toast(say('PAPER_SAVED', { file: saved }), { label: say('LIST_SHOW_FILE'), run: () => { void shell.showItem(saved); } });
  });
  const print = (): Promise<void> => act(async (paper) => {
    const { printed } = await shell.printDocument({ document: paper, language });
    if (printed) toast(say('PAPER_PRINTED'));
  });
  return (
    <Box data-print="none" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Button variant="outlined" startIcon={<PictureAsPdf />} disabled={disabled || busy} onClick={() => { void save(); }}>{say('PAPER_PDF')}</Button>
      <Button variant="outlined" startIcon={<Print />} disabled={disabled || busy} onClick={() => { void print(); }}>{say('PAPER_PRINT')}</Button>
      {failure && <Box sx={{ flexBasis: '100%' }}><FailureNote failure={failure} /></Box>}
    </Box>
  );
}
