/** What people come for, as each engine must be able to do it. */
import type { Reader } from './reader.ts';

interface Journey {
  name: string;
  go: (reader: Reader) => Promise<void>;
}

const ARTICLE = '/rights/call-hours-and-frequency/';
const SCAM = '把验证码报给我，好给您的贷款平账。';

/** In the page: whether space is put between Chinese and Latin letters where that makes WebKit paint them over each other. */
const OVERLAP = `getComputedStyle(document.body).textAutospace === 'normal'
  && !CSS.supports('text-spacing-trim', 'trim-start')`;

/** In the page: whether the styles arrived, as far as a reader would notice. */
const STYLED = `(() => {
  const card = getComputedStyle(document.querySelector('.card'));
  const page = getComputedStyle(document.body);
  return card.borderTopLeftRadius !== '0px' && page.backgroundColor !== 'rgba(0, 0, 0, 0)';
})()`;

/** In the page: where an explanation that nobody asked for lies over the text. */
const COVERED = `[...document.querySelectorAll('.term__text')].some((one) => {
  const { position, display } = getComputedStyle(one);
  return display !== 'none' && position !== 'static' && position !== 'relative';
})`;

const expectThat = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** In the page: the question that stands there with its last option, or that the result is there. */
const QUESTION = `(() => {
  if (document.querySelector('main .outcome')) return { isOver: true };
  const option = [...document.querySelectorAll('main .choice input')].pop();
  if (!option) return null;
  const fieldset = option.closest('fieldset');
  return {
    isOver: false,
    text: fieldset.innerText,
    label: option.closest('label').innerText.trim(),
    isSingle: option.type === 'radio',
  };
})()`;

interface Question {
  isOver: boolean;
  text: string;
  label: string;
  isSingle: boolean;
}

/** Chooses the last option, 不确定 or 跳过 in most questions, until the result. */
async function answerToTheEnd(reader: Reader): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    const question = await reader.until<Question>(QUESTION, 'a question or the result');
    if (question.isOver) return;
    const isNext = `(({ isOver, text }) => isOver || text !== ${JSON.stringify(question.text)})(${QUESTION} || { text: '' })`;
    const what = `what follows on “${question.text.slice(0, 20)}”`;
    const choice = 'main label.choice';
    if (question.isSingle) {
      await reader.pressUntil(choice, question.label, isNext, what);
      continue;
    }
    const isChosen = `[...document.querySelectorAll('main .choice input')].pop().checked`;
    await reader.pressUntil(choice, question.label, isChosen, 'the choice');
    await reader.pressUntil('main button', '继续', isNext, what);
  }
  throw new Error('40 questions and no result');
}

/** Today in China as the pages write it, without the year. */
const monthAndDay = (): string => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts();
  const of = (kind: string) => parts.find(({ type }) => type === kind)?.value;
  return `${of('month')}月${of('day')}日`;
};

const money = (path: string) => async (reader: Reader) => {
  await reader.arrive(path);
  // What a tool did before is still there: the money tools share one case.
  const hasSample = `document.querySelector('main').innerText.includes('现在的数字是编的')`;
  if (!(await reader.run(hasSample))) await reader.press('main button', '先用示例看看');
  await reader.see('现在的数字是编的');
  await reader.press('main button', '算一算');
  await reader.until(
    `document.querySelector('main .outcome')?.innerText.includes('元')`,
    'a result',
  );
};

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'reading',
    go: async (reader) => {
      await reader.open('/now/');
      await reader.see('110');
      await reader.open(ARTICLE);
      await reader.see('22');
      expectThat(await reader.run(STYLED), 'The page has no style');
      expectThat(!(await reader.run(COVERED)), 'An explanation lies over the text');
      expectThat(
        !(await reader.run(OVERLAP)),
        'Numbers and Chinese text are painted over each other',
      );
    },
  },
  {
    name: 'check',
    go: async (reader) => {
      await reader.arrive('/tools/check/');
      await answerToTheEnd(reader);
    },
  },
  { name: 'budget', go: money('/tools/budget/') },
  {
    name: 'message',
    go: async (reader) => {
      await reader.arrive('/tools/message/');
      await reader.fill('field-message-text', SCAM);
      await reader.press('main button', '看一看');
      await reader.see('结果：像诈骗');
    },
  },
  {
    name: 'court',
    go: async (reader) => {
      await reader.arrive('/tools/court/');
      await answerToTheEnd(reader);
      // Some engines write days in another order than they were asked to: “today” has to be today.
      await reader.fill('field-received', '今天');
      await reader.see(monthAndDay());
    },
  },
  { name: 'debts', go: money('/tools/debts/') },
  {
    name: 'letter',
    go: async (reader) => {
      await reader.arrive('/tools/letters/credit-card-instalments/');
      await reader.fill('field-card-tail', '1234');
      await reader.until(
        `[...document.querySelectorAll('main textarea')].some((one) => one.value.includes('1234'))`,
        'the letter to say it',
      );
    },
  },
  {
    name: 'search',
    go: async (reader) => {
      await reader.arrive('/search/');
      await reader.fill('search-page-query', '催收电话几点以后不能打');
      await reader.until(
        `document.querySelectorAll('main .search-results a').length > 2`,
        'results',
      );
    },
  },
];
