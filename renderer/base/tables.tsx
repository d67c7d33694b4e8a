import { Fragment, type ReactNode } from 'react';
import { tablesComeFrom } from '../../shared/codes/tables';
import { tablesOf } from '../../shared/definitions/codes';
import { lastAnswer, useQuery } from '../api';

// A window shows one office at a time: its code tables are those of that office's definitions.
tablesComeFrom(() => {
  const answer = lastAnswer('definitions.get', {});
  return answer && tablesOf(answer.common);
});

/**
 * What is shown with the code tables of the office's definitions. Where these change, everything
 * within begins anew, so that no label of before stays on the screen.
 */
export function WithTables({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const { data } = useQuery('definitions.get', {});
  return data ? <Fragment key={JSON.stringify(data.common.codes)}>{children}</Fragment> : waiting;
}
