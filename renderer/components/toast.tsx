import { Button, Snackbar } from '@mui/material';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useLanguage } from '../base/language';
import { token } from '../base/theme';

interface Toast {
  message: string;
  action: { label: string; run: () => void } | undefined;
  /** Of all that were shown: one that replaces another has its own time, not the other's rest. */
  number: number;
}
type Show = (message: string, action?: Toast['action']) => void;

const ToastContext = createContext<Show>(() => undefined);

/** One short note at the foot, e.g. after removing, with its undo. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const [open, setOpen] = useState(false);
  const { language } = useLanguage();
  const [spoken, setSpoken] = useState(language);
  // What was said in another language goes with it.
  if (spoken !== language) {
    setSpoken(language);
    setOpen(false);
  }
  const show = useCallback<Show>((message, action) => {
    setToast((before) => ({ message, action, number: (before?.number ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <ToastContext value={show}>
      {children}
      <Snackbar
        key={toast?.number}
        open={open}
        autoHideDuration={toast?.action ? 10_000 : 4000}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') close();
        }}
        message={toast?.message ?? ''}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        action={
          toast?.action && (
            <Button
              variant="text"
              sx={{ '&.MuiButton-text': { color: token.teal100 } }}
              onClick={() => {
                toast.action?.run();
                close();
              }}
            >
              {toast.action.label}
            </Button>
          )
        }
      />
    </ToastContext>
  );
}

/** Shows a note, optionally with one verb. */
export const useToast = (): Show => useContext(ToastContext);
