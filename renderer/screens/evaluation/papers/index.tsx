import Print from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import type { EvaluationDetail } from '../../../../shared/evaluation/record';
import { useText } from '../../../base/language';
import { usePapers } from '../../../base/papers';
import { useSession } from '../../../base/session';
import { PaperDialog, type Paper } from './dialog';
import { blankForm, filledForm, sheetForm } from './form';
import { reportPaper } from './report';

/**
 * 打印评分表: the blank form, the sheets that may be seen, the filled form and the report, as far as the
 * evaluation has come.
 */
export function EvaluationPapers({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { state } = useSession();
  const [open, setOpen] = useState(false);
  const { row, template, sheets } = detail;
  const { evaluationForm, evaluationReport } = usePapers();
  const head = { office: state.office.name, paper: evaluationForm, detail, template, say };
  const file = (label: string): string =>
    `${row.subjectName} ${row.year} ${say.label(template.name)} ${label}`;
  const paper = (key: string, label: string, make: Paper['make']): Paper => ({
    key,
    label,
    name: file(label),
    make,
  });
  const papers: Paper[] = [
    ...(row.state === 'concluded'
      ? [
          paper('report', say('EPAPER_REPORT'), () =>
            reportPaper({ office: state.office.name, paper: evaluationReport, detail, say }),
          ),
        ]
      : []),
    ...(row.state === 'separate'
      ? []
      : [paper('filled', say('EPAPER_FILLED'), () => filledForm(head))]),
    paper('blank', say('EPAPER_BLANK'), () => blankForm(head)),
    ...sheets
      .filter(({ answers }) => answers !== null)
      .map((sheet) =>
        paper(sheet.id, say('EPAPER_SHEET', { assessor: sheet.assessor }), () =>
          sheetForm({ ...head, sheet }),
        ),
      ),
  ];
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Print />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {say('EPAPER_PRINT')}
      </Button>
      {open && (
        <PaperDialog
          papers={papers}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
