import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onLeaving } from './api';
import { App } from './frame/app';
import { LanguageProvider } from './base/language';
import { keepAll } from './forms/keeping';

// The page's policy allows only styles that carry this start's nonce (CSP Level 3, style-src).
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const cache = createCache({ key: 'sb', ...(nonce && !nonce.startsWith('__') ? { nonce } : {}) });

// A file dropped beside a drop zone must not replace the page.
for (const name of ['dragover', 'drop'] as const)
  window.addEventListener(name, (event) => {
    event.preventDefault();
  });

onLeaving(keepAll);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CacheProvider value={cache}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </CacheProvider>
    </StrictMode>,
  );
}
