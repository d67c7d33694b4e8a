import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import type { Failure } from '../../shared/result';
import type { PrintDocument } from '../../shared/print/document';
import { failureOf, shell } from '../api';
import { useLanguage } from '../base/language';
import { FloatingFailure } from './floating-failure';
import { useToast } from './toast';
import { useSaved } from './use-saved';

interface PaperButtonsProps {
  /**
   * Makes the paper when a button is pressed, in the language in use; may read what it needs first.
   */
  document: () => PrintDocument | Promise<PrintDocument>;
  /** Proposed name of the PDF, without its extension. */
  name: string;
  disabled?: boolean;
  /** Called once a paper was saved or printed. */
  onMade?: () => void;
}

/** 导出 PDF and 打印 for one document; says where it was saved, or why nothing came out. */
export function PaperButtons({ document, name, disabled = false, onMade }: PaperButtonsProps) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const tellSaved = useSaved();
  // Not by disabling the buttons: one that is disabled under the finger loses the focus.
  const busy = useRef(false);
  const [failure, setFailure] = useState<Failure>();
  const clear = (): void => {
    setFailure(undefined);
  };
  const act = async (work: (paper: PrintDocument) => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    clear();
    try {
      await work(await document());
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      busy.current = false;
    }
  };
  const save = (): Promise<void> =>
    act(async (paper) => {
      const { saved } = await shell.savePdf({ document: paper, language, name });
      if (saved === null) return;
      onMade?.();
      tellSaved(say('PAPER_SAVED', { file: saved }), saved);
    });
  const print = (): Promise<void> =>
    act(async (paper) => {
      const { printed } = await shell.printDocument({ document: paper, language });
      if (!printed) return;
      onMade?.();
      toast(say('PAPER_PRINTED'));
    });
  return (
    <FloatingFailure failure={failure} onClear={clear}>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdf />}
        disabled={disabled}
        onClick={() => {
          void save();
        }}
      >
        {say('PAPER_PDF')}
      </Button>
      <Button
        variant="outlined"
        startIcon={<Print />}
        disabled={disabled}
        onClick={() => {
          void print();
        }}
      >
        {say('PAPER_PRINT')}
      </Button>
    </FloatingFailure>
  );
}
