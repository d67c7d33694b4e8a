import { Box } from '@mui/material';
import { labelOf } from '../../../shared/codes/tables';
import type { PersonPage } from '../../../shared/contract/people';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';

/**
 * Where a person stands with each level's exam: passed, or what is still needed and until when the
 * rest counts.
 */
export function ExamStanding({ exams }: { exams: PersonPage['exams'] }) {
  const { language, say } = useLanguage();
  const named = (subjects: string[]): string[] =>
    subjects.map((subject) => labelOf('examSubject', subject, language));
  return exams.map(({ level, passed, validUntil, needed, held }) => {
    const until = Math.min(...held.map((one) => one.until));
    return (
      <Box key={level} sx={{ fontSize: textSize.dense, lineHeight: '20px', mb: 2 }}>
        <Box sx={{ fontWeight: 700 }}>{labelOf('certificateLevel', level, language)}</Box>
        {passed !== null && (
          <Box>
            {validUntil === null
              ? say('EXAM_PASSED', { year: passed })
              : say('EXAM_PASSED_UNTIL', { year: String(passed), until: String(validUntil) })}
          </Box>
        )}
        {needed.length > 0 && (
          <Box sx={{ color: token.amber }}>{say('EXAM_NEEDED', { subjects: named(needed) })}</Box>
        )}
        {held.length > 0 && (
          <Box sx={{ color: token.t2 }}>
            {say('EXAM_HELD', {
              subjects: named(held.map((one) => one.subject)),
              until: String(until),
            })}
          </Box>
        )}
      </Box>
    );
  });
}
