import { isDiagram } from '../../writers/html/diagrams/diagram.ts';
import { DIAGRAM_KINDS } from '../../writers/html/diagrams/diagram-kinds.ts';
import { readDiagram } from '../../writers/html/diagrams/diagram-source.ts';
import { loadDraw } from '../../writers/html/diagrams/diagram-svg.ts';
import { defineRule, type Report } from '../define-rule.ts';

const FIX = 'Correct it; CONTRIBUTING.md says what a diagram may hold.';

/** What a diagram may hold so that it can be read on a narrow screen, as CONTRIBUTING.md says it. */
const MOST_NAMES = 6;
const MOST_ARROWS = 14;
const MOST_LETTERS = 14;
/** The label of a message or an arrow. */
const LABEL = /(?:>>?[^:\n]*:\s*|-->\|)([^|\n]+)/;

/** Every line of every diagram is understood, what is understood can be drawn, and it is small enough to be read. */
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
  const place = { file, line };
  if (source.kind === 'sequence' && source.names.length > MOST_NAMES)
    report(place, `The diagram has ${source.names.length} participants, more than ${MOST_NAMES}.`, FIX);
  if (source.arrows > MOST_ARROWS)
    report(place, `The diagram has ${source.arrows} arrows, more than ${MOST_ARROWS}.`, FIX);
  for (const [index, row] of code.split('\n').entries()) {
    const [, label = ''] = LABEL.exec(row) ?? [];
    if ([...label].length > MOST_LETTERS)
      report({ file, line: line + index + 1 }, `The label ${label} has more than ${MOST_LETTERS} letters.`, FIX);
  }
  const drawDiagram = await loadDraw();
  const arrows = countArrows(drawDiagram(text, source, ''));
  if (arrows !== source.arrows) report({ file, line }, `Of its ${source.arrows} arrows, ${arrows} are drawn.`, FIX);
}

/** Each arrow is one line with a head, or none at both of its ends. */
const countArrows = (svg: string): number => svg.match(/<(?:line|polyline|path)\s[^>]*marker-end=/g)?.length ?? 0;
