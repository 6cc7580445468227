import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** A body that isn't the XML of APIv2; the message says why, and where when that is known. */
export class XmlError extends Error {}

/** Far more than the longest request has; the parser's time grows with it. */
const MAX_BYTES = 256 * 1024;

/** APIv2 requests are flat; whatever is deeper is no mistake that someone makes by accident. */
const DEPTH = 4;

/** Characters of a message of the parser, which may repeat what it read. */
const MAX_SHOWN_LENGTH = 200;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false, // Blanks are part of what is signed.
  processEntities: true,
  htmlEntities: true, // Numeric references; names that aren't XML's own were refused before.
  maxNestedTags: DEPTH,
});

const builder = new XMLBuilder({ cdataPropName: '#cdata', processEntities: true, suppressEmptyNode: false });

/**
 * The fields of an APIv2 body `<xml><name>text</name>…</xml>`, in their order, text as it stands.
 * Throws `XmlError` for what isn't well-formed, isn't flat, names a field twice, or brings a document type.
 */
export function parseXml(text: string): Map<string, string> {
  if (text.trim() === '') throw new XmlError('The body is empty.');
  if (text.length > MAX_BYTES) throw new XmlError(`The body has ${text.length} characters; ${MAX_BYTES} are allowed.`);
  refuseDeclarations(text);
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    const { msg, line, col } = validity.err;
    throw new XmlError(`${msg.slice(0, MAX_SHOWN_LENGTH)} (line ${line}, column ${col})`);
  }
  return fieldsOf(rootOf(parse(text)));
}

/**
 * A document type can define entities that grow without end or read files, and an entity that is not one of XML's own
 * would be signed as it is written. Inside CDATA and comments all of it is plain text.
 */
function refuseDeclarations(text: string): void {
  const markup = withoutCdata(text);
  if (markup.includes('<!')) throw new XmlError('A document type or another declaration (<!…>) is not allowed.');
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)\w{0,20}/.exec(markup)?.[0];
  if (entity !== undefined) throw new XmlError(`"${entity}" is no entity of XML; write "&amp;" for an ampersand.`);
}

/** The text without CDATA sections and comments, in one pass whatever it holds. */
function withoutCdata(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!'); start !== -1; start = text.indexOf('<!', from)) {
    const end = text.startsWith('<![CDATA[', start) ? ']]>' : text.startsWith('<!--', start) ? '-->' : undefined;
    if (end === undefined) return text.slice(start);
    const close = text.indexOf(end, start + 4);
    if (close === -1) throw new XmlError(`"${end}" is missing.`);
    kept.push(text.slice(from, start));
    from = close + end.length;
  }
  return kept.join('') + text.slice(from);
}

function parse(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new XmlError(String(error instanceof Error ? error.message : error).slice(0, MAX_SHOWN_LENGTH));
  }
}

function rootOf(document: unknown): object {
  const [root, ...others] = Object.entries(document ?? {}).filter(([name]) => name !== '#text');
  // Its name does not matter to the service: clients such as weixin-pay send <root>.
  if (!root || others.length > 0) throw new XmlError('There must be one root element, <xml>.');
  if (typeof root[1] !== 'object' || root[1] === null) throw new XmlError(`<${root[0]}> holds no fields.`);
  return root[1];
}

function fieldsOf(root: object): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(root)) {
    if (Array.isArray(value)) throw new XmlError(`<${name}> stands more than once.`);
    if (typeof value !== 'string') throw new XmlError(`<${name}> holds elements instead of text.`);
    if (name !== '#text') fields.set(name, value);
    else if (value.trim() !== '') throw new XmlError('There is text outside of a field.');
  }
  return fields;
}

/** The XML of an answer: text in CDATA, numbers bare, lists as repeated elements, as WeChat Pay writes it. */
export function renderXml(fields: object): string {
  return builder.build({ xml: prepare(fields) });
}

function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, prepare(field)]));
  if (typeof value !== 'string') return String(value);
  // CDATA can't hold its own end; such a text is escaped instead.
  return value.includes(']]>') ? value : { '#cdata': value };
}
