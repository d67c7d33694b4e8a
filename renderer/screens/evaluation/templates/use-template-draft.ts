import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../../shared/result';
import type { KeptTemplate } from '../../../../shared/evaluation/record';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import { call, failureOf } from '../../../api';
import { useKeeping } from '../../../forms/keeping';

const PAUSE = 800;

export interface TemplateDraft {
  template: EvaluationTemplate;
  change: (to: (template: EvaluationTemplate) => EvaluationTemplate) => void;
  /** ISO time at which the service last kept the draft. */
  savedAt: string | null;
  failure: Failure | undefined;
  /** Keeps what is typed now; the revision that is kept, or null when that was refused. */
  flush: () => Promise<number | null>;
  /** Lets go of what is typed: the draft is no more, or is read anew. */
  forget: () => void;
}

/** A draft that keeps itself shortly after the last change, one save after another. */
export function useTemplateDraft(kept: KeptTemplate): TemplateDraft {
  const [template, setTemplate] = useState(kept.template);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const now = useRef(template);
  const last = useRef({ template: kept.template, revision: kept.revision });
  const alive = useRef(true);
  const running = useRef<Promise<number | null>>(Promise.resolve(kept.revision));

  const keep = useCallback(async (): Promise<number | null> => {
    const typed = now.current;
    const { revision } = last.current;
    if (typed === last.current.template || revision === null) return revision;
    try {
      const after = await call('templates.save', { template: typed, revision });
      last.current = { template: typed, revision: after.revision };
      setSavedAt(after.updatedAt);
      setFailure(undefined);
      return after.revision;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return null;
    }
  }, []);
  const flush = useCallback((): Promise<number | null> => {
    running.current = running.current.then(keep, keep);
    return running.current;
  }, [keep]);
  const change = useCallback(
    (to: (template: EvaluationTemplate) => EvaluationTemplate): void => {
      now.current = to(now.current);
      setTemplate(now.current);
      // What was removed may be put back after the screen is left.
      if (!alive.current) void flush();
    },
    [flush],
  );
  const forget = useCallback((): void => {
    now.current = last.current.template;
  }, []);

  useEffect(() => {
    if (template === last.current.template) return undefined;
    const timer = setTimeout(() => {
      void flush();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [template, flush]);
  // Whoever leaves within the pause has everything kept all the same.
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  useKeeping(flush);
  return { template, change, savedAt, failure, flush, forget };
}
