import { type Extras, extra } from './extras.ts';

type ParserOptions = ConstructorParameters<Extras['XMLParser']>[0];
type BuilderOptions = ConstructorParameters<Extras['XMLBuilder']>[0];

/** The parser of `fast-xml-parser`, made when it is first used: modules make theirs before it is known who needs one. */
export class XMLParser {
  readonly #options: ParserOptions;

  constructor(options?: ParserOptions) {
    this.#options = options;
  }

  parse(text: string | Buffer): unknown {
    return new (extra('XMLParser'))(this.#options).parse(text);
  }
}

/** The builder of `fast-xml-parser`, made when it is first used. */
export class XMLBuilder {
  readonly #options: BuilderOptions;

  constructor(options?: BuilderOptions) {
    this.#options = options;
  }

  build(value: unknown): string {
    return new (extra('XMLBuilder'))(this.#options).build(value);
  }
}

/** The validator of `fast-xml-parser`. */
export const XMLValidator = { validate: (text: string) => extra('XMLValidator').validate(text) };
