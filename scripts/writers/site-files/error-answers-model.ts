/** What is known of error codes and messages: the build writes it, the page that looks them up reads it. */

/** A meaning of a code or a message. Texts may have `code` in backticks. */
export interface ErrorAnswerMeaning {
  description: string;
  advice: string;
  /** HTTP statuses and versions. */
  labels: readonly string[];
  /** The first operations that answer with it; the page at `url` has them all. */
  operations: readonly (readonly [title: string, url: string])[];
  operationCount: number;
}

/** A code or a message, and the address of its account without the site's base. */
export interface ErrorAnswer {
  title: string;
  url: string;
  meanings: readonly ErrorAnswerMeaning[];
}

/** The file of all of them. */
export interface ErrorAnswers {
  codes: readonly ErrorAnswer[];
  messages: readonly ErrorAnswer[];
}

/** Path of the file, relative to the site's base. */
export const ERROR_ANSWERS_FILE = 'errors.json';
