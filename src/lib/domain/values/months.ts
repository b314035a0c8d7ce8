/** Calendar months are `YYYY-MM` strings. */

const monthNumber = (month: string): number => {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
};

/** The month `count` months after `month`. */
export function addMonths(month: string, count: number): string {
  const number = monthNumber(month) + count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The first month of a plan made on `today` (YYYY-MM-DD): the next one. */
export const firstPlanMonth = (today: string): string => addMonths(today.slice(0, 7), 1);

/** Which month of a plan that begins in `first` the calendar month `month` is: 1 for `first` itself. */
export const placeInPlan = (month: string, first: string): number =>
  monthNumber(month) - monthNumber(first) + 1;

/** `2027-03` as a reader reads it: `2027年3月`. */
export function formatMonth(month: string): string {
  const [year, inYear] = month.split('-');
  return `${year}年${Number(inYear)}月`;
}

/** The name of the `place`-th month of a plan that begins in `first`. */
export const nameMonth = (first: string, place: number): string =>
  formatMonth(addMonths(first, place - 1));

/** `months` in words: "8个月", "2年", "2年9个月". */
export function monthsWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `${years > 0 ? `${years}年` : ''}${rest > 0 || years === 0 ? `${rest}个月` : ''}`;
}
