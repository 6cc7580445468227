import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests come last: the site is built while the others run. */
const PROJECTS = ['unit', 'browser'];
/** Files that start programs, which need a core of their own for minutes. */
const FIRST = /\/commands\//;
/** Files that take longer than others of their size: at the end, a core would wait for them. */
const LONG = /\/(?:axe|hovers|built-pages|languages-run)\.test\.ts$/;

/** The order of test files: by project, so that a worker's modules are of use to the next file, the long ones first. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const place = [FIRST, LONG].findIndex((pattern) => pattern.test(moduleId));
      return 3 * PROJECTS.indexOf(project.name) + (place < 0 ? 2 : place);
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
