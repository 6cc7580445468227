import { type Prepared, prepareSite } from './prepare-site.ts';

/** What the process answers: what it made, or why it could not. */
export type PrepareAnswer = { prepared: Prepared } | { failure: string };

const [project = '.'] = process.argv.slice(2);
const answer = await prepareSite(project).then(
  (prepared): PrepareAnswer => ({ prepared }),
  (error: unknown): PrepareAnswer => ({ failure: error instanceof Error ? error.message : String(error) }),
);
process.send?.(answer, () => process.disconnect());
