import { Box, OutlinedInput } from '@mui/material';
import {
  paperLabels,
  paperNames,
  paperProblems,
  type PaperName,
} from '../../../shared/definitions/papers';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormField } from '../../components';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { PartDialog, type PartProps } from './part-dialog';
import { SetProblems } from './set-problems';
import { papersOf, typedPapers, type TypedPaper, type TypedPapers } from './typed-papers';

interface Typed {
  at: PaperName;
  papers: TypedPapers;
}

/** The places of a head, as they are typed. */
const PLACES = { office: '{office}', period: '{period}', title: '{title}' } as const;
const fields = ['headZh', 'headEn', 'signZh', 'signEn', 'noteZh', 'noteEn'] as const;

/** 文头和签章栏: what stands above and below each kind of paper, and who signs it. */
export function EditPapers({ set, failure, onPropose, onClose }: PartProps) {
  const say = useText();
  const kept = useKeptForm<Typed>(`set-papers@${set.id} ${set.version}`, {
    at: 'stationBook',
    papers: typedPapers(set.papers),
  });
  const { at, papers: typed } = kept.typed;
  const papers = papersOf(typed);
  const problems = papers ? paperProblems({ papers }) : [];
  const put = (part: Partial<TypedPaper>): void => {
    kept.put({ papers: { ...typed, [at]: { ...typed[at], ...part } } });
  };
  return (
    <PartDialog
      title={say('SET_EDIT_papers')}
      ready={papers !== null && problems.length === 0}
      kept={kept.kept}
      parts={() => (papers ? { papers } : {})}
      {...{ failure, onPropose, onClose }}
    >
      <Pick
        id="set-paper"
        label={say('SET_PAPER_WHICH')}
        value={at}
        options={paperNames.map((name) => ({ code: name, name: say.label(paperLabels[name]) }))}
        onChange={(next) => {
          const name = paperNames.find((one) => one === next);
          if (name) kept.put({ at: name });
        }}
      />
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>{say('SET_PAPER_HINT', PLACES)}</Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {fields.map((field) => (
          <FormField key={field} id={`set-paper-${field}`} label={say(`SET_PAPER_${field}`)}>
            <OutlinedInput
              id={`set-paper-${field}`}
              fullWidth
              multiline={field.startsWith('head')}
              minRows={field.startsWith('head') ? 3 : 1}
              value={typed[at][field]}
              onChange={(event) => {
                put({ [field]: event.target.value });
              }}
            />
          </FormField>
        ))}
      </Box>
      {papers === null && (
        <Box role="alert" sx={{ color: token.red, fontSize: textSize.dense }}>
          {say('SET_PAPER_BAD')}
        </Box>
      )}
      <SetProblems problems={problems} />
    </PartDialog>
  );
}
