import { useState } from 'react';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { Failure } from '../../../shared/result';
import { useCall, useQuery } from '../../api';
import { inDialog, steppedTo, useStepKeys, type Step } from '../../base/shortcut';

export interface Points {
  all: readonly ReviewPoint[] | undefined;
  /** The one that is looked at. */
  current: ReviewPoint | undefined;
  unseen: readonly ReviewPoint[];
  failure: Failure | undefined;
  look: (point: ReviewPoint) => void;
  /** Ticks a point, or takes its tick back. */
  see: (point: ReviewPoint, seen: boolean) => void;
}

/** What a reviewer has to look at, and where they are in it; F8 leads on to what is not seen yet. */
export function usePoints(period: string): Points {
  const { data: all, failure: unread } = useQuery('review.points', { period });
  const { run, failure } = useCall();
  const [key, setKey] = useState<string | null>(null);
  const current = all?.find((one) => one.key === key) ?? all?.[0];
  const unseen = (all ?? []).filter(({ seen }) => !seen);
  const look = (point: ReviewPoint): void => {
    setKey(point.key);
  };
  const walk = (step: Step): void => {
    const open = unseen.length > 0 ? unseen : (all ?? []);
    const at = current ? open.indexOf(current) : -1;
    const next = open[steppedTo(at, step, open.length)];
    if (!next) return;
    look(next);
    document.getElementById(pointId(next))?.focus();
  };
  useStepKeys(walk, () => !inDialog());
  return {
    all,
    current,
    unseen,
    failure: unread ?? failure,
    look,
    see: (point, seen) => {
      look(point);
      void run('review.see', { period, key: point.key, seen });
    },
  };
}

/** Id of a point's checkbox. */
export const pointId = ({ key }: ReviewPoint): string => `point-${key}`;
