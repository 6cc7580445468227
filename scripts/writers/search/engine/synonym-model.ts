/** Words that people use for something that has another name here. */
export interface Synonym {
  /** Any of these, as typed. */
  typed: string[];
  /** Queries that find what is meant. */
  means: string[];
  why: string;
}
