/** Files that hovers depend on by their members: a chain file has the segments of all paths, and an example shows a few. */
export const CHAIN_FILES: readonly string[] = ['brand', 'v2', 'v3', 'paths'].map(
  (name) => `virtual-types/chain/${name}.d.ts`,
);

/** A member of an interface, or an interface's own line, in a generated file. */
interface Section {
  /** Of the namespace, the interface and the member: unique in its file. */
  name: string;
  start: number;
  text: string;
}

/** Whether hovers depend on sections of this file, not on all of it. */
export const hasSections = (file: string): boolean => CHAIN_FILES.includes(file);

/**
 * The sections of a chain file, in their order, as the generator lays it out: `declare namespace` at the margin,
 * `interface` below it, members below that, each with its comment above. Whatever is laid out in another way belongs
 * to the section before it.
 */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ name: '', start: 0, text: '' }];
  const names = { namespace: '', owner: '' };
  let offset = 0;
  let comment = { start: 0, text: '' };
  for (const line of text.split(/(?<=\n)/)) {
    const name = nameOf(line, names);
    const isComment = /^ {4}(?:\/\*\*| \*)/.test(line);
    if (isComment) comment = { start: comment.text ? comment.start : offset, text: comment.text + line };
    else if (name !== undefined) {
      sections.push({ name, start: comment.text ? comment.start : offset, text: comment.text + line });
      comment = { start: 0, text: '' };
    } else addTo(sections.at(-1), line);
    offset += line.length;
  }
  return sections;
}

/** The name of the section that begins with a line; undefined when none does. */
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

function addTo(section: Section | undefined, line: string): void {
  // Closing braces change nothing; anything else counts.
  if (section && /[^\s}]/.test(line)) section.text += line;
}
