/** Chinese digits, as in dates and clock times: 十一月二十号, 二零二六年, 十点二十. */

/** Each digit at the place of its value. */
const HAN_DIGITS = '零一二三四五六七八九';

/** `text` with each Chinese digit as an Arabic one. */
export const toArabic = (text: string): string =>
  text.replace(/[零一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)));

/** `text` with its Chinese numbers below a hundred as digits; longer runs of digits are read one by one. */
export const withArabicNumbers = (text: string): string =>
  toArabic(text).replace(
    /(\d?)十(\d?)/g,
    (_, tens: string, ones: string) => (tens || '1') + (ones || '0'),
  );
