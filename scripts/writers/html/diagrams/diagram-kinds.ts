import { flowcharts, stateDiagrams } from './diagram-graph.ts';
import { sequenceDiagrams } from './diagram-sequence.ts';
import type { DiagramKind } from './diagram-source.ts';

/** The kinds of diagrams that pages may hold. */
export const DIAGRAM_KINDS: readonly DiagramKind[] = [sequenceDiagrams, flowcharts, stateDiagrams];
