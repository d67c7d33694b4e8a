import type { SubmissionState } from '../../shared/contract/submission';
import type { PrintDocument } from '../../shared/print/document';
import { useQuery } from '../api';
import { useLanguage } from '../base/language';
import { usePapers } from '../base/papers';
import { useSession } from '../base/session';
import type { Copy } from './paper';
import { returnPaper } from './return-paper';

/** Makes a paper of a period's return; null until what it is made of was read. */
export function useReturnPaper(state: SubmissionState): ((copy: Copy) => PrintDocument) | null {
  const { say, language } = useLanguage();
  const { office } = useSession().state;
  const { periodReturn: paper } = usePapers();
  const { period } = state;
  const { data: sheet } = useQuery('statistics.sheet', { period });
  const { data: findings } = useQuery('checks.run', { period });
  if (!sheet || !findings) return null;
  return (copy) => returnPaper({ office, paper, sheet, state, findings, copy, language, say });
}
