/** Whom a breach is taken to, by rule and by lender; numbers stand as `{{hotline}}` marks. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { CallRule } from '~/lib/schemas/rules.ts';

/** Whom to turn to: by lender where a supervisor sees to a rule, else by rule. */
export interface AuthorityWords {
  supervisors: Readonly<Record<LenderKind, string>>;
  others: Readonly<Record<Exclude<CallRule['authority'], 'supervisor'>, string>>;
}

const LENDER_FIRST = '先找放款机构的官方客服，要投诉单号。不满意或到期没答复，';
const NFRA = '找国家金融监督管理总局，{{nfra-12378}}。';
const LOCAL = '找它注册地的省级地方金融管理局，可以打{{gov-12345}}问能不能转办。';
const BY_NAME = `${LENDER_FIRST}看合同里的出借人：银行、消费金融公司，${NFRA}小贷公司，${LOCAL}`;

const SUPERVISORS: AuthorityWords['supervisors'] = {
  'bank-card': LENDER_FIRST + NFRA,
  'consumer-finance': LENDER_FIRST + NFRA,
  'online-consumer': BY_NAME,
  microloan: LENDER_FIRST + LOCAL,
  private: '个人或没有牌照的人，没有专门的监管电话。有威胁、滋扰就打{{police-110}}，账目走法院。',
};

const OTHERS: AuthorityWords['others'] = {
  police: '公安机关。正在发生就打{{police-110}}，过后也可以带证据到派出所报案。',
  court: '这一条靠起诉。先打{{legal-12348}}问要不要起诉；放款机构那边也可以同时投诉。',
  'personal-data':
    '先找放款机构，问它委托了谁、给了什么。泄露个人信息，可以向{{harassment-12321}}投诉。',
};

/** They come with the rules, not with the script: a result needs both. */
export const AUTHORITY_WORDS: AuthorityWords = { supervisors: SUPERVISORS, others: OTHERS };

/**
 * Where to take a breach of a rule with `authority`, for a loan from `lenderKind`. Where the lender
 * is not known, the words for online loans serve: they say how to find out who lent.
 */
export const nameAuthority = (
  { supervisors, others }: AuthorityWords,
  authority: CallRule['authority'],
  lenderKind: LenderKind = 'online-consumer',
): string => (authority === 'supervisor' ? supervisors[lenderKind] : others[authority]);
