import { useState } from 'react';
import type { SubmissionState } from '../../../shared/contract/submission';
import type { Failure } from '../../../shared/result';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';

export interface Reviewing {
  busy: boolean;
  failure: Failure | undefined;
  /** Whether the sentence that is signed was not ticked. */
  unsaid: boolean;
  /** Whether it is asked about what nobody has seen. */
  asking: boolean;
  pass: () => void;
  /** Passes with what nobody has seen. */
  passAll: () => void;
  stay: () => void;
}

/** Passing a review: the sentence is ticked first, and what was not seen is asked about once. */
export function useReviewing(
  { period, own }: SubmissionState,
  unseen: number,
  sure: boolean,
): Reviewing {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure, clear } = useCall();
  const [unsaid, setUnsaid] = useState(false);
  const [asking, setAsking] = useState(false);
  const passAll = (): void => {
    setAsking(false);
    void run('submission.review', { period, alone: own }).then((done) => {
      if (done) toast(say('REVIEW_DONE'));
    });
  };
  return {
    busy,
    failure,
    unsaid: unsaid && !sure,
    asking,
    pass: () => {
      clear();
      setUnsaid(!sure);
      if (!sure) return;
      if (unseen > 0) setAsking(true);
      else passAll();
    },
    passAll,
    stay: () => {
      setAsking(false);
    },
  };
}
