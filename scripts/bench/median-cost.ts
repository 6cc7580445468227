import { median } from './median.ts';
import type { Cost } from './process.ts';

/** The median times of some costs, and the most memory. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
  peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
  output: '',
});
