import { expect, test } from 'vitest';
import { isInApp } from '~/lib/browser/in-app.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  `${ANDROID} Version/4.0 Chrome/126.0 Mobile Safari/537.36 XWEB/1260 MicroMessenger/8.0.50 WeChat/arm64`,
  `${ANDROID} Version/4.0 Chrome/109.0 MQQBrowser/6.2 TBS/046 Mobile Safari/537.36 V1_AND QQ/9.0.8`,
  `${ANDROID} Version/4.0 Chrome/100.0 UCBrowser/16.5 Mobile Safari/537.36`,
  `${ANDROID} Version/4.0 Chrome/100.0 Quark/6.8 Mobile Safari/537.36`,
])('%s may ignore a press', (userAgent) => {
  expect(isInApp(userAgent)).toBe(true);
});

test.each([
  `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
])('%s prints and downloads', (userAgent) => {
  expect(isInApp(userAgent)).toBe(false);
});
