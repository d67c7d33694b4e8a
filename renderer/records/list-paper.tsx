import { Box } from '@mui/material';
import { paperLines, type PaperLines } from '../../shared/definitions/papers';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { periodName } from '../base/format';
import { useLanguage, useText } from '../base/language';
import { usePapers } from '../base/papers';
import { useSession } from '../base/session';
import { textSize } from '../base/theme';

/** On paper alone: the screen has a head of its own. */
const PRINTED = { display: 'none', '@media print': { display: 'block' } } as const;

/** What the definitions put around a list that is printed. */
export function useListPaper(noun: NounName): PaperLines {
  const { language, say } = useLanguage();
  const { state, period } = useSession();
  const { list } = usePapers();
  const title = say.label(nounOf(noun).plural);
  const words = { office: state.office.name, period: periodName(period, language), title };
  return paperLines(list, words, say.label);
}

/** The lines above the list. */
export const ListHead = ({ above, title, below }: PaperLines) => (
  <Box component="header" sx={{ ...PRINTED, textAlign: 'center', pb: 2 }}>
    {above.map((line) => (
      <Box key={line}>{line}</Box>
    ))}
    <Box sx={{ fontSize: textSize.heading, fontWeight: 700 }}>{title}</Box>
    {below.map((line) => (
      <Box key={line} sx={{ textAlign: 'left' }}>
        {line}
      </Box>
    ))}
  </Box>
);

/** Who signs, with room beside each, and the note. */
export function ListFoot({ signatures, note }: PaperLines) {
  const say = useText();
  return (
    <Box component="footer" sx={{ ...PRINTED, pt: 3, breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', gap: 4 }}>
        {signatures.map((role) => (
          <Box key={role} sx={{ flex: 1 }}>
            {say('LIST_SIGNED', { role })}
          </Box>
        ))}
      </Box>
      {note !== null && <Box sx={{ pt: 2, fontSize: textSize.small }}>{note}</Box>}
    </Box>
  );
}
