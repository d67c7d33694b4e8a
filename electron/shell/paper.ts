import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import { createHash, randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { Refusal } from '../../shared/result';
import type { PrintDocument } from '../../shared/print/document';
import { documentHtml, documentStyle, footTemplate } from '../../shared/print/html';
import type { Language } from '../../shared/text';
import { writeFileSafely } from '../service/files/writefile';
import type { Dialogs } from './dialogs';
import { hardenSession } from './hardening';

export interface Paper {
  document: PrintDocument;
  language: Language;
}

/** Papers that are being laid out, by their address. Nothing else can be read in their session. */
const papers = new Map<string, { html: string; style: string }>();
let papersSession: Session | null = null;

/**
 * A session in memory of its own: no cookies, no cache, no other address than that of a paper being
 * laid out.
 */
function sessionOfPapers(): Session {
  if (papersSession) return papersSession;
  papersSession = session.fromPartition('paper');
  hardenSession((url) => papers.has(url), papersSession);
  papersSession.protocol.handle('app', (request) => {
    const paper = papers.get(request.url);
    if (!paper || request.method !== 'GET') return new Response(null, { status: 404 });
    const hash = createHash('sha256').update(paper.style).digest('base64');
    return new Response(paper.html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
        // The one style sheet, known by its digest, and nothing else.
        'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      },
    });
  });
  return papersSession;
}

/**
 * Lays a paper out in a hidden window without scripts, lets `use` have it, and closes it. Refuses
 * with PAPER_NOT_MADE when it cannot be laid out.
 */
async function withPaper<T>(
  { document, language }: Paper,
  foot: boolean,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const address = `app://paper/${randomUUID()}`;
  papers.set(address, {
    html: documentHtml(document, language, foot),
    style: documentStyle(document, language, foot),
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: sessionOfPapers(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(address).catch((error: unknown) => {
      console.error(error);
      throw Refusal.of('PAPER_NOT_MADE');
    });
    return await use(window.webContents);
  } finally {
    papers.delete(address);
    if (!window.isDestroyed()) window.destroy();
  }
}

/**
 * The paper as a PDF: tagged, its text can be selected and read aloud, and its title is the
 * document's.
 */
export const pdfOf = (paper: Paper): Promise<Buffer> =>
  withPaper(paper, false, (contents) =>
    contents
      .printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footTemplate(paper.document, paper.language),
      })
      .catch((error: unknown) => {
        console.error(error);
        throw Refusal.of('PAPER_NOT_MADE');
      }),
  );

/** A name that Windows takes too: 2026年/南湖 → 2026年_南湖. */
export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');

/**
 * Names the chosen file in what the disk refuses: a full disk says no path, and Windows refuses to
 * replace a file that a reader holds open with the words it has for a lack of rights.
 */
const refuseAbout =
  (target: string) =>
  (error: unknown): never => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'rename' && (code === 'EPERM' || code === 'EACCES'))
      throw Refusal.of('FILE_BUSY', { path: target });
    throw error instanceof Error ? Object.assign(error, { path: target }) : error;
  };

/**
 * Asks where to, and writes the paper there whole or not at all; `saved` is null when nobody chose
 * a place. Disk errors keep their system codes (service/files/faults).
 */
export async function savePaper(
  { name, ...paper }: Paper & { name: string },
  dialogs: Dialogs,
): Promise<{ saved: string | null }> {
  const plain = fileName(name);
  const target = await dialogs.save({
    defaultName: extname(plain).toLowerCase() === '.pdf' ? plain : `${plain}.pdf`,
    filters: [{ name: '*.pdf', extensions: ['pdf'] }],
  });
  if (target === null) return { saved: null };
  await writeFileSafely(target, await pdfOf(paper)).catch(refuseAbout(target));
  return { saved: target };
}

/** Shows the system's print dialog for the paper; `printed` is false when it was cancelled. */
export const printPaper = async (
  paper: Paper,
  dialogs: Dialogs,
): Promise<{ printed: boolean }> => ({
  printed: await withPaper(paper, true, (contents) =>
    dialogs.print(contents, { landscape: paper.document.landscape ?? false }),
  ),
});
