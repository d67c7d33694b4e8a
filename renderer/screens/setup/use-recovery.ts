import { useMemo, useState } from 'react';
import { useCall } from '../../api';
import type { Failure } from '../../../shared/result';
import { drawGroups, groupRight, type Recovery } from './recovery-card';

/** A recovery code on the screen, and its groups typed back. */
export interface RecoveryStep {
  recovery: Recovery | undefined;
  /** Groups of the recovery code as typed back, by their number. */
  typed: Record<number, string>;
  type: (number: number, text: string) => void;
  confirmed: boolean;
  /** Says to the office that the code is kept elsewhere; true when it was heard. */
  confirm: () => Promise<boolean>;
  confirming: boolean;
  unheard: Failure | undefined;
}

/** Asks two groups of a code back. */
export function useRecovery(code: string | undefined): RecoveryStep {
  const { run, busy, failure } = useCall();
  const [typed, setTyped] = useState<Record<number, string>>({});
  const recovery = useMemo(
    () => (code === undefined ? undefined : { code, asked: drawGroups(code) }),
    [code],
  );
  const confirm = async (): Promise<boolean> => {
    if (!recovery) return false;
    const groups = Object.fromEntries(
      recovery.asked.map((number) => [String(number), (typed[number] ?? '').trim().toUpperCase()]),
    );
    return (await run('setup.confirmRecovery', { groups })) !== undefined;
  };
  return {
    recovery,
    typed,
    type: (number, text) => {
      setTyped({ ...typed, [number]: text });
    },
    confirmed:
      recovery?.asked.every((number) => groupRight(recovery.code, number, typed[number] ?? '')) ??
      false,
    confirm,
    confirming: busy,
    unheard: failure,
  };
}
