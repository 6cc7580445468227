import type { Problem } from '../../lib/problem.ts';
import { DIAGRAM_KINDS } from '../../writers/html/diagrams/diagram-kinds.ts';
import { readDiagram } from '../../writers/html/diagrams/diagram-source.ts';
import type { Rule } from '../rule.ts';

const SYNTAX = 'Correct it; CONTRIBUTING.md says what a diagram may hold.';

/** Every line of every diagram is understood, and what is understood can be drawn. */
export const diagramRenders: Rule = {
  id: 'diagram-renders',
  group: 'pages',
  async check({ pages }) {
    const found = [...(await pages())].flatMap(([file, { diagrams }]) => diagrams.map((each) => ({ file, ...each })));
    const problems: Problem[] = [];
    for (const { file, line, text } of found) {
      const at = (below: number, message: string) =>
        problems.push({ rule: 'diagram-renders', file, line: line + below, column: 1, message, fix: SYNTAX });
      const source = readDiagram(text, DIAGRAM_KINDS);
      for (const fault of source.faults) at(fault.line, fault.message);
      if (source.faults.length) continue;
      // It starts with a megabyte of script, which projects without a diagram need not wait for.
      const { drawDiagram } = await import('../../writers/html/diagrams/diagram-svg.ts');
      const arrows = countArrows(drawDiagram(text, source, ''));
      if (arrows !== source.arrows) at(0, `Of its ${source.arrows} arrows, ${arrows} are drawn.`);
    }
    return { problems, checked: found.length ? { diagrams: found.length } : {} };
  },
};

/** Each arrow is one line with a head, or none at both of its ends. */
const countArrows = (svg: string): number => svg.match(/<(?:line|polyline|path)\s[^>]*marker-end=/g)?.length ?? 0;
