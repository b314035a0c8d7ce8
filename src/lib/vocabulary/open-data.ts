/** The files of open data at `/data/`, and what changed in their form. */

/** Each file by its name without the ending. */
export const OPEN_DATA = {
  rules: {
    title: '不慌·催收规则数据',
    description:
      '哪类放款机构的催收归哪条规则管：钟点、次数、联系别人、说话、上门、记录、委外、息费。每条带效力、起止日和出处。不是法律意见。',
  },
  hotlines: {
    title: '不慌·电话数据',
    description:
      '危险、被骗、投诉、征信、骚扰、法律、心理求助：每个电话管什么、不管什么、什么时候打，核对到什么程度。来电显示可以伪造，号码只用来打出去。',
  },
  glossary: {
    title: '不慌·词语数据',
    description: '催收、合同、法院文书里的难懂词，用大白话解释，带出处。不是法律定义。',
  },
  holidays: {
    title: '不慌·节假日数据',
    description:
      '算期限用的放假和调休日。notice为false的年份，只有法定的那几天，调休还没有公布或没有看到。',
  },
} as const;

export type OpenDataName = keyof typeof OPEN_DATA;

/** What changed in the form of the files, newest first; entries that changed carry days of their own. */
export const OPEN_DATA_CHANGES = [
  {
    version: '1.1.0',
    day: '2026-11-30',
    change: '新增hotlines、glossary、holidays三个文件；每个文件写明version和changes。',
  },
  { version: '1.0.0', day: '2026-11-23', change: '公开rules。' },
] as const;
