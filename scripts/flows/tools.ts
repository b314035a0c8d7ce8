/** What each tool that asks has to show a reviewer. */
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import { TOOL_TITLES } from '~/lib/domain/site/tool-links.ts';
import { readCheck } from '~scripts/eval/check-definition.ts';
import { readFolder } from '~scripts/read-content.ts';
import { drawFlow, type DrawnBox } from './drawing.ts';
import { drawCombinations, drawQuestions, type DrawnRule } from './questions.ts';

const SIDES = { scam: '真假', conduct: '做法', context: '身份' } as const;
const STRENGTHS = { decisive: '决定性', strong: '强', hint: '弱' } as const;

function drawCheck(): DrawnBox[] {
  const { definition, actions } = readCheck();
  const signs = new Map(readFolder('signs').map(({ id, data }) => [id, data]));
  const says = (id: string): string => {
    const sign = signs.get(id);
    return sign ? `${SIDES[sign.side]}·${STRENGTHS[sign.strength]}：${sign.title}` : id;
  };
  const rules: DrawnRule[] = definition.rules.map(({ id, when, sign }) => ({
    id,
    when,
    says: says(sign),
  }));
  const boxes = drawQuestions(definition.questions, rules, ({ id }, optionId) => {
    const option = definition.questions
      .find((question) => question.id === id)
      ?.options.find((given) => given.id === optionId);
    return [
      ...(option?.urgent ? [`先处理：${option.urgent}`] : []),
      ...(option?.signs ?? []).map(says),
      ...(option?.verifies ? [`查证：${option.verifies}`] : []),
    ];
  });
  const steps = {
    title: '先做什么：从上往下，合适的第一条',
    when: '',
    lines: actions.map(({ id, text, genuineness, conduct, signs: seen, answers }) => ({
      text,
      meanings: [
        id,
        ...(genuineness ? [`真假：${genuineness.join('、')}`] : []),
        ...(conduct ? [`做法：${conduct.join('、')}`] : []),
        ...(seen ? [`看到：${seen.join('、')}`] : []),
        ...(answers ?? []).map(({ question, includes }) => `${question}：${includes.join('、')}`),
      ],
    })),
  };
  return [...boxes, drawCombinations(definition.questions, rules), steps];
}

function drawCourt(): DrawnBox[] {
  const questions = buildQuestions(readFolder('court/questions'));
  const rules = readFolder('court/rules').map(({ id, data }) => ({
    id,
    when: data.when,
    says: data.effect,
  }));
  return [...drawQuestions(questions, rules), drawCombinations(questions, rules)];
}

function drawRelief(): DrawnBox[] {
  const signs = readFolder('relief/signs');
  return [
    ...drawQuestions(buildQuestions(readFolder('relief/questions')), []),
    {
      title: '他做过、说过下面的事吗？（signs，可多选）',
      when: '',
      lines: signs.map(({ id, data }) => ({
        text: `○ ${data.label}`,
        meanings: [`${data.strength}（${id}）`],
      })),
    },
  ];
}

function drawComplain(): DrawnBox[] {
  const questions = buildQuestions(readFolder('complain/questions'));
  const routes = readFolder('complain/rules');
  return [
    ...drawQuestions(questions, []),
    {
      title: '路线：先找谁，再找谁',
      when: '',
      lines: routes.map(({ id, data: { when, bodies } }) => ({
        text: `${id}：${bodies.join(' → ')}`,
        meanings: [
          `发生了：${when.behaviours.join('、')}`,
          ...(when.lenders ? [`放款：${when.lenders.join('、')}`] : []),
          ...(when.tried ? [`已找过：${when.tried.join('、')}`] : []),
        ],
      })),
    },
  ];
}

const BOXES = {
  check: drawCheck,
  court: drawCourt,
  complain: drawComplain,
  relief: drawRelief,
} as const;

/** The drawing of each tool that asks, by its id. */
export const drawTools = (): [tool: string, svg: string][] =>
  Object.entries(BOXES).map(([tool, boxes]) => [
    tool,
    drawFlow(TOOL_TITLES[tool as keyof typeof BOXES], boxes()),
  ]);
