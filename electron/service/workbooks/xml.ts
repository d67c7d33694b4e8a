/** What a reader of XML is told, in the order of the text; names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  /** Text within the element that is open, a piece at a time. */
  text(piece: string): void;
  close(name: string): void;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML content with its entities resolved; the five of XML and numbers are all there are. */
const plainText = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, digits?: string, name?: string) =>
          hex
            ? String.fromCodePoint(parseInt(hex, 16))
            : digits
              ? String.fromCodePoint(Number(digits))
              : (ENTITIES[name ?? ''] ?? whole),
      )
    : text;

const patterns = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  let known = patterns.get(name);
  if (!known)
    patterns.set(
      name,
      (known = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)),
    );
  return known;
};

/** An attribute of a tag, whatever its prefix. */
export function attribute(attributes: string, name: string): string | null {
  const match = patternOf(name).exec(attributes);
  return match ? plainText(match[1] ?? match[2] ?? '') : null;
}

/** Whether an attribute is set, as the standard writes what is true. */
export const isSet = (attributes: string, name: string): boolean =>
  /^(1|true|on)$/.test(attribute(attributes, name) ?? '');

const TAG = /<(\/?)([^\s/>"'<=]+)(?=[\s/>])([^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*)>/y;

/**
 * Where the part of a text ends that begins at `at` and is no element: a comment, an instruction or
 * a stretch of unescaped text. Null where an element begins.
 */
function endOfOther(xml: string, at: number, events: XmlEvents): number | null {
  const until = (mark: string, from: number): number => {
    const end = xml.indexOf(mark, from);
    if (end < 0) throw new Error('xml: not closed');
    return end;
  };
  if (xml.startsWith('<!--', at)) return until('-->', at + 4) + 3;
  if (xml.startsWith('<?', at)) return until('?>', at + 2) + 2;
  if (xml.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9);
    events.text(xml.slice(at + 9, end));
    return end + 3;
  }
  // A document type may declare entities that grow without bounds; no workbook has one.
  if (xml.startsWith('<!', at)) throw new Error('xml: declaration');
  return null;
}

/**
 * Goes through a text of XML once. Tags must be closed in their order, as what is not was cut off
 * or is no XML; namespaces are not told apart.
 * @throws Error where the text is no XML
 */
export function scanXml(xml: string, events: XmlEvents): void {
  const names = new Map<string, string>();
  const bare = (name: string): string => {
    let known = names.get(name);
    if (known === undefined) names.set(name, (known = name.slice(name.indexOf(':') + 1)));
    return known;
  };
  const within: string[] = [];
  const tag = new RegExp(TAG);
  let at = 0;
  for (let next = xml.indexOf('<'); next >= 0; next = xml.indexOf('<', at)) {
    if (next > at && within.length > 0) events.text(plainText(xml.slice(at, next)));
    const end = endOfOther(xml, next, events);
    if (end !== null) {
      at = end;
      continue;
    }
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (!match) throw new Error('xml: tag');
    at = tag.lastIndex;
    const name = match[2] ?? '';
    const attributes = match[3] ?? '';
    if (match[1] !== '') {
      if (within.pop() !== name) throw new Error('xml: closed out of order');
      events.close(bare(name));
      continue;
    }
    events.open(bare(name), attributes);
    if (attributes.endsWith('/')) events.close(bare(name));
    else within.push(name);
  }
  if (within.length > 0) throw new Error('xml: not closed');
}
