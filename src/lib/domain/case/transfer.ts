/** The case as a file or a text to take along, and back. */
import type { CaseFile } from './case-file.ts';
import { type CaseProblem, parseCase, toStoredCase } from './stored.ts';

/** What the file is called. No day and no name in it: it says nothing about the reader. */
export const CASE_FILE_NAME = '不慌-我的账.json';

/** A case of ours is a tenth of this at most. Larger files are not even opened. */
export const LARGEST_CASE_BYTES = 1_000_000;

/** Why a text cannot be imported. */
export type ImportProblem =
  CaseProblem | { kind: 'nothing' } | { kind: 'too-large' } | { kind: 'not-json' };

/** A case to take over, or why there is none. */
type ImportedCase =
  { kind: 'ready'; caseFile: CaseFile } | { kind: 'problem'; problem: ImportProblem };

/** `caseFile` as the text of a JSON file. */
export const toCaseJson = (caseFile: CaseFile): string =>
  `${JSON.stringify(toStoredCase(caseFile), null, 1)}\n`;

/** Reads the text of a file. Nothing counts unless all of it is valid. */
export function parseCaseJson(text: string): ImportedCase {
  const problem = (kind: 'nothing' | 'too-large' | 'not-json'): ImportedCase => ({
    kind: 'problem',
    problem: { kind },
  });
  if (text.trim() === '') return problem('nothing');
  if (new TextEncoder().encode(text).length > LARGEST_CASE_BYTES) return problem('too-large');
  let value: unknown;
  try {
    // Some editors put a byte-order mark first, which JSON does not allow.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return problem('not-json');
  }
  return parseCase(value);
}
