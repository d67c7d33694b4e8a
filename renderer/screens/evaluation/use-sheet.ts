import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../../shared/result';
import type { EvaluationDetail, Sheet } from '../../../shared/evaluation/record';
import type { EvaluationTemplate } from '../../../shared/definitions/evaluation-template';
import { call, failureOf } from '../../api';
import { useKeeping } from '../../forms/keeping';
import { useSession } from '../../base/session';
import { useLatest } from '../../base/use-latest';
import {
  askedIn,
  nothing,
  readSheet,
  typedOf,
  type Asked,
  type ReadSheet,
  type Typed,
} from './typed-answers';

type TypedSheet = Readonly<Record<string, Typed | undefined>>;
type Comments = Readonly<Record<string, string>>;

const PAUSE = 800;

export interface SheetEntry extends ReadSheet {
  asked: Asked;
  typed: TypedSheet;
  comments: Comments;
  set: (key: string, change: Partial<Typed>) => void;
  comment: (key: string, text: string) => void;
  /** ISO time at which the service last kept the sheet. */
  savedAt: string | undefined;
  failure: Failure | undefined;
  /** Keeps what is typed now; the sheet as it is kept, or undefined when that was refused. */
  flush: () => Promise<Sheet | undefined>;
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'texts' in value &&
  'parts' in value &&
  'found' in value;

/** Fields that a draft holds because they mean no answer yet. */
function drafted(values: Record<string, unknown>): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, text]): [string, Typed][] => {
      const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
      return isTyped(value) ? [[key, value]] : [];
    }),
  );
}

/**
 * One assessor's own sheet while it is filled in. What is valid is kept by itself, shortly after a
 * key, one save after another; what means no answer yet stays in its field and goes into a draft,
 * so that nothing is lost when the program ends.
 */
export function useSheet(
  template: EvaluationTemplate,
  evaluation: string,
  sheet: Sheet,
  onKept: (detail: EvaluationDetail) => void,
): SheetEntry {
  const { state } = useSession();
  const asked = useMemo(() => askedIn(template), [template]);
  const [typed, setTyped] = useState<TypedSheet>(() =>
    Object.fromEntries(
      asked.list.map(({ item }) => [item.key, typedOf(sheet.answers?.[item.key])]),
    ),
  );
  const [comments, setComments] = useState<Comments>(sheet.comments);
  const [savedAt, setSavedAt] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const read = useMemo(() => readSheet(asked, typed), [asked, typed]);
  const now = useLatest({ typed, comments, read });
  const kept = useRef({ sheet, typed, comments, drafts: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<Sheet | undefined>>(Promise.resolve(sheet));
  const locked = sheet.submittedAt !== null || !sheet.mine;

  const keep = useCallback(async (): Promise<Sheet | undefined> => {
    const {
      typed: fields,
      comments: words,
      read: { answers, unsent },
    } = now.current;
    const { sheet: own } = kept.current;
    if (fields === kept.current.typed && words === kept.current.comments) return own;
    try {
      if (unsent.length > 0 || kept.current.drafts) {
        await (unsent.length > 0
          ? call('drafts.save', {
              noun: 'evaluationSheet',
              id: own.id,
              values: Object.fromEntries(unsent.map((key) => [key, JSON.stringify(fields[key])])),
            })
          : call('drafts.discard', { noun: 'evaluationSheet', id: own.id }));
        kept.current.drafts = unsent.length > 0;
      }
      const detail = await call('evaluation.sheet.save', {
        evaluation,
        id: own.id,
        revision: own.revision,
        group: own.group,
        assessor: own.assessor,
        organisation: own.organisation,
        conflict: own.conflict,
        answers: { ...answers },
        comments: { ...words },
      });
      const after = detail.sheets.find(({ id }) => id === own.id);
      if (!after) return undefined;
      kept.current = { ...kept.current, sheet: after, typed: fields, comments: words };
      setSavedAt(new Date(Date.now() + state.clockAhead).toISOString());
      setFailure(undefined);
      onKept(detail);
      return after;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return undefined;
    }
  }, [evaluation, now, onKept, state.clockAhead]);
  const flush = useCallback((): Promise<Sheet | undefined> => {
    running.current = running.current.then(keep, keep);
    return running.current;
  }, [keep]);

  useEffect(() => {
    if (locked) return undefined;
    let stale = false;
    call('drafts.get', { noun: 'evaluationSheet', id: sheet.id }).then(
      (draft) => {
        if (stale || !draft) return;
        kept.current.drafts = true;
        setTyped((before) => ({ ...before, ...drafted(draft.values) }));
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [locked, sheet.id]);
  useEffect(() => {
    if (
      locked ||
      timer.current !== undefined ||
      (typed === kept.current.typed && comments === kept.current.comments)
    )
      return;
    // Counted from the first change that is not kept: whoever types on and on is kept all the
    // while.
    timer.current = setTimeout(() => {
      timer.current = undefined;
      void flush();
    }, PAUSE);
  }, [typed, comments, flush, locked]);
  // Whoever leaves within the pause has everything kept all the same.
  useEffect(() => {
    if (locked) return undefined;
    const leave = (): void => {
      void flush();
    };
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('blur', leave);
      clearTimeout(timer.current);
      timer.current = undefined;
      leave();
    };
  }, [flush, locked]);

  useKeeping(flush);

  const set = useCallback((key: string, change: Partial<Typed>): void => {
    setTyped((before) => ({ ...before, [key]: { ...(before[key] ?? nothing), ...change } }));
  }, []);
  const comment = useCallback((key: string, text: string): void => {
    setComments((before) => ({ ...before, [key]: text }));
  }, []);
  return { ...read, asked, typed, comments, set, comment, savedAt, failure, flush };
}
