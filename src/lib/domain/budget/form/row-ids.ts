/** The rows of the budget without their names: enough to open a case, which every money tool does. */
import { FREQUENCIES, type Frequency, REPAYMENT_FREQUENCIES } from './frequencies.ts';

/** All rows, in order, by group, in the order they are filled in: how often each usually comes. */
const USUAL_FREQUENCIES = {
  income: {
    wages: 'month',
    gig: 'day',
    partner: 'month',
    pension: 'month',
    household: 'month',
    family: 'month',
    benefits: 'month',
    housingFund: 'month',
    otherIncome: 'month',
  },
  essential: {
    rent: 'month',
    mortgage: 'month',
    utilities: 'month',
    food: 'day',
    transport: 'month',
    telecom: 'month',
    medical: 'month',
    medicine: 'month',
    children: 'month',
    parents: 'month',
    socialInsurance: 'month',
    propertyFee: 'quarter',
  },
  flexible: {
    daily: 'month',
    eatingOut: 'week',
    clothing: 'quarter',
    gifts: 'month',
    entertainment: 'month',
    tobacco: 'week',
    travel: 'year',
  },
  yearly: {
    insurance: 'year',
    tuition: 'halfYear',
    festivals: 'year',
    car: 'year',
    heating: 'year',
    deposit: 'year',
  },
  debt: {
    creditCards: 'month',
    huabei: 'month',
    jiebei: 'month',
    baitiao: 'month',
    cardsAndLoans: 'month',
    instalments: 'month',
    carLoan: 'month',
    guarantee: 'month',
    judgment: 'month',
    friends: 'month',
  },
  saving: {
    savings: 'month',
    emergency: 'month',
  },
} as const satisfies Record<string, Record<string, Frequency>>;

/** One of the six groups. */
export type GroupId = keyof typeof USUAL_FREQUENCIES;

/** The groups in order. */
export const GROUP_IDS = Object.keys(USUAL_FREQUENCIES) as GroupId[];

/** The id of a row that every budget has. */
export type RowId = { [Group in GroupId]: keyof (typeof USUAL_FREQUENCIES)[Group] }[GroupId];

/** Where a row shows, and its first frequency: the usual Chinese rhythm. */
interface RowPlace {
  id: RowId;
  group: GroupId;
  frequency: Frequency;
}

/** All rows in order. */
export const ROW_PLACES: readonly RowPlace[] = GROUP_IDS.flatMap((group) =>
  Object.entries(USUAL_FREQUENCIES[group]).map(([id, frequency]) => ({
    id: id as RowId,
    group,
    frequency,
  })),
);

/** All row ids, in order. */
export const ROW_IDS = ROW_PLACES.map(({ id }) => id);

/** The frequencies a row of `group` offers. */
export const frequenciesOf = (group: GroupId): Frequency[] =>
  group === 'debt' ? REPAYMENT_FREQUENCIES : FREQUENCIES;
