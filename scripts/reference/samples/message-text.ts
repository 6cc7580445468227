/** An HTTP message as a reader sees it. */
export interface SampleMessage {
  /** Request line or status line. */
  start: string;
  headers: readonly (readonly [name: string, value: string])[];
  body?: string;
  /** What the body holds, before it became text; for a multipart form its fields. */
  values?: unknown;
}

/** The text of a message: start, headers, an empty line and the body if there is one. */
export function messageText({ start, headers, body }: SampleMessage): string {
  const head = [start, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n');
  return body === undefined ? head : `${head}\n\n${body}`;
}
