import { test } from '@playwright/test';
import { FAULTS } from './faults.ts';
import { STATEFUL_TOOLS } from './tools.ts';

for (const tool of STATEFUL_TOOLS) {
  for (const fault of FAULTS) {
    test(`${tool.id} · ${fault.name}`, async ({ page }) => {
      const exceptions: Error[] = [];
      page.on('pageerror', (error) => exceptions.push(error));
      await fault.run(page, tool);
      test.expect(exceptions).toEqual([]);
    });
  }
}
