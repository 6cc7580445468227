/** Files whose members are told apart: a chain file has the segments of all paths, and an example shows a few. */
const CHAIN = /^virtual-types\/chain\/(?:v2|v3|paths)\.d\.ts$/;

/** A member of an interface, or an interface's own line, in a generated file. */
interface Part {
  /** Of the namespace, the interface and the member: unique in its file. */
  name: string;
  start: number;
  text: string;
}

/** Whether hovers depend on parts of this file, not on all of it. */
export const hasSections = (file: string): boolean => CHAIN.test(file);

/**
 * The parts of a chain file, in their order, as the generator lays it out: `declare namespace` at the margin,
 * `interface` below it, members below that, each with its comment above. Whatever is laid out in another way is part
 * of what stands before it.
 */
export function sectionsOf(text: string): Part[] {
  const parts: Part[] = [{ name: '', start: 0, text: '' }];
  const names = { namespace: '', owner: '' };
  let offset = 0;
  let comment = { start: 0, text: '' };
  for (const line of text.split(/(?<=\n)/)) {
    const name = nameOf(line, names);
    const isComment = /^ {4}(?:\/\*\*| \*)/.test(line);
    if (isComment) comment = { start: comment.text ? comment.start : offset, text: comment.text + line };
    else if (name !== undefined) {
      parts.push({ name, start: comment.text ? comment.start : offset, text: comment.text + line });
      comment = { start: 0, text: '' };
    } else addTo(parts.at(-1), line);
    offset += line.length;
  }
  return parts;
}

/** The name of the part that begins with a line; undefined when none does. */
function nameOf(line: string, names: { namespace: string; owner: string }): string | undefined {
  const [, namespace] = /^declare namespace (\S+) \{/.exec(line) ?? [];
  if (namespace !== undefined) {
    names.namespace = namespace;
    return namespace;
  }
  const [, owner] = /^ {2}interface (\S+) \{/.exec(line) ?? [];
  if (owner !== undefined) {
    names.owner = owner;
    return `${names.namespace} ${owner}`;
  }
  const [, member] = /^ {4}(?:readonly )?('[^']*'|[\w$]+)\??: /.exec(line) ?? [];
  return member === undefined ? undefined : `${names.namespace} ${names.owner} ${member}`;
}

function addTo(part: Part | undefined, line: string): void {
  // Closing braces say nothing; anything else counts.
  if (part && /[^\s}]/.test(line)) part.text += line;
}

/** The name of the part that stands at an offset. */
export function sectionAt(parts: readonly Part[], offset: number): string {
  return parts.findLast(({ start }) => start <= offset)?.name ?? '';
}
