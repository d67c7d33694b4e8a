import type { DivisionChangeInput, DivisionChangeKind } from '../../../shared/contract/divisions';
import type { Division } from '../../../shared/contract/divisions';

/** A change as it stands in the dialog, its sources with their names. */
export type ChangeDraft = Omit<DivisionChangeInput, 'sources'> & { sources: Division[] };

export const newDraft = (effective: string): ChangeDraft => ({
  kind: 'rename',
  sources: [],
  targets: [{ code: '', name: '' }],
  assign: {},
  effective,
  document: '',
  note: '',
  names: true,
});

/**
 * Another kind begins with as many targets as it takes; what was chosen as a source stays as far as
 * it fits.
 */
export function ofKind(draft: ChangeDraft, kind: DivisionChangeKind): ChangeDraft {
  const sources = kind === 'merge' ? draft.sources : draft.sources.slice(0, 1);
  return withSources(
    {
      ...draft,
      kind,
      targets:
        kind === 'split'
          ? [
              { code: '', name: '' },
              { code: '', name: '' },
            ]
          : [{ code: '', name: '' }],
    },
    sources,
  );
}

/**
 * The first target is, until somebody says otherwise, the first source itself: its code most often
 * stays.
 */
export function withSources(draft: ChangeDraft, sources: Division[]): ChangeDraft {
  const [first] = sources;
  const known =
    draft.targets[0]?.code === '' ||
    draft.sources.some(({ code }) => code === draft.targets[0]?.code);
  return {
    ...draft,
    sources,
    assign: {},
    targets:
      first && known
        ? [{ code: first.code, name: first.name }, ...draft.targets.slice(1)]
        : draft.targets,
  };
}

export const inputOf = ({ sources, targets, ...draft }: ChangeDraft): DivisionChangeInput => ({
  ...draft,
  sources: sources.map(({ code }) => code),
  targets: targets.map(({ code, name }) => ({ code, name: name.trim() })),
  document: draft.document.trim(),
  note: draft.note.trim(),
});

/** Whether everything is filled in that the preview needs. */
export const complete = ({ kind, sources, targets, effective }: ChangeDraft): boolean =>
  sources.length >= (kind === 'merge' ? 2 : 1) &&
  targets.every(({ code, name }) => /^\d{12}$/.test(code) && name.trim() !== '') &&
  effective !== '';
