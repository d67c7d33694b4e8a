import type { SubmissionState } from '../../shared/contract/submission';
import { useCall } from '../api';
import { periodName } from '../base/format';
import { useLanguage } from '../base/language';
import { useSession } from '../base/session';
import { PaperButtons } from '../components';
import type { Copy } from './paper';
import { useReturnPaper } from './use-return-paper';

export { ReportButton } from './report-button';

/** 导出 PDF and 打印 of a period's return: drafts until it is frozen, then one original and copies. */
export function ReturnPapers({ state }: { state: SubmissionState }) {
  const { say, language } = useLanguage();
  const { state: app } = useSession();
  const paper = useReturnPaper(state);
  const { run } = useCall();
  const { period, frozen } = state;
  const { made, sequence } = state.papers;
  const copyNow = (): Copy => {
    if (!frozen) return { kind: 'draft' };
    const at = new Date(Date.now() + app.clockAhead).toISOString();
    return made === 0 ? { kind: 'original' } : { kind: 'copy', at };
  };
  return (
    <PaperButtons
      disabled={!paper}
      name={say('RPAPER_FILE', { office: app.office.name, period: periodName(period, language) })}
      document={() => {
        if (!paper) throw new Error('The return is not read yet.');
        return paper(copyNow());
      }}
      onMade={() => {
        if (frozen) void run('submission.printed', { period, sequence });
      }}
    />
  );
}
