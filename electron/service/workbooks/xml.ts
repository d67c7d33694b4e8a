/** What a reader of XML is told, in the order of the text; names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  /** Text within the element that is open, a piece at a time. */
  text(piece: string): void;
  close(name: string): void;
  /**
   * Takes an element that begins at `at` as a whole and says where it ends; `at` itself leaves it to
   * be told piece by piece. For what a text has by the ten thousand.
   */
  whole?(xml: string, at: number): number;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Entities that a long cell has by the thousand: the ends of its lines. Each is replaced in the whole
 * text at once, which takes a hundredth of the time of looking at one after the other.
 */
const MANY = [
  [/&#10;/g, '\n'],
  [/&#xA;/gi, '\n'],
  [/&#13;/g, '\r'],
  [/&#xD;/gi, '\r'],
  [/&#9;/g, '\t'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&apos;/g, "'"],
] as const;

const oneByOne = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) =>
      hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : digits
          ? String.fromCodePoint(Number(digits))
          : (ENTITIES[name ?? ''] ?? whole),
  );

/** Text of XML content with its entities resolved; the five of XML and numbers are all there are. */
function plainText(text: string): string {
  if (!text.includes('&')) return text;
  // None of these leaves an ampersand behind, which would begin another entity.
  const left = MANY.reduce((rest, [entity, sign]) => rest.replace(entity, sign), text);
  return /&(?!amp;)/.test(left) ? oneByOne(left) : left.replace(/&amp;/g, '&');
}

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

/** Signs by their codes: looking at each costs less than an expression for a whole tag. */
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const isSpace = (sign: number): boolean => sign <= 0x20;

/** Where a name ends that begins at `at`. @throws Error where it is none */
function endOfName(xml: string, at: number): number {
  for (let end = at; end < xml.length; end += 1) {
    const sign = xml.charCodeAt(end);
    if (isSpace(sign) || sign === SLASH || sign === GREATER) {
      if (end > at) return end;
      break;
    }
    if (sign === QUOTE || sign === APOSTROPHE || sign === LESS || sign === EQUALS) break;
  }
  throw new Error('xml: tag');
}

/** Where the `>` of a tag stands whose attributes begin at `at`; one within quotes is none. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let end = at; end < xml.length; end += 1) {
    const sign = xml.charCodeAt(end);
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === GREATER) return end;
    else if (sign === QUOTE || sign === APOSTROPHE) quote = sign;
    else if (sign === LESS) break;
  }
  throw new Error('xml: tag');
}

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
  let at = 0;
  for (let next = xml.indexOf('<'); next >= 0; next = xml.indexOf('<', at)) {
    if (next > at && within.length > 0) events.text(plainText(xml.slice(at, next)));
    const taken = events.whole?.(xml, next) ?? next;
    if (taken > next) {
      at = taken;
      continue;
    }
    const sign = xml.charCodeAt(next + 1);
    const other = sign === EXCLAMATION || sign === QUESTION ? endOfOther(xml, next, events) : null;
    if (other !== null) {
      at = other;
      continue;
    }
    const from = sign === SLASH ? next + 2 : next + 1;
    const named = endOfName(xml, from);
    const end = endOfTag(xml, named);
    at = end + 1;
    const name = xml.slice(from, named);
    if (sign === SLASH) {
      if (within.pop() !== name) throw new Error('xml: closed out of order');
      events.close(bare(name));
      continue;
    }
    events.open(bare(name), xml.slice(named, end));
    if (xml.charCodeAt(end - 1) === SLASH) events.close(bare(name));
    else within.push(name);
  }
  if (within.length > 0) throw new Error('xml: not closed');
}
