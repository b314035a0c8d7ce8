/** The parts of the way from the first missed day to the end, in order. */
export const STAGE_PHASES = {
  collection: '催收（天数只是大概）',
  court: '法院（看收到的文书）',
  settled: '结清（哪一段都可能走到）',
} as const;

/** How far a statement about a stage can be relied on. */
export const CERTAINTIES = {
  certain: '确定',
  varies: '各家不同',
  unknown: '没有核实',
} as const;
