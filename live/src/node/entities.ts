/** What stands for `@nodable/entities`: the names that XML itself has, and numbers. No document here declares more. */
export const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const COMMON_HTML = { ...XML };
export const CURRENCY = {};
export const ENTITY_ACTION = {};

const NAMES = new Map(Object.entries(XML));

/** Control characters that XML 1.0 allows; the others, and halves of characters, are left out, as the package does. */
const CONTROLS = [0x09, 0x0a, 0x0d];
const isAllowed = (code: number): boolean => (code < 0x20 ? CONTROLS.includes(code) : code < 0xd800 || code > 0xdfff);

/** Replaces references in text by what they stand for; those that are unknown stay as they are written. */
export class EntityDecoder {
  readonly #decodesNumbers: boolean;

  constructor({ numericAllowed = true }: { numericAllowed?: boolean }) {
    this.#decodesNumbers = numericAllowed;
  }

  decode(text: string): string {
    return text.replace(/&(?:(\w+)|#x([\da-f]{1,30})|#(\d{1,31}));/gi, (written: string, name, hex, decimal) =>
      name === undefined
        ? this.#character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), written)
        : (NAMES.get(name) ?? written),
    );
  }

  #character(code: number, written: string): string {
    if (code > 0x10ffff) return written;
    if (!isAllowed(code)) return '';
    return this.#decodesNumbers ? String.fromCodePoint(code) : written;
  }

  reset(): void {}
  setXmlVersion(): void {}
  addInputEntities(): void {}
}
