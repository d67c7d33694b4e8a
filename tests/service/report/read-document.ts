import mammoth from 'mammoth';

/** A .docx as another library reads it. */
export interface ReadDocument {
  /** Paragraphs, with those of tables. */
  text: string;
  tables: string[][][];
  pictures: { type: string; bytes: Buffer }[];
}

const plain = (html: string): string =>
  html
    .replace(/<br \/>|<\/p><p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const within = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<(?:${tag})(?: [^>]*)?>(.*?)</(?:${tag})>`, 'gs'))].map(
    ([, inside = '']) => inside,
  );

/** Reads a document; whatever the library has to complain about is an error. */
export async function readDocument(path: string): Promise<ReadDocument> {
  const pictures: ReadDocument['pictures'] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ type: image.contentType, bytes: await image.readAsBuffer() });
    return { src: '' };
  });
  const { value: html, messages } = await mammoth.convertToHtml({ path }, { convertImage });
  const errors = messages.filter(({ type }) => type === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { value: text } = await mammoth.extractRawText({ path });
  const tables = within(html, 'table').map((table) =>
    within(table, 'tr').map((row) => within(row, 'td|th').map(plain)),
  );
  return { text, tables, pictures };
}
