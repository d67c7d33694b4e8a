import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmissionState } from '../../../shared/contract/submission';
import type { Failure } from '../../../shared/result';
import { failureOf, onProgress, shell, useCall, type Drive } from '../../api';
import { useLanguage } from '../../base/language';
import { useReturnPaper } from '../../papers/use-return-paper';
import { isStage, type Writing } from './write-progress';

/** Places that a package can be written to, and the one that is chosen. */
export interface Places {
  drives: Drive[];
  /** A folder chosen instead of a drive. */
  folder: string | null;
  chosen: string | null;
  failure: Failure | undefined;
  choose: (path: string) => void;
  /** Looks for drives again; the first that can be written is chosen where none is yet. */
  look: () => void;
  pickFolder: (title: string) => Promise<void>;
}

export function usePlaces(): Places {
  const [drives, setDrives] = useState<Drive[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [folder, setFolder] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const look = useCallback(() => {
    shell.drives().then(
      (found) => {
        setFailure(undefined);
        setDrives(found);
        setChosen((before) => before ?? found.find((drive) => drive.writable)?.path ?? null);
      },
      (thrown: unknown) => {
        setFailure(failureOf(thrown));
      },
    );
  }, []);
  useEffect(look, [look]);
  const pickFolder = async (title: string): Promise<void> => {
    const picked = await shell.chooseFolder({ title });
    if (picked) {
      setFolder(picked);
      setChosen(picked);
    }
  };
  return { drives, folder, chosen, failure, choose: setChosen, look, pickFolder };
}

/** The writing of a package: how far it is, and the file that came of it. */
export interface Written {
  writing: Writing | undefined;
  file: string | undefined;
  busy: boolean;
  failure: Failure | undefined;
  write: (folder: string) => Promise<void>;
}

export function useWriting(state: SubmissionState): Written {
  const { period } = state;
  const { language } = useLanguage();
  const paper = useReturnPaper(state);
  const { run, busy, failure } = useCall();
  const [printing, setPrinting] = useState(false);
  const [notMade, setNotMade] = useState<Failure>();
  const [writing, setWriting] = useState<Writing>();
  const [file, setFile] = useState<string>();
  const job = useRef('');
  useEffect(
    () =>
      onProgress((event) => {
        const { stage, done, total } = event;
        // The last progress may come in after the answer.
        if (event.jobId === job.current && isStage(stage))
          setWriting((before) =>
            before?.finished ? before : { stage, done, total, finished: false },
          );
      }),
    [],
  );
  /** The return as it travels in the package, printed before anything is written. */
  const print = async (): Promise<Uint8Array | null> => {
    if (!paper) return null;
    setNotMade(undefined);
    setPrinting(true);
    try {
      return await shell.pdf({ document: paper({ kind: 'packed' }), language });
    } catch (thrown) {
      setNotMade(failureOf(thrown));
      return null;
    } finally {
      setPrinting(false);
    }
  };
  const write = async (folder: string): Promise<void> => {
    job.current = `write-${Date.now()}`;
    setFile(undefined);
    setWriting(undefined);
    const report = await print();
    if (!report) return;
    const answer = await run('submission.export', { period, folder, report, jobId: job.current });
    if (!answer) {
      setWriting(undefined);
      return;
    }
    setFile(answer.file);
    setWriting((before) => ({
      stage: 'verify',
      done: before?.total ?? 0,
      total: before?.total ?? 0,
      finished: true,
    }));
  };
  return { writing, file, busy: busy || printing || !paper, failure: notMade ?? failure, write };
}
