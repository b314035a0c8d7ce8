/** What is said about a text that was kept and cannot be read. */

/** The name of the file such a text is taken along in. */
export const KEPT_FILE_NAME = '不慌-读不出来的内容.txt';

/** About the texts themselves, which are shown below. */
export const KEPT_WORDS = {
  damaged: '以前存的内容，这一页读不出来。原样留着，没有删，也没有改。',
  newer: '以前存的内容，是更新的版本写的。原样留着，没有动；先刷新页面再试。',
  hint: '可以复制，或者下载成文件，自己留一份。里面可能有你的钱数，别发给不认识的人。',
  copy: '复制读不出来的内容',
  download: '下载读不出来的内容',
  drop: '删掉读不出来的内容',
  dropWarning: '删掉就找不回来了。',
  surely: '确定删掉',
  keep: '不删',
} as const;
