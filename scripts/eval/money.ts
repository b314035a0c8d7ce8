/** How the money tools compare with reference vectors. */
import { readFileSync } from 'node:fs';
import { type Finding, MONEY_KINDS, type Vector } from './money-checks.ts';

/** The last line of the report. */
interface MoneyScores {
  cases: number;
  /** Cases in which anything differs, could not be worked out, or is of a kind that is not known. */
  mismatches: number;
}

/** Vectors of one kind. */
interface Group {
  kind: string;
  vectors: readonly Vector[];
}

const isObject = (value: unknown): value is Vector =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The groups of a file. The factors of `frequency` become vectors like all others. */
function listGroups(file: Vector): Group[] {
  return Object.entries(file).flatMap(([kind, value]): Group[] => {
    if (kind === 'frequency' && isObject(value)) {
      const { monthFactor, ...rest } = value;
      const factors = Object.entries(isObject(monthFactor) ? monthFactor : {});
      return [
        {
          kind: 'frequency.monthFactor',
          vectors: factors.map(([frequency, factor]) => ({ frequency, factor })),
        },
        ...listGroups(
          Object.fromEntries(Object.entries(rest).map(([key, part]) => [`frequency.${key}`, part])),
        ),
      ];
    }
    return [{ kind, vectors: Array.isArray(value) ? (value as Vector[]) : [value as Vector] }];
  });
}

/** What stands for a value that does not exist: no rate, or a plan that clears nothing. */
const NO_VALUE: readonly unknown[] = ['none', 'short', 'endless'];

/** Whether the two are the same. Numbers count by value: 1072, "1072" and "1072.00"; null is no value. */
function agrees(expected: unknown, found: unknown): boolean {
  if (expected === null) return NO_VALUE.includes(found);
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      expected.length === found.length &&
      expected.every((part, index) => agrees(part, found[index]))
    );
  }
  return String(expected) === String(found) || Number(expected) === Number(found);
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** What is wrong with `vector`, one line each; nothing where all agrees. */
function checkVector(kind: string, vector: Vector): string[] {
  const known = Object.hasOwn(MONEY_KINDS, kind) ? MONEY_KINDS[kind] : undefined;
  if (!known) return ['unknown kind, not checked'];
  if (!isObject(vector)) return [`not an object: ${show(vector)}`];
  const strange = Object.keys(vector).filter((field) => !known.fields.test(field));
  let findings: Finding[];
  try {
    findings = known.check(vector);
  } catch (error) {
    return [`cannot be worked out: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...strange.map((field) => `unknown field "${field}", not checked`),
    ...(findings.length === 0 ? ['nothing to compare'] : []),
    ...findings
      .filter(({ expected, found }) => !agrees(expected, found))
      .map(
        ({ field, expected, found }) =>
          `${field}: expected ${show(expected)}, found ${show(found)}`,
      ),
  ];
}

/** Checks every vector of `file`. A kind that nobody knows is a mismatch, so that none is passed over. */
export function scoreMoney(file: unknown): { lines: string[]; scores: MoneyScores } {
  if (!isObject(file)) throw new Error('Expected an object with vectors by kind.');
  const checked = listGroups(file).flatMap(({ kind, vectors }) =>
    vectors.map((vector, index) => ({
      name: `${kind}[${index}]`,
      problems: checkVector(kind, vector),
    })),
  );
  return {
    lines: checked.flatMap(({ name, problems }) => problems.map((line) => `${name} ${line}`)),
    scores: {
      cases: checked.length,
      mismatches: checked.filter(({ problems }) => problems.length > 0).length,
    },
  };
}

/** Prints every mismatch of the vectors in the file `path` and, as the last line, the counts as JSON. */
export function evalMoney(path: string): void {
  const { lines, scores } = scoreMoney(JSON.parse(readFileSync(path, 'utf8')));
  for (const line of lines) console.log(line);
  console.log(JSON.stringify(scores));
}
