import { useCallback } from 'react';
import type { Failure } from '../../../shared/result';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useCall } from '../../api';
import { useLatest } from '../../base/use-latest';

/** Keeps the files of an item with the evaluation. */
export function useEvidence(
  detail: EvaluationDetail,
  onChanged: (detail: EvaluationDetail) => void,
): { keepFiles: (item: string, files: string[]) => void; failure: Failure | undefined } {
  const { run, failure } = useCall();
  const row = useLatest(detail.row);
  const keepFiles = useCallback(
    (item: string, files: string[]): void => {
      run('evaluation.evidence', {
        id: row.current.id,
        revision: row.current.revision,
        item,
        files,
      }).then(
        (done) => {
          if (done) onChanged(done);
        },
        () => undefined,
      );
    },
    [run, row, onChanged],
  );
  return { keepFiles, failure };
}
