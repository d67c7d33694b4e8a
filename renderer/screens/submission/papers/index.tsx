import { useQuery, useCall } from '../../../api';
import type { SubmissionState } from '../../../../shared/contract/submission';
import { useLanguage } from '../../../base/language';
import { usePapers } from '../../../base/papers';
import { useSession } from '../../../base/session';
import { periodName } from '../../../base/format';
import { PaperButtons } from '../../../components';
import { returnPaper } from './return-paper';

/** 导出 PDF and 打印 of the return: a draft before it is frozen, then the original and its copies. */
export function ReturnPapers({ state }: { state: SubmissionState }) {
  const { say, language } = useLanguage();
  const { state: app } = useSession();
  const { furtherReturn } = usePapers();
  const { period } = state;
  const { data: sheet } = useQuery('statistics.sheet', { period });
  const { data: findings } = useQuery('checks.run', { period });
  const { run } = useCall();
  return (
    <PaperButtons
      disabled={!sheet || !findings}
      name={`${app.office.name} ${periodName(period, language)}`}
      document={() => {
        if (!sheet || !findings) throw new Error('The return is not read yet.');
        return returnPaper({
          office: app.office,
          paper: furtherReturn,
          sheet,
          state,
          findings,
          at: new Date(Date.now() + app.clockAhead).toISOString(),
          before: state.papers,
          language,
          say,
        });
      }}
      onMade={() => {
        if (state.frozen) void run('submission.printed', { period });
      }}
    />
  );
}
