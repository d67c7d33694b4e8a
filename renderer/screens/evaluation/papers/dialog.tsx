import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import type { PrintDocument } from '../../../../shared/print/document';
import { useText } from '../../../base/language';
import { PaperButtons } from '../../../components';

/** A paper that can be had: its name, and how it is made when it is wanted. */
export interface Paper {
  key: string;
  label: string;
  /** Name of the file, without its ending. */
  name: string;
  make: () => PrintDocument;
}

/** Which paper, and whether as a PDF file or to the printer. */
export function PaperDialog({
  papers,
  onClose,
}: {
  papers: readonly Paper[];
  onClose: () => void;
}) {
  const say = useText();
  const [chosen, setChosen] = useState(papers[0]?.key ?? '');
  const paper = papers.find(({ key }) => key === chosen);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="paper-title">
      <DialogTitle id="paper-title">{say('EPAPER_WHICH')}</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-labelledby="paper-title"
          value={chosen}
          onChange={(_event, value) => {
            setChosen(value);
          }}
        >
          {papers.map(({ key, label }) => (
            <FormControlLabel
              key={key}
              value={key}
              control={<Radio size="small" />}
              label={label}
            />
          ))}
        </RadioGroup>
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {say('FRAME_CLOSE')}
        </Button>
        {paper && <PaperButtons key={paper.key} document={paper.make} name={paper.name} />}
      </DialogActions>
    </Dialog>
  );
}
