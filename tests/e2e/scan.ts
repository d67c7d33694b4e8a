import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';

/** What a library of its own reads of a PDF: a page's words, and the code on its picture. */
export interface ScannedPage {
  text: string;
  /** Width by height in points; A4 lying across is 841 by 594. */
  width: number;
  height: number;
  /** What the QR code on it says; null where there is none. */
  code: string | null;
}

/** As many pixels a point as a scanner of 300 dots an inch makes. */
const SCALE = 300 / 72;

/** Reads a PDF as somebody with a scanner would: drawn to pixels, page by page. */
export async function scan(pdf: Uint8Array): Promise<ScannedPage[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pages: ScannedPage[] = [];
    for (const page of document.pages()) {
      // Drawing closes the page: its words come first.
      const text = page.getText();
      const { width, height, data, originalWidth, originalHeight } = await page.render({
        scale: SCALE,
        render: 'bitmap',
      });
      const code = jsQR(new Uint8ClampedArray(data), width, height);
      pages.push({ text, width: originalWidth, height: originalHeight, code: code?.data ?? null });
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}
