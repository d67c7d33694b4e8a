import { useNavigate } from 'react-router';
import type { Failure } from '../../../shared/result';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { useToast } from '../../components';

export interface Submitting {
  /** Who submitted the period for review, while nothing changed since. */
  by: string | null;
  busy: boolean;
  failure: Failure | undefined;
  submit: () => void;
}

/**
 * Says that the period is filled in (提交审核). Where nobody else reviews it, the way goes on to the
 * review.
 */
export function useSubmitting(period: string): Submitting {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const reviewer = useRole('reviewer', 'admin');
  const { data } = useQuery('submission.stand', { period });
  const { run, busy, failure } = useCall();
  const submit = async (): Promise<void> => {
    if (!(await run('submission.submit', { period }))) return;
    toast(say('REVIEW_SUBMIT_DONE'));
    if (reviewer && data?.otherReviewers.length === 0) void navigate('/statistics/review');
  };
  const submitted = data?.submitted;
  return {
    by: submitted?.changed === 0 ? submitted.by : null,
    busy,
    failure,
    submit: () => {
      void submit();
    },
  };
}
