/** Said by every tool about what was kept and cannot be read. */

/** Said where a newer version of this site kept something at the same place. */
export const NEWER_KEPT =
  '以前存的内容是更新的版本写的，没有动它。这一页填的先不保存，请刷新页面再试。';
