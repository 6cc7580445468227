import { isDiagram } from '../../writers/html/diagrams/diagram.ts';
import { DIAGRAM_KINDS } from '../../writers/html/diagrams/diagram-kinds.ts';
import { readDiagram } from '../../writers/html/diagrams/diagram-source.ts';
import { loadDraw } from '../../writers/html/diagrams/diagram-svg.ts';
import { defineRule, type Report } from '../define-rule.ts';

const FIX = 'Correct it; CONTRIBUTING.md says what a diagram may hold.';

/** Every line of every diagram is understood, and what is understood can be drawn. */
export const diagramRenders = defineRule({
  id: 'diagram-renders',
  group: 'pages',
  async check({ pages, remember }) {
    const diagrams = [...pages()].flatMap(([file, { fences }]) =>
      fences.filter(({ language }) => isDiagram(language)).map((fence) => ({ file, ...fence })),
    );
    for (const { file, line, code } of diagrams)
      await remember([file, line, code], (report) => checkDiagram({ file, line }, code, report));
    return { checked: diagrams.length ? { diagrams: diagrams.length } : {} };
  },
});

async function checkDiagram({ file, line }: { file: string; line: number }, code: string, report: Report) {
  const text = `${code}\n`;
  const source = readDiagram(text, DIAGRAM_KINDS);
  for (const error of source.errors) report({ file, line: line + error.line }, error.message, FIX);
  if (source.errors.length) return;
  const drawDiagram = await loadDraw();
  const arrows = countArrows(drawDiagram(text, source, ''));
  if (arrows !== source.arrows) report({ file, line }, `Of its ${source.arrows} arrows, ${arrows} are drawn.`, FIX);
}

/** Each arrow is one line with a head, or none at both of its ends. */
const countArrows = (svg: string): number => svg.match(/<(?:line|polyline|path)\s[^>]*marker-end=/g)?.length ?? 0;
