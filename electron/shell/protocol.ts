import { protocol, session } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export const origin = 'app://stationbook';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: the page's own scheme, with an origin of its own. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** Nothing but our own files; styles of the component library carry the nonce of this load. */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The file under `folder` that a path names, or null when it would lead outside. */
function containedFile(folder: string, pathname: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (plain.includes('\0') || plain.includes('\\')) return null;
  const file = normalize(join(folder, plain));
  return file.startsWith(folder + sep) ? file : null;
}

/** The page names the place of its nonce itself (`csp-nonce`); each load gets a fresh one. */
const withNonce = (html: string, nonce: string): string => html.replaceAll('__NONCE__', nonce);

const refused = (status: number): Response => new Response(null, { status });

/** Serves the built page. An address without a file extension is a route of the page itself. */
export function servePage(folder: string): void {
  session.defaultSession.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'stationbook' || request.method !== 'GET') return refused(404);
    const route = extname(url.pathname) === '';
    const file = containedFile(folder, route ? '/index.html' : url.pathname);
    if (file === null) return refused(404);
    const nonce = randomBytes(16).toString('base64');
    try {
      const bytes = await readFile(file);
      const page = file.endsWith('.html');
      const body = page ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
      return new Response(body, {
        headers: {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Security-Policy': contentPolicy(nonce),
          'X-Content-Type-Options': 'nosniff',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-store',
        },
      });
    } catch {
      return refused(404);
    }
  });
}
