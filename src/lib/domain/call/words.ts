/** What the companion says, outside sentences and taps. */
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';

/** Buttons, notes and headings of the companion. */
export const CALL_WORDS = {
  start: '开始',
  promise: '不录音，不联网发送，只记在这个标签页里。',
  hung: '我挂断了',
  next: '下一句',
  back: '上一句',
  onward: '接着往下说',
  aloud: '念出来',
  silent: '停下',
  noVoice: '这台设备没有中文语音，念不出来。请自己照着念。',
  failedVoice: '没能念出来。请自己照着念。',
  first: '先处理这件事',
  stop: '先挂断，核实以后再说。',
  happened: '他做了什么？点一下，挂断以后不用再想。',
  ended: '挂断了。先喝口水。',
  left: '上次没有按“我挂断了”，时长只算到你最后一次点。',
  none: '你没有点他做了什么。',
  tapped: '你点过的',
  onwardTools: '带着刚才点的，接着用',
  again: '清掉，再接一通',
  againWarning: '刚才点的会清掉。',
  againSurely: '清掉',
  againKeep: '不清',
  copy: '复制这通电话的记录',
} as const;

/** What became of what the tab remembers. */
export const CALL_NOTICES = {
  restored: '刚才的都还在。',
  partly: '刚才的都还在；有几样认不出来，没有用上，原样留着。',
  damaged: '上次留下的读不出来，原样留着。这次从头开始。',
  newer: NEWER_KEPT,
  notSaved: '这个浏览器不让保存，刷新后会丢。',
  cleared: '',
  notCleared: '这一页已经清空，但浏览器不让删存下的。请关掉这个标签页。',
} as const;
