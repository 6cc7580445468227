import { type Measure, measure } from './measure.ts';
import type { Cost } from './process.ts';

/** The cost of a program as measures, whose ids and labels begin with these. */
export const costMeasures = (id: string, label: string, cost: Cost): Measure[] => [
  measure(`${id}.time`, label, cost.seconds, 's'),
  measure(`${id}.cpu`, `${label}: CPU`, cost.cpuSeconds, 's'),
  measure(`${id}.memory`, `${label}: peak memory`, cost.peakBytes, 'bytes'),
];
