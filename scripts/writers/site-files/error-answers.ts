import type { CodeEntry, CodeMeaning } from '../../reference/document-model.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { ERRORS_URL, MESSAGES_URL } from '../../spec/locations.ts';
import {
  ERROR_ANSWERS_FILE,
  type ErrorAnswer,
  type ErrorAnswerMeaning,
  type ErrorAnswers,
} from './error-answers-model.ts';
import type { Publication } from './publication.ts';

/** Operations that are named; of a frequent code there are hundreds. */
const MAX_OPERATIONS = 5;

/** All error codes and messages with their causes and remedies. */
export function errorAnswers(catalog: Catalog): ErrorAnswers {
  const { docs } = createSiteIndex(catalog);
  return {
    codes: docs.errors().codes.entries.map((entry) => answerOf(entry, ERRORS_URL)),
    messages: docs.messages().entries.map((entry) => answerOf(entry, MESSAGES_URL)),
  };
}

/** The answers among the files that are published next to the pages. */
export const errorAnswersPublication: Publication = {
  matches: (path) => path === ERROR_ANSWERS_FILE,
  files: ({ catalog }) => [{ path: ERROR_ANSWERS_FILE, content: JSON.stringify(errorAnswers(catalog)) }],
};

const answerOf = ({ anchor, code, meanings }: CodeEntry, page: string): ErrorAnswer => ({
  title: code,
  url: `${page}#${anchor}`,
  meanings: meanings.map(meaningOf),
});

const meaningOf = ({ description, advice, labels, operations }: CodeMeaning): ErrorAnswerMeaning => ({
  ...{ description, advice, labels, operationCount: operations.length },
  operations: operations.slice(0, MAX_OPERATIONS).map(({ title, url }) => [title, url] as const),
});
