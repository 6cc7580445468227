import type { DiagramContent, DiagramKind } from './diagram-source.ts';

/** An arrow between two nodes, by their ids. */
interface Step {
  from: string;
  to: string;
  label: string;
}

/** Parsed lines: the nodes' labels by id, and the arrows. */
interface Graph {
  labels: Map<string, string>;
  steps: Step[];
}

const NODE = /^(?<id>[\w-]+)(?:\(\[.+?\]\)|\(\(.+?\)\)|\[.+?\]|\(.+?\)|\{.+?\})?/;
const ARROW = /^\s*(?:(?:-->|---|-\.->|==>|<-->)(?:\|(?<label>[^|]+)\|)?|--\s+(?<text>.+?)\s+-->)\s*/;

/** `flowchart LR` and its kin: nodes, and arrows with or without a label. */
export const flowcharts: DiagramKind = {
  kind: 'flow',
  header: /^(?:flowchart|graph)\s+(?:LR|RL|TB|TD|BT)$/,
  read: (content) => readGraph(content, (line, graph) => readChain(line, graph)),
};

/** `A[下单] --> B -->|超时| C`: the first node, then what follows it. */
function readChain(text: string, graph: Graph, from?: { id: string; label: string }): boolean {
  const node = NODE.exec(text);
  const id = node?.groups?.id;
  if (!node || id === undefined) return false;
  const label = node[0].slice(id.length).replace(/^[([{"]+|[)\]}"]+$/g, '');
  if (label || !graph.labels.has(id)) graph.labels.set(id, label || id);
  if (from) graph.steps.push({ from: from.id, to: id, label: from.label });
  const rest = text.slice(node[0].length);
  if (rest.trim() === '') return true;
  const arrow = ARROW.exec(rest);
  if (!arrow) return false;
  const { label: between, text: inside } = arrow.groups ?? {};
  return readChain(rest.slice(arrow[0].length), graph, { id, label: between ?? inside ?? '' });
}

const EDGE = '[*]';
const TRANSITION = /^(\[\*\]|[\w\p{L}-]+)\s*-->\s*(\[\*\]|[\w\p{L}-]+)(?:\s*:\s*(.+))?$/u;
const ALIAS = /^state\s+"([^"]+)"\s+as\s+([\w\p{L}]+)$/u;
const NAMED = /^([\w\p{L}-]+)\s*:\s*(.+)$/u;
const DIRECTION = /^direction (?:LR|RL|TB|TD|BT)$/;

/** `stateDiagram-v2`: states and their transitions. */
export const stateDiagrams: DiagramKind = {
  kind: 'state',
  header: /^stateDiagram-v2$/,
  read: (content) => readGraph(content, (line, graph) => readTransition(line, graph) || readState(line, graph)),
};

function readTransition(line: string, { labels, steps }: Graph): boolean {
  const [, from, to, label = ''] = TRANSITION.exec(line) ?? [];
  if (from === undefined || to === undefined) return false;
  steps.push({ from, to, label });
  for (const id of [from, to]) if (id !== EDGE && !labels.has(id)) labels.set(id, id);
  return true;
}

function readState(line: string, { labels }: Graph): boolean {
  const [, label, id] = ALIAS.exec(line) ?? [];
  if (label !== undefined && id !== undefined) labels.set(id, label);
  const [, named, text] = NAMED.exec(line) ?? [];
  if (named !== undefined && text !== undefined) labels.set(named, text);
  return id !== undefined || named !== undefined || DIRECTION.test(line);
}

function readGraph(content: DiagramContent, readLine: (line: string, graph: Graph) => boolean) {
  const graph: Graph = { labels: new Map(), steps: [] };
  return {
    line: (line: string): boolean => readLine(line, graph),
    end(): undefined {
      const nameOf = (id: string, edge: string): string => (id === EDGE ? edge : (graph.labels.get(id) ?? id));
      content.arrows = graph.steps.length;
      content.names.push(...graph.labels.values());
      for (const { from, to, label } of graph.steps)
        content.steps.push(`${nameOf(from, '开始')} → ${nameOf(to, '结束')}${label && `：${label}`}`);
    },
  };
}
