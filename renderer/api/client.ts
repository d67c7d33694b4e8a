import { QueryClient } from '@tanstack/react-query';

/**
 * Keeps what the service answered, keyed by call and input. The service stands in the same
 * computer, so a query is never tried again by itself and knows no network; what is shown stays
 * while it is read again or cannot be read.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

// A form begins with the draft as it is kept at that moment, not as it was when the form was last
// left.
client.setQueryDefaults(['drafts.get'], { gcTime: 0 });
