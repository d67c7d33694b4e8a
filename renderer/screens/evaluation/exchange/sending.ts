import { createContext } from 'react';

/**
 * Opens the sending of the evaluation on the screen. The dialog stands above what shows the sheets:
 * a sheet that goes out takes its own panel away, and what was written has still to be said.
 */
export const SendingContext = createContext<() => void>(() => undefined);
