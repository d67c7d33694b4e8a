import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/result';
import type { PrintDocument } from '../../shared/print/document';
import { failureOf, shell } from '../api';
import { FailureNote, useToast } from '../components';
import { useLanguage } from './language';

/** A paper that a screen offers: its name, and how it is made when it is wanted. */
export interface Paper {
  key: string;
  label: string;
  /** Name of the file, without its ending. */
  name: string;
  make: () => PrintDocument | Promise<PrintDocument>;
}

/** Which paper, and whether as a PDF file or to the printer. */
export function PaperDialog({ papers, onClose }: { papers: readonly Paper[]; onClose: () => void }) {
  const { language, say } = useLanguage();
  const toast = useToast();
  const [chosen, setChosen] = useState(papers[0]?.key ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const paper = papers.find(({ key }) => key === chosen);
  const run = async (work: (paper: Paper) => Promise<boolean>): Promise<void> => {
    if (!paper) return;
    setBusy(true);
    setFailure(undefined);
    try {
      if (await work(paper)) onClose();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
    setBusy(false);
  };
  const save = (): Promise<void> => run(async ({ make, name }) => {
    const file = await shell.savePdf({ document: await make(), language, name: `${name.replace(/[\\/:*?"<>|]/g, '-')}.pdf` });
    if (file !== null) toast(say('PAPER_SAVED', { file }), { label: say('PAPER_SHOW'), run: () => { void shell.showItem(file); } });
    return file !== null;
  });
  const print = (): Promise<void> => run(async ({ make }) => {
    await shell.printDocument({ document: await make(), language });
    return true;
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="paper-title">
      <DialogTitle id="paper-title">{say('PAPER_TITLE')}</DialogTitle>
      <DialogContent>
        <RadioGroup aria-labelledby="paper-title" value={chosen} onChange={(_event, value) => { setChosen(value); }}>
          {papers.map(({ key, label }) => <FormControlLabel key={key} value={key} control={<Radio size="small" />} label={label} />)}
        </RadioGroup>
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>{say('FRAME_CANCEL')}</Button>
        <Button variant="outlined" disabled={busy} onClick={() => { void print(); }}>{say('PAPER_PRINT')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => { void save(); }}>{say('PAPER_PDF')}</Button>
      </DialogActions>
    </Dialog>
  );
}
