import AttachFile from '@mui/icons-material/AttachFile';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { pointsOf } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { scoringText } from './papers/words';
import type { Question } from './typed-answers';

/** Look of the form's rows, given once by the table. */
export const rowLook = {
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: textSize.dense,
  lineHeight: '18px',
  '& th[scope=col]': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: 40,
    px: '8px',
    py: '2px',
    fontSize: textSize.small,
    lineHeight: '16px',
    fontWeight: 700,
    color: token.t2,
    textAlign: 'left',
    bgcolor: token.sunk,
    borderBottom: `1px solid ${token.line2}`,
  },
  '& th[scope=col][data-right], & td[data-right], & tr[data-band] > td': { textAlign: 'right' },
  '& th[scope=col] small': { fontWeight: 400, fontSize: textSize.mark },
  '& th[data-own]': { color: token.teal },
  '& tr[data-item] > td': {
    height: 50,
    px: '8px',
    py: '5px',
    borderBottom: `1px solid ${token.line}`,
  },
  '& tr[data-item] > td:first-of-type, & tr[data-band] > th, & th[scope=col]:first-of-type': {
    pl: '16px',
  },
  '& tr > td:last-of-type, & th[scope=col]:last-of-type': { pr: '16px' },
  '& tr[data-band] > th': { textAlign: 'left', fontWeight: 700 },
  '& tr[data-band] > *': {
    height: 34,
    px: '8px',
    bgcolor: token.sunk,
    fontWeight: 700,
    borderBottom: `1px solid ${token.line}`,
  },
  '& tr[data-band="3"] > *, & tr[data-band="4"] > *': { fontWeight: 400, height: 30 },
  '& tr[data-sum] > *': { borderTop: `1px solid ${token.line2}` },
  '& tr[data-current] > td:first-of-type': {
    boxShadow: `inset 3px 0 ${token.teal}, inset 0 -1px ${token.teal}, inset 0 1px ${token.teal}`,
  },
  '& tr[data-current] > td:not(:first-of-type)': {
    boxShadow: `inset 0 -1px ${token.teal}, inset 0 1px ${token.teal}`,
  },
  '& td[data-kind]': { fontSize: textSize.small, color: token.t2 },
  '& small': { display: 'block', fontSize: textSize.small, lineHeight: '16px', color: token.t3 },
  '& td[data-criterion]': { fontSize: textSize.small, lineHeight: '17px', color: token.t2 },
  '& td[data-apart]': { bgcolor: token.amberBg, color: token.amber, fontWeight: 700 },
  '& b[data-score]': { fontWeight: 700, whiteSpace: 'nowrap' },
  '& button[data-evidence]': {
    all: 'unset',
    boxSizing: 'border-box',
    cursor: 'pointer',
    minHeight: 24,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: textSize.small,
    lineHeight: '16px',
    color: token.teal,
  },
  '& button[data-evidence=missing]': { color: token.amber },
  '& button[data-evidence=none]': { color: token.t3 },
  '& button[data-evidence]:hover': { textDecoration: 'underline' },
  '& button[data-evidence]:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: 1 },
} as const;

interface CellsProps {
  question: Question;
  /** Number of files at the item. */
  files: number;
  noted: boolean;
  expanded: boolean;
  onToggle: (key: string) => void;
}

/** What an assessor reads before scoring: item with its kind, criterion, evidence, full mark. */
export function ReadCells({ question, files, noted, expanded, onToggle }: CellsProps) {
  const say = useText();
  const { item, kind } = question;
  const name = say.label(item.label);
  const evidence = item.evidence ? say.label(item.evidence) : '';
  const state = files > 0 ? 'kept' : evidence !== '' || item.evidenceRequired ? 'missing' : 'none';
  const words =
    files > 0
      ? say('EVAL_FILES', { n: files })
      : say(state === 'missing' ? 'EVAL_NO_EVIDENCE' : 'EVAL_ADD_EVIDENCE');
  return (
    <>
      <td>
        {name}
        <small>{say(`EVAL_KIND_${kind}`)}</small>
      </td>
      <td data-criterion>
        {item.criterion
          ? say.label(item.criterion)
          : question.kind === 'bonus' || question.kind === 'veto'
            ? '—'
            : scoringText(question.item, say)}
      </td>
      <td>
        <button
          type="button"
          data-evidence={state}
          aria-expanded={expanded}
          aria-label={say('EVAL_EVIDENCE_OF', { item: name, state: words })}
          onClick={() => {
            onToggle(item.key);
          }}
        >
          {state === 'missing' ? (
            <WarningAmber sx={{ fontSize: iconSize.inRow }} aria-hidden />
          ) : (
            <AttachFile sx={{ fontSize: iconSize.inRow }} aria-hidden />
          )}
          <span>
            {words}
            {noted && ` · ${say('EVAL_NOTED')}`}
          </span>
        </button>
        {evidence !== '' && <small>{evidence}</small>}
      </td>
      <td data-right style={{ color: token.t2 }}>
        {question.kind === 'veto' ? '' : pointsOf(question.item.full)}
      </td>
    </>
  );
}

const READ_WIDTHS = [118, undefined, 98, 42] as const;

/** Heads of the cells that are read. */
export function ReadHeads() {
  const say = useText();
  return (['EVAL_ITEM', 'EVAL_CRITERION', 'EVAL_EVIDENCE', 'EVAL_FULL'] as const).map(
    (code, at) => (
      <th
        scope="col"
        key={code}
        data-right={at === 3 || undefined}
        style={{ width: READ_WIDTHS[at] }}
      >
        {say(code)}
      </th>
    ),
  );
}
