/** Under which heading an article stands in the index of its collection: by the moment a reader is in. */
import type { GuideCollection } from '~/lib/vocabulary/articles.ts';

interface Group {
  title: string;
  ids: readonly string[];
}

const GROUPS: Readonly<Record<GuideCollection, readonly Group[]>> = {
  respond: [
    {
      title: '电话里、门口',
      ids: [
        'answer-a-call',
        'at-the-door',
        'protect-family',
        'workplace',
        'money-already-sent',
        'held-against-your-will',
      ],
    },
    {
      title: '之后：留证、少被打扰、投诉',
      ids: [
        'record-evidence',
        'keep-one-channel',
        'block-on-your-phone',
        'carrier-blocking',
        'complain',
        'complain-to-bank',
        'complain-to-nfra',
        'complain-small-lender',
        'report-12321',
        'report-to-police',
        'paid-but-still-chased',
        'broker-fee-back',
      ],
    },
    {
      title: '谈',
      ids: [
        'negotiate',
        'credit-card-overdue',
        'credit-card-instalments',
        'online-loan-negotiation',
        'jiebei-overdue',
        'baitiao-overdue',
        'mediation',
        'agreement-checklist',
        'lost-account-access',
        'paid-for-someone-else',
      ],
    },
    {
      title: '法院',
      ids: [
        'sued',
        'payment-order',
        'arbitration-notice',
        'court-far-away',
        'default-judgment',
        'enforcement',
        'frozen-account',
        'under-investigation',
      ],
    },
    { title: '撑住', ids: ['stay-afloat', 'benefits-and-relief', 'family-after-harm'] },
  ],
  identify: [
    {
      title: '自己核实',
      ids: [
        'real-or-fake',
        'verify-in-five-minutes',
        'caller-number',
        'payment-channels',
        'threat-phrases',
        'not-my-debt',
      ],
    },
    { title: '像法院、警察、律师', ids: ['court-or-fake', 'fake-police', 'lawyer-letter'] },
    {
      title: '骗钱、骗屏幕、骗身份',
      ids: [
        'sms-and-links',
        'screen-sharing',
        'account-cancellation-scam',
        'fee-before-loan',
        'ai-and-robot-calls',
        'ab-loan-and-debt-mules',
      ],
    },
    { title: '说能帮你的', ids: ['debt-relief-traps', 'credit-repair-scam'] },
  ],
  rights: [
    {
      title: '他能怎么催',
      ids: [
        'what-collectors-may-do',
        'rules-by-lender',
        'call-hours-and-frequency',
        'contacts-and-family',
        'home-visits',
        'threats-and-insults',
        'privacy-and-contacts-leak',
        'outsourced-collectors',
        'debt-sold-on',
      ],
    },
    {
      title: '要还多少，不还会怎样',
      ids: [
        'interest-and-fees',
        'phone-instalments-and-rentals',
        'what-happens-if-unpaid',
        'credit-record',
        'limitation-period',
        'bad-debt-and-blacklists',
      ],
    },
    {
      title: '这笔债该谁还',
      ids: [
        'spouse-and-family-debt',
        'guarantor',
        'borrowed-name-loans',
        'pension-and-benefit-deductions',
        'personal-bankruptcy',
      ],
    },
    { title: '会不会犯法', ids: ['criminal-or-civil', 'your-own-legal-risk'] },
  ],
  prevention: [
    {
      title: '手里的债',
      ids: [
        'monthly-budget',
        'many-debts-one-plan',
        'minimum-payment',
        'irregular-income',
        'due-day-routine',
        'emergency-fund',
        'earning-more-safely',
      ],
    },
    {
      title: '再借钱之前',
      ids: [
        'before-you-borrow',
        'borrow-what-you-can-repay',
        'licensed-lenders',
        'read-the-cost-sheet',
        'true-annual-rate',
      ],
    },
    { title: '家里人', ids: ['students', 'older-parents'] },
  ],
};

/**
 * `articles` of `collection` under the headings of its index, in the order given there. What no heading names
 * comes last, under 别的.
 */
export function groupArticles<Entry extends { id: string }>(
  collection: GuideCollection,
  articles: readonly Entry[],
): { title: string; articles: Entry[] }[] {
  const groups = GROUPS[collection];
  const named = new Set(groups.flatMap(({ ids }) => ids));
  return [
    ...groups.map(({ title, ids }) => ({
      title,
      articles: ids.flatMap((id) => articles.filter((article) => article.id === id)),
    })),
    { title: '别的', articles: articles.filter(({ id }) => !named.has(id)) },
  ].filter(({ articles: members }) => members.length > 0);
}
