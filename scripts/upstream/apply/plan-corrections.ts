import { groupBy } from '../../lib/group-by.ts';
import type { YamlEdit } from '../../spec/edit-yaml.ts';
import { type DifferenceKind, differenceId } from '../difference.ts';
import type { StatedKeywords } from './stated-keywords.ts';

/** The edits of one file of the spec. */
export interface FileEdits {
  file: string;
  edits: YamlEdit[];
}

/** Keywords that pages state differently of one place of the spec. */
export interface Dispute {
  kind: DifferenceKind;
  statements: StatedKeywords[];
}

/** The corrections of the spec: edits by file, what they correct, and what they can't since pages disagree. */
export interface Plan {
  files: FileEdits[];
  corrected: StatedKeywords[];
  disputes: Dispute[];
}

/**
 * Plans what makes the spec say what the pages state, where all pages that describe a place agree. `deviating` has the ids
 * of differences that stay: their places are left alone.
 */
export function planCorrections(statements: readonly StatedKeywords[], deviating: ReadonlySet<string>): Plan {
  const plan: Plan = { files: [], corrected: [], disputes: [] };
  const changes: Change[] = [];
  for (const group of groupBy(statements, nodeKey).values()) {
    const [first, ...others] = group.filter(({ stated }) => Object.keys(stated).length > 0);
    if (!first) continue;
    const wrong = group.filter(isWrong);
    if (wrong.length === 0 || group.some((statement) => deviating.has(differenceId(statement)))) continue;
    if (others.some((other) => !isSame(other.stated, first.stated))) {
      plan.disputes.push({ kind: first.kind, statements: group });
    } else {
      changes.push(changeOf(first));
      plan.corrected.push(...wrong);
    }
  }
  return { ...plan, files: editsByFile(changes) };
}

type Node = StatedKeywords['node'];

/** Keywords to set in a schema, or a name to put on or take off its list of required fields. */
interface Change {
  node: Node;
  set: Record<string, unknown>;
  required?: { name: string; is: boolean; fields: readonly string[]; names: readonly string[] };
}

const placeKey = ({ file, line, column }: Node): string => `${file}:${line}:${column}`;

const nodeKey = ({ kind, node, name = '' }: StatedKeywords): string => `${kind} ${placeKey(node)} ${name}`;

const isWrong = ({ stated, current }: StatedKeywords): boolean =>
  Object.entries(stated).some(([key, value]) => !isSame(value, current[key]));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changeOf({ node, holder, name, stated }: StatedKeywords): Change {
  if (holder === undefined || name === undefined) return { node, set: { ...stated } };
  const names = holder.properties.filter(({ required }) => required).map((property) => property.name);
  const fields = holder.properties.map((property) => property.name);
  return { node, set: {}, required: { name, is: stated.required === true, fields, names } };
}

function editsByFile(changes: readonly Change[]): FileEdits[] {
  const files = groupBy(changes, ({ node }) => node.file);
  return [...files].map(([file, own]) => ({
    file,
    edits: [...groupBy(own, ({ node }) => placeKey(node)).values()].flatMap((group): YamlEdit[] => {
      const [first] = group;
      if (!first) return [];
      const at = { line: first.node.line, column: first.node.column };
      return [{ at, set: Object.assign({}, ...group.map(({ set }) => set), requiredNames(group)) }];
    }),
  }));
}

/** The list of required fields after the changes of one object, in the order of its fields. */
function requiredNames(changes: readonly Change[]): { required?: string[] | undefined } {
  const own = changes.flatMap(({ required }) => required ?? []);
  const [first] = own;
  if (!first) return {};
  const names = new Set(first.names);
  for (const { name, is } of own) {
    if (is) names.add(name);
    else names.delete(name);
  }
  const sorted = first.fields.filter((name) => names.has(name));
  return { required: sorted.length > 0 ? sorted : undefined };
}
