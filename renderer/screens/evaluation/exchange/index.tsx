import type { EvaluationDetail } from '../../../../shared/evaluation/record';

/** Score sheets that go to another computer and come back; nothing yet. */
export function EvaluationExchange(_: { detail: EvaluationDetail; onChanged: (detail: EvaluationDetail) => void }) {
  return null;
}
