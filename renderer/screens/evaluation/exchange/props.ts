import type { EvaluationDetail } from '../../../../shared/evaluation/record';

export interface ExchangeProps {
  detail: EvaluationDetail;
  onChanged: (detail: EvaluationDetail) => void;
}
