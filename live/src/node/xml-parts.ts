/** What stands for `is-unsafe`, which looks for markup in what entities stand for: nothing that is read here becomes markup. */
export const isUnsafe = (): boolean => false;

export const HTML = [];
export const XML = [];

/** What stands for `xml-naming`: nobody has names of elements changed. */
export const createValidator = () => (): boolean => true;

/** What stands for `path-expression-matcher`: nobody asks for elements by their paths, only how deep they are. */
export class Matcher {
  readonly #names: string[] = [];

  push(name: string): void {
    this.#names.push(name);
  }

  pop(): void {
    this.#names.pop();
  }

  reset(): void {
    this.#names.length = 0;
  }

  getDepth(): number {
    return this.#names.length;
  }

  getCurrentTag(): string | undefined {
    return this.#names.at(-1);
  }

  readOnly(): this {
    return this;
  }

  updateCurrent(): void {}

  matchesAny(): boolean {
    return false;
  }
}

export class Expression {}
export class ExpressionSet {}
