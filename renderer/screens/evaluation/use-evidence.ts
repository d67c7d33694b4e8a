import { useCallback, useRef } from 'react';
import type { Failure } from '../../../shared/result';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useCall } from '../../api';

/** Keeps the files of an item with the evaluation. */
export function useEvidence(
  detail: EvaluationDetail,
  onChanged: (detail: EvaluationDetail) => void,
): { keepFiles: (item: string, files: string[]) => void; failure: Failure | undefined } {
  const { run, failure } = useCall();
  const row = useRef(detail.row);
  row.current = detail.row;
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
    [run, onChanged],
  );
  return { keepFiles, failure };
}
