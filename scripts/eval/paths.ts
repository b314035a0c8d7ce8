/** How many questions each tool asks: every way through its conditions, enumerated. */
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import { partsOf } from '~/lib/domain/questionnaire/conditions.ts';
import { askedQuestions } from '~/lib/domain/questionnaire/progress.ts';
import {
  UNSURE,
  type Answers,
  type Question,
  type Questionnaire,
} from '~/lib/domain/questionnaire/questionnaire.ts';
import { FEELING } from '~/lib/domain/check/flow.ts';
import { readFolder } from '~scripts/read-content.ts';
import { readCheck } from './check-definition.ts';

/** Every selection of `ids`, the empty one first. */
const subsetsOf = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

/** The answers to `question` that its followers can tell apart: by the options that some condition looks for. */
function tellingAnswers({ questions }: Questionnaire, { id, multiple }: Question): string[][] {
  const looked = questions
    .flatMap(({ askWhen }) => (askWhen ? partsOf(askWhen) : []))
    .filter((part) => part.question === id)
    .flatMap(({ includes }) => includes);
  const telling = [...new Set(looked)];
  if (multiple) return subsetsOf(telling).map((set) => (set.length > 0 ? set : [UNSURE]));
  return [...new Set([...telling, UNSURE])].map((option) => [option]);
}

/** The questions of every way through `questionnaire`, each way once; conditions ask only whether options were chosen. */
export function waysThrough(questionnaire: Questionnaire): Question[][] {
  const states = questionnaire.questions.reduce<Answers[]>(
    (sofar, question) =>
      sofar.flatMap((answers) =>
        tellingAnswers(questionnaire, question).map((given) => ({
          ...answers,
          [question.id]: given,
        })),
      ),
    [{}],
  );
  const ways = states.map((answers) => askedQuestions(questionnaire, answers));
  return [...new Map(ways.map((way) => [way.map(({ id }) => id).join(), way])).values()];
}

/** Prints a line for each tool that asks one question after the other. */
export function evalPaths(): void {
  const tools: Record<string, Questionnaire> = {
    check: readCheck().definition,
    court: { questions: buildQuestions(readFolder('court/questions')) },
    complain: { questions: buildQuestions(readFolder('complain/questions')) },
  };
  for (const [tool, questionnaire] of Object.entries(tools)) {
    const lengths = waysThrough(questionnaire)
      .map((way) => way.filter(({ id }) => id !== FEELING).length)
      .sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)];
    console.log(
      JSON.stringify({
        tool,
        ways: lengths.length,
        shortest: lengths[0],
        median,
        longest: lengths.at(-1),
        skippable: questionnaire.questions.some(({ id }) => id === FEELING) ? 1 : 0,
      }),
    );
  }
}
