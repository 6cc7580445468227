type Listener = (...values: unknown[]) => void;

/** A part of a form that is a file: it yields what it holds at once. */
interface FilePart {
  on(event: string, listener: Listener): FilePart;
}

/** What the mock server asks of `@fastify/busboy`, for a form that is there as a whole. https://www.rfc-editor.org/rfc/rfc7578 */
export class Busboy {
  readonly #listeners = new Map<string, Listener>();
  readonly #boundary: string;
  readonly #limit: number;

  constructor({ headers, limits }: { headers: { 'content-type': string }; limits?: { parts?: number } }) {
    const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers['content-type']);
    if (!boundary) throw new Error('Multipart: Boundary not found');
    this.#boundary = boundary[1] ?? boundary[2] ?? '';
    this.#limit = limits?.parts ?? Number.POSITIVE_INFINITY;
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, listener);
    return this;
  }

  end(body: Buffer): void {
    // Each byte is a character of latin1: nothing of a file is lost.
    const [, ...parts] = `\r\n${body.toString('latin1')}`.split(`\r\n--${this.#boundary}`);
    const last = parts.findIndex((part) => part.startsWith('--'));
    if (last === -1) this.#emit('error', new Error('Unexpected end of multipart data'));
    else if (last > this.#limit) this.#emit('partsLimit');
    else {
      for (const part of parts.slice(0, last)) this.#part(part);
      this.#emit('finish');
    }
  }

  #emit(event: string, ...values: unknown[]): void {
    this.#listeners.get(event)?.(...values);
  }

  #part(part: string): void {
    const [head = '', content = ''] = part.split(/\r\n\r\n(.*)/s);
    const header = Buffer.from(head, 'latin1').toString();
    const data = Buffer.from(content, 'latin1');
    const name = /\bname="([^"]*)"/.exec(header)?.[1] ?? '';
    const filename = /\bfilename="([^"]*)"/.exec(header)?.[1];
    if (filename === undefined) this.#emit('field', name, data.toString());
    else this.#file(name, filename, data);
  }

  #file(name: string, filename: string, data: Buffer): void {
    const listeners = new Map<string, Listener>();
    const file: FilePart = {
      on(event, listener) {
        listeners.set(event, listener);
        return file;
      },
    };
    this.#emit('file', name, file, filename);
    listeners.get('data')?.(data);
    listeners.get('end')?.();
  }
}
