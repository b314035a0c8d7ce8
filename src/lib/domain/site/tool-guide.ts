/** Which tool answers which question: what readers ask, grouped by where they stand. */
import type { GuideCollection } from '~/lib/vocabulary/articles.ts';
import { NOW_PAGES, TOOLS } from './pages.ts';
import type { ToolId } from './tool-links.ts';

/** The question each tool answers. */
export const TOOL_QUESTIONS: Readonly<Record<ToolId, string>> = {
  check: '刚才那次联系，像不像诈骗，越线了吗？',
  message: '这条短信、这个号码，有没有问题？',
  court: '收到说是法院的东西，先做什么？',
  practice: '想先练一练，怎么看出骗局和越线？',
  rules: '他这样催，越了哪一条规则？',
  log: '他一次次打来，怎么记下来当证据？',
  complain: '该找谁投诉，先后怎么排？',
  letters: '投诉、协商、异议的信怎么写？',
  relief: '有人说能替我减债、修复征信，能信吗？',
  budget: '每月最多能拿出多少还款？',
  debts: '好几笔债，先还哪笔，怎么谈？',
  'cash-flow': '这个月哪天最紧，钱撑得住吗？',
  apr: '这笔借款，一年到底是多少？',
};

/** The tools in the order a reader comes to need them; every tool stands in one group. */
export const TOOL_GROUPS: readonly { title: string; tools: readonly ToolId[] }[] = [
  { title: '刚接到电话、短信、文书', tools: ['check', 'message', 'court'] },
  { title: '他越线了，我要他停', tools: ['log', 'rules', 'complain', 'letters'] },
  { title: '有人说能帮我，或想先练练', tools: ['relief', 'practice'] },
  { title: '把钱理清，再去谈', tools: ['budget', 'debts', 'cash-flow', 'apr'] },
];

/** What a reader comes for, in their words, with the one page to begin with. */
interface Need {
  need: string;
  path: string;
}

const NEEDS = {
  check: { need: '刚接到电话，或有人上门', path: TOOLS.check.path },
  message: { need: '收到短信、聊天，想看真假', path: TOOLS.message.path },
  court: { need: '收到像法院的东西', path: TOOLS.court.path },
  relief: { need: '有人说能帮我减债、停催', path: TOOLS.relief.path },
  complain: { need: '他太过分，我要投诉', path: TOOLS.complain.path },
  log: { need: '他一再打来，我要记下来', path: TOOLS.log.path },
  letters: { need: '要写信：协商、投诉、异议', path: TOOLS.letters.path },
  rules: { need: '想知道他越了哪条规则', path: TOOLS.rules.path },
  budget: { need: '钱不够还，想算清楚', path: TOOLS.budget.path },
  debts: { need: '好几笔债，不知先还哪笔', path: TOOLS.debts.path },
  apr: { need: '想知道这笔借款有多贵', path: TOOLS.apr.path },
  family: { need: '打给家人、同事了', path: NOW_PAGES.family.path },
} as const satisfies Record<string, Need>;

/** What the page of all tools asks first. */
export const TOOL_NEEDS: readonly Need[] = [
  NEEDS.check,
  NEEDS.message,
  NEEDS.court,
  NEEDS.relief,
  NEEDS.complain,
  NEEDS.budget,
];

/** What the index of each collection offers before its articles: whoever is in a hurry does not read twenty titles. */
export const COLLECTION_NEEDS: Readonly<Record<GuideCollection, readonly Need[]>> = {
  identify: [NEEDS.check, NEEDS.message, NEEDS.court, NEEDS.relief],
  respond: [NEEDS.family, NEEDS.complain, NEEDS.log, NEEDS.letters],
  rights: [NEEDS.rules],
  prevention: [NEEDS.budget, NEEDS.debts, NEEDS.apr],
};

/** The few that the home page offers at once. */
export const FIRST_TOOLS: readonly ToolId[] = ['check', 'message', 'complain', 'budget'];

/** A tool under the question it answers, with its name and what it does. */
export const describeTool = (id: ToolId) => ({
  path: TOOLS[id].path,
  title: TOOL_QUESTIONS[id],
  summary: `${TOOLS[id].title}：${TOOLS[id].summary}`,
});
