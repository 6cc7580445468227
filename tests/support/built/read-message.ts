/** An HTTP message as a sample shows it. */
export interface ReadMessage {
  start: string;
  /** Names in lower case. */
  headers: Map<string, string>;
  body: string | undefined;
}

/** Reads the text of a message: start, headers, and a body after an empty line. Throws for a line that is no header. */
export function readMessage(text: string): ReadMessage {
  const end = text.indexOf('\n\n');
  const head = (end === -1 ? text : text.slice(0, end)).trimEnd().split('\n');
  const headers = head.slice(1).map((line): [string, string] => {
    const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`"${line}" is no header.`);
    return [name.toLowerCase(), value];
  });
  return { start: head[0] ?? '', headers: new Map(headers), body: end === -1 ? undefined : text.slice(end + 2) };
}
